import { firstFrom, type Span } from '../../model/span.ts';
import { placeWords } from '../place.ts';
import type { Stored } from './known.ts';

/** Where words stand, as a reader would look for them: their page or provision where the file has such, else their paragraph. */
export function placeIn(stored: Stored, span: Span): string {
  const named = stored.places.filter(({ page, provision }) => page !== undefined || provision !== undefined);
  const words = placeWords(named, span).replace(/\. $/, '');
  return words === ''
    ? `paragraph ${paragraphAt(stored, span.start)}`
    : words[0]!.toLowerCase() + words.slice(1);
}

/** Which paragraph, counted from 1: a paragraph ends at an empty line. */
const paragraphAt = (stored: Stored, at: number): number => firstFrom(startsIn(stored), at + 1) + 1;

/** Where each paragraph but the first begins; found once for each text. */
function startsIn(stored: Stored): readonly Span[] {
  const there = found.get(stored);
  if (there !== undefined) return there;
  const starts = [...stored.text.matchAll(/\n[^\S\n]*\n\s*/g)].map(({ index, 0: { length } }) => ({
    start: index + length,
    end: index + length,
  }));
  found.set(stored, starts);
  return starts;
}
const found = new WeakMap<Stored, readonly Span[]>();
