import { provisionWords } from '../../languages/en/instruments-titles.ts';
import type { Token } from '../../model/text.ts';
import type { Step } from './addresses.ts';
import { matchAt, type Passage, type Work } from './work.ts';

/** One section, article or paragraph of a list, with the numbers that lead to it. */
export interface Item {
  readonly start: number;
  readonly end: number;
  readonly path: readonly string[];
}

/** Provisions of one kind named together: "paragraphs 1 and 2 of Schedule 4". */
export interface Group {
  readonly unit: string;
  readonly items: readonly Item[];
  readonly parents: readonly Step[];
  readonly start: number;
  readonly end: number;
}

/** Lists of provisions outside the works themselves: "Regulations 2010" is a title's end. */
export function groupsIn(passage: Passage, works: readonly Work[]): Group[] {
  const groups: Group[] = [];
  const starts = new Set(works.map(({ start }) => start));
  let end = 0;
  let w = 0;
  for (const token of passage.tokens) {
    if (token.start < end) continue;
    while (w < works.length && works[w]!.end <= token.start) w++;
    if (works[w] && works[w]!.start <= token.start) continue;
    const group = groupAt(passage, token, starts);
    if (!group) continue;
    groups.push(group);
    end = group.end;
  }
  return groups;
}

/** Kinds whose numbers may be letters or Roman. */
const LETTERED = new Set(['part', 'annex', 'schedule', 'chapter', 'appendix', 'article']);
/** What may follow within what: "Sch. 8 para. 263", "Part 4 Chapter 2". */
const WITHIN: Record<string, readonly string[]> = {
  schedule: ['part', 'paragraph', 'chapter'],
  part: ['chapter', 'paragraph'],
  annex: ['part', 'paragraph', 'point', 'chapter'],
  article: ['paragraph', 'point'],
  section: ['subsection'],
  regulation: ['paragraph'],
};

function groupAt(passage: Passage, token: Token, starts: ReadonlySet<number>): Group | null {
  const [unit, length] = unitOf(token);
  if (unit === null) return null;
  const items = itemsAfter(passage, unit, token.start, token.start + length);
  if (!items) return null;
  const end = items.at(-1)!.end;
  return (
    inner(passage, unit, items, end) ??
    outer(passage, { unit, items, parents: [], start: token.start, end }, starts)
  );
}

/** "s.3" and "Sch.12" are one token each. */
function unitOf({ lower }: Token): [string | null, number] {
  const whole = provisionWords.get(lower);
  if (whole) return [whole, lower.length];
  const dot = lower.indexOf('.');
  if (dot <= 0 || dot > 6) return [null, 0];
  return [provisionWords.get(lower.slice(0, dot)) ?? null, dot];
}

