import type { Span } from '../../../model/span.ts';
import { type Html, markup } from './markup.ts';

/** A stretch of a text that is shown in a way of its own; stretches may lie in and across each other. */
export interface Layer extends Span {
  /** `action`, `firmness`, `deadline`, `condition`; `changed`: other than it was. */
  readonly as: string;
}

/** A text with layers: each stretch between two borders has the classes of all layers over it. */
export function layered(text: string, layers: readonly Layer[]): Html {
  const there = layers.filter(({ start, end }) => 0 <= start && start < end && end <= text.length);
  const cuts = [...new Set([0, text.length, ...there.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  return markup`${cuts.slice(1).map((end, at) => {
    const start = cuts[at]!;
    const over = there.filter((one) => one.start <= start && end <= one.end).map(({ as }) => as);
    return piece(text.slice(start, end), [...new Set(over)]);
  })}`;
}

function piece(words: string, over: readonly string[]): string | Html {
  if (over.length === 0) return words;
  const classes = over.map((as) => `wp-op--${as}`).join(' ');
  return over.includes('changed')
    ? markup`<mark class="wp-op ${classes}">${words}</mark>`
    : markup`<span class="wp-op ${classes}">${words}</span>`;
}

/** What the ways of showing mean: only those that are there. */
export const layerKey = (there: Iterable<string>): Html | null => {
  const shown = new Set(there);
  const items = KEYS.filter(([as]) => shown.has(as));
  return items.length === 0
    ? null
    : markup`<ul class="wp-op-key" aria-label="How words are marked">${items.map(([as, words]) => markup`<li><span class="wp-op wp-op--${as}">${words}</span></li>`)}</ul>`;
};

const KEYS = [
  ['action', 'what is to be done'],
  ['firmness', 'how firmly'],
  ['deadline', 'by when'],
  ['condition', 'on what condition'],
  ['changed', 'not in the words before'],
] as const;
