import type { Analysis } from '../../model/analysis.ts';
import type { Duty, Period } from './duty.ts';
import { periodsOf } from './periods.ts';
import { type Report, reportsIn } from './reports.ts';

/** What the documents read say of a duty: period by period, up to a day. */
export interface Account {
  readonly duty: Duty;
  /** ISO 8601: documents of later days are left out. */
  readonly asOf: string;
  readonly periods: readonly PeriodAccount[];
  /** Figures of which it cannot be told for which period they are. */
  readonly unplaced: readonly Report[];
  /** What is reported paid, by currency: the least and the most that the sources give, over the periods that have a report. */
  readonly sums: readonly Sum[];
  /** How many documents were read, and how many of them give a figure. */
  readonly read: number;
  readonly giving: number;
}

export interface PeriodAccount extends Period {
  readonly state: PeriodState;
  readonly reports: readonly Report[];
  /** Sources give sums that are not the same, even rounded. */
  readonly differing: boolean;
}

/**
 * Still running; reported paid; announced and not found as paid; ended, or due, and not found in the sources read.
 * That nothing was found does not say that nothing was paid.
 */
export type PeriodState =
  | 'running'
  | 'not yet due'
  | 'reported paid'
  | 'announced'
  | 'outstanding in the sources read';

export interface Sum {
  readonly currency: string;
  readonly low: number;
  readonly high: number;
  /** Numbers of the periods that it is the sum of. */
  readonly periods: readonly number[];
}

/** Follows a duty through documents. Pure: the same documents and day give the same account. */
export function followed(duty: Duty, analyses: Iterable<Analysis>, asOf: string): Account {
  const periods = periodsOf(duty, asOf);
  const reports: Report[] = [];
  let [read, giving] = [0, 0];
  for (const analysis of analyses) {
    const { published } = analysis.document;
    if (published !== null && published > asOf) continue;
    const own = reportsIn(duty, analysis, periods);
    read++;
    if (own.length > 0) giving++;
    reports.push(...own);
  }
  const accounts = periods.map((period) => accountOf(period, reports, asOf));
  return {
    duty,
    asOf,
    periods: accounts,
    unplaced: reports.filter(({ period }) => period === null),
    sums: sumsOf(accounts),
    read,
    giving,
  };
}

function accountOf(period: Period, all: readonly Report[], asOf: string): PeriodAccount {
  const reports = once(all.filter((one) => one.period === period.number)).toSorted((a, b) =>
    order(a.published, b.published),
  );
  const paid = reports.filter(({ standing }) => standing === 'reported paid');
  return { ...period, state: stateOf(period, reports, asOf), reports, differing: differ(paid) };
}

/** What a document says in its title and again in its text is said once. */
const once = (reports: readonly Report[]): readonly Report[] =>
  [
    ...new Map(
      reports
        .toReversed()
        .map((one) => [`${one.document} ${String(one.amount)} ${one.currency} ${one.standing}`, one]),
    ).values(),
  ].toReversed();

/** By day; what has none comes last. */
const order = (a: string | null, b: string | null): number => {
  const [first, second] = [a ?? '9999', b ?? '9999'];
  return first < second ? -1 : first > second ? 1 : 0;
};

function stateOf({ to, dueBy }: Period, reports: readonly Report[], asOf: string): PeriodState {
  if (reports.some(({ standing }) => standing === 'reported paid')) return 'reported paid';
  if (to >= asOf) return 'running';
  if (reports.length > 0) return 'announced';
  return dueBy !== null && dueBy >= asOf ? 'not yet due' : 'outstanding in the sources read';
}

/** Whether two sums are not one sum, the one more rounded than the other. */
const differ = (reports: readonly Report[]): boolean =>
  reports.some((one) =>
    reports.some((other) => one.currency === other.currency && mayBeOne(one, other) && apart(one, other)),
  );

/** Two depositories may both have paid: only what may be one and the same sum can differ. */
const mayBeOne = (a: Report, b: Report): boolean =>
  a.payer === null || b.payer === null || a.payer === b.payer;

function apart(a: Report, b: Report): boolean {
  const [one, other] = [endsOf(a), endsOf(b)];
  const slack = Math.max(...[...one, ...other].map(roundedTo)) / 2;
  return one[0] - other[1] > slack || other[0] - one[1] > slack;
}

const endsOf = ({ amount }: Report): readonly [number, number] =>
  typeof amount === 'number' ? [amount, amount] : amount;

/** The place of the last digit that is said: 1,550,000,000 is said to ten millions. */
function roundedTo(amount: number): number {
  const digits = String(Math.round(amount));
  return 10 ** (/0*$/.exec(digits)?.[0].length ?? 0);
}

function sumsOf(accounts: readonly PeriodAccount[]): readonly Sum[] {
  const sums = new Map<string, Sum>();
  for (const { number, reports } of accounts) {
    const paid = reports.filter(({ standing }) => standing === 'reported paid');
    for (const [currency, own] of Map.groupBy(paid, (one) => one.currency)) {
      const [low, high] = totalOf(own);
      const before = sums.get(currency) ?? { currency, low: 0, high: 0, periods: [] };
      sums.set(currency, {
        currency,
        low: before.low + low,
        high: before.high + high,
        periods: [...before.periods, number],
      });
    }
  }
  return [...sums.values()];
}

/** What several payers gave is added up; what names no payer is taken for the whole. */
function totalOf(reports: readonly Report[]): readonly [number, number] {
  const payers = [...Map.groupBy(reports, ({ payer }) => payer)];
  const spread = (own: readonly Report[]): readonly [number, number] => {
    const ends = own.map(endsOf);
    return [Math.min(...ends.map(([low]) => low)), Math.max(...ends.map(([, high]) => high))];
  };
  const named = payers.filter(([payer]) => payer !== null).map(([, own]) => spread(own));
  const whole = payers.filter(([payer]) => payer === null).map(([, own]) => spread(own));
  const added: readonly (readonly [number, number])[] =
    named.length === 0
      ? []
      : [[named.reduce((sum, [low]) => sum + low, 0), named.reduce((sum, [, high]) => sum + high, 0)]];
  const all = [...added, ...whole];
  return [Math.min(...all.map(([low]) => low)), Math.max(...all.map(([, high]) => high))];
}
