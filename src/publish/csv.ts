import { stringify } from 'csv-stringify/sync';
import { ofKind } from '../register/entries.ts';
import type { EntryOf } from '../register/register.ts';
import { watchListOf } from '../register/watchList.ts';
import { cellOf } from './csv/cell.ts';
import { COMMITMENTS } from './csv/commitments.ts';
import { EVENTS } from './csv/events.ts';
import { FIGURES } from './csv/figures.ts';
import { LINKS } from './csv/links.ts';
import type { Table } from './csv/table.ts';
import { WATCH_LIST } from './csv/watchList.ts';
import type { Lens, View } from './view.ts';

/** The tables there are, in the order in which the data dictionary has them. */
export const TABLES = [COMMITMENTS, FIGURES, WATCH_LIST, EVENTS, LINKS] as const;
export type TableName = 'commitments' | 'figures' | 'watch-list' | 'events' | 'links';

/**
 * Rows as CSV (RFC 4180; UTF-8 with a byte order mark, docs/decisions/0009-csv-for-spreadsheets.md): line breaks and
 * tabs in a cell become spaces. A cell that a spreadsheet would take for a formula, as it begins with = + - or @ or
 * their wide forms, gets an apostrophe in front (https://owasp.org/www-community/attacks/CSV_Injection). For
 * streaming, ask for the header with the first part only.
 */
export const csvOf = <T>(
  { columns }: Table<T>,
  rows: readonly T[],
  lens: Lens,
  { header = true } = {},
): string =>
  stringify(
    rows.map((row) => columns.map(({ value }) => cell(value(row, lens)))),
    {
      header,
      bom: header,
      columns: columns.map(({ name }) => name),
      record_delimiter: 'windows',
    },
  );

export const commitmentsCsv = (
  entries: readonly EntryOf<'commitment'>[],
  lens: Lens,
  part?: { readonly header?: boolean },
): string => csvOf(COMMITMENTS, entries, lens, part);

/** What a view has of one kind, as a table. */
export const viewCsv = (view: View, table: TableName): string => [...viewCsvParts(view, table)].join('');

/** The same in parts, so that no string has to hold all of it. */
export function viewCsvParts(view: View, table: TableName): Iterable<string> {
  const { entries, ties } = view;
  const written: Readonly<Record<TableName, () => Iterable<string>>> = {
    commitments: () => partsOf(COMMITMENTS, ofKind(entries, 'commitment'), view),
    figures: () => partsOf(FIGURES, ofKind(entries, 'figure'), view),
    'watch-list': () => partsOf(WATCH_LIST, watchListOf(entries, view, ties), view),
    events: () => partsOf(EVENTS, ofKind(entries, 'event'), view),
    links: () => partsOf(LINKS, ties, view),
  };
  return written[table]();
}

/** How many rows are written at once. */
const ROWS = 500;

function* partsOf<T>(table: Table<T>, rows: readonly T[], lens: Lens): Iterable<string> {
  yield csvOf(table, [], lens);
  for (let at = 0; at < rows.length; at += ROWS)
    yield csvOf(table, rows.slice(at, at + ROWS), lens, { header: false });
}

const cell = (value: string | number): string | number => (typeof value === 'string' ? cellOf(value) : value);
