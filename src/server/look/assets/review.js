// Keys of the review: each presses what carries it in `data-key`. They need no modifier, so they can be turned off
// (WCAG 2.2, 2.1.4), and they do nothing while one types. Without this script the buttons do the same.
// @ts-check

const KEPT = 'watchpoint.keys';
const help = document.querySelector('[data-keys-help]');
const toggle = document.querySelector('[data-keys-switch]');
let on = read() !== 'off';

if (help instanceof HTMLElement && toggle instanceof HTMLElement) {
  help.hidden = false;
  toggle.addEventListener('click', () => {
    on = !on;
    keep(on ? 'on' : 'off');
    show(toggle);
  });
  show(toggle);
  document.addEventListener('keydown', pressed);
}
follow();
window.addEventListener('hashchange', follow);

/** @param {KeyboardEvent} event */
function pressed(event) {
  if (!on || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.repeat) return;
  if (event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]')) return;
  if (event.key === '?') return open(help);
  const key = event.key.toLowerCase();
  const found = [...document.querySelectorAll('[data-key]')].find((one) =>
    one.getAttribute('data-key')?.split(' ').includes(key),
  );
  if (!(found instanceof HTMLElement)) return;
  event.preventDefault();
  if (found.matches('a, button')) found.click();
  else open(found);
}

/** Opens what stands folded in a place, and goes to its first field. @param {Element | null} place */
function open(place) {
  const folded = place?.querySelector('details');
  if (!folded) return;
  folded.open = true;
  const first = folded.querySelector('input:not([type=hidden]), textarea, select, button');
  if (first instanceof HTMLElement) setTimeout(() => first.focus());
}

/** Whoever comes for a part of the page finds it open. */
function follow() {
  const id = location.hash.slice(1);
  if (id === 'set-right' || id === 'judge') open(document.getElementById(id));
}

/** @param {HTMLElement} toggle */
function show(toggle) {
  toggle.setAttribute('aria-pressed', String(on));
  toggle.textContent = on ? 'Keys are on' : 'Keys are off';
  document.documentElement.classList.toggle('wp-keys-on', on);
}

function read() {
  try {
    return localStorage.getItem(KEPT);
  } catch {
    return null;
  }
}

/** @param {string} value */
function keep(value) {
  try {
    localStorage.setItem(KEPT, value);
  } catch {
    // Where nothing may be kept, it holds for this page.
  }
}
