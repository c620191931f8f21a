import {
  afterReportNoun,
  announcing,
  functionWords,
  noSource,
  reporting,
  reportingThat,
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
  others: readonly Span[],
): string | null {
  const free = (from: number, to: number) =>
    !/[;:—]/.test(text.slice(from, to)) && !others.some(({ start, end }) => start >= from && end <= to);
  let best: Mention | null = null;
  for (const date of dates) {
    if (date.value === null || saidThen(text, sentence, date)) continue;
    const behind = date.start >= figure.end;
    const gap = behind ? date.start - figure.end : figure.start - date.end;
    if (
      gap < 0 ||
      gap > 120 ||
      !free(...(behind ? ([figure.end, date.start] as const) : ([date.end, figure.start] as const)))
    )
      continue;
    if (behind) return date.value;
    best = date;
  }
  return best?.value ?? null;
}

/** "Announced on 3 May": the day of the saying, not of the amount. */
function saidThen(text: string, { start }: Span, date: Span): boolean {
  const before = text.slice(Math.max(start, date.start - 40), date.start);
  const words = before.toLowerCase().match(/[\p{L}]+/gu) ?? [];
  return /\bon\s*$/i.test(before) && words.slice(-5).some((word) => announcing.has(word));
}

/** Who the document says a figure comes from: the subject of the nearest verb of saying, or whom it is according to. */
export function attributionOf(
  text: string,
  sentence: Sentence,
  figure: Span,
  names: readonly Mention[],
): string | null {
  const { tokens } = sentence;
  let found: string | null = null;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.lower === 'according' && tokens[i + 1]?.lower === 'to') {
      const source = nounAfter(text, tokens, i + 2, names);
      if (source !== null) return source;
    }
    if (!saysSo(tokens, i) || (token.start > figure.end && found !== null)) continue;
    found = subjectBefore(text, tokens, i, names) ?? found;
  }
  return found;
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
  names: readonly Mention[],
): string | null {
  let last = verb - 1;
  while (last >= 0 && BETWEEN.has(tokens[last]!.lower)) last--;
  if (last < 0) return null;
  const name = names.findLast(({ start, end }) => end === tokens[last]!.end && start < tokens[verb]!.start);
  if (name) return name.value ?? name.quote;
  let first = last;
  while (first >= 0 && last - first < LONGEST_NAME && isNounLike(tokens[first]!)) first--;
  const opener = tokens[first]?.lower ?? '';
  if (first === last || !(first < 0 || OPENERS.has(opener))) return null;
  return named(text, tokens[first + 1]!, tokens[last]!);
}

function nounAfter(
  text: string,
  tokens: readonly Token[],
  from: number,
  names: readonly Mention[],
): string | null {
  let first = from;
  if (tokens[first]?.lower === 'the' || tokens[first]?.lower === 'a') first++;
  const start = tokens[first]?.start;
  if (start === undefined) return null;
  const name = names.find((one) => one.start === start || one.start === tokens[from]!.start);
  if (name) return name.value ?? name.quote;
  let last = first;
  while (last < tokens.length && last - first < LONGEST_NAME && isNounLike(tokens[last]!)) last++;
  return last === first ? null : named(text, tokens[first]!, tokens[last - 1]!);
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

/** The words of a source; null where they are a verb's, not a name's. */
function named(text: string, first: Token, last: Token): string | null {
  const words = text.slice(first.start, last.end);
  return /^\p{Lu}|(?:s|ment|stry|sion|tion|ency|mittee|cil|man|woman|person|office|cy|ty)$/u.test(words)
    ? words
    : null;
}
