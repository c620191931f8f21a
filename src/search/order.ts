// In which order what fits is listed.
import { FIRMNESS } from '../model/analysis.ts';
import type { Sort } from './asked.ts';
import { type Columns, valuesAt } from './columns.ts';
import type { Selected } from './select.ts';

/** The numbers of what fits: by what is asked, then by where they stand, so that the same register gives the same order. */
export function inOrder(
  columns: Columns,
  { fits, total }: Pick<Selected, 'fits' | 'total'>,
  sort: Sort,
  among: Uint32Array | null,
): Uint32Array {
  if (among !== null && sort === 'relevance') return among.filter((n) => fits[n] === 1);
  const found = new Uint32Array(total);
  const of = permutation(columns, sort === 'relevance' ? 'newest' : sort);
  let next = 0;
  for (const n of of) {
    if (next === total) break;
    if (fits[n] !== 1) continue;
    found[next] = n;
    next++;
  }
  return found;
}

/** Makes the orders that most pages ask for, so that no request waits for them. */
export async function prepare(columns: Columns, breath: () => Promise<void>): Promise<void> {
  for (const sort of ['newest', 'deadline'] as const) {
    permutation(columns, sort);
    await breath();
  }
}

/** All entries in one order, made once for each state of the columns. */
function permutation(columns: Columns, sort: Exclude<Sort, 'relevance'>): Uint32Array {
  const known = made.get(columns) ?? new Map();
  made.set(columns, known);
  const there = known.get(sort);
  if (there !== undefined && there.changed === columns.changed && there.order.length === columns.size)
    return there.order;
  const order = Uint32Array.from({ length: columns.size }, (_, n) => n);
  const key = Float64Array.from(order, keyOf(columns, sort));
  const { start, fields } = columns;
  const document = fields.document.of;
  order.sort((a, b) => key[a]! - key[b]! || document[a]! - document[b]! || start[a]! - start[b]! || a - b);
  known.set(sort, { changed: columns.changed, order });
  return order;
}

interface Made {
  readonly changed: number;
  readonly order: Uint32Array;
}
const made = new WeakMap<Columns, Map<Sort, Made>>();

/** Where an entry stands in an order, part by part: names a place that stays when others come. */
export function placeOf(columns: Columns, sort: Exclude<Sort, 'relevance'>, n: number): readonly number[] {
  return [keyOf(columns, sort)(n), columns.fields.document.of[n]!, columns.start[n]!, n];
}

/** What is smallest comes first. */
function keyOf(columns: Columns, sort: Exclude<Sort, 'relevance'>): (n: number) => number {
  const { published, last, first, born, amount, fields } = columns;
  const rank = fields.firmness.names.values.map(
    ({ value }) => -(FIRMNESS as readonly string[]).indexOf(value),
  );
  return {
    newest: (n: number) => -published[n]!,
    oldest: (n: number) => published[n]! || NEVER,
    deadline: (n: number) => last[n]! || first[n]! || NEVER,
    firmness: (n: number) => rank[valuesAt(fields.firmness, n)[0] ?? -1] ?? 1,
    amount: (n: number) => (Number.isNaN(amount[n]!) ? Number.MAX_VALUE : -amount[n]!),
    added: (n: number) => -born[n]!,
  }[sort];
}

const NEVER = 99_999_999;
