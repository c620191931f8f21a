// Offers titles while one types. Without it the button "Find" does the same.
// @ts-check

for (const box of document.querySelectorAll('input[data-finds]')) {
  const list = document.getElementById(box.getAttribute('data-finds') ?? '');
  if (!(box instanceof HTMLInputElement) || !(list instanceof HTMLSelectElement)) continue;
  let waiting = 0;
  box.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => offer(box.value, list), 200);
  });
}

/** @param {string} typed @param {HTMLSelectElement} list */
async function offer(typed, list) {
  const response = await fetch(`/compare/titles?q=${encodeURIComponent(typed)}`);
  if (!response.ok) return;
  /** @type {{ value: string, words: string }[]} */
  const titles = await response.json();
  const chosen = list.value;
  const first = new Option(titles.length === 0 ? 'No title has these words' : 'Choose a document', '');
  list.replaceChildren(first, ...titles.map(({ value, words }) => new Option(words, value)));
  list.value = titles.some(({ value }) => value === chosen) ? chosen : '';
}
