import { addDays, addMonths, firstDay, lastDay } from '../model/edtf.ts';
import type { EntryOf } from './register.ts';
import { recursOf, type Standing, standingOf, verdictOf } from './state.ts';
import type { Threads } from './threads.ts';

/** What is to be expected of a commitment, seen from one day. */
export interface Expectation {
  readonly entry: EntryOf<'commitment'>;
  /**
   * `passed`: the last day for it lies before that day. Whether it was kept is another question.
   * `due`: its last day falls within the time looked at. `running`: the stretch in which it is to be done has begun,
   * or begins within that time, and ends later. `recurring`: it is to be repeated, and the text gives no date.
   */
  readonly state: 'passed' | 'due' | 'running' | 'recurring';
  /** First and last day (ISO 8601) of the stretch in which it is to be done; null where that end is open. */
  readonly first: string | null;
  readonly last: string | null;
  /** How it recurs: ISO 8601 duration, `regular`, `ambiguous` (biannual); null where it does not. */
  readonly recurs: string | null;
  /** What a person has judged, where one has. */
  readonly verdict: 'kept' | 'missed' | null;
  /** The day it is seen from. */
  readonly asOf: string;
  /** Where its thread stands; null where only one document was asked. */
  readonly standing: Standing | null;
}

/** The time looked at: ISO days, both included. */
export interface Period {
  readonly asOf: string;
  readonly until: string;
}

/**
 * What falls due, has passed, runs or recurs, most pressing first. What was published after the day looked from had
 * not been said then, and is left out. A commitment that names no time is never overdue.
 */
export function dueOf(entries: Iterable<EntryOf<'commitment'>>, period: Period): readonly Expectation[] {
  const found: Expectation[] = [];
  for (const entry of entries) {
    const one = expectationOf(entry, period);
    if (one !== null) found.push(one);
  }
  return found.sort(mostPressingFirst);
}

/** What is to be expected of threads: by the words that hold now, without what was given up or reported done. */
export function dueOfThreads(
  threads: Threads,
  period: Period,
  passes: (entry: EntryOf<'commitment'>) => boolean = () => true,
): readonly Expectation[] {
  const found: Expectation[] = [];
  for (const thread of threads.all) {
    const standing = standingOf(thread, threads, period);
    if (standing === null || standing.verdict === 'kept' || !passes(standing.wording)) continue;
    if (OVER.has(standing.state)) continue;
    const one = expectationOf(standing.wording, period);
    if (one !== null) found.push({ ...one, verdict: standing.verdict, standing });
  }
  return found.sort(mostPressingFirst);
}

/** States in which nothing is to be expected any more. */
const OVER: ReadonlySet<Standing['state']> = new Set(['withdrawn', 'reported done', 'left out']);

/** One commitment's; null where nothing of it is to be expected in that time. */
export function expectationOf(entry: EntryOf<'commitment'>, { asOf, until }: Period): Expectation | null {
  if (entry.head.published !== null && entry.head.published > asOf) return null;
  const verdict = verdictOf([entry]);
  if (verdict === 'kept') return null;
  const { deadline } = entry.values;
  const first = deadline === null ? null : firstDay(deadline);
  const last = deadline === null ? null : lastDay(deadline);
  const recurs = recursOf(entry);
  const state = stateOf(first, last, { asOf, until }) ?? (recurs !== null ? 'recurring' : null);
  return state === null ? null : { entry, state, first, last, recurs, verdict, asOf, standing: null };
}

/** The last day of "90d", "12w", "6m" or "1y" counted from a day; null where it is no such length. */
export function untilOf(asOf: string, within: string): string | null {
  const [, count, unit] = /^(\d{1,5})\s*([dwmy])$/i.exec(within.trim()) ?? [];
  if (count === undefined || unit === undefined) return null;
  const n = Number(count);
  return { d: addDays(asOf, n), w: addDays(asOf, 7 * n), m: addMonths(asOf, n), y: addMonths(asOf, 12 * n) }[
    unit.toLowerCase() as 'd' | 'w' | 'm' | 'y'
  ];
}

function stateOf(
  first: string | null,
  last: string | null,
  { asOf, until }: Period,
): Expectation['state'] | null {
  if (last !== null && last < asOf) return 'passed';
  if (last !== null && last <= until) return 'due';
  return first !== null && first <= until ? 'running' : null;
}

const STATES = ['passed', 'due', 'running', 'recurring'];
const NEVER = '9999-12-31';

/** By state, then by the day that comes first, then where it stands: the same register gives the same order. */
const mostPressingFirst = (a: Expectation, b: Expectation): number =>
  STATES.indexOf(a.state) - STATES.indexOf(b.state) ||
  compare(a.last ?? NEVER, b.last ?? NEVER) ||
  compare(a.first ?? '', b.first ?? '') ||
  compare(a.entry.document, b.entry.document) ||
  a.entry.said.action.start - b.entry.said.action.start ||
  compare(a.entry.id, b.entry.id);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
