// Clocks that a register keeps: what they count, what they said last, and what a newer calendar makes of them.
import { billClock } from './bill.ts';
import { HOUSES, type House, type SittingCalendar } from './calendar.ts';
import { CannotCount, clock } from './count.ts';
import { type ChangedDay, changedDays } from './moved.ts';
import { PROCEDURES } from './procedures.ts';

/** What a clock counts. */
export type Counted =
  | { readonly of: 'period'; readonly procedure: string; readonly from: string; readonly length: number }
  | { readonly of: 'bill'; readonly from: string; readonly house: House };

/** When one thing ends, or can be at the earliest: a period, a stage of a Bill. */
export interface Answer {
  readonly what: string;
  /** ISO 8601; null where the calendar does not reach so far. */
  readonly end: string | null;
  readonly notBefore: string | null;
}

/** An answer that a newer calendar changed. */
export interface MovedAnswer {
  readonly before: Answer;
  readonly now: Answer;
}

/** A clock as a register keeps it; its history has what it said before. */
export interface KeptClock {
  readonly counted: Counted;
  readonly answers: readonly Answer[];
  /** What the calendar by which it was counted last changed. */
  readonly moved: readonly MovedAnswer[];
  /** The days that made the difference. */
  readonly because: readonly ChangedDay[];
  /** Where that calendar is from. */
  readonly calendar: string;
  /** The document that it is about; null where nobody said. */
  readonly document: string | null;
}

/**
 * What a clock says by a calendar.
 * @throws CannotCount where the calendar begins later, or has a gap
 */
export function answersOf(counted: Counted, calendar: SittingCalendar): readonly Answer[] {
  if (counted.of === 'bill')
    return billClock(counted.from, counted.house, calendar).map(({ house, stage, notBefore, known }) => ({
      what: `${house}, ${stage}`,
      end: known ? notBefore : null,
      notBefore: known ? null : notBefore,
    }));
  const procedure = PROCEDURES.find(({ id }) => id === counted.procedure);
  if (procedure === undefined) throw new CannotCount(`no procedure "${counted.procedure}" is known any more`);
  const { end, notBefore } = clock(procedure, counted.from, counted.length, calendar);
  return [{ what: procedure.title, end, notBefore }];
}

/** A clock counted anew by another calendar: what moved, and the days that moved it. */
export function recounted(kept: KeptClock, calendar: SittingCalendar, earlier: SittingCalendar): KeptClock {
  const answers = answersOf(kept.counted, calendar);
  const before = new Map(kept.answers.map((one) => [one.what, one]));
  const moved = answers.flatMap((now) => {
    const was = before.get(now.what);
    return was === undefined || (was.end === now.end && was.notBefore === now.notBefore)
      ? []
      : [{ before: was, now }];
  });
  const last = [...kept.answers, ...answers]
    .map(({ end, notBefore }) => end ?? notBefore!)
    .sort()
    .at(-1)!;
  return {
    ...kept,
    answers,
    moved,
    because: moved.length === 0 ? [] : changedDays(kept.counted.from, last, calendar, earlier).slice(0, MOST),
    calendar: calendar.source,
  };
}

/** What is kept of the days that differ: whole weeks of a recess say no more than its first days. */
const MOST = 40;

export interface NamedClock {
  readonly name: string;
  /** When it was last counted to something else, ISO 8601, UTC. */
  readonly at: string;
  readonly by: string;
  readonly clock: KeptClock;
}

/** Clocks as a store lists them. */
export const namedClocks = (
  kept: readonly { readonly id: string; readonly at: string; readonly by: string; readonly body: unknown }[],
): readonly NamedClock[] =>
  kept.flatMap(({ id, at, by, body }) => {
    const clock = keptClockFrom(body);
    return clock === null ? [] : [{ name: id, at, by, clock }];
  });

/** What was kept, read again: null where it is none of ours. */
export function keptClockFrom(body: unknown): KeptClock | null {
  const { counted, answers } = (body ?? {}) as Partial<KeptClock>;
  const known =
    counted?.of === 'bill'
      ? HOUSES.includes(counted.house)
      : counted?.of === 'period' && typeof counted.procedure === 'string';
  return known && Array.isArray(answers) ? (body as KeptClock) : null;
}
