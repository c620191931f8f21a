import { endings, keepings, openEnded, partial, several } from '../languages/en/links.ts';
import { type Commitment, FIRMNESS, type Mention } from '../model/analysis.ts';
import { firstDay, lastDay } from '../model/edtf.ts';
import type { Relation } from '../model/link.ts';
import type { Span } from '../model/span.ts';
import type { Passage } from './passage.ts';
import { lastBefore, mentionsWithin, type Reading } from './reading.ts';
import { classesOf, termOf } from './words.ts';

/** What the later passage makes of the earlier: the relation, what is different, and what decided. */
export interface Change {
  readonly relation: Relation;
  readonly changes: readonly string[];
  readonly because: string;
}

interface Ends {
  readonly from: Passage;
  readonly to: Passage;
  readonly earlier: Reading;
  readonly later: Reading;
}

/** Decided by the first that can tell: a report, a withdrawal, then what was added, dropped or moved. */
export function relationOf(ends: Ends): Change {
  const { to } = ends;
  if (to.report) return reported(ends);
  if (isNegated(to) && !isNegated(ends.from))
    return { relation: 'withdraws', changes: [], because: 'now negated' };
  if (isTheEnd(ends.from) && isLedBy(to.quote.quote, keepings))
    return { relation: 'withdraws', changes: ['to be kept'], because: 'kept, and not ended' };
  return promised(ends);
}

const isNegated = ({ quote: { quote } }: Passage): boolean => /^(?:not|no\s+longer|never)\b/iu.test(quote);

