import { coversRule, NTH, nthRule, paidRule, paymentRule, toPayRule } from '../../languages/en/payments.ts';
import type { Analysis, Bound, Figure, Mention } from '../../model/analysis.ts';
import { firstDay } from '../../model/edtf.ts';
import { firstFrom, type Quote, quote, type Span } from '../../model/span.ts';
import { sentenceSpan } from '../../segment/around.ts';
import type { Duty, Period } from './duty.ts';
import { periodBefore, periodNamed } from './periods.ts';

/** A sum that a document says was, or will be, paid. */
export interface Report {
  /** Base units of the currency; of a range its two ends. */
  readonly amount: number | readonly [number, number];
  readonly currency: string;
  readonly bound: Bound;
  /** Rounded, as the words say. */
  readonly approx: boolean;
  readonly standing: 'reported paid' | 'announced';
  /** When it was, or is to be, paid: EDTF; null where it is not said. */
  readonly paidOn: string | null;
  /** Number of the period it is for; null where that cannot be told. */
  readonly period: number | null;
  /** What told the period. */
  readonly periodBy: string;
  readonly payer: string | null;
  /** Who says so, as the document has it; its publisher where it names nobody. */
  readonly saidBy: string | null;
  readonly document: string;
  readonly title: string;
  readonly published: string | null;
  readonly figure: Quote;
  readonly sentence: Quote;
}

/** The sums that one document gives for a duty, in the order of the text. */
export function reportsIn(duty: Duty, analysis: Analysis, periods: readonly Period[]): readonly Report[] {
  const { document } = analysis;
  if (!duty.figures.document.test(document.text)) return [];
  const figures = analysis.figures.filter(({ unit }) => unit !== null && /^[A-Z]{3}$/.test(unit));
  return figures.flatMap((figure, i) => {
    const place = placeOf(analysis, figures, i);
    if (!duty.figures.paragraph.test(place.paragraph)) return [];
    if (duty.figures.not.test(place.beside) || !isPayment(place)) return [];
    return [reportOf(duty, analysis, { figure, place, periods })];
  });
}

interface Place {
  readonly sentence: Span;
  readonly paragraph: string;
  /** From the figure before, or the beginning of the sentence, to this one; and on to the next. */
  readonly left: Span;
  readonly right: Span;
  /** Where the figure before ends, in the same sentence: a date right behind it is its own. */
  readonly after: number | null;
  /** The few words about the figure that say of what it is. */
  readonly beside: string;
  readonly leftWords: string;
  readonly rightWords: string;
}

function placeOf({ document }: Analysis, figures: readonly Figure[], i: number): Place {
  const { text } = document;
  const figure = figures[i]!;
  const sentence = sentenceSpan(text, figure);
  const before = figures[i - 1];
  const next = figures[i + 1];
  const left = { start: Math.max(sentence.start, before?.end ?? 0), end: figure.start };
  const right = { start: figure.end, end: Math.min(sentence.end, next?.start ?? text.length) };
  const [leftWords, rightWords] = [text.slice(left.start, left.end), text.slice(right.start, right.end)];
  return {
    sentence,
    paragraph: paragraphOf(text, figure),
    left,
    right,
    after: before !== undefined && before.end > sentence.start ? before.end : null,
    beside: `${clauseBefore(leftWords).slice(-BESIDE)} ${clauseBehind(rightWords).slice(0, BESIDE)}`,
    leftWords,
    rightWords,
  };
}

/** Its paragraph, as far as it is near. */
function paragraphOf(text: string, { start, end }: Span): string {
  const from = Math.max(0, start - NEAR);
  const opens = text.slice(from, start).lastIndexOf('\n\n');
  const closes = text.slice(end, end + NEAR).indexOf('\n\n');
  return text.slice(opens < 0 ? from : from + opens, closes < 0 ? end + NEAR : end + closes);
}

const NEAR = 1_200;
const BESIDE = 60;

/** Up to the comma that begins another clause: "…, with interest earnings of". */
const clauseBefore = (words: string): string => words.slice(words.lastIndexOf(';') + 1);
const clauseBehind = (words: string): string =>
  words.split(/;|,\s+(?:with|while|and|as|of\s+which)\b/)[0] ?? words;

const isPayment = ({ leftWords, rightWords }: Place): boolean =>
  [paidRule, paymentRule].some(
    ({ match }) => found(match, leftWords) || found(match, clauseBehind(rightWords)),
  ) || found(toPayRule.match, leftWords.slice(-BESIDE));

function found(pattern: RegExp, words: string): boolean {
  pattern.lastIndex = 0;
  return pattern.test(words);
}

