import {
  afterReportNoun,
  announcing,
  functionWords,
  noSource,
  reporting,
  reportingThat,
  sourceClasses,
} from '../../languages/en/figures.ts';
import type { Mention } from '../../model/analysis.ts';
import type { Span } from '../../model/span.ts';
import type { Sentence, Token } from '../../model/text.ts';

/** When an amount stood: the nearest calendar date of its clause, that behind it first. */
export function asOf(
  text: string,
  sentence: Sentence,
  figure: Span,
  dates: readonly Mention[],
  { before, behind }: { before: Span | undefined; behind: Span | undefined },
): string | null {
  const from = Math.max(before?.end ?? 0, figure.start - REACH);
  const to = Math.min(behind?.start ?? text.length, figure.end + REACH);
  const holds = (date: Mention, gap: Span) =>
    date.value !== null && !/[;:—]/.test(text.slice(gap.start, gap.end)) && !saidThen(text, sentence, date);
  const next = firstBehind(dates, figure.end);
  for (let i = next; i < dates.length && dates[i]!.start < to; i++)
    if (holds(dates[i]!, { start: figure.end, end: dates[i]!.start })) return dates[i]!.value;
  for (let i = next - 1; i >= 0 && dates[i]!.start >= from; i--)
    if (dates[i]!.end <= figure.start && holds(dates[i]!, { start: dates[i]!.end, end: figure.start }))
      return dates[i]!.value;
  return null;
}

/** A date farther away than this says nothing of an amount. */
const REACH = 120;

function firstBehind(dates: readonly Mention[], place: number): number {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (dates[middle]!.start < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** "Announced on 3 May": the day of the saying, not of the amount. */
function saidThen(text: string, { start }: Span, date: Span): boolean {
  const before = text.slice(Math.max(start, date.start - 40), date.start);
  const words = before.toLowerCase().match(/[\p{L}]+/gu) ?? [];
  return /\bon\s*$/i.test(before) && words.slice(-5).some((word) => announcing.has(word));
}

/** Somebody who is named as a source, with the place of the verb of saying; -1 for "according to". */
export interface Saying {
  readonly at: number;
  readonly source: string;
}

/** Everybody whom a sentence names as a source, in the order of the text. */
export function sayingsIn(text: string, { tokens }: Sentence, names: readonly Mention[]): Saying[] {
  const sayings: Saying[] = [];
  const starts = new Map(names.map((name) => [name.start, name]));
  const ends = new Map(names.map((name) => [name.end, name]));
  for (let i = 0; i < tokens.length; i++) {
    const { lower, start } = tokens[i]!;
    const according = lower === 'according' && tokens[i + 1]?.lower === 'to';
    if (!according && !saysSo(tokens, i)) continue;
    const source = according ? nounAfter(text, tokens, i + 2, starts) : subjectBefore(text, tokens, i, ends);
    if (source !== null) sayings.push({ at: according ? -1 : start, source });
  }
  return sayings;
}

/** Whom a figure comes from: whom the sentence goes by, else who spoke last before it, else who speaks behind it. */
export function attributionOf(sayings: readonly Saying[], figure: Span): string | null {
  if (sayings.length === 0) return null;
  const by =
    sayings.find(({ at }) => at < 0) ?? sayings.findLast(({ at }) => at < figure.start) ?? sayings[0]!;
  return by.source;
}

/** Whether a word is a verb of saying here: "estimates £3 million", not "estimates of £3 million". */
function saysSo(tokens: readonly Token[], i: number): boolean {
  const { lower } = tokens[i]!;
  if (!reporting.has(lower)) return false;
  const next = tokens[i + 1]?.lower ?? '';
  if (reportingThat.has(lower)) return next === 'that';
  return lower === 'said' || lower === 'says' || lower === 'told' || !afterReportNoun.has(next);
}

const LONGEST_NAME = 8;

/** The name or noun that ends right before a verb: "Euroclear", "the department", "officials". */
function subjectBefore(
  text: string,
  tokens: readonly Token[],
  verb: number,
  names: ReadonlyMap<number, Mention>,
): string | null {
  let last = verb - 1;
  while (last >= 0 && BETWEEN.has(tokens[last]!.lower)) last--;
  if (last < 0) return null;
  const name = names.get(tokens[last]!.end);
  if (name && (last > 0 || asClass(name.quote) === name.quote)) return name.value ?? name.quote;
  let first = last;
  while (first >= 0 && last - first < LONGEST_NAME && isNounLike(tokens[first]!)) first--;
  const opener = tokens[first]?.lower ?? '';
  if (first === last || !(first < 0 || OPENERS.has(opener))) return null;
  return named(text, tokens[first + 1]!, tokens[last]!, first < 0);
}

function nounAfter(
  text: string,
  tokens: readonly Token[],
  from: number,
  names: ReadonlyMap<number, Mention>,
): string | null {
  let first = from;
  if (tokens[first]?.lower === 'the' || tokens[first]?.lower === 'a') first++;
  const start = tokens[first]?.start;
  if (start === undefined) return null;
  const name = names.get(start) ?? names.get(tokens[from]!.start);
  if (name) return name.value ?? name.quote;
  let last = first;
  while (last < tokens.length && last - first < LONGEST_NAME && isNounLike(tokens[last]!)) last++;
  return last === first ? null : named(text, tokens[first]!, tokens[last - 1]!, false);
}

/** Auxiliaries and adverbs between a subject and its verb. */
const BETWEEN: ReadonlySet<string> = new Set(
  'has have had also now today yesterday recently still further since itself themselves'.split(' '),
);

/** What may stand before a subject: the beginning, an article, a clause's mark. */
const OPENERS: ReadonlySet<string> = new Set(
  ', ; : — – " “ the a an but and while as which where ( that'.split(' '),
);

const isNounLike = ({ lower }: Token): boolean =>
  /^\p{L}/u.test(lower) &&
  !noSource.has(lower) &&
  !(functionWords.has(lower) && lower !== 'of' && lower !== 'for');

/** A class that opens its sentence with a capital ("Ministers"), as it is written elsewhere. */
const asClass = (words: string): string =>
  sourceClasses.has(words.slice(words.lastIndexOf(' ') + 1).toLowerCase())
    ? words[0]!.toLowerCase() + words.slice(1)
    : words;

/**
 * The words of a source; null where they are a verb's, not a name's. A class that opens its sentence ("Ministers") is
 * written small, as it is elsewhere.
 */
function named(text: string, first: Token, last: Token, opens: boolean): string | null {
  const words = text.slice(first.start, last.end);
  if (opens && asClass(words) !== words) return asClass(words);
  return /^\p{Lu}|(?:s|ment|stry|sion|tion|ency|mittee|cil|man|woman|person|office|cy|ty)$/u.test(words)
    ? words
    : null;
}
