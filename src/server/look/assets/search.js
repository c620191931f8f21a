// Suggestions under the search box, as a combobox (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/). Without it
// the box is a box, and what it finds says how words may be spelt.
const WAIT = 150;

const box = document.getElementById('search');
if (box instanceof HTMLInputElement) suggestIn(box);

/** @param {HTMLInputElement} input */
function suggestIn(input) {
  const list = document.createElement('ul');
  list.id = 'suggestions';
  list.className = 'wp-suggestions';
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', 'Suggestions');
  list.hidden = true;
  input.after(list);
  for (const [name, value] of [
    ['role', 'combobox'],
    ['aria-autocomplete', 'list'],
    ['aria-controls', list.id],
    ['aria-expanded', 'false'],
  ])
    input.setAttribute(name, value);

  let chosen = -1;
  let timer = 0;
  let asked = '';

  const close = () => {
    list.hidden = true;
    chosen = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };
  const options = () => [...list.children];
  const choose = (at) => {
    chosen = at;
    for (const [n, option] of options().entries()) option.setAttribute('aria-selected', String(n === at));
    if (at < 0) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', options()[at].id);
  };
  const take = (option) => {
    input.value = option.dataset.query;
    close();
    input.focus();
    if (!input.value.endsWith(':')) input.form.requestSubmit();
  };
  const show = (suggestions) => {
    list.replaceChildren(
      ...suggestions.map(({ query, label, is }, at) => {
        const option = document.createElement('li');
        option.id = `suggestion-${at}`;
        option.className = 'wp-suggestions__one';
        option.setAttribute('role', 'option');
        option.setAttribute('aria-selected', 'false');
        option.dataset.query = query;
        option.textContent = is === 'spelling' ? `Did you mean ${label}?` : label;
        option.addEventListener('mousedown', (event) => {
          event.preventDefault();
          take(option);
        });
        return option;
      }),
    );
    list.hidden = suggestions.length === 0;
    input.setAttribute('aria-expanded', String(suggestions.length > 0));
    choose(-1);
  };
  const ask = async () => {
    asked = input.value;
    if (asked.trim().length < 2) return close();
    try {
      const answer = await fetch(`/search/suggestions?q=${encodeURIComponent(asked)}`);
      const { suggestions } = await answer.json();
      if (asked === input.value && document.activeElement === input) show(suggestions);
    } catch {
      close();
    }
  };

  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(ask, WAIT);
  });
  input.addEventListener('blur', close);
  input.addEventListener('keydown', (event) => {
    const many = options().length;
    if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault();
      close();
    } else if (list.hidden || many === 0) return;
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      choose(chosen < 0 && step < 0 ? many - 1 : (chosen + step + many) % many);
    } else if (event.key === 'Enter' && chosen >= 0) {
      event.preventDefault();
      take(options()[chosen]);
    }
  });
}
