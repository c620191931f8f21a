import type { Row, Run, Segment } from './run.ts';

/** In widths of the font's size: what stands closer together than this belongs together … */
const NEAR = 0.8;
/** … unless the file has other text between the two: then it must be this close. */
const TOUCHING = 0.45;
/** How far off the line, in sizes, a mark of a note or an index may stand. */
const OFF_LINE = 0.55;

/** Puts runs together that follow each other on one line. */
export function segmentsOf(runs: readonly Run[]): Segment[] {
  const chunks: Run[][] = [];
  for (const run of runs) {
    const last = chunks.at(-1);
    if (last && isPrintedTwice(last, run)) continue;
    if (last && isSameCell(last[0]!, run) && goesOn(last, run, NEAR)) last.push(run);
    else chunks.push([run]);
  }
  return touching(chunks).map(segmentOf);
}

export function segmentOf(runs: readonly Run[]): Segment {
  const main = mainOf(runs);
  let left = Number.POSITIVE_INFINITY;
  let right = 0;
  for (const run of runs) {
    left = Math.min(left, run.left);
    right = Math.max(right, run.right);
  }
  return { runs, left, right, base: main.base, size: main.size };
}

/** The run that says how large the line is and where it stands: the one with most text. */
function mainOf(runs: readonly Run[]): Run {
  let main = runs[0]!;
  for (const run of runs) if (run.text.length > main.text.length || isRaised(main, run)) main = run;
  return main;
}

/** Whether a run is a mark above the line of another. */
export const isRaised = (mark: Run, line: { base: number; size: number }): boolean =>
  mark.size < line.size * 0.85 && line.base - mark.base > line.size * 0.12;

const isSameCell = (a: Run, b: Run): boolean =>
  a.tag?.cell === b.tag?.cell ||
  (a.tag?.cell?.table === b.tag?.cell?.table && a.tag?.cell?.cell === b.tag?.cell?.cell);

/** Bold made by printing twice, a hair apart. */
function isPrintedTwice(last: readonly Run[], run: Run): boolean {
  for (let i = last.length - 1; i >= Math.max(0, last.length - 3); i--) {
    const before = last[i]!;
    if (
      before.text === run.text &&
      Math.abs(before.left - run.left) < run.size * 0.25 &&
      Math.abs(before.base - run.base) < run.size * 0.25
    )
      return true;
  }
  return false;
}

function goesOn(line: readonly Run[], run: Run, near: number): boolean {
  const last = line.at(-1)!;
  const size = Math.max(last.size, run.size);
  const gap = run.left - last.right;
  return gap > -size * 0.6 && gap < size * near && isOnLine(last, run);
}

/** On one line, or a small mark above or below it. */
export function isOnLine(a: { base: number; size: number }, b: { base: number; size: number }): boolean {
  const size = Math.max(a.size, b.size);
  const near = Math.min(a.size, b.size) < size * 0.85 ? OFF_LINE : 0.25;
  return Math.abs(a.base - b.base) < size * near;
}

/** Chunks that touch, in whatever order the file has them. */
function touching(chunks: readonly Run[][]): Run[][] {
  const sorted = chunks
    .map((runs, order) => ({ ...segmentOf(runs), runs, order }))
    .sort((a, b) => a.left - b.left || a.order - b.order);
  const open = new Map<number, { runs: Run[]; right: number; base: number; size: number }[]>();
  const whole: { runs: Run[] }[] = [];
  for (const { runs, left, right, base, size } of sorted) {
    const key = Math.round(base / CELL);
    const near = [-1, 0, 1].flatMap((by) => open.get(key + by) ?? []);
    const before = near.find(
      (one) =>
        Math.abs(left - one.right) < Math.max(size, one.size) * TOUCHING &&
        isOnLine(one, { base, size }) &&
        isSameCell(one.runs[0]!, runs[0]!),
    );
    if (before) {
      before.runs.push(...runs);
      before.right = Math.max(right, before.right);
    } else {
      const one = { runs: [...runs], right, base, size };
      whole.push(one);
      open.set(key, [...(open.get(key) ?? []).filter((other) => other.right > left - FAR), one]);
    }
  }
  return whole.map(({ runs }) => runs);
}

/** Points: rows are looked for among those whose bases lie in the same or the next cell. */
const CELL = 8;
const FAR = 100;

/** Segments by the line they stand on, from the top down. What stands beside each other without one line for both is one row, too. */
export function rowsOf(segments: readonly Segment[]): Row[] {
  const rows: { segments: Segment[]; base: number; size: number }[] = [];
  for (const segment of [...segments].sort((a, b) => a.base - b.base || a.left - b.left)) {
    const row = rows.at(-1);
    const away = row ? segment.base - row.base : Number.POSITIVE_INFINITY;
    const size = Math.min(segment.size, row?.size ?? 0);
    if (row && (away <= size * SAME || (away <= size * BESIDE && isBeside(row.segments, segment)))) {
      row.segments.push(segment);
      row.size = Math.max(row.size, segment.size);
    } else rows.push({ segments: [segment], base: segment.base, size: segment.size });
  }
  for (const row of rows) row.segments.sort((a, b) => a.left - b.left);
  return rows;
}

/** In sizes: how far apart the bases of one row may lie, and those of lines of two columns. */
const SAME = 0.3;
const BESIDE = 0.7;

const isBeside = (row: readonly Segment[], { left, right, size }: Segment): boolean =>
  row.every((other) => other.right + size * 0.8 <= left || right + size * 0.8 <= other.left);
