import type { FieldName } from './asked.ts';
import { type Columns, valuesAt } from './columns.ts';

/** One value of a field, and how what has it divides by another. */
export interface Tally {
  readonly value: string;
  readonly label: string;
  /** ISO 3166, legislation.gov.uk, CELEX …; null where it has none. */
  readonly id: string | null;
  readonly count: number;
  readonly by: Readonly<Record<string, number>>;
  /** The days between which documents say it, as numbers (20260131); 0 where none is dated. */
  readonly since: number;
  readonly until: number;
}

/** For each value of a field how many fit, and how many of those have each value of another: the most first. */
export function talliesOf(
  { fields, published }: Columns,
  found: Uint32Array,
  field: FieldName,
  by: FieldName,
): readonly Tally[] {
  const [rows, columns] = [fields[field].names.values, fields[by].names.values];
  const counts = new Int32Array(rows.length * columns.length);
  const [total, since, until] = [0, 1, 2].map(() => new Int32Array(rows.length)) as [
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  for (const n of found) {
    const day = published[n]!;
    for (const row of valuesAt(fields[field], n)) {
      total[row]!++;
      if (day !== 0 && (since[row] === 0 || day < since[row]!)) since[row] = day;
      if (day > until[row]!) until[row] = day;
      for (const column of valuesAt(fields[by], n)) counts[row * columns.length + column]!++;
    }
  }
  const all = rows.flatMap(({ value, label, id }, row): Tally[] => {
    if (total[row] === 0) return [];
    const own = columns.map((one, column) => [one.value, counts[row * columns.length + column]!] as const);
    const divided = Object.fromEntries(own.filter(([, count]) => count > 0));
    return [{ value, label, id, count: total[row]!, by: divided, since: since[row]!, until: until[row]! }];
  });
  return all.sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));
}
