import type { Span } from '../../model/span.ts';
import type { Provision } from '../../segment/provisions.ts';

/** What may have a heading: it is printed as a line of its own, without a stop. */
const HEADED = new Set([
  'section',
  'article',
  'regulation',
  'rule',
  'order',
  'part',
  'chapter',
  'crossheading',
  'schedule',
  'annex',
]);
const LONGEST = 250;

/** Where the heading of a provision stands; null where it has none. */
export function headingOf(text: string, provision: Provision): Span | null {
  if (provision.heading !== null) return worded(text, provision.heading);
  const [first] = provision.own;
  if (!HEADED.has(provision.kind) || first === undefined || first.end - first.start > LONGEST) return null;
  if (provision.own.length + provision.children.length < 2) return null;
  if (/[.;:,—–]$/u.test(text.slice(first.start, first.end))) return null;
  return worded(text, first);
}

/** Without the number that is printed with it: "20 Registers", "Article 3 Definitions", "Part 1 General". */
function worded(text: string, { start, end }: Span): Span | null {
  const number =
    /^(?:(?:Article|Part|Chapter|Schedule|Annex|Title|Section|Regulation|Rule|Erthygl)\s+[\dIVXLC]+[A-Za-z]{0,3}|\d+[A-Z]{0,4})(?:[.:—–-]|\s|$)\s*/iu.exec(
      text.slice(start, end),
    )?.[0].length ?? 0;
  return start + number < end ? { start: start + number, end } : null;
}
