import { type Html, markup } from './markup.ts';

/** Small drawings that go with a word and never stand for it: 12 by 12, in the colour of the text around them. */
const DRAWN = {
  square: markup`<rect x="1.5" y="1.5" width="9" height="9" fill="currentColor"/>`,
  disc: markup`<circle cx="6" cy="6" r="5" fill="currentColor"/>`,
  half: markup`<circle cx="6" cy="6" r="4.25" fill="none" stroke="currentColor" stroke-width="1.5"/><path d="M6 1.5a4.5 4.5 0 0 0 0 9z" fill="currentColor"/>`,
  ring: markup`<circle cx="6" cy="6" r="4.25" fill="none" stroke="currentColor" stroke-width="1.5"/>`,
  diamond: markup`<path d="M6 1.2 10.8 6 6 10.8 1.2 6z" fill="none" stroke="currentColor" stroke-width="1.5"/>`,
  tick: markup`<path d="M1.5 6.5 4.5 9.5 10.5 2.5" fill="none" stroke="currentColor" stroke-width="2"/>`,
  cross: markup`<path d="M2 2 10 10M10 2 2 10" fill="none" stroke="currentColor" stroke-width="2"/>`,
  alarm: markup`<path d="M6 .8 11.6 11H.4z" fill="currentColor"/>`,
  clock: markup`<circle cx="6" cy="6" r="4.75" fill="none" stroke="currentColor" stroke-width="1.5"/><path d="M6 3.2V6l2 1.4" fill="none" stroke="currentColor" stroke-width="1.5"/>`,
  forward: markup`<path d="M1 6h8.5M6.5 2.5 10 6 6.5 9.5" fill="none" stroke="currentColor" stroke-width="1.75"/>`,
  again: markup`<path d="M10 6a4 4 0 1 1-1.3-3M10.3.8v3H7.4" fill="none" stroke="currentColor" stroke-width="1.5"/>`,
  dots: markup`<circle cx="2" cy="6" r="1.4" fill="currentColor"/><circle cx="6" cy="6" r="1.4" fill="currentColor"/><circle cx="10" cy="6" r="1.4" fill="currentColor"/>`,
  dash: markup`<path d="M1.5 6h9" fill="none" stroke="currentColor" stroke-width="2"/>`,
  up: markup`<path d="M6 11V2M2.5 5.5 6 2 9.5 5.5" fill="none" stroke="currentColor" stroke-width="1.75"/>`,
  down: markup`<path d="M6 1v9M2.5 6.5 6 10 9.5 6.5" fill="none" stroke="currentColor" stroke-width="1.75"/>`,
  unknown: markup`<path d="M3.5 4a2.5 2.3 0 1 1 3.6 2.1C6.3 6.5 6 6.9 6 7.8M6 9.4v1.8" fill="none" stroke="currentColor" stroke-width="1.75"/>`,
} as const;

export type Sign = keyof typeof DRAWN;

/** A drawing beside a word; hidden from those who hear the page, for the word says it. */
export const sign = (name: Sign): Html =>
  markup`<svg class="wp-sign" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">${DRAWN[name]}</svg>`;
