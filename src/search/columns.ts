// The register's facets as arrays: a hundred thousand entries are filtered and counted in a few milliseconds.
import type { EntryColumns } from '../store/catalogue.ts';
import type { FieldName } from './asked.ts';
import { type Dictionary, dictionary, NO_VALUE } from './dictionary.ts';

/** Each entry has its place by its number in the catalogue. */
export interface Columns {
  /** One more than the highest number. */
  readonly size: number;
  readonly fields: Readonly<Record<FieldName, Column>>;
  /** Days as numbers (20260131); 0 where there is none. */
  readonly published: Int32Array;
  readonly last: Int32Array;
  readonly first: Int32Array;
  readonly start: Int32Array;
  /** 1 where the words hold of their thread. */
  readonly holds: Uint8Array;
  /** Of a figure; of a range the higher. NaN for what is none. */
  readonly amount: Float64Array;
  /** When it was first read, in minutes since 1970. */
  readonly born: Int32Array;
  /** How many entries there are, without those that are gone. */
  readonly count: number;
  /** The change of the catalogue up to which all is in. */
  readonly changed: number;
}

/** Values of one field: for each entry the number of its list of values in the dictionary. */
export interface Column {
  readonly names: Dictionary;
  of: Int32Array;
}

/** The numbers of an entry's values. */
export const valuesAt = ({ names, of }: Column, n: number): readonly number[] => names.lists[of[n]!]!;

/** What the catalogue's rows do not say of documents. */
export interface Besides {
  readonly title: (document: string) => string;
  readonly publisher: (document: string) => string | null;
  readonly sources: (document: string) => readonly string[];
}

export interface Growing extends Columns {
  size: number;
  count: number;
  changed: number;
  published: Int32Array;
  last: Int32Array;
  first: Int32Array;
  start: Int32Array;
  holds: Uint8Array;
  amount: Float64Array;
  born: Int32Array;
}

export function noColumns(): Growing {
  const column = (): Column => ({ names: dictionary(), of: new Int32Array(0) });
  return {
    size: 0,
    count: 0,
    changed: 0,
    fields: {
      kind: column(),
      party: column(),
      theme: column(),
      firmness: column(),
      obligation: column(),
      state: column(),
      deadline: column(),
      wording: column(),
      instrument: column(),
      unit: column(),
      document: column(),
      publisher: column(),
      source: column(),
      programme: column(),
    },
    published: new Int32Array(0),
    last: new Int32Array(0),
    first: new Int32Array(0),
    start: new Int32Array(0),
    holds: new Uint8Array(0),
    amount: new Float64Array(0),
    born: new Int32Array(0),
  };
}

/** Puts rows in, those that were there before in their place. */
export function putIn(columns: Growing, rows: readonly EntryColumns[], besides: Besides): void {
  for (const row of rows) {
    grow(columns, row.n + 1);
    const there = columns.fields.kind.of[row.n] !== NO_VALUE;
    columns.count += Number(row.kind !== '') - Number(there);
    putOne(columns, row, besides);
  }
}

function putOne(columns: Growing, row: EntryColumns, besides: Besides): void {
  const { n, document } = row;
  const put = (field: FieldName, places: readonly number[]) => {
    columns.fields[field].of[n] = columns.fields[field].names.list(places);
  };
  const one = (field: FieldName, value: string | null, label?: string) =>
    put(field, value === null || value === '' ? [] : [columns.fields[field].names.place(value, label)]);
  const many = (field: FieldName, named: readonly (readonly [name: string, id: string | null])[]) =>
    put(field, [
      ...new Set(named.map(([name, id]) => columns.fields[field].names.place(name, undefined, id))),
    ]);
  one('kind', row.kind);
  one('theme', row.theme);
  one('firmness', row.firmness);
  one('obligation', row.obligation);
  one('state', row.state);
  if (row.holds) one('wording', 'holding', 'the words that hold');
  else one('wording', 'other', 'other words for the same');
  one('unit', row.unit === '1' ? 'number' : row.unit);
  one('document', document, besides.title(document));
  one('publisher', besides.publisher(document));
  many('party', row.parties);
  many('instrument', row.instruments);
  many(
    'source',
    besides.sources(document).map((id) => [id, null]),
  );
  columns.published[n] = dayNumber(row.published);
  columns.first[n] = dayNumber(row.first);
  columns.last[n] = dayNumber(row.last);
  columns.start[n] = row.start;
  columns.holds[n] = Number(row.holds);
  columns.amount[n] = row.amount ?? Number.NaN;
  columns.born[n] = Math.floor(Date.parse(row.born) / 60_000);
}

/** @example dayNumber('2026-01-31') is 20260131 */
export const dayNumber = (day: string | null): number =>
  day === null ? 0 : Number(day.slice(0, 10).replaceAll('-', ''));

/** @example dayText(20260131) is '2026-01-31'; 0 is no day */
export function dayText(day: number): string | null {
  if (day === 0) return null;
  const text = String(day).padStart(8, '0');
  return `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`;
}

function grow(columns: Growing, size: number): void {
  if (size > columns.published.length) {
    const room = Math.max(size, Math.ceil(columns.published.length * 1.5), 1_024);
    for (const key of ['published', 'last', 'first', 'start', 'born'] as const)
      columns[key] = wider(columns[key], room);
    for (const column of Object.values(columns.fields)) column.of = wider(column.of, room);
    const holds = new Uint8Array(room);
    holds.set(columns.holds);
    columns.holds = holds;
    const amounts = new Float64Array(room);
    amounts.set(columns.amount);
    columns.amount = amounts;
  }
  columns.size = Math.max(columns.size, size);
}

function wider(column: Int32Array, room: number): Int32Array {
  const wide = new Int32Array(room);
  wide.set(column);
  return wide;
}
