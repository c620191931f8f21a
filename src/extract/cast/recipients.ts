import { received, verbal } from '../../languages/en/names-roles.ts';
import type { Named } from '../../model/analysis.ts';
import type { Span } from '../../model/span.ts';
import type { Sentence } from '../../model/text.ts';
import type { Reading } from './reading.ts';

/** What is left of a reading where those it names only receive, or stand as the object of something else: the undertaking's topic. */
export function withoutRecipients(
  reading: Reading,
  subject: Span,
  sentence: Sentence,
  own: readonly Named[],
): Reading {
  if (isObject(subject, sentence)) return { ...reading, names: [], kind: 'thing' };
  if (!receives(subject, sentence)) return reading;
  const speaks = reading.names.some(({ name }) => own.some((one) => one.name === name));
  return speaks ? reading : { ...reading, names: [], kind: 'thing' };
}

/** "Local authorities will be paid", "young people are promised": what follows makes the subject one who receives. */
function receives({ end }: Span, { tokens }: Sentence): boolean {
  const from = tokens.findIndex(({ start }) => start >= end);
  if (from < 0) return false;
  const verb = tokens.slice(from, from + 5).map(({ lower }) => lower);
  const be = verb.findIndex((word) => BE.has(word));
  const charged = tokens.slice(from, from + 7).some(({ lower }) => lower === 'until');
  return be >= 0 && be < 3 && !charged && [be + 1, be + 2].some((at) => received.has(verb[at] ?? ''));
}

const BE = new Set(['be', 'been', 'is', 'are', 'was', 'were']);

/** "a study of trade [with Tonga] will be published": the words before the verb are no more than the end of its subject. */
function isObject({ start, end }: Span, { tokens }: Sentence): boolean {
  const at = tokens.findIndex((token) => token.start >= start);
  if (at < 2 || !PREPOSITIONS.has(tokens[at - 1]!.lower) || verbal.has(tokens[at - 2]!.lower)) return false;
  const next = tokens.find((token) => token.start >= end);
  return next !== undefined && MODALS.has(next.lower);
}

const PREPOSITIONS = new Set([
  'with',
  'by',
  'for',
  'to',
  'from',
  'between',
  'among',
  'against',
  'on',
  'about',
]);
const MODALS = new Set([
  'will',
  'shall',
  'must',
  'should',
  'would',
  'may',
  'can',
  'is',
  'are',
  'has',
  'have',
]);
