import type { Mention } from '../../model/analysis.ts';
import { type Quote, quote, type Span } from '../../model/span.ts';
import { isoLength } from './lengths.ts';
import type { Found } from './parse.ts';
import { resolve } from './resolve.ts';
import { type Clock, edtfOf, isKnown, typeOf } from './value.ts';
import type { Kind, When } from './when.ts';

interface Source {
  readonly text: string;
}

/** What a find is worth, and what must be said where that is nothing. */
interface Worth {
  readonly type: 'date' | 'period' | 'recurrence' | 'duration';
  readonly value: string | null;
  readonly problem: string | null;
  /** Where that is less than what was found. */
  readonly span?: Span;
}

/** A find as a mention, with the problem where it has no value. */
export function mentionOf(
  source: Source,
  found: Found,
  clock: Clock,
): { mention: Mention; problem: string | null } {
  const { type, value, problem, span = withArticle(source, found) } = worthOf(source, found, clock);
  return { mention: { ...evidence(source, span), type, value, id: null, rule: found.rule }, problem };
}

function worthOf(source: Source, found: Found, clock: Clock): Worth {
  const { when } = found;
  if (when.is === 'every') return { type: 'recurrence', value: when.value, problem: eitherOr(when.readings) };
  if (when.is === 'length') return { type: 'duration', value: when.value, problem: problemOfLength(when) };
  if (when.is === 'away' && !when.sure && clock.tense() === 'past')
    return {
      type: 'duration',
      value: isoLength(when.lengths),
      problem: null,
      span: withoutFirstWord(source, found),
    };
  const value = resolve(when, clock);
  if (!isKnown(value))
    return {
      type: value.type,
      value: null,
      problem: value.why ?? 'when it is needs the calendar of the institution',
    };
  const worth: Worth = { type: typeOf(value), value: edtfOf(value), problem: null };
  const [date] = found.parts;
  const stands =
    when.is === 'bound' &&
    ((when.bound === 'as of' && value.to !== null) || (when.bound === 'as late as' && value.from !== null));
  return stands && date ? { ...worth, span: date } : worth;
}

const problemOfLength = ({ working, readings }: Extract<When, { is: 'length' }>): string | null =>
  working ? 'working days are counted as days' : eitherOr(readings);

const eitherOr = (readings: readonly string[]): string | null =>
  readings.length ? `it may be ${readings.join(' or ')}` : null;

/** Kinds that are named with their article: "the first week of January". */
const WITH_ARTICLE: ReadonlySet<Kind> = new Set(['slice', 'run', 'nth', 'nth weekday', 'week of']);

function withArticle({ text }: Source, { when, start, end }: Found): Span {
  const named = WITH_ARTICLE.has(when.is) || ('article' in when && when.article);
  const before = named ? text.slice(Math.max(0, start - 8), start) : '';
  return { start: start - (/(?<!\p{L})the\s+$/iu.exec(before)?.[0].length ?? 0), end };
}

/** "in three years", as a length: without the "in". */
const withoutFirstWord = ({ text }: Source, { start, end }: Span): Span => ({
  start: start + (/^\p{L}+\s+/u.exec(text.slice(start, end))?.[0].length ?? 0),
  end,
});

/** A quote without the stop of an abbreviation that ends it. */
const evidence = (source: Source, { start, end }: Span): Quote =>
  quote(source, { start, end: /[.,]/.test(source.text[end - 1]!) ? end - 1 : end });
