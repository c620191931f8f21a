// Figures of one thing that do not agree: by a rule that would rather find too few.
import type { Figure } from '../../../model/analysis.ts';
import { NOTHING_ASKED } from '../../../search/asked.ts';
import type { Columns } from '../../../search/columns.ts';
import type { Listed } from '../../../store/catalogue.ts';
import type { House } from '../../house.ts';
import { namesIn, termsIn } from './terms.ts';

/** The rule, as the page says it. */
export const RULE =
  'Two figures stand side by side where they have the same unit and are as of the same time, their sentences share at least three telling words and most of those of the shorter one, neither names somebody or something that the other does not while the other does too, they come from different documents or speakers, and either the amounts exclude each other (“about” allows five in a hundred) or different speakers give them. What differs in other words is not found; that two differ does not say which is right.';

/** Numbers of the figures of one thing, in the order of the catalogue; `words` are those that all of a pair share. */
export interface Group {
  readonly numbers: readonly number[];
  readonly words: readonly string[];
}

/** Groups of the whole register; made once for each state of it. */
export function differing(house: House): Promise<readonly Group[]> {
  const version = house.search.version();
  const known = kept.get(house);
  if (known?.version === version) return known.groups;
  const sentences = known?.sentences ?? new Map<number, Told>();
  const groups = groupsIn(house, sentences);
  kept.set(house, { version, sentences, groups });
  groups.catch(() => kept.delete(house));
  return groups;
}

interface Kept {
  readonly version: number;
  readonly sentences: Map<number, Told>;
  readonly groups: Promise<readonly Group[]>;
}
const kept = new WeakMap<House, Kept>();

/** A sentence with the words by which it is told from others. */
interface Told {
  readonly sentence: string;
  readonly terms: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

async function groupsIn(house: House, told: Map<number, Told>): Promise<readonly Group[]> {
  const numbers = await house.search.numbers({ ...NOTHING_ASKED, fields: { kind: ['figure'] } }, 'added');
  for (let at = 0; at < numbers.length; at += AT_ONCE) {
    for (const [n, sentence] of await house.store.catalogue.sentences(numbers.slice(at, at + AT_ONCE)))
      if (told.get(n)?.sentence !== sentence)
        told.set(n, { sentence, terms: termsIn(sentence), names: namesIn(sentence) });
    await new Promise((resolve) => setImmediate(resolve));
  }
  const columns = house.search.columns();
  const alike = Map.groupBy(
    numbers.toSorted((a, b) => a - b),
    (n) => keyOf(columns, n),
  );
  const pairs = [...alike.values()].flatMap((all) => nearIn(all, told, columns));
  const listed = await house.store.catalogue.entries([...new Set(pairs.flatMap(({ a, b }) => [a, b]))]);
  const byNumber = new Map(listed.map((one) => [one.n, one]));
  return grouped(pairs.filter(({ a, b }) => disagree(byNumber.get(a), byNumber.get(b))));
}

const AT_ONCE = 400;

const keyOf = ({ fields, first, last }: Columns, n: number): string =>
  `${fields.unit.of[n]} ${first[n]} ${last[n]}`;

interface Pair {
  readonly a: number;
  readonly b: number;
  readonly words: readonly string[];
}

/** A word that so many have tells nothing apart. */
const MOST = 40;
/** So many words must be shared, and such a part of those of the shorter sentence. */
const [SHARED, PART] = [3, 0.6];

/** Those of one unit and time whose sentences are of one thing. */
function nearIn(numbers: readonly number[], told: ReadonlyMap<number, Told>, columns: Columns): Pair[] {
  if (numbers.length < 2) return [];
  const having = new Map<string, number[]>();
  for (const n of numbers)
    for (const term of told.get(n)?.terms ?? []) {
      const there = having.get(term);
      if (there === undefined) having.set(term, [n]);
      else there.push(n);
    }
  const pairs: Pair[] = [];
  for (const a of numbers) {
    const shared = new Map<number, string[]>();
    for (const term of told.get(a)?.terms ?? []) {
      const there = having.get(term)!;
      if (there.length <= MOST)
        for (const b of there) if (b > a) shared.set(b, [...(shared.get(b) ?? []), term]);
    }
    for (const [b, words] of shared)
      if (isOneThing(told.get(a)!, told.get(b)!, words.length) && isElsewhere(columns, a, b))
        pairs.push({ a, b, words });
  }
  return pairs;
}

function isOneThing(a: Told, b: Told, shared: number): boolean {
  if (shared < SHARED || shared < PART * Math.min(a.terms.size, b.terms.size)) return false;
  return a.names.isSubsetOf(b.names) || b.names.isSubsetOf(a.names);
}

/** Whether they are of different documents or speakers. */
const isElsewhere = ({ fields }: Columns, a: number, b: number): boolean =>
  fields.document.of[a] !== fields.document.of[b] || fields.party.of[a] !== fields.party.of[b];

function disagree(a: Listed | undefined, b: Listed | undefined): boolean {
  if (a?.entry.kind !== 'figure' || b?.entry.kind !== 'figure') return false;
  const [one, other] = [a.entry.said, b.entry.said];
  const speakers =
    one.attribution !== null && other.attribution !== null && one.attribution !== other.attribution;
  return speakers || exclude(one, other);
}

/** How far "about" goes. */
const ABOUT = 0.05;

/** Whether no amount fits both. */
export function exclude(one: Figure, other: Figure): boolean {
  const [[low, high], [from, to]] = [rangeOf(one), rangeOf(other)];
  return high < from || to < low;
}

function rangeOf({ value, bound, approx }: Figure): [low: number, high: number] {
  const [low, high] = typeof value === 'number' ? [value, value] : value;
  const slack = approx ? ABOUT * Math.abs(high) : 0;
  if (bound === 'at most' || bound === 'less than') return [Number.NEGATIVE_INFINITY, high + slack];
  if (bound === 'at least' || bound === 'more than') return [low - slack, Number.POSITIVE_INFINITY];
  return [low - slack, high + slack];
}

/** Pairs that have a figure in common are of one thing. */
function grouped(pairs: readonly Pair[]): Group[] {
  const groups = new Map<number, { numbers: Set<number>; words: readonly string[] }>();
  for (const { a, b, words } of pairs) {
    const [one, other] = [groups.get(a), groups.get(b)];
    const into = one ?? other ?? { numbers: new Set<number>(), words };
    const all = [a, b, ...(one !== undefined && other !== undefined ? other.numbers : [])];
    for (const n of all) {
      into.numbers.add(n);
      groups.set(n, into);
    }
  }
  return [...new Set(groups.values())].map(({ numbers, words }) => ({
    numbers: [...numbers].sort((a, b) => a - b),
    words,
  }));
}
