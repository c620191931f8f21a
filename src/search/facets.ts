import { type Asked, type FieldName, KNOWN } from './asked.ts';
import type { Columns } from './columns.ts';
import { maskOf, type Selected } from './select.ts';

/** One value of a field, with how many have it. */
export interface Facet {
  readonly value: string;
  readonly label: string;
  readonly count: number;
  /** Whether it is asked for. */
  readonly chosen: boolean;
}

/** A part of a name may choose ten thousand documents: of what is chosen, so many are named at least. */
const MOST_CHOSEN = 50;

/** Fixed lists in their own order, others the most frequent first; what is chosen is among them. */
export function facetOf(
  columns: Columns,
  counts: Selected['counts'],
  asked: Asked,
  field: FieldName,
  most: number,
): readonly Facet[] {
  const column = columns.fields[field];
  const chosen = maskOf(column, asked.fields[field] ?? [], field);
  const all = column.names.values.map(({ value, label }, at) => ({
    value,
    label,
    count: counts[field][at] ?? 0,
    chosen: chosen[at] === 1,
  }));
  const known = KNOWN[field];
  const found = all.filter((one) => one.count > 0 || one.chosen);
  if (known !== undefined) return found.sort((a, b) => known.indexOf(a.value) - known.indexOf(b.value));
  found.sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));
  let named = 0;
  return found.filter((one, at) => at < most || (one.chosen && ++named <= MOST_CHOSEN));
}
