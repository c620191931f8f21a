import { BEGINS, BETWEEN, CAPITAL, DOWN, OF, RANGE, UNITS } from '../../languages/en/references.ts';
import type { Span } from '../../model/span.ts';

/** A provision in the words of a law, or a range of them. */
export interface Item extends Span {
  /** The numbers that lead to it: `22`, `4`, `a` of "section 22(4)(a)"; empty of "this section". */
  readonly path: readonly string[];
  /** Where each of those numbers ends. */
  readonly ends: readonly number[];
  /** Whether the first stands without brackets: "22(4)", not "(4)(a)". */
  readonly bare: boolean;
  /** Of "3 to 7", and of "(a) to (c)", the numbers that lead to the last. */
  readonly upTo: readonly string[] | null;
}

/** Provisions of one kind named together, and what they are said to stand in. */
export interface Spoken extends Span {
  readonly unit: string;
  readonly items: readonly Item[];
  readonly pointing: 'this' | 'that' | 'ordinal' | null;
  readonly of: Spoken | null;
}

/** The references to provisions in a text, in its order. */
export function* spokenIn(text: string): Generator<Spoken> {
  let done = 0;
  for (const match of text.matchAll(BEGINS)) {
    if (match.index < done) continue;
    const spoken = spokenFrom(text, match);
    if (!spoken) continue;
    done = spoken.end;
    yield spoken;
  }
}

/** Numbers with a letter behind them that no unit stands before, as "193, 194 or [194B]" in what is to be put elsewhere. */
export function* letteredIn(text: string): Generator<Spoken> {
  for (const { index } of text.matchAll(LETTERED)) {
    const item = memberAt(text, 'section', index, null);
    if (item) yield { unit: 'section', items: [item], pointing: null, of: null, start: index, end: item.end };
  }
}

const LETTERED = /(?<![\p{L}\d(.,/-])\d{1,4}[A-Z]{1,3}(?![\p{L}\d])/gu;

/** Nothing is held by more than this. */
const DEEPEST = 5;

function spokenFrom(text: string, match: RegExpExecArray, depth = 0): Spoken | null {
  const [whole, back, ordinal, word = ''] = match;
  const unit = unitOf(word);
  if (unit === null) return null;
  const start = match.index;
  const after = start + whole.length;
  const pointing = back === undefined ? null : ordinal ? 'ordinal' : /^this$/i.test(back) ? 'this' : 'that';
  const numbered = itemsFrom(text, unit, after, start);
  if (pointing === 'ordinal' && unit !== 'subparagraph') return null;
  const items = numbered ?? (pointing || unit === 'schedule' ? [bare(start, after)] : null);
  if (!items || (pointing === null && !numbered && !/^the\s/i.test(text.slice(start - 4, start))))
    return null;
  const inner = within(text, items.at(-1)!);
  const all = [...items.slice(0, -1), ...inner];
  const end = all.at(-1)!.end;
  const of = depth < DEEPEST ? holderFrom(text, unit, end, depth) : null;
  const spoken: Spoken = { unit, items: all, pointing, of, start, end: of?.end ?? end };
  return (depth < DEEPEST && partOf(text, spoken, depth)) || spoken;
}

/** "Sch. 1 para. 2", "Schedule 2, paragraphs 15 and 16": what stands in it follows it. */
function partOf(text: string, holder: Spoken, depth: number): Spoken | null {
  const parts = HOLDS.get(holder.unit);
  const down = parts && holder.items.length === 1 && !holder.of && at(DOWN, text, holder.end);
  const begins = down && at(HERE, text, holder.end + down[0].length);
  if (!begins || begins[1] || !parts.has(unitOf(begins[3] ?? '') ?? '')) return null;
  const part = spokenFrom(text, begins, depth + 1);
  return part && { ...part, of: part.of ?? holder, start: holder.start, end: part.end };
}

const HOLDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['schedule', new Set(['paragraph', 'part', 'chapter'])],
  ['annex', new Set(['paragraph', 'point', 'part'])],
  ['part', new Set(['chapter', 'paragraph'])],
  ['chapter', new Set(['section'])],
]);

const bare = (start: number, end: number): Item => ({
  start,
  end,
  path: [],
  ends: [],
  bare: false,
  upTo: null,
});

function unitOf(word: string): string | null {
  const unit = UNITS.get(word.toLowerCase().replace(/\.$/, ''));
  if (unit === undefined) return null;
  return CAPITAL.has(unit) && !/^\p{Lu}/u.test(word) && !word.endsWith('.') ? null : unit;
}

/** "of Schedule 1", "of this Part". */
function holderFrom(text: string, unit: string, end: number, depth: number): Spoken | null {
  const of = at(OF, text, end);
  if (!of) return null;
  const from = end + of[0].length;
  const begins = at(HERE, text, from);
  const above = begins && unitOf(begins[3] ?? '');
  return above && mayHold(above, unit) ? spokenFrom(text, begins, depth + 1) : null;
}

/** What is within what; what is equal may hold each other: a paragraph and its sub-paragraphs. */
const RANKS: Readonly<Record<string, number>> = {
  subsection: 2,
  section: 3,
  article: 3,
  regulation: 3,
  rule: 3,
  order: 3,
  recital: 3,
  chapter: 4,
  part: 5,
  schedule: 6,
  annex: 6,
};

