// The page of a document: choosing a mark opens its record beside the text, and the legend shows and hides marks at once.
// Without it the same addresses load the same page from the server.
// @ts-check

const text = document.querySelector('[data-text]');
const side = document.querySelector('[data-record]');
const legend = document.querySelector('[data-legend]');

if (text instanceof HTMLElement && side instanceof HTMLElement) {
  document.documentElement.classList.add('wp-scripted');
  records(text, side);
  if (legend instanceof HTMLFormElement) {
    kinds(text, legend);
    // On a telephone the text comes first.
    if (matchMedia('(max-width: 959.98px)').matches) legend.closest('details')?.removeAttribute('open');
  }
}

/**
 * @param {HTMLElement} text
 * @param {HTMLElement} side
 */
function records(text, side) {
  text.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[data-marks]') : null;
    if (link === null || link === undefined || !plain(event) || link.getAttribute('href') === null) return;
    const mark = chief(link);
    event.preventDefault();
    if (mark === chosen()) return void headingOf(side)?.focus();
    history.pushState(null, '', addressOf(mark));
    show(mark, true);
  });
  side.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link === null || !plain(event)) return;
    if (link.hasAttribute('data-close')) {
      event.preventDefault();
      close();
    } else if (link.getAttribute('href')?.startsWith('#mark-')) {
      event.preventDefault();
      toWords(chosen());
    }
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.defaultPrevented && !side.hidden) close();
  });
  window.addEventListener('popstate', () => show(chosen(), false));

  /** Which answer is waited for: an older one comes too late. */
  let asked = 0;

  /** @param {string | null} mark @param {boolean} goThere */
  async function show(mark, goThere) {
    const turn = ++asked;
    if (mark === null) return put(null, '');
    const address = new URL(side.dataset.record ?? '', location.href);
    address.searchParams.set('mark', mark);
    try {
      const answer = await fetch(address, { headers: { accept: 'text/html' } });
      if (!answer.ok) throw new Error(String(answer.status));
      const body = await answer.text();
      if (turn !== asked) return;
      put(mark, body);
      if (goThere) headingOf(side)?.focus({ preventScroll: true });
    } catch {
      if (turn === asked) location.reload();
    }
  }

  /** @param {string | null} mark @param {string} body */
  function put(mark, body) {
    side.innerHTML = body;
    side.hidden = mark === null;
    side.scrollTop = 0;
    if (side.parentElement) side.parentElement.scrollTop = 0;
    for (const link of text.querySelectorAll('[data-marks]')) {
      const own = namesIn(link).some((name) => name.id === mark);
      link.classList.toggle('wp-mark--chosen', own && mark !== null);
      if (link.localName === 'a' && chief(link) === mark) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
    inSight(mark);
  }

  function close() {
    const mark = chosen();
    history.pushState(null, '', addressOf(null));
    show(null, false);
    toWords(mark);
  }

  /** @param {string | null} mark */
  function toWords(mark) {
    const first = linkOf(mark);
    if (first === null) return;
    first.focus({ preventScroll: true });
    first.scrollIntoView({ block: 'center', behavior: smoothly() });
  }

  /** What was chosen may have got under the record, or stand elsewhere after a step back. @param {string | null} mark */
  function inSight(mark) {
    const first = linkOf(mark);
    if (first === null) return;
    const { top, bottom } = first.getBoundingClientRect();
    const record = side.getBoundingClientRect();
    const under = getComputedStyle(side).position === 'fixed' && bottom > record.top;
    if (top < 0 || bottom > window.innerHeight || under)
      first.scrollIntoView({ block: under ? 'start' : 'center', behavior: smoothly() });
  }

  /** @param {string | null} mark */
  function linkOf(mark) {
    if (mark === null) return null;
    for (const link of text.querySelectorAll('a[data-marks]'))
      if ((link instanceof HTMLElement || link instanceof SVGElement) && (chief(link) === mark || link.id === `mark-${mark}`)) return link;
    return null;
  }
}

/** @param {HTMLElement} text @param {HTMLFormElement} form */
function kinds(text, form) {
  const boxes = [...form.querySelectorAll('input[type=checkbox]')].filter((one) => one instanceof HTMLInputElement);
  form.addEventListener('change', () => {
    const on = new Set(boxes.filter(({ checked }) => checked).map(({ value }) => value));
    for (const link of text.querySelectorAll('[data-marks]')) dress(link, on);
    const address = new URL(location.href);
    address.searchParams.delete('show');
    if (on.size < boxes.length) for (const kind of ['', ...on]) address.searchParams.append('show', kind);
    history.replaceState(null, '', address);
  });
}

/** Leaves of a link what is shown; one that has nothing left is plain words. @param {Element} link @param {ReadonlySet<string>} on */
function dress(link, on) {
  const names = namesIn(link);
  const left = names.filter(({ kind }) => on.has(kind));
  for (const { kind } of names) link.classList.toggle(`wp-mark--${kind}`, on.has(kind));
  link.classList.toggle('wp-mark--off', left.length === 0);
  if (link.classList.contains('wp-also')) link.toggleAttribute('hidden', left.length === 0);
  if (link.localName !== 'a') return;
  const [first] = left;
  if (first === undefined) link.removeAttribute('href');
  else {
    link.setAttribute('href', addressOf(first.id));
    link.setAttribute('aria-describedby', `kind-${first.kind}`);
  }
}

/** What stands in a link, the narrowest first. @param {Element} link */
function namesIn(link) {
  return (link.getAttribute('data-marks') ?? '').split(' ').map((name) => ({
    kind: name.slice(0, name.indexOf('/')),
    id: name.slice(name.indexOf('/') + 1),
  }));
}

/** What choosing the link means now. @param {Element} link */
function chief(link) {
  const shown = namesIn(link).find(({ kind }) => link.classList.contains('wp-also') || link.classList.contains(`wp-mark--${kind}`));
  return shown?.id ?? '';
}

const chosen = () => new URL(location.href).searchParams.get('mark');

/** @param {string | null} mark */
function addressOf(mark) {
  const address = new URL(location.href);
  address.hash = mark === null ? '' : `mark-${mark}`;
  if (mark === null) address.searchParams.delete('mark');
  else address.searchParams.set('mark', mark);
  return address.href;
}

/** @param {HTMLElement} side @returns {HTMLElement | null} */
const headingOf = (side) => side.querySelector('#record-title');

/** A click that means this page. @param {MouseEvent} event */
const plain = (event) => event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

/** @returns {ScrollBehavior} */
const smoothly = () => (matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth');
