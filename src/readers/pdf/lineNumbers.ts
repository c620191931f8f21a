import type { Row, Segment } from './run.ts';

/** Takes off the numbers that bills have beside their lines: 1, 2, 3 … at each, or 5, 10, 15 … in the margin. */
export function withoutLineNumbers(rows: readonly Row[]): readonly Row[] {
  const gone = new Set([...numbersAt(rows, 0), ...numbersAt(rows, -1)]);
  if (!gone.size) return rows;
  return rows.flatMap((row) => {
    const segments = row.segments.filter((segment) => !gone.has(segment));
    return segments.length ? [{ ...row, segments }] : [];
  });
}

/** Points within which the numbers of one margin end below each other. */
const EDGE = 4;
const FEWEST = 4;
const FEWEST_OF_EACH = 10;

/** The numbers that stand first (0) or last (-1) on the lines of a sheet and count them. */
function numbersAt(rows: readonly Row[], place: 0 | -1): Segment[] {
  const found = rows.flatMap(({ segments }) => {
    const segment = segments.at(place)!;
    return isNumber(segment) ? [segment] : [];
  });
  if (found.length < FEWEST) return [];
  const lefts = found.filter(({ left }) => Math.abs(left - found[0]!.left) < EDGE * 2);
  const rights = found.filter(({ right }) => Math.abs(right - found[0]!.right) < EDGE);
  const column = lefts.length > rights.length ? lefts : rights;
  const values = column.map(valueOfNumber);
  const steps = new Set(values.slice(1).map((value, i) => value - values[i]!));
  if (steps.size !== 1) return [];
  if (steps.has(5) && values[0] === 5) return column;
  return steps.has(1) && column.length >= FEWEST_OF_EACH && column.length > rows.length * 0.8 ? column : [];
}

const valueOfNumber = ({ runs }: Segment): number => Number(runs[0]!.text);

const isNumber = ({ runs }: Segment): boolean => runs.length === 1 && /^\d{1,2}$/.test(runs[0]!.text);