const STOP = /\.?\s{0,9}/y;
const SEPARATOR =
  /\s{0,9}(?:,\s{0,9}and\s{1,9}|,\s{0,9}or\s{1,9}|,|and\s{1,9}|or\s{1,9}|&|to\s{1,9}|[-\u2013\u2014])\s{0,9}\{?\s{0,9}/y;
const PARENS = /(?:\(\s?(?:\d{1,3}[A-Z]{0,3}|[a-z]{1,3}|[ivxl]{1,6}|[A-Z]{1,2})\s?\)){1,6}/y;
const NUMBER =
  /(?:\d{1,4}[A-Z]{0,4}(?:\.\d{1,3}){0,5}|[A-Z]{1,2}\d{1,3}[A-Z]?)(?![\p{L}\d/]|\s?%|\s{1,9}(?:January|February|March|April|May|June|July|August|September|October|November|December|per\s{1,9}|million|billion|years?|days?|months?|others?)\b)/uy;
const LETTER = /(?:[IVXLC]{1,7}|[A-Z])(?![\p{L}\d.’'])/uy;

function itemsAfter(passage: Passage, unit: string, start: number, after: number): Item[] | null {
  const skip = matchAt(STOP, passage, after);
  let at = after + (skip?.[0].length ?? 0);
  const items: Item[] = [];
  let path: readonly string[] = [];
  for (let first = true; items.length < 60; first = false) {
    const found = itemAt(passage, unit, at, path, first ? start : at);
    if (!found || isYear(found.at(-1)!.path)) break;
    items.push(...found);
    path = found.at(-1)!.path;
    const separator = matchAt(SEPARATOR, passage, found.at(-1)!.end);
    if (!separator) break;
    at = found.at(-1)!.end + separator[0].length;
  }
  if (items.length > 0) return items;
  return unit === 'schedule'
    ? [{ start, end: after + (passage.text[after] === '.' ? 1 : 0), path: [] }]
    : null;
}

const isYear = (path: readonly string[]): boolean =>
  path.length === 1 && /^(?:1[5-9]|20)\d\d$/.test(path[0]!);

/** A number with its brackets; brackets that cannot stand within each other are siblings: "10(3)(4)". */
function itemAt(
  passage: Passage,
  unit: string,
  at: number,
  before: readonly string[],
  start: number,
): Item[] | null {
  const number = matchAt(NUMBER, passage, at) ?? (LETTERED.has(unit) ? matchAt(LETTER, passage, at) : null);
  const from = at + (number?.[0].length ?? 0);
  const parens = matchAt(PARENS, passage, from) ?? (number ? spaced(passage, from) : null);
  if (!number && !parens) return null;
  const items: Item[] = [];
  let path = number ? [number[0]] : [...before];
  let open = start;
  let end = from;
  for (const { 0: bracket, index } of (parens?.[0] ?? '').matchAll(/\(\s?(\w+)\s?\)/g)) {
    const inside = bracket.replace(/[()\s]/g, '');
    const place = placeOf(inside, path);
    if (place < path.length && (number !== null || index > 0)) {
      items.push({ start: open, end, path });
      open = from + index;
    }
    path = [...path.slice(0, place), inside];
    end = from + index + bracket.length;
  }
  items.push({ start: open, end: Math.max(end, from), path });
  return items;
}

const SPACED = /\s{1,9}\((?:\d{1,2}|[a-z])\)(?!\s?\()/y;
const spaced = (passage: Passage, at: number): RegExpExecArray | null => matchAt(SPACED, passage, at);

/** How deep a bracket stands: digits, letters, small Roman numbers, capitals. */
function depthOf(inside: string, path: readonly string[]): number {
  if (/^\d/.test(inside)) return 1;
  if (/^[A-Z]/.test(inside)) return 4;
  const lettered = path.some((part, i) => i > 0 && depthOf(part, path.slice(0, i)) === 2);
  return lettered && /^x{0,3}(?:ix|iv|v?i{0,3})$/.test(inside) && inside !== '' ? 3 : 2;
}

/** Where a bracket goes: after what it can stand within, in place of one of its own depth. */
function placeOf(inside: string, path: readonly string[]): number {
  const depth = depthOf(inside, path);
  for (let i = path.length - 1; i >= 1; i--) {
    const here = depthOf(path[i]!, path.slice(0, i));
    if (here < depth) return i + 1;
    if (here === depth) return i;
  }
  return /^\(?\d/.test(path[0] ?? '') || path.length === 0 || /^[A-Z]/.test(path[0]!)
    ? Math.min(1, path.length)
    : replaced(path, depth);
}

/** A list of bare brackets: "subsections (1), (2) and (10)". */
const replaced = (path: readonly string[], depth: number): number => (depthOf(path[0]!, []) < depth ? 1 : 0);

const DOWN = /\s?,?\s?/y;

/** "Schedule 17, paragraphs 1 and 4": a provision within the one before it. */
function inner(passage: Passage, unit: string, items: readonly Item[], end: number): Group | null {
  const kinds = WITHIN[unit];
  if (!kinds || items.length !== 1) return null;
  const gap = matchAt(DOWN, passage, end)?.[0] ?? '';
  const word = /^\p{L}{1,14}/u.exec(passage.text.slice(end + gap.length, end + gap.length + 14))?.[0] ?? '';
  const below = provisionWords.get(word.toLowerCase());
  if (gap === '' || below === undefined || !kinds.includes(below)) return null;
  const at = end + gap.length;
  const inside = itemsAfter(passage, below, items[0]!.start, at + word.length);
  if (!inside) return null;
  const parent: Step = { unit, path: items[0]!.path };
  const deeper = inner(passage, below, inside, inside.at(-1)!.end);
  if (deeper) return { ...deeper, parents: [parent, ...deeper.parents] };
  return { unit: below, items: inside, parents: [parent], start: items[0]!.start, end: inside.at(-1)!.end };
}

const OF = /\s?,?\s{1,9}(?:of|to|in)\s{1,9}(?:the\s{1,9})?/y;

/** "Chapter 3 of Part 14", "paragraph 3(2) of Schedule 4": what stands before lies within what stands after. */
function outer(passage: Passage, group: Group, starts: ReadonlySet<number>, depth = 0): Group {
  const of = matchAt(OF, passage, group.end);
  if (!of || depth > 3) return group;
  const at = group.end + of[0].length;
  const word = /^\p{L}{1,14}/u.exec(passage.text.slice(at, at + 14))?.[0] ?? '';
  const unit = provisionWords.get(word.toLowerCase());
  if (unit === undefined || unit === group.unit || starts.has(at)) return group;
  const items = itemsAfter(passage, unit, at, at + word.length);
  if (items?.length !== 1) return group;
  const above = outer(
    passage,
    { unit, items, parents: [], start: at, end: items[0]!.end },
    starts,
    depth + 1,
  );
  const parents = [...above.parents, { unit, path: items[0]!.path }];
  const last = group.items.at(-1)!;
  return {
    ...group,
    parents,
    end: above.end,
    items: [...group.items.slice(0, -1), { ...last, end: above.end }],
  };
}
