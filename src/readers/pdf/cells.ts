import type { Row } from './run.ts';

/** The rows of print of each column, by column. */
type Columns = readonly (readonly Row[])[];

/** Points within which lines of two columns stand at one height. */
const EDGE = 2.5;

/** The cells of a table, row by row; each has the rows of print that stand in it. */
export function tableOf(rows: readonly Row[], columns: Columns): Row[][][] {
  const starts = rowStarts(rows, columns);
  const table = starts.map(() => columns.map((): Row[] => []));
  for (const [j, column] of columns.entries()) {
    let at = 0;
    for (const row of column) {
      while (at + 1 < starts.length && starts[at + 1]! - EDGE <= row.base) at++;
      table[at]![j]!.push(row);
    }
  }
  return table.map((cells) => cells.filter((cell) => cell.length > 0));
}

/** Where the rows of a table begin: after a gap through all columns, and at lines that fill first and last column anew. */
function rowStarts(rows: readonly Row[], columns: Columns): number[] {
  const heights = columns.map((column) => new Set(column.map(({ base }) => Math.round(base))));
  const filled = (row: Row): number[] => heights.flatMap((at, j) => (isAt(row, at) ? [j] : []));
  const edges = [0, ...widerGaps(rows), rows.length];
  return edges.slice(1).flatMap((to, i) => {
    const group = rows.slice(edges[i], to).map((row) => ({ row, filled: filled(row) }));
    const all = new Set(group.flatMap((line) => line.filled));
    if (i > 0 && all.size < 2 && !all.has(0)) return []; // a paragraph of the cell above
    const anew = group.filter((line) => line.filled[0] === 0 && !line.row.segments.some(isMidSentence));
    const whole = anew.filter((line) => line.filled.length === columns.length);
    const starts = whole.length > 1 ? anew.filter(({ row }) => row !== group[0]!.row) : [];
    return [group[0]!.row.base, ...starts.map(({ row }) => row.base)];
  });
}

const isAt = ({ base }: Row, heights: ReadonlySet<number>): boolean =>
  [-2, -1, 0, 1, 2].some((by) => heights.has(Math.round(base) + by));

/** In sizes: lines of one cell stand no further apart. */
const SET = 1.4;

/** Rows that stand further below the one before than lines of one cell do. */
function widerGaps(rows: readonly Row[]): number[] {
  const gaps = rows.slice(1).map((row, i) => row.base - rows[i]!.base);
  const sorted = [...gaps].sort((a, b) => a - b);
  const { size } = rows[0]!;
  const usual = Math.max(Math.min(sorted[sorted.length >> 2] ?? 0, size * SET), size);
  return gaps.flatMap((gap, i) => (gap > usual * 1.3 + 1 ? [i + 1] : []));
}

const isMidSentence = ({ runs }: Row['segments'][number]): boolean => /^[\p{Ll},;)]/u.test(runs[0]!.text);

/** Whether a line begins in the midst of a sentence. */
export const goesOn = ({ segments }: Row): boolean => /^\p{Ll}/u.test(segments[0]!.runs[0]!.text);
