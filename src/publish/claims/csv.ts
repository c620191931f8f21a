import type { Claims } from '../claims.ts';
import { cellOf } from '../csv/cell.ts';
import type { Claimed } from '../verify.ts';
import { lineClaims, type Named } from './line.ts';
import { shownClaims } from './shown.ts';

/** Of a table that `export csv` wrote: the column `evidence` has the exact words. */
export function csvClaims(text: string): Claims {
  const rows = csvRows(text);
  if (rows === null) return { problem: 'begins like CSV and ends within a quoted cell: it may be cut short' };
  const [header = [], ...rest] = rows;
  const column = header.indexOf('evidence');
  const claims: Claimed[] = [];
  for (const [at, row] of rest.entries()) {
    if (row.length !== header.length)
      return {
        problem: `has ${row.length} cells in row ${at + 2} and ${header.length} in its first: it may be cut short`,
      };
    const found = lineClaims(row[column]!, `row ${at + 2}`);
    if ('problem' in found) return found;
    claims.push(...found, ...shownIn(row, header, found, `row ${at + 2}`));
  }
  return claims;
}

/** The columns that show the words of evidence. */
const SHOWN: Readonly<Record<string, string>> = {
  action: 'action',
  sentence: 'sentence',
  firmness: 'firmness_words',
  deadline: 'deadline_words',
  cadence: 'cadence_words',
  words: 'words',
  from: 'from_words',
  to: 'to_words',
};

const shownIn = (row: readonly string[], header: readonly string[], found: readonly Named[], at: string) =>
  found.flatMap((one) => {
    const name = SHOWN[one.of] ?? '';
    const cell = row[header.indexOf(name)];
    return cell === undefined
      ? []
      : shownClaims(cell, `${at}, ${name}`, [one], (quote) => cellOf(quote) === cell);
  });

/** Rows of cells, as RFC 4180 has them, from any line ends; null where a quoted cell never ends. Empty rows are none. */
export function csvRows(text: string): string[][] | null {
  const rows: string[][] = [[]];
  const CELL = /(?:"([^"]*(?:""[^"]*)*)"|([^",\r\n]*))(,|\r\n|\n|\r|$)/y;
  for (let at = text.startsWith('\ufeff') ? 1 : 0; at < text.length; at = CELL.lastIndex) {
    CELL.lastIndex = at;
    const [, quoted, plain = '', end] = CELL.exec(text) ?? [];
    if (end === undefined) return null;
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '') break;
    if (end === ',' && CELL.lastIndex === text.length) rows.at(-1)!.push('');
    if (end !== ',') rows.push([]);
  }
  return rows.filter((row) => row.length > 1 || (row[0] ?? '') !== '');
}
