import { keepings } from '../languages/en/links.ts';
import { type Commitment, FIRMNESS, type Mention } from '../model/analysis.ts';
import { lastDay } from '../model/edtf.ts';
import type { Relation } from '../model/link.ts';
import type { Span } from '../model/span.ts';
import type { Passage } from './passage.ts';
import { lastBefore, mentionsWithin, type Reading } from './reading.ts';
import { isLedBy, isTheEnd, isWithin, reported } from './reported.ts';

/** What the later passage makes of the earlier: the relation, what is different, and what decided. */
export interface Change {
  readonly relation: Relation;
  readonly changes: readonly string[];
  readonly because: string;
}

export interface Ends {
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
