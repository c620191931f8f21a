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
  const widths = wanted.map((want, at) => Math.min(want, least[at]!));
  let left = width - (widths.length - 1) - widths.reduce((sum, one) => sum + one, 0);
  for (; left > 0; left--) {
    const short = wanted.map((want, at) => want / widths[at]!);
    const most = short.indexOf(Math.max(...short));
    if (short[most]! <= 1) break;
    widths[most]!++;
  }
  return widths;
}

function lines(row: readonly string[], widths: readonly number[]): string[] {
  const columns = row.map((cell, at) => wrap(cell, widths[at]!).flatMap((line) => broken(line, widths[at]!)));
  const height = Math.max(...columns.map((column) => column.length));
  return Array.from({ length: height }, (_, n) =>
    columns
      .map((column, at) => (column[n] ?? '').padEnd(widths[at]!))
      .join(' ')
      .trimEnd(),
  );
}

/** A word that is wider than its column, in pieces. */
function broken(line: string, width: number): string[] {
  return line.length <= width ? [line] : (line.match(new RegExp(`[^]{1,${width}}`, 'g')) ?? [line]);
}
