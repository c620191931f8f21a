import { expressions } from '../languages/en/dates.ts';
import type { Mention } from '../model/analysis.ts';
import { isDay } from '../model/edtf.ts';
import type { Problem } from '../model/problem.ts';
import { type Quote, quote, type Span } from '../model/span.ts';
import type { Segmented } from '../model/text.ts';
import { countriesOf } from './dates/country.ts';
import { findsIn } from './dates/find.ts';
import { isoLength } from './dates/lengths.ts';
import { type Found, grammarOf, type Reach } from './dates/parse.ts';
import { resolve } from './dates/resolve.ts';
import { tensesOf } from './dates/tense.ts';
import { type Clock, edtfOf, isKnown, typeOf } from './dates/value.ts';
import type { Kind } from './dates/when.ts';
import type { Recognised } from './recognise.ts';

const grammar = grammarOf(expressions);

/** Dates, periods, recurrences and lengths of time, counted from the day of publication where they must be. */
export const datesIn = (segmented: Segmented): Recognised => readDates(segmented);

export interface ReadDates extends Recognised {
  /** Every rule that had a part in it, and where: what the examples of rules are tested by. */
  readonly trace: readonly (Span & { readonly rule: string })[];
}

export function readDates({ document, sentences }: Segmented): ReadDates {
  const mentions: Mention[] = [];
  const problems: Problem[] = [];
  const trace: (Span & { rule: string })[] = [];
  const refused = new Map<string, Span & { rule: string }>();
  const anchor = dayOfPublication(document.published);
  const countries = countriesOf(document);
  for (const sentence of sentences) {
    const reach: Reach = {
      text: document.text,
      start: sentence.start,
      end: sentence.end,
      grammar,
      refused: ({ id }, span) => refused.set(`${id} ${span.start} ${span.end}`, { ...span, rule: id }),
    };
    const finds = findsIn(reach, sentence);
    if (finds.length === 0) continue;
    const tense = tensesOf(sentence);
    for (const found of finds) {
      const clock: Clock = {
        anchor,
        tense: () => tense(found.start),
        country: () => countries.of(sentence),
        home: countries.home,
        words: document.text.slice(sentence.start, sentence.end),
      };
      trace.push(...traceOf(found));
      const { mention, problem } = mentionOf(document, found, clock);
      mentions.push(mention);
      if (problem) problems.push({ ...spanOf(mention), quote: mention.quote, message: problem });
    }
  }
  return { mentions, problems, trace: [...trace, ...refused.values()] };
}

function dayOfPublication(published: string | null): string | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(published ?? '') ?? [];
  return isDay(Number(year), Number(month), Number(day)) ? `${year}-${month}-${day}` : null;
}

const traceOf = (found: Found): (Span & { rule: string })[] => [
  { start: found.start, end: found.end, rule: found.rule },
  ...found.parts.flatMap(traceOf),
];

const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** A find as a mention, with what must be said where it has no value. */
function mentionOf(
  document: { readonly text: string },
  found: Found,
  clock: Clock,
): { mention: Mention; problem: string | null } {
  const { when } = found;
  const make = (
    type: Mention['type'],
    value: string | null,
    span: Span = withArticle(document.text, found),
  ): Mention => ({
    ...evidence(document, span),
    type,
    value,
    id: null,
    rule: found.rule,
  });
  if (when.is === 'every')
    return { mention: make('recurrence', when.value), problem: eitherOr(when.readings) };
  if (when.is === 'length')
    return {
      mention: make('duration', when.value),
      problem: when.working ? 'working days are counted as days' : eitherOr(when.readings),
    };
  if (when.is === 'away' && !when.sure && clock.tense() === 'past')
    return {
      mention: make('duration', isoLength(when.lengths), withoutFirstWord(document.text, found)),
      problem: null,
    };
  const value = resolve(when, clock);
  if (!isKnown(value))
    return {
      mention: make(value.type, null),
      problem: value.why ?? 'when it is needs the calendar of the institution',
    };
  const stands = when.is === 'bound' && when.bound === 'as of' && value.to !== null;
  return { mention: make(typeOf(value), edtfOf(value), stands ? found.parts[0] : undefined), problem: null };
}

const eitherOr = (readings: readonly string[]): string | null =>
  readings.length ? `it may be ${readings.join(' or ')}` : null;

/** Kinds that are named with their article: "the first week of January". */
const WITH_ARTICLE: ReadonlySet<Kind> = new Set(['slice', 'run', 'nth', 'nth weekday', 'week of']);

function withArticle(text: string, found: Found): Span {
  const article = WITH_ARTICLE.has(found.when.is)
    ? /(?<!\p{L})the\s+$/iu.exec(text.slice(Math.max(0, found.start - 8), found.start))
    : null;
  return { start: found.start - (article?.[0].length ?? 0), end: found.end };
}

/** A quote without the stop of an abbreviation that ends it. */
const evidence = (document: { readonly text: string }, { start, end }: Span): Quote =>
  quote(document, { start, end: /[.,]/.test(document.text[end - 1]!) ? end - 1 : end });

/** "in three years", as a length: without the "in". */
const withoutFirstWord = (text: string, { start, end }: Span): Span => ({
  start: start + (/^\p{L}+\s+/u.exec(text.slice(start, end))?.[0].length ?? 0),
  end,
});