function reported({ from, to, later }: Ends): Change {
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
const isTheEnd = ({ quote: { quote } }: Passage): boolean => isLedBy(quote, endings);

/** Whether the first verb of some words is one of these. */
const isLedBy = (quote: string, verbs: ReadonlySet<string>): boolean =>
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

type Direction = 'firmer' | 'softer' | 'moved' | 'same';
type Difference = readonly [direction: Direction, words: string];

/** In this order: what decides whether somebody can be held to it comes first. */
const DIFFERENCES: readonly ((ends: Ends, before: Commitment, after: Commitment) => Difference | null)[] = [
  looksOnly,
  measureNamed,
  deadlineChanged,
  amountChanged,
  instrumentAdded,
  firmnessChanged,
  conditionAdded,
  ownerChanged,
];

function promised(ends: Ends): Change {
  const [before, after] = [ends.from.commitment, ends.to.commitment];
  if (!before || !after) return { relation: 'repeats', changes: [], because: 'said again' };
  const found = DIFFERENCES.map((differ) => differ(ends, before, after)).filter((one) => one !== null);
  const deciding = found.find(([direction]) => direction !== 'same');
  return {
    relation: deciding ? RELATION[deciding[0]] : 'repeats',
    changes: found.map(([, words]) => words),
    because: deciding?.[1] ?? 'nothing material is different',
  };
}

const RELATION: Readonly<Record<Direction, Relation>> = {
  firmer: 'firms',
  softer: 'softens',
  moved: 'reschedules',
  same: 'repeats',
};

/** From doing to looking at it, whatever else was added. */
function looksOnly(_: Ends, before: Commitment, after: Commitment): Difference | null {
  const [a, b] = [rank(before), rank(after)];
  return b === EXPLORES && a > EXPLORES
    ? ['softer', `firmness: ${before.firmness} to ${after.firmness}`]
    : null;
}

/** From "cooperation on returns" to what is to be done on returns. */
function measureNamed({ from, to }: Ends): Difference | null {
  const isGeneral = ({ terms }: Passage) => (terms.get(COOPERATION) ?? 0) >= 0.85;
  const verbs = to.quote.quote.trim().split(/\s+/).length >= 3;
  return isGeneral(from) && !to.terms.has(COOPERATION) && verbs
    ? ['firmer', `measure named: ${to.quote.quote.replace(/\s+/g, ' ')}`]
    : null;
}

const COOPERATION = 'cooperation';
const EXPLORES = FIRMNESS.indexOf('exploratory');
const rank = ({ firmness }: Commitment): number => FIRMNESS.indexOf(firmness);

function firmnessChanged(_: Ends, before: Commitment, after: Commitment): Difference | null {
  const [a, b] = [rank(before), rank(after)];
  if (a === b || (b === EXPLORES && a > EXPLORES)) return null;
  const words = `firmness: ${before.firmness} to ${after.firmness}`;
  if (after.firmness === 'affirmed') return ['same', words];
  return [b > a ? 'firmer' : 'softer', words];
}

function deadlineChanged({ to, later }: Ends, before: Commitment, after: Commitment): Difference | null {
  const [a, b] = [before.deadline?.edtf ?? null, after.deadline?.edtf ?? null];
  if (a === b) return null;
  if (a === null) return ['firmer', `deadline added: ${b}`];
  if (b === null) {
    const dated = mentionsWithin(later, to.sentence).some(({ type }) =>
      /^(?:date|period|duration)$/.test(type),
    );
    return dated || to.near.has(`#${a}`) ? null : ['softer', `deadline dropped: ${a}`];
  }
  if (lastDay(a) === lastDay(b)) return null;
  return isWithin(b, a)
    ? ['firmer', `deadline narrowed: ${a} to ${b}`]
    : ['moved', `deadline moved: ${a} to ${b}`];
}

/** Whether a time lies within another that has both ends. */
function isWithin(inner: string, outer: string): boolean {
  const [from, to, first, last] = [
    firstDay(outer),
    lastDay(outer),
    firstDay(inner) ?? lastDay(inner),
    lastDay(inner),
  ];
  return from !== null && to !== null && first !== null && last !== null && from <= first && last <= to;
}

function amountChanged({ from, to, earlier, later }: Ends): Difference | null {
  const [a, b] = [amountIn(earlier, from), amountIn(later, to)];
  if (a === b) return null;
  if (a === null) return ['firmer', `amount added: ${b}`];
  if (b === null) return ['softer', `amount dropped: ${a}`];
  const [, x, y] = [0, ...[a, b].map((value) => Number(value.split(' ')[1]))];
  return [y! > x! ? 'firmer' : 'softer', `amount: ${a} to ${b}`];
}

/** The money that an undertaking names: in its words, or behind them before the next one. */
function amountIn(reading: Reading, passage: Passage): string | null {
  const money = mentionsWithin(reading, reach(reading, passage)).find(
    ({ type, value }: Mention) => type === 'money' && value,
  );
  return money?.value ?? null;
}

function reach({ actions }: Reading, { quote: { start }, sentence }: Passage): Span {
  const next = actions[lastBefore(actions, start + 1) + 1]?.start ?? sentence.end;
  return { start, end: Math.min(sentence.end, next) };
}

function instrumentAdded(
  { from, earlier, later }: Ends,
  before: Commitment,
  after: Commitment,
): Difference | null {
  const known = new Set(
    [
      ...before.instruments,
      ...earlier.analysis.commitments
        .filter(({ sentence }) => sentence.start === from.sentence.start)
        .flatMap(({ instruments }) => instruments),
    ].map(({ name }) => name),
  );
  const limits = after.conditions
    .flatMap((condition) => mentionsWithin(later, condition))
    .map(({ value }) => value);
  const added = after.instruments
    .filter(({ name }) => !known.has(name) && !limits.includes(name))
    .map(({ name }) => name);
  const dropped = before.instruments.filter(
    ({ name }) => !after.instruments.some((one) => one.name === name),
  );
  if (added.length) return ['firmer', `instrument added: ${added.join(', ')}`];
  return dropped.length
    ? ['same', `instrument no longer named: ${dropped.map(({ name }) => name).join(', ')}`]
    : null;
}

function conditionAdded(_: Ends, before: Commitment, after: Commitment): Difference | null {
  const [a, b] = [before.conditions.map(({ quote }) => quote), after.conditions.map(({ quote }) => quote)];
  if (b.length > a.length) return ['softer', `condition added: ${b.join('; ')}`];
  if (b.length < a.length) return ['same', `condition dropped: ${a.join('; ')}`];
  return null;
}

function ownerChanged(_: Ends, before: Commitment, after: Commitment): Difference | null {
  const [a, b] = [before, after].map(({ actors }) => actors.map(({ name }) => name));
  const [was, is] = [new Set(a), new Set(b)];
  if (was.size === is.size && [...was].every((name) => is.has(name))) return null;
  const words = `${a!.join(', ') || 'nobody'} to ${b!.join(', ') || 'nobody'}`;
  if (!a!.length) return ['firmer', `owner added: ${b!.join(', ')}`];
  if (!b!.length) return ['softer', `owner dropped: ${a!.join(', ')}`];
  return ['same', [...was].every((name) => is.has(name)) ? `owner widened: ${words}` : `owner: ${words}`];
}
