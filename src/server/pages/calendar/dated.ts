// What has a time: undertakings by their deadlines, what is to come again, watchpoints, events.
import type { Asked } from '../../../search/asked.ts';
import { type Columns, dayNumber, dayText, valuesAt } from '../../../search/columns.ts';
import type { House } from '../../house.ts';

/** An entry at its time. */
export interface Dated {
  /** Its number in the catalogue. */
  readonly n: number;
  readonly what: What;
  /** First and last day (ISO 8601); null where that end is open. */
  readonly first: string | null;
  readonly last: string | null;
  /** The day under which it is listed: the last one, where that is open the first. */
  readonly at: string;
}
/** `expected`: when what recurs is next to be reported. */
export type What = 'deadline' | 'expected' | 'watchpoint' | 'event';

export const DATED_KINDS = ['commitment', 'watchpoint', 'event'] as const;

/** What fits and is listed under a day from one to another, both included, by day. */
export interface Stretch {
  readonly total: number;
  /** So many of them, from a place on. */
  readonly some: (from: number, most: number) => readonly Dated[];
}

/** Of a thread only the words that hold count, and not those that were given up. */
export async function datedBetween(
  house: House,
  asked: Asked,
  [from, to]: readonly [string, string],
): Promise<Stretch> {
  const { number, at, isExpected } = await placed(house, asked);
  const [low, high] = [firstAt(at, dayNumber(from)), firstAt(at, dayNumber(to) + 1)];
  const columns = house.search.columns();
  const whatOf = whatIn(columns);
  const datedAt = (place: number): Dated => {
    const [n, day] = [number[place]!, dayText(at[place]!)!];
    return isExpected[place] === 1
      ? { n, what: 'expected', first: null, last: day, at: day }
      : {
          n,
          what: whatOf(n) ?? 'deadline',
          first: dayText(columns.first[n]!),
          last: dayText(columns.last[n]!),
          at: day,
        };
  };
  return {
    total: high - low,
    some: (from, most) =>
      Array.from({ length: Math.max(0, Math.min(most, high - low - from)) }, (_, one) =>
        datedAt(low + from + one),
      ),
  };
}

/** All that fits by day, in arrays: the number of each, its day as a number, and whether it is to come again then. */
interface Placed {
  readonly number: Int32Array;
  readonly at: Int32Array;
  readonly isExpected: Uint8Array;
}

/** The same is asked for month after month: the last answers are kept for as long as the register is what it was. */
async function placed(house: House, asked: Asked): Promise<Placed> {
  const version = house.search.version();
  const known = kept.get(house);
  const answers = known?.version === version ? known.answers : new Map<string, Placed>();
  if (answers !== known?.answers) kept.set(house, { version, answers });
  const key = JSON.stringify(asked);
  const answer = answers.get(key) ?? (await placedAnew(house, asked));
  answers.delete(key);
  answers.set(key, answer);
  if (answers.size > KEPT) answers.delete(answers.keys().next().value!);
  return answer;
}

const KEPT = 30;
const kept = new WeakMap<House, { readonly version: number; readonly answers: Map<string, Placed> }>();

async function placedAnew(house: House, asked: Asked): Promise<Placed> {
  const [numbers, expected] = await Promise.all([
    house.search.numbers(asked, 'deadline'),
    house.store.catalogue.expected('0001-01-01', '9999-12-31'),
  ]);
  const columns = house.search.columns();
  const whatOf = whatIn(columns);
  const day = (n: number) => columns.last[n]! || columns.first[n]!;
  const fits = new Uint8Array(columns.size);
  for (const n of numbers) if (whatOf(n) !== null) fits[n] = 1;
  const dated = numbers.filter((n) => fits[n] === 1 && day(n) !== 0);
  const again = expected
    .map((one) => ({ n: one.n, at: dayNumber(one.day) }))
    .filter(({ n, at }) => fits[n] === 1 && columns.last[n] !== at);
  const length = dated.length + again.length;
  const all = {
    number: new Int32Array(length),
    at: new Int32Array(length),
    isExpected: new Uint8Array(length),
  };
  // Both come by day.
  for (let place = 0, one = 0, other = 0; place < length; place++) {
    const isExpected = one === dated.length || (other < again.length && again[other]!.at < day(dated[one]!));
    const n = isExpected ? again[other]!.n : dated[one]!;
    all.number[place] = n;
    all.at[place] = isExpected ? again[other++]!.at : day(dated[one++]!);
    all.isExpected[place] = Number(isExpected);
  }
  return all;
}

/** The first place with this day or a later one. */
function firstAt(at: Int32Array, day: number): number {
  let [low, high] = [0, at.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at[middle]! < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Numbers of those that have begun by the last of these days, or begin within them, and end after them. */
export async function runningPast(
  house: House,
  asked: Asked,
  [from, to]: readonly [string, string],
): Promise<readonly number[]> {
  const columns = house.search.columns();
  const [whatOf, low, high] = [whatIn(columns), dayNumber(from), dayNumber(to)];
  const { first, last } = columns;
  return (await house.search.numbers(asked, 'deadline')).filter(
    (n) =>
      first[n] !== 0 &&
      first[n]! <= high &&
      (last[n] === 0 ? first[n]! < low : last[n]! > high) &&
      whatOf(n) !== null,
  );
}

/** What an entry is in a calendar; null where it has no place in one. */
function whatIn({ fields, holds }: Columns): (n: number) => What | null {
  const { kind, state } = fields;
  const over = new Set(OVER.map((one) => state.names.find(one)));
  const [commitment, watchpoint] = [kind.names.find('commitment'), kind.names.find('watchpoint')];
  return (n) => {
    const is = valuesAt(kind, n)[0];
    if (is !== commitment) return is === watchpoint ? 'watchpoint' : 'event';
    return holds[n] === 1 && !over.has(valuesAt(state, n)[0] ?? -1) ? 'deadline' : null;
  };
}

/** States in which nothing is due any more. */
const OVER = ['withdrawn', 'left out'];

/** Whether a time is one day, on which or by which it is to be: "by 30 June 2027", not "by 2030" or "in March". */
export function isDay(edtf: string): boolean {
  const [from = '', to] = edtf.split('/');
  if (to === undefined || from === to) return from.length === 10;
  return (from === '' || from === '..') && to.length === 10;
}
