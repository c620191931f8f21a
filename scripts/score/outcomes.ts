// What became of each thing that the gold of a document asks for, one by one, so that two runs can be compared. The
// corpus's own scorers count; this says which. It matches as GUIDELINE.md (Scoring) tells.
import { overlaps, type Span } from '../../src/model/span.ts';
import type { Answer } from './sets.ts';

/** One thing asked for, or found and not asked for. */
export interface Outcome {
  /** The same in every run. */
  readonly key: string;
  readonly document: string;
  /** "commitment", "firmness", "events" … */
  readonly what: string;
  /** The words in the text. */
  readonly words: string;
  readonly asked: string;
  readonly said: string;
  /** From 0 to 1. */
  readonly right: number;
  /** What a run that says nothing of it counts for: 1 for what nobody asked for; null where it was not compared. */
  readonly unsaid: number | null;
}

interface Quoted extends Span {
  readonly quote: string;
}
// biome-ignore lint/suspicious/noExplicitAny: gold and analyses are other programs' JSON
type Record = any;

const ITEMS = ['events', 'figures', 'silences', 'watchpoints', 'advisories'] as const;

export function outcomesOf(document: string, text: string, gold: Record, analysis: Answer): Outcome[] {
  const outcomes = commitmentOutcomes(text, gold.commitments, analysis.commitments);
  for (const kind of ITEMS) {
    if (!gold[kind]) continue;
    const asked: Asked[] = gold[kind].map((one: Record) => ({
      ...one,
      ...placed(text, one.quote, one.sentence),
    }));
    outcomes.push(...presence(kind, asked, analysis[kind], pairs(asked, analysis[kind], 0.4)));
  }
  return outcomes.map((one) => ({ ...one, key: `${document} ${one.key}`, document }));
}

type Asked = Record & Quoted;
type Pairs = ReadonlyMap<Asked, Record>;
type Bare = Omit<Outcome, 'document'>;

function commitmentOutcomes(text: string, gold: Record[], found: Record[]): Bare[] {
  const asked: Asked[] = gold.map((one) => ({ ...one, ...placed(text, one.action, one.sentence) }));
  const actions = found.map((one) => ({ ...one.action, of: one }));
  const matched = pairs(asked, actions, 0.5);
  return [
    ...presence('commitment', asked, actions, matched),
    ...[...matched].flatMap(([one, { of }]) => (one.optional ? [] : fieldOutcomes(one, of))),
  ];
}

/** Whether each was found, and what was found beside. */
function presence(what: string, asked: readonly Asked[], found: readonly Quoted[], matched: Pairs): Bare[] {
  const taken = new Set(matched.values());
  const near = asked.filter((one) => one.optional && !matched.has(one));
  const extra = found.filter((one) => !taken.has(one) && !near.some((other) => overlaps(other, one)));
  return [
    ...asked
      .filter(({ optional }) => !optional)
      .map((one) => ({
        key: `${what} ${one.start}-${one.end}`,
        what,
        words: one.quote,
        asked: 'asked for',
        said: matched.has(one) ? 'found' : 'not found',
        right: matched.has(one) ? 1 : 0,
        unsaid: 0,
      })),
    ...extra.map((one) => ({
      key: `${what} beside ${one.start}-${one.end}`,
      what,
      words: one.quote,
      asked: 'not asked for',
      said: 'found',
      right: 0,
      unsaid: 1,
    })),
  ];
}

function fieldOutcomes(asked: Asked, said: Record): Bare[] {
  const either = (field: string) => [asked[field], asked[`${field}Also`]].filter((one) => one !== undefined);
  const same = (field: string, value: unknown) => (either(field).includes(value) ? 1 : 0);
  const names = (list: Record[] | undefined) => (list ?? []).map(({ name }) => name);
  const deadline = said.deadline?.edtf ?? null;
  const cadence = said.cadence?.duration ?? null;
  const quotes: string[] = said.conditions.map(({ quote }: Quoted) => quote);
  const fields: [field: string, right: number, said: unknown][] = [
    ['firmness', same('firmness', said.firmness), said.firmness],
    [
      'actors',
      Math.max(...either('actors').map((one) => sharedNames(one, names(said.actors)))),
      names(said.actors),
    ],
    ['novelty', same('novelty', said.novelty), said.novelty],
    ['deadline', asked.deadline === deadline ? 1 : 0, deadline],
    ['cadence', asked.cadence === cadence ? 1 : 0, cadence],
    ['instruments', sharedNames(asked.instruments, names(said.instruments)), names(said.instruments)],
    ['conditions', shared(asked.conditions, quotes, 0.5), quotes],
    ['theme', asked.theme ? same('theme', said.theme) : 1, said.theme],
  ];
  return fields.map(([what, right, value]) => ({
    key: `${what} ${asked.start}-${asked.end}`,
    what,
    words: asked.quote,
    asked: either(what).map(listed).join(' or '),
    said: listed(value),
    right,
    unsaid: null,
  }));
}

const listed = (value: unknown): string =>
  (Array.isArray(value) ? value.join('; ') : String(value ?? '')) || 'none';

function placed(text: string, quote: string, sentence: string | undefined): Quoted {
  const start = text.indexOf(quote, sentence ? text.indexOf(sentence) : 0);
  return { quote, start, end: start + quote.length };
}

/** One to one, best first, of those that overlap in the text and share enough words. */
function pairs(asked: readonly Asked[], found: readonly Quoted[], least: number): Pairs {
  const all = asked.flatMap((one) =>
    found
      .filter((other) => overlaps(one, other))
      .map((other) => ({ one, other, score: likeness(one.quote, other.quote) })),
  );
  const matched = new Map<Asked, Record>();
  const taken = new Set<Quoted>();
  for (const { one, other, score } of all.sort((a, b) => b.score - a.score)) {
    if (score < least || matched.has(one) || taken.has(other)) continue;
    matched.set(one, other);
    taken.add(other);
  }
  return matched;
}

const SMALL = /\b(?:the|of|and|on|for|between|an?|to|in|s)\b/giu;
const sharedNames = (asked: readonly string[], said: readonly string[]): number =>
  shared(
    asked.map((name) => name.replace(SMALL, ' ')),
    [...new Set(said)].map((name) => name.replace(SMALL, ' ')),
    0.6,
  );

/** F1 of two lists of words, each entry met by one that is like it. */
function shared(asked: readonly string[], said: readonly string[], least: number): number {
  if (asked.length + said.length === 0) return 1;
  const met = (some: readonly string[], others: readonly string[]) =>
    some.filter((one) => others.some((other) => likeness(one, other) >= least)).length;
  return (met(asked, said) + met(said, asked)) / (asked.length + said.length);
}

/** F1 of the words of two texts. */
function likeness(a: string, b: string): number {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  const counts = new Map<string, number>();
  for (const word of right) counts.set(word, (counts.get(word) ?? 0) + 1);
  let both = 0;
  for (const word of left) {
    const there = counts.get(word) ?? 0;
    if (there > 0) both++;
    counts.set(word, there - 1);
  }
  return both === 0 ? 0 : (2 * both) / (left.length + right.length);
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