function reportOf(
  duty: Duty,
  analysis: Analysis,
  {
    figure,
    place,
    periods,
  }: { readonly figure: Figure; readonly place: Place; readonly periods: readonly Period[] },
): Report {
  const { document } = analysis;
  const when = datesOf(analysis, place);
  const paidOn = when.find(({ covers }) => !covers)?.mention.value ?? null;
  return {
    amount: figure.value,
    currency: figure.unit!,
    bound: figure.bound,
    approx: figure.approx,
    standing: standingOf(document.published, place, paidOn),
    paidOn,
    ...periodOf(analysis, place, when, periods),
    payer:
      duty.figures.payer.exec(document.text.slice(place.sentence.start, place.sentence.end))?.[1] ?? null,
    saidBy: figure.attribution ?? document.publisher,
    document: document.id,
    title: document.title,
    published: document.published,
    figure: quote(document, figure),
    sentence: quote(document, place.sentence),
  };
}

/**
 * What is said to come, or has a date after the document's own day, was not yet paid when it was written. The words
 * before a figure decide, where they speak of paying; else those behind it: "€2 million will be transferred".
 */
function standingOf(
  published: string | null,
  { leftWords, rightWords }: Place,
  paidOn: string | null,
): Report['standing'] {
  const day = paidOn === null ? null : firstDay(paidOn);
  if (published !== null && day !== null && day > published) return 'announced';
  const left = leftWords.slice(-2 * BESIDE);
  const near = found(paidRule.match, left) || found(toPayRule.match, left) ? left : clauseBehind(rightWords);
  return found(toPayRule.match, near) ? 'announced' : 'reported paid';
}

/** Behind a figure its own date stands no farther off. */
const TAIL = 24;

interface When {
  readonly mention: Mention;
  /** It is the time for which, and not in which, the sum is paid. */
  readonly covers: boolean;
}

/** The dates about a figure: behind it first, then before it. */
function datesOf({ mentions, document }: Analysis, { left, right, after }: Place): readonly When[] {
  const free = after === null ? left : { start: Math.min(left.end, after + TAIL), end: left.end };
  return [right, free].flatMap((span) =>
    datesIn(mentions, span).map((mention) => ({
      mention,
      covers: found(coversRule.match, document.text.slice(Math.max(0, mention.start - 80), mention.start)),
    })),
  );
}

function datesIn(mentions: readonly Mention[], { start, end }: Span): readonly Mention[] {
  const dates: Mention[] = [];
  for (let i = firstFrom(mentions, start); i < mentions.length && mentions[i]!.start < end; i++) {
    const one = mentions[i]!;
    if ((one.type === 'date' || one.type === 'period') && one.value !== null) dates.push(one);
  }
  return dates;
}

/** By the time that the words name; by when it was paid; by which of the payments it is: reports count anew each year. */
function periodOf(
  analysis: Analysis,
  place: Place,
  when: readonly When[],
  periods: readonly Period[],
): Pick<Report, 'period' | 'periodBy'> {
  const named = [...when.filter(({ covers }) => covers), ...behind(analysis, place)].flatMap(
    ({ mention }) => periodNamed(periods, mention.value!) ?? [],
  )[0];
  if (named) return { period: named.number, periodBy: 'the words name the time for which it is paid' };
  const nth = nthIn(place);
  const paid = when.find(({ covers }) => !covers)?.mention.value ?? null;
  const before = paid === null || /^\d{4}$/.test(paid) ? null : periodBefore(periods, paid);
  const called = nth === null ? '' : `the words call it the ${NTH[nth - 1]}`;
  if (before !== null)
    return {
      period: before.number,
      periodBy: `the last that had ended when it was paid${called && before.number !== nth ? `, though ${called}` : ''}`,
    };
  if (nth !== null && periods[nth - 1]) return { period: nth, periodBy: called };
  return { period: null, periodBy: 'cannot tell from the text' };
}

/** "It covers revenues accumulated during the first half of 2025": in the sentences right after, up to another sum. */
function behind({ mentions, document }: Analysis, { sentence }: Place): readonly When[] {
  const after = document.text.slice(sentence.end, sentence.end + REACH);
  const stop = after.indexOf('\n\n');
  const end = sentence.end + (stop < 0 ? after.length : stop);
  return datesIn(mentions, { start: sentence.end, end: sumFrom(mentions, sentence.end, end) })
    .map((mention) => ({ mention, covers: true }))
    .filter(({ mention }) => found(coversRule.match, document.text.slice(mention.start - 80, mention.start)));
}

/** Where the next sum stands, or the end. */
function sumFrom(mentions: readonly Mention[], from: number, end: number): number {
  for (let i = firstFrom(mentions, from); i < mentions.length && mentions[i]!.start < end; i++)
    if (mentions[i]!.type === 'money') return mentions[i]!.start;
  return end;
}

/** Two sentences or three. */
const REACH = 400;

function nthIn({ leftWords, rightWords }: Place): number | null {
  for (const words of [leftWords, clauseBehind(rightWords)]) {
    const last = [...words.matchAll(nthRule.match)].at(-1)?.[1]?.toLowerCase();
    if (last !== undefined) return last === 'initial' ? 1 : NTH.indexOf(last) + 1;
  }
  return null;
}
