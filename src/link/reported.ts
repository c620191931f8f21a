import { endings, openEnded, partial, several } from '../languages/en/links.ts';
import { firstDay, lastDay } from '../model/edtf.ts';
import type { Span } from '../model/span.ts';
import type { Passage } from './passage.ts';
import { mentionsWithin, type Reading } from './reading.ts';
import type { Change, Ends } from './relation.ts';
import { classesOf, termOf } from './words.ts';

/** What a report makes of a promise: done, under way, given up, moved, or given its day. */
export function reported({ from, to, later }: Ends): Change {
  const { state, rule, sentence } = to.report!;
  if (state === 'dated') return dated({ from, to, later }, rule);
  if (state === 'given up' && isTheEnd(from))
    return { relation: 'delivers', changes: ['reported done'], because: rule };
  if (state === 'given up') return { relation: 'withdraws', changes: ['given up'], because: rule };
  if (state === 'moved') {
    const was = from.commitment?.deadline?.edtf;
    const is = dayIn(later, beforeOld(later, sentence));
    return {
      relation: 'reschedules',
      changes: [`deadline moved: ${was ?? 'none given'} to ${is ?? 'none given'}`],
      because: rule,
    };
  }
  const whole =
    state === 'done' &&
    !goesOn(from) &&
    isTheAct(from, to) &&
    !partial.test(to.quote.quote) &&
    !isFewer(from, to);
  return {
    relation: whole ? 'delivers' : 'progresses',
    changes: [whole ? 'reported done' : 'reported under way'],
    because: rule,
  };
}

/** A sentence up to where it names the old day: "in May instead of March". */
function beforeOld({ document: { text } }: Reading, { start, end }: Span): Span {
  const old = text.slice(start, end).search(/\binstead\s+of\b/iu);
  return { start, end: old < 0 ? end : start + old };
}

/** The day that a thing is given: another than was promised, the same, or the first. */
function dated({ from, to, later }: Omit<Ends, 'earlier'>, rule: string): Change {
  const was = from.commitment?.deadline?.edtf ?? null;
  const is = dayIn(later, to.quote);
  if (was === null) return { relation: 'firms', changes: [`deadline added: ${is}`], because: rule };
  const isSame = is === null || lastDay(is) === lastDay(was) || isWithin(is, was);
  if (isSame) return { relation: 'repeats', changes: [], because: rule };
  return { relation: 'reschedules', changes: [`deadline moved: ${was} to ${is}`], because: rule };
}

/** The last day or time that some words name. */
export const dayIn = (reading: Reading, words: Span): string | null =>
  mentionsWithin(reading, words).findLast(
    ({ type, value }) => (type === 'date' || type === 'period') && value !== null,
  )?.value ?? null;

/** "Scrap the tolls": done when they are gone. */
export const isTheEnd = ({ quote: { quote } }: Passage): boolean => isLedBy(quote, endings);

/** Whether the first verb of some words is one of these. */
export const isLedBy = (quote: string, verbs: ReadonlySet<string>): boolean =>
  verbs.has((/^\p{L}+/u.exec(quote)?.[0] ?? '').toLowerCase());

/** Fewer were done than were promised: "150 managers have been trained" of 400, "the depot opened" of two. */
function isFewer({ quote: { quote: promised } }: Passage, { quote: { quote: told } }: Passage): boolean {
  const [a, b] = [promised, told].map((words) => COUNTED.exec(words)?.[1]);
  if (a && b) return Number(b.replace(/,/g, '')) < Number(a.replace(/,/g, ''));
  const thing = several.exec(promised)?.[1];
  return thing !== undefined && new RegExp(`\\b${thing}\\b`, 'iu').test(told);
}

const COUNTED = /(?<![\d./£€$])\b(\d{1,3}(?:,\d{3})+|\d+)\b\s+(?=\p{Ll})/u;

/** The report is of the act itself, not of something on the way to it: the same kind of doing, or the same thing first. */
function isTheAct(from: Passage, to: Passage): boolean {
  const verbs = [...from.terms].filter(
    ([term, weight]) => term.startsWith('v:') && weight >= 0.5 && !openEnded.has(term),
  );
  if (verbs.some(([term]) => to.terms.has(term))) return true;
  return [...from.terms].some(
    ([term, weight]) => !/^(?:v:|#)/.test(term) && weight >= 0.95 && (to.terms.get(term) ?? 0) >= 0.8,
  );
}

/** An undertaking without an end: to deepen, support or share is never done. */
function goesOn({ terms, commitment, quote: { quote } }: Passage): boolean {
  if (commitment?.cadence) return false;
  const verbs = [...terms].filter(([term]) => term.startsWith('v:') || openEnded.has(term));
  const strongest = Math.max(0, ...verbs.map(([, weight]) => weight));
  const first = leadingTerms(quote);
  return verbs.some(
    ([term, weight]) => weight === strongest && openEnded.has(term) && (first.size === 0 || first.has(term)),
  );
}

/** What the first words do: "connect their exchanges" connects, and does not exchange. None where these are no verbs. */
function leadingTerms(quote: string): ReadonlySet<string> {
  const words = (quote.match(/\p{L}+/gu) ?? [])
    .slice(0, LEADING)
    .map((word) => termOf(word.toLowerCase()) ?? '');
  const verbs = words.flatMap((term) => [...classesOf(term), ...(openEnded.has(term) ? [term] : [])]);
  return new Set(verbs);
}

const LEADING = 3;

/** Whether a time lies within another that has both ends. */
export function isWithin(inner: string, outer: string): boolean {
  const [from, to, first, last] = [
    firstDay(outer),
    lastDay(outer),
    firstDay(inner) ?? lastDay(inner),
    lastDay(inner),
  ];
  return from !== null && to !== null && first !== null && last !== null && from <= first && last <= to;
}
