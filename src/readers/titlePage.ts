import { CONNECTIVE, DIVISION } from '../languages/en/titlePages.ts';
import type { Span } from '../model/span.ts';
import { markerOf } from './markers.ts';

/** A title page has no more lines, and no longer ones. */
const MOST_LINES = 18;
const LONGEST_LINE = 160;

/**
 * Where the title page of an instrument ends: its lines up to the first that is a sentence or an item, if one of them is
 * no more than "between" or "and". 0 where there is none.
 */
export function titlePageEnd(text: string): number {
  const top = text.slice(0, MOST_LINES * LONGEST_LINE).split('\n');
  let at = 0;
  let end = 0;
  let lines = 0;
  let connected = false;
  for (const raw of top) {
    const line = raw.trim();
    if (line && (++lines > MOST_LINES || line.length > LONGEST_LINE || isProse(line))) break;
    connected ||= CONNECTIVE.test(line);
    at += raw.length + 1;
    if (line) end = at - 1;
  }
  return connected ? end : 0;
}

const isProse = (line: string): boolean => /[.!?;:,]["”’')\]]*$/.test(line) || markerOf(line) !== null;

/** Whether a line is the heading of a division, or the second line of one: "Paragraph 1", and "Purpose" right below. */
export function isDivision(text: string, lines: readonly Span[], at: number): boolean {
  const words = (line: Span | undefined) =>
    line ? text.slice(line.start, Math.min(line.end, line.start + 120)) : '';
  if (DIVISION.test(words(lines[at]))) return true;
  const line = words(lines[at]);
  return (
    at > 0 &&
    DIVISION.test(words(lines[at - 1])) &&
    line.length <= 100 &&
    /^\p{Lu}/u.test(line) &&
    !isProse(line)
  );
}
