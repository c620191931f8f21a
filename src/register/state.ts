import { addDays, addMonths, firstDay, lastDay } from '../model/edtf.ts';
import type { Period } from './due.ts';
import type { Head } from './events.ts';
import { type Quiet, quietOf } from './quiet.ts';
import type { EntryOf } from './register.ts';
import type { Thread, Threads } from './threads.ts';
import type { Tie } from './ties.ts';

/**
 * Where an undertaking stands, seen from a day: what documents published by then say, and no verdict.
 * `left out`: a newer edition of its document has neither its words nor others for them.
 * `overdue`: its last day has passed and no document read reports it done. `recurring`: it is to come again.
 * `gone quiet`: a later document speaks of what stood beside it, and not of it.
 */
export type ThreadState =
  | 'withdrawn'
  | 'reported done'
  | 'left out'
  | 'overdue'
  | 'due'
  | 'reported under way'
  | 'recurring'
  | 'gone quiet'
  | 'open';

export interface Standing {
  readonly thread: Thread;
  readonly state: ThreadState;
  /** The words that hold on that day. */
  readonly wording: EntryOf<'commitment'>;
  /** First and last day for it (ISO 8601); null where open. */
  readonly first: string | null;
  readonly last: string | null;
  /** How it recurs: ISO 8601 duration, `regular`, `ambiguous` (biannual); null where it does not. */
  readonly recurs: string | null;
  /** The stretch in which it is next to be reported; null where the text gives no interval. */
  readonly window: readonly [first: string, last: string] | null;
  /** The last report of it; null where there is none in the sources read. */
  readonly report: Tie | null;
  readonly quiet: Quiet | null;
  /** The edition of its document that left it out; null where the newest has it. */
  readonly leftOut: Head | null;
  /** What a person has judged, where one has. */
  readonly verdict: 'kept' | 'missed' | null;
}

/** Where a thread stands; null where nothing of it had been published on that day. */
export function standingOf(thread: Thread, threads: Threads, period: Period): Standing | null {
  const { asOf } = period;
  const said = thread.wordings.filter(({ head }) => head.published === null || head.published <= asOf);
  const wording = lastOf(said);
  if (wording === undefined) return null;
  const report = lastReport(thread, threads, asOf);
  const { deadline } = wording.values;
  const dates = {
    first: deadline === null ? null : firstDay(deadline),
    last: deadline === null ? null : lastDay(deadline),
  };
  const recurs = recursOf(wording);
  const window = windowOf(recurs, publishedOf(report, threads) ?? said.at(-1)!.head.published);
  const quiet = quietOf(thread, threads, asOf);
  const leftOut = leftOutOf(wording, threads, asOf);
  const since = renewed(said, report, threads);
  const state = stateOf({ ...dates, recurs, report, quiet, leftOut, since }, period);
  return {
    thread,
    state,
    wording,
    ...dates,
    recurs,
    window,
    report,
    quiet,
    leftOut,
    verdict: verdictOf(said),
  };
}

/** The edition that left out the words that hold, once it was published. */
function leftOutOf(wording: EntryOf<'commitment'>, { leftOut }: Threads, asOf: string): Head | null {
  const head = wording.standing === 'superseded' ? (leftOut.get(wording.id) ?? null) : null;
  return head === null || (head.published !== null && head.published > asOf) ? null : head;
}

/** How an undertaking recurs, as read or as a person set it right. */
export function recursOf({ said, values }: EntryOf<'commitment'>): string | null {
  if (values.cadence !== null) return values.cadence;
  const settled = values.corrected.some(({ field }) => field === 'cadence');
  return said.cadence !== null && !settled ? 'ambiguous' : null;
}

/** What a person judged last of any of its wordings. */
export function verdictOf(said: readonly EntryOf<'commitment'>[]): 'kept' | 'missed' | null {
  const judged = said.flatMap(({ reviews }) => reviews).filter(({ event }) => event.kind === 'judged');
  const last = judged.sort((a, b) => a.seq - b.seq).at(-1);
  return last?.event.kind === 'judged' ? last.event.verdict : null;
}

/** The last words of its own side; another's report of them only where there are no others. */
function lastOf(said: readonly EntryOf<'commitment'>[]): EntryOf<'commitment'> | undefined {
  return (
    said.findLast((one) => one.said.attribution === null && one.head.genre !== 'news analysis') ?? said.at(-1)
  );
}

function lastReport({ reports }: Thread, threads: Threads, asOf: string): Tie | null {
  const told = reports.filter((tie) => tie.relation in WEIGHT && (publishedOf(tie, threads) ?? asOf) <= asOf);
  const day = (tie: Tie) => publishedOf(tie, threads) ?? '';
  return (
    told.toSorted((a, b) => order(day(a), day(b)) || WEIGHT[a.relation]! - WEIGHT[b.relation]!).at(-1) ?? null
  );
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Of what one document tells, the weightiest counts. */
const WEIGHT: Readonly<Record<string, number>> = { progresses: 1, reschedules: 2, delivers: 3, withdraws: 4 };

const publishedOf = (tie: Tie | null, { heads }: Threads): string | null =>
  tie === null ? null : (heads.get(tie.to.document)?.published ?? null);

/** Whether it was promised again after the report. */
function renewed(said: readonly EntryOf<'commitment'>[], report: Tie | null, threads: Threads): boolean {
  const day = publishedOf(report, threads);
  return day !== null && said.some(({ head }) => head.published !== null && head.published > day);
}

interface Known {
  readonly first: string | null;
  readonly last: string | null;
  readonly recurs: string | null;
  readonly report: Tie | null;
  readonly quiet: Quiet | null;
  readonly leftOut: Head | null;
  readonly since: boolean;
}

function stateOf(known: Known, { asOf, until }: Period): ThreadState {
  const { first, last, recurs, report, quiet, leftOut, since } = known;
  const told = since ? null : (report?.relation ?? null);
  if (told === 'withdraws') return 'withdrawn';
  if (told === 'delivers' && recurs === null) return 'reported done';
  if (leftOut !== null) return 'left out';
  if (last !== null && last < asOf) return recurs === null || told === null ? 'overdue' : 'recurring';
  if (last !== null && last <= until) return 'due';
  if (first !== null && last === null && first <= until) return 'due';
  if (recurs !== null) return 'recurring';
  if (report?.relation === 'progresses') return 'reported under way';
  return quiet === null ? 'open' : 'gone quiet';
}

/** An interval from the last day it was spoken of: the next is to be reported within it. */
function windowOf(recurs: string | null, from: string | null): Standing['window'] {
  const [, count, unit] = /^P(\d{1,4})([DWMY])$/.exec(recurs ?? '') ?? [];
  if (from === null || count === undefined) return null;
  const n = Number(count);
  const last = {
    D: addDays(from, n),
    W: addDays(from, 7 * n),
    M: addMonths(from, n),
    Y: addMonths(from, 12 * n),
  };
  return [from, last[unit as keyof typeof last]];
}
