// Which documents fit what they are narrowed by, and how many of those in which the words stand have each value.

import { dayNumber } from '../columns.ts';
import type { Facet } from '../facets.ts';
import { maskOf } from '../select.ts';
import { KNOWN_IN_TEXTS, TEXT_FIELDS, type TextField, type TextsAsked } from './asked.ts';
import type { TextColumns } from './columns.ts';

/** What a document fails by: nothing, one field (its place among the fields), or more. */
const NONE = -1;
const MORE = -2;

export const isFit = (failure: number): boolean => failure === NONE;

/** By place of the document: NONE where it fits, the place of the only field that it fails by, or MORE. */
export function failuresOf(columns: TextColumns, asked: TextsAsked): Int8Array {
  const { documents, there, published, fields } = columns;
  const tests = TEXT_FIELDS.flatMap((name, field) =>
    [
      { values: asked.fields[name], wanted: 1 },
      { values: asked.notFields[name], wanted: 0 },
    ].flatMap(({ values, wanted }) =>
      values === undefined
        ? []
        : [{ field, of: fields[name].of, passes: passing(columns, name, values, wanted) }],
    ),
  );
  const [from, to] = [dayNumber(asked.after), asked.before === null ? 99_999_999 : dayNumber(asked.before)];
  const dated = asked.after !== null || asked.before !== null;
  return Int8Array.from({ length: documents.length }, (_, place) => {
    const day = published[place]!;
    if (there[place] === 0 || (dated && (day === 0 || day < from || day >= to))) return MORE;
    let failed = NONE;
    for (const { field, of, passes } of tests) {
      if (passes[of[place]!] === 1) continue;
      if (failed !== NONE && failed !== field) return MORE;
      failed = field;
    }
    return failed;
  });
}

function passing(
  columns: TextColumns,
  field: TextField,
  values: readonly string[],
  wanted: number,
): Uint8Array {
  const mask = maskOf(columns.fields[field], values, field);
  return Uint8Array.from(columns.fields[field].names.lists, (list) =>
    Number(Number(list.some((value) => mask[value] === 1)) === wanted),
  );
}

export type Counts = Readonly<Record<TextField, Int32Array>>;

/** Which of these documents fit, and for each field how many fit that have each value, whatever is asked of that field itself. */
export function sift(
  { fields }: TextColumns,
  failures: Int8Array,
  places: Iterable<number>,
): { readonly fit: readonly number[]; readonly counts: Counts } {
  const seen = TEXT_FIELDS.map((name) => new Int32Array(fields[name].names.lists.length));
  const of = TEXT_FIELDS.map((name) => fields[name].of);
  const fit: number[] = [];
  for (const place of places) {
    const failed = failures[place]!;
    if (failed === MORE) continue;
    if (failed !== NONE) {
      seen[failed]![of[failed]![place]!]!++;
      continue;
    }
    fit.push(place);
    for (let field = 0; field < of.length; field++) seen[field]![of[field]![place]!]!++;
  }
  const counts = TEXT_FIELDS.map((name, at) => {
    const { values, lists } = fields[name].names;
    const all = new Int32Array(values.length);
    for (const [list, count] of seen[at]!.entries())
      if (count > 0) for (const value of lists[list]!) all[value]! += count;
    return [name, all] as const;
  });
  return { fit, counts: Object.fromEntries(counts) as unknown as Counts };
}

/** A fixed list in its own order, years from the last, others the most frequent first; what is chosen is among them. */
export function textFacet(
  columns: TextColumns,
  counts: Counts,
  asked: TextsAsked,
  field: TextField,
  most: number,
): readonly Facet[] {
  const column = columns.fields[field];
  const chosen = maskOf(column, asked.fields[field] ?? [], field);
  const found: Facet[] = [];
  for (const [at, { value, label }] of column.names.values.entries()) {
    const count = counts[field][at] ?? 0;
    if (count > 0 || chosen[at] === 1) found.push({ value, label, count, chosen: chosen[at] === 1 });
  }
  const known = KNOWN_IN_TEXTS[field];
  const byLabel = (a: Facet, b: Facet) => (a.label < b.label ? -1 : a.label > b.label ? 1 : 0);
  if (known !== undefined) found.sort((a, b) => known.indexOf(a.value) - known.indexOf(b.value));
  else if (field === 'year') found.sort((a, b) => byLabel(b, a));
  else found.sort((a, b) => b.count - a.count || byLabel(a, b));
  return found.filter(({ chosen }, at) => at < most || chosen);
}
