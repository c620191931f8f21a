import { WIDTH, wrap } from './text.ts';
import { oneLine } from './words.ts';

interface Layout {
  /** The least width of each column; what is left over goes to those that need it most. */
  readonly least: readonly number[];
  readonly width?: number | undefined;
}

/** Rows in columns, long cells on several lines; never wider than `width`, but for words that are. */
export function textTable(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  { least, width = WIDTH }: Layout,
): string {
  const cells = rows.map((row) => row.map(oneLine));
  const widths = widthsOf(header, cells, least, width);
  const rule = widths.map((one) => '-'.repeat(one)).join(' ');
  return [...lines(header, widths), rule, ...cells.flatMap((row) => lines(row, widths))].join('\n') + '\n';
}

function widthsOf(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  least: readonly number[],
  width: number,
): number[] {
  const wanted = header.map((name, at) =>
    rows.reduce((most, row) => Math.max(most, row[at]!.length), name.length),
  );
  const widths = leastWidths(header, rows, wanted, least, width - (header.length - 1));
  let left = width - (widths.length - 1) - widths.reduce((sum, one) => sum + one, 0);
  for (; left > 0; left--) {
    const short = wanted.map((want, at) => want / widths[at]!);
    const most = short.indexOf(Math.max(...short));
    if (short[most]! <= 1) break;
    widths[most]!++;
  }
  return widths;
}

/** Wide enough for the longest word of each column, where there is room for that: no word is broken then. */
function leastWidths(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  wanted: readonly number[],
  least: readonly number[],
  room: number,
): number[] {
  const words = header.map((name, at) =>
    rows.reduce(
      (most, row) => row[at]!.split(BREAKS).reduce((longest, word) => Math.max(longest, word.length), most),
      name.length,
    ),
  );
  const widths = wanted.map((want, at) => Math.min(want, Math.max(words[at]!, least[at]!)));
  for (let over = widths.reduce((sum, one) => sum + one, 0) - room; over > 0; over--) {
    const spare = widths.map((one, at) => one - Math.max(words[at]!, Math.min(wanted[at]!, NARROWEST)));
    const most = spare.indexOf(Math.max(...spare));
    if (spare[most]! <= 0) return wanted.map((want, at) => Math.min(want, least[at]!));
    widths[most]!--;
  }
  return widths;
}

/** A column that could be read, however long its words are. */
const NARROWEST = 8;

function lines(row: readonly string[], widths: readonly number[]): string[] {
  const columns = row.map((cell, at) => wrapped(cell, widths[at]!));
  const height = Math.max(...columns.map((column) => column.length));
  return Array.from({ length: height }, (_, n) =>
    columns
      .map((column, at) => (column[n] ?? '').padEnd(widths[at]!))
      .join(' ')
      .trimEnd(),
  );
}

/** Where a word may go on in the next line: after a hyphen or stroke that it has. */
const BREAKS = /\s|(?<=[\p{L}\p{N}][-–/])(?=[\p{L}\p{N}])/u;

/** Lines of a cell, cut between words; at a word's own hyphens where it is too long, and anywhere only where it has none. */
function wrapped(cell: string, width: number): string[] {
  return wrap(cell, width).flatMap((line) => {
    if (line.length <= width) return [line];
    const parts: string[] = [];
    for (const part of line.split(BREAKS))
      if (parts.length > 0 && parts.at(-1)!.length + part.length <= width) parts[parts.length - 1] += part;
      else parts.push(part);
    return parts.flatMap((part) => broken(part, width));
  });
}

/** A word that is wider than its column, in pieces. */
function broken(line: string, width: number): string[] {
  return line.length <= width ? [line] : (line.match(new RegExp(`[^]{1,${width}}`, 'g')) ?? [line]);
}
