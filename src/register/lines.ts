import { readingOf } from '../link/reading.ts';
import type { Analysis, Mention } from '../model/analysis.ts';
import { overlaps, type Quote, quote, trimmed } from '../model/span.ts';
import { tokensOf } from '../segment/tokens.ts';
import type { What } from './comparing.ts';
import { folded } from './identity.ts';

/** Two sentences that say the same or nearly so; `changes` where a value in them is another. */
export interface Line {
  readonly what: What;
  readonly first: Quote;
  readonly second: Quote;
  readonly changes: readonly string[];
}

interface Sentence {
  readonly what: What;
  readonly quote: Quote;
  readonly words: ReadonlySet<string>;
  readonly values: readonly string[];
}

interface Lines {
  readonly pairs: readonly Line[];
  readonly onlyFirst: readonly Sentence[];
  readonly onlySecond: readonly Sentence[];
}

/** Of all words in two sentences so many must be in both. */
const ALIKE = 0.5;

/** The sentences besides those that were compared already. What stands in both word for word is left out. */
export function linesBetween(
  first: Analysis,
  second: Analysis,
  taken: { readonly first: readonly Quote[]; readonly second: readonly Quote[] },
): Lines {
  const [a, b] = [sentencesOf(first, taken.first), sentencesOf(second, taken.second)];
  const [inA, inB] = [a, b].map((all) => new Set(all.map((one) => folded(one.quote.quote))));
  const left = a.filter((one) => !inB!.has(folded(one.quote.quote)));
  const right = b.filter((one) => !inA!.has(folded(one.quote.quote)));
  const [used, met] = [new Set<Sentence>(), new Set<Sentence>()];
  const pairs: Line[] = [];
  for (const [one, other] of nearest(left, right)) {
    if (used.has(one) || met.has(other)) continue;
    used.add(one);
    met.add(other);
    const what = one.what === 'sentence' ? other.what : one.what;
    pairs.push({ what, first: one.quote, second: other.quote, changes: changedValues(one, other) });
  }
  return {
    pairs,
    onlyFirst: left.filter((one) => !used.has(one)),
    onlySecond: right.filter((one) => !met.has(one)),
  };
}

function sentencesOf(analysis: Analysis, taken: readonly Quote[]): Sentence[] {
  const reading = readingOf(analysis);
  return reading.sentences.flatMap((sentence) => {
    const span = trimmed(reading.document.text, sentence);
    if (span.start >= span.end || taken.some((one) => overlaps(one, span))) return [];
    const words = quote(reading.document, span);
    const lower = tokensOf(words.quote, { start: 0, end: words.quote.length }).map((token) => token.lower);
    const values = analysis.mentions.filter((one) => overlaps(one, span)).flatMap(valuesIn);
    return [{ what: kindAt(analysis, words), quote: words, words: new Set(lower), values }];
  });
}

const KINDS = {
  silences: 'silence',
  watchpoints: 'watchpoint',
  figures: 'figure',
  events: 'event',
  advisories: 'advisory',
} as const;

function kindAt(analysis: Analysis, span: Quote): What {
  for (const [field, what] of Object.entries(KINDS) as [keyof typeof KINDS, What][])
    if (analysis[field].some((one) => overlaps(one, span))) return what;
  return 'sentence';
}

/** Names may be put in other ways; dates, amounts and laws may not. */
const MATERIAL: ReadonlySet<Mention['type']> = new Set([
  'date',
  'period',
  'recurrence',
  'duration',
  'money',
  'quantity',
  'instrument',
]);

const valuesIn = ({ type, value }: Mention): string[] =>
  MATERIAL.has(type) && value !== null ? [`${type} ${value}`] : [];

function nearest(left: readonly Sentence[], right: readonly Sentence[]): (readonly [Sentence, Sentence])[] {
  const found: { one: Sentence; other: Sentence; share: number }[] = [];
  for (const one of left)
    for (const other of right) {
      const share = shared(one.words, other.words);
      if (share >= ALIKE) found.push({ one, other, share });
    }
  return found.sort((a, b) => b.share - a.share).map(({ one, other }) => [one, other]);
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (Math.min(a.size, b.size) < ALIKE * Math.max(a.size, b.size)) return 0;
  let both = 0;
  for (const word of a) if (b.has(word)) both++;
  return both / (a.size + b.size - both);
}

function changedValues(a: Sentence, b: Sentence): string[] {
  const gone = a.values.filter((one) => !b.values.includes(one));
  const come = b.values.filter((one) => !a.values.includes(one));
  return [
    ...gone.map((one) => became(one, come)),
    ...come.filter((one) => !replaces(one, gone)).map((one) => `now also ${one}`),
  ];
}

/** "money: GBP 4000000 to GBP 5000000", where one value of a kind went and one came. */
function became(one: string, come: readonly string[]): string {
  const [kind, value] = kindOf(one);
  const other = come.filter((next) => kindOf(next)[0] === kind);
  return other.length === 1 ? `${kind}: ${value} to ${kindOf(other[0]!)[1]}` : `no longer ${one}`;
}

const replaces = (one: string, gone: readonly string[]): boolean =>
  gone.some((before) => kindOf(before)[0] === kindOf(one)[0]);

const kindOf = (one: string): [kind: string, value: string] => [
  one.slice(0, one.indexOf(' ')),
  one.slice(one.indexOf(' ') + 1),
];
