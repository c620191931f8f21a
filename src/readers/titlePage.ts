import { CONNECTIVE, DIVISION, GOES_ON } from '../languages/en/titlePages.ts';
import type { Span } from '../model/span.ts';
import { dayIn } from './day.ts';
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

const LONGEST_TITLE = 400;

/**
 * What the title page of an instrument says it is: "Memorandum of Understanding between A and B on C", from the line
 * over the first "between" to the last that belongs to it. Null where there is no such page.
 */
export function titleOnPage(text: string): string | null {
  const end = titlePageEnd(text);
  const lines = text
    .slice(0, end)
    .split('\n')
    .map((line) => line.trim().replace(/\s+/g, ' '));
  const first = lines.findIndex((line) => CONNECTIVE.test(line));
  if (first < 1) return null;
  const from = startOf(lines, first);
  const words = lines.slice(from, endOf(lines, first)).filter(Boolean).join(' ');
  return from === first || words.length > LONGEST_TITLE ? null : words;
}

/** Up from the first connective: the line above it, and those over that which it goes on from. */
function startOf(lines: readonly string[], connective: number): number {
  let at = connective - 1;
  while (at > 0 && lines[at] === '') at--;
  if (lines[at] === '') return connective;
  while (at > 0 && (lines[at - 1] !== '' || GOES_ON.test(lines[at]!))) {
    const above = lines.slice(0, at).findLastIndex(Boolean);
    if (above < 0 || dayIn(lines[above]!) !== null) break;
    at = above;
  }
  return at;
}

/** Down to the last line that goes on: after an empty line only what a connective leads to, or what begins as one. */
function endOf(lines: readonly string[], connective: number): number {
  let last = connective;
  let apart = false;
  for (let at = connective; at < lines.length; at++) {
    const line = lines[at]!;
    if (line === '') {
      apart = true;
      continue;
    }
    if (dayIn(line) !== null || DIVISION.test(line)) break;
    if (apart && !CONNECTIVE.test(lines[last]!) && !GOES_ON.test(line)) break;
    last = at;
    apart = false;
  }
  return last + 1;
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