/** "In section 4, in subsection (1)" goes down, not up. */
function mayHold(above: string, unit: string): boolean {
  const [outer, inner] = [RANKS[above] ?? 1, RANKS[unit] ?? 1];
  return outer > inner || (outer === 1 && inner === 1);
}

const HERE = new RegExp(BEGINS.source, 'iuy');

function at(pattern: RegExp, text: string, place: number): RegExpExecArray | null {
  pattern.lastIndex = place;
  return pattern.exec(text);
}

const NUMBER =
  /[^\S\n]{0,3}(\d{1,4}[A-Z]{0,4}\d{0,2}[A-Z]?|[A-Z]{1,2}\d{1,3}[A-Z]?)(?![\p{L}\d/]|[.,]\d|\s?%)/uy;
const ROMAN = /[^\S\n]{0,3}([IVXLC]{1,7}[A-Z]?|[A-Z])(?![\p{L}\d.’'])/uy;
const BRACKET = /[^\S\n]?\([^\S\n]?(\d{1,3}[A-Z]{0,3}|[a-z]{1,3}|[A-Z]{1,3})[^\S\n]?\)/uy;
const ROMANS = new Set(['part', 'chapter', 'annex', 'schedule', 'article']);
/** What is counted within another and stands in brackets. */
const INNER = new Set(['subsection', 'subparagraph', 'paragraph', 'point']);
const MOST = 60;

function itemsFrom(text: string, unit: string, after: number, start: number): Item[] | null {
  const items: Item[] = [];
  let place = after;
  for (let from = start; items.length < MOST; ) {
    const item = itemAt(text, unit, place, from, items.at(-1) ?? null);
    if (!item) break;
    items.push(item);
    const between = at(BETWEEN, text, item.end);
    if (!between) break;
    place = item.end + between[0].length;
    from = place;
  }
  return items.length ? items : null;
}

function itemAt(
  text: string,
  unit: string,
  place: number,
  start: number,
  before: Before | null,
): Item | null {
  const first = memberAt(text, unit, place, before);
  if (!first) return null;
  const from = start === place ? first.start : start;
  const range = at(RANGE, text, first.end);
  const last = range && memberAt(text, unit, first.end + range[0].length, first);
  return { ...first, start: from, end: last?.end ?? first.end, upTo: last?.path ?? null };
}

type Before = Pick<Item, 'path' | 'bare'>;

/** A number with its brackets: "22(4)(a)", "(4)(a)", "IV"; brackets alone go on from the member before. */
function memberAt(text: string, unit: string, place: number, before: Before | null): Item | null {
  const number = at(NUMBER, text, place) ?? (ROMANS.has(unit) ? at(ROMAN, text, place) : null);
  const year = number && /^(?:1[5-9]|20)\d\d$/.test(number[1]!);
  if (year || (!number && !INNER.has(unit) && before === null)) return null;
  let end = place + (number?.[0].length ?? 0);
  let path: readonly string[] = number ? [number[1]!] : [];
  const ends = number ? [end] : [];
  for (let bracket = at(BRACKET, text, end); bracket; bracket = at(BRACKET, text, end)) {
    const inside = bracket[1]!;
    path = number || path.length ? [...path, inside] : [...kept(inside, before), inside];
    end += bracket[0].length;
    while (ends.length < path.length - 1) ends.push(place);
    ends.push(end);
  }
  if (path.length === 0) return null;
  const white = /^\s*/.exec(text.slice(place, place + 4))![0].length;
  const isBare = number !== null || (path.length > 1 && before !== null && before.bare);
  return { start: place + white, end, path, ends, bare: isBare, upTo: null };
}

/** What of "22(4)(a)" stays before a following "(5)", and before a following "(b)". */
function kept(inside: string, before: Before | null): readonly string[] {
  if (before === null) return [];
  const { path, bare } = before;
  const kinds = path.map((part, i) => kindOf(part, path.slice(0, i)));
  const can = /^\d/.test(inside)
    ? ['digit']
    : /^[A-Z]/.test(inside)
      ? ['capital']
      : ['letter', ...(ROMANLY.test(inside) ? ['roman'] : [])];
  const found = kinds.findLastIndex((kind, i) => can.includes(kind) && (i > 0 || !bare));
  return found < 0 ? path : path.slice(0, found);
}

const ROMANLY = /^x{0,3}(?:ix|iv|v?i{0,3})$/;

function kindOf(part: string, above: readonly string[]): string {
  if (/^\d/.test(part)) return 'digit';
  if (/^[A-Z]/.test(part)) return 'capital';
  return ROMANLY.test(part) && above.some((one) => /^[a-z]/.test(one)) ? 'roman' : 'letter';
}

/** "Article 5(2), first subparagraph, point (a)", "paragraph 1, points (a) and (b)": what is within stands for the whole. */
function within(text: string, item: Item): Item[] {
  const down = at(DOWN, text, item.end);
  if (!down || item.path.length === 0) return [item];
  const begins = at(HERE, text, item.end + down[0].length);
  if (!begins || unitOf(begins[3] ?? '') !== 'point' || begins[1]) return [item];
  const inner = itemsFrom(text, 'point', begins.index + begins[0].length, begins.index);
  if (!inner) return [item];
  return inner.map((one, i) => ({
    ...one,
    start: i === 0 ? item.start : one.start,
    path: [...item.path, ...one.path],
    ends: [...item.ends, ...one.ends],
    bare: item.bare,
    upTo: one.upTo && [...item.path, ...one.upTo],
  }));
}
