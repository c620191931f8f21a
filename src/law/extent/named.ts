import type { Span } from '../../model/span.ts';
import type { Provision, Provisions } from '../../segment/provisions.ts';
import { namingsOf } from '../amendments/names.ts';
import { provisionNamed } from '../definitions/scope.ts';
import type { Lines } from '../lines.ts';

/** The provisions that a law names of itself: "Sections 2 to 4, this section and paragraph 3 of Schedule 1". */
export function namedIn(
  lines: Lines,
  text: string,
  from: Provision | null,
  said: string,
): readonly Provision[] {
  const { provisions } = lines;
  const words = said.replace(REMARK, (remark) => ' '.repeat(remark.length));
  // "(a) in Part 1—": the points below it say what of it.
  if (/^\s*in\s[^;]*[—–:]\s*$/u.test(words)) return [];
  const found: Provision[] = [...ownOf(from, words)];
  const namings = namingsOf(words);
  namings.forEach((naming, at) => {
    if (isHolder(words, naming) || goesOn(words, naming, namings[at + 1])) return;
    const holder = holderAfter(provisions, words, naming);
    const one =
      holder === null
        ? provisionNamed(provisions, from, naming.unit, naming.numbers)
        : inHolder(holder, naming.numbers);
    if (one !== null) found.push(one, ...upTo(one, naming.through, provisions));
    else found.push(...inDivision(lines, text, namings.slice(0, at + 1), words));
  });
  return found;
}

/** Remarks in brackets say how far, and name others: "regulation 6(1) (insofar as it relates to …)". */
const REMARK = /\((?:and\s|in\s|so\s|as\s|insofar|\p{L}{4,}[\s)])[^()]*(?:\([^()]*\)[^()]*)*\)/gu;

function* ownOf(from: Provision | null, words: string): Generator<Provision> {
  for (const [, kind] of words.matchAll(
    /\b[Tt]his\s+(section|part|chapter|schedule|regulation|article|rule|paragraph|subsection)\b/giu,
  ))
    for (let at = from; at !== null; at = at.parent)
      if (at.kind === kind!.toLowerCase()) {
        yield at;
        break;
      }
}

/** "Paragraphs 2 and 3 of Schedule 1", "in Part 2, sections 23 and 26": what holds is not itself named. */
const isHolder = (words: string, { start, end }: Span): boolean =>
  /(?:of|to)\s+$/u.test(words.slice(0, start)) ||
  (/\bin\s+$/u.test(words.slice(0, start)) && /^\s*,/.test(words.slice(end)));

/** "Chapter III Section 4": the section. */
const goesOn = (
  words: string,
  one: Span & { unit: string },
  next: (Span & { unit: string }) | undefined,
): boolean =>
  next !== undefined &&
  DIVISIONS.includes(one.unit) &&
  DIVISIONS.indexOf(next.unit) > DIVISIONS.indexOf(one.unit) &&
  /^,?\s*$/.test(words.slice(one.end, next.start));

function holderAfter(provisions: Provisions, words: string, { end }: Span): Provision | null {
  const [next] = /^\s*(?:of|to)\s+\S/u.test(words.slice(end)) ? namingsOf(words.slice(end)) : [];
  return next === undefined || !/^\s*(?:of|to)\s+$/u.test(words.slice(end, end + next.start))
    ? null
    : provisionNamed(provisions, null, next.unit, next.numbers);
}

function inHolder(holder: Provision, numbers: readonly string[]): Provision | null {
  const bare = numbers.map((one) => one.replace(/[()]/g, ''));
  let found = deepChild(holder, bare[0]!);
  for (const number of bare.slice(1)) found = found?.children.find((one) => one.number === number) ?? found;
  return found;
}

/** A paragraph of a schedule may stand in a Part of it, or under a cross-heading. */
function deepChild(holder: Provision, number: string): Provision | null {
  for (const child of holder.children) {
    if (child.kind === 'part' || child.kind === 'chapter' || child.kind === 'crossheading') {
      const found = deepChild(child, number);
      if (found !== null) return found;
    } else if (child.number === number) return child;
  }
  return null;
}

function upTo(first: Provision, last: string | null, provisions: Provisions): readonly Provision[] {
  if (last === null) return [];
  const rest = provisions.all
    .slice(first.index + 1)
    .filter(({ kind, quoted }) => kind === first.kind && !quoted);
  const end = rest.findIndex(({ number }) => number.toLowerCase() === last.toLowerCase());
  return end < 0 ? [] : rest.slice(0, end + 1);
}

const DIVISIONS = ['title', 'chapter', 'section'];

/** Chapters and Sections of an act of the Union, which have headings and no identifiers: the articles in them. */
function inDivision(
  { all, provisions }: Lines,
  text: string,
  namings: ReturnType<typeof namingsOf>,
  words: string,
): readonly Provision[] {
  const { unit, numbers, start } = namings.at(-1)!;
  const rank = DIVISIONS.indexOf(unit);
  if (rank < 0) return [];
  const before = namings.at(-2);
  const outer = before !== undefined && /^,?\s*$/.test(words.slice(before.end, start)) ? before : undefined;
  let range: Span = { start: 0, end: text.length };
  for (const one of outer === undefined ? [{ unit, numbers }] : [outer, { unit, numbers }]) {
    const heads = all.filter(
      (line) => range.start <= line.start && line.end <= range.end && isHead(text, line, one.unit),
    );
    const at = heads.findIndex((line) => headNumber(text, line) === one.numbers[0]);
    if (at < 0) return [];
    const upper = all.find(
      (line) =>
        line.start > heads[at]!.start &&
        DIVISIONS.slice(0, DIVISIONS.indexOf(one.unit)).some((kind) => isHead(text, line, kind)),
    );
    range = {
      start: heads[at]!.end,
      end: Math.min(heads[at + 1]?.start ?? range.end, upper?.start ?? range.end),
    };
  }
  return provisions.all.filter(
    (one) => one.kind === 'article' && range.start <= one.start && one.end <= range.end,
  );
}

const isHead = (text: string, { start, end }: Span, kind: string): boolean =>
  end - start < 300 && new RegExp(`^${kind}\\s+[IVXLC\\d]+\\b`, 'iu').test(text.slice(start, start + 40));
const headNumber = (text: string, { start }: Span): string | undefined =>
  /^\p{L}+\s+([IVXLC\d]+)/u.exec(text.slice(start, start + 40))?.[1];
