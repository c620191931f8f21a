import { goesOn, tableOf } from './cells.ts';
import { withMarkers } from './marks.ts';
import type { Row, Segment } from './run.ts';

/** A part of a sheet that is read from its top to its end before the next. */
export type Region =
  | { readonly is: 'lines'; readonly rows: readonly Row[] }
  | { readonly is: 'table'; readonly cells: readonly (readonly Row[])[][] };

/** In sizes of the font: a gap between columns is at least this wide at one row, and nowhere narrower than the second. */
const GUTTER = 0.8;
const NARROWEST = 0.3;
/** Rows with text on both sides that make a corridor between them more than chance. */
const ENOUGH = 3;
/** In sizes: a wider gap between two rows ends what stands beside each other. */
const APART = 3.2;

/** Parts rows into what is read in turn: columns one after the other, tables row by row, the rest as it comes. */
export function regionsOf(all: readonly Row[], known: Gutter[], depth = 0): Region[] {
  const rows = all.map(withMarkers);
  const regions: Region[] = [];
  let plain: Row[] = [];
  const flush = () => {
    if (plain.length) regions.push({ is: 'lines', rows: plain });
    plain = [];
  };
  for (let at = 0; at < rows.length; ) {
    const side = depth < DEEPEST ? corridorAt(rows, at, known) : null;
    if (!side) plain.push(rows[at++]!);
    else {
      while (plain.length && isBeside(plain.at(-1)!, side, rows[side.from]!)) {
        side.from--;
        plain.pop();
      }
      flush();
      regions.push(...besides(rows.slice(side.from, side.to), side, known, depth));
      at = side.to;
    }
  }
  flush();
  return regions;
}

const DEEPEST = 3;

/** The gap between two columns of prose, in points from the left. */
export interface Gutter {
  readonly left: number;
  readonly right: number;
}

/** Whether columns stood on both sides of a gap before: then less is needed to see them again. */
const isKnown = (gap: Gutter, known: readonly Gutter[]): boolean =>
  known
    .slice(-RECENT)
    .some(({ left, right }) => Math.abs(right - gap.right) < 3 && left < gap.right && gap.left < right);

const RECENT = 12;

interface Corridor {
  /** Rows: the first, and the first after the last. */
  from: number;
  readonly to: number;
  readonly left: number;
  readonly right: number;
}

/** A row of the right-hand column alone, right over where the left one begins. */
const isBeside = (row: Row, side: Corridor, next: Row): boolean =>
  row.segments.every(({ left }) => left >= side.right - 1) && next.base - row.base < row.size * 1.8;

/** The gap beside which most rows from one on stand on both sides. */
function corridorAt(rows: readonly Row[], at: number, known: readonly Gutter[]): Corridor | null {
  const { segments, size } = rows[at]!;
  let best: Corridor | null = null;
  let most = 0;
  for (let i = 1; i < segments.length; i++) {
    const gap = { left: rightOf(segments.slice(0, i)), right: segments[i]!.left };
    if (gap.right - gap.left < size * GUTTER) continue;
    const found = grown(rows, at, gap);
    if (found.both > most && (found.both >= ENOUGH || isKnown(gap, known))) {
      most = found.both;
      best = found.corridor;
    }
  }
  return best;
}

const rightOf = (segments: readonly Segment[]): number =>
  segments.reduce((right, segment) => Math.max(right, segment.right), 0);

/** Follows a gap down the rows until one crosses it. */
function grown(
  rows: readonly Row[],
  from: number,
  gap: { left: number; right: number },
): { corridor: Corridor; both: number } {
  let { left, right } = gap;
  let both = 0;
  let checks = 0;
  let to = from;
  for (let at = from; at < rows.length; at++) {
    const row = rows[at]!;
    const before = rows[at - 1];
    if (at > from && before && row.base - before.base > Math.max(row.size, before.size) * APART) break;
    const middle = (left + right) / 2;
    const lefts = row.segments.filter((segment) => segment.left < middle);
    const rights = row.segments.filter((segment) => segment.left >= middle);
    const newLeft = Math.max(left, rightOf(lefts));
    const newRight = rights.reduce((least, segment) => Math.min(least, segment.left), right);
    if (newRight - newLeft < row.size * NARROWEST) break;
    const alone = rights.length === 0 && at > from && row.base - before!.base > row.size * 1.7;
    if (alone && ++checks < MOST_CHECKS && isColumns(columnsOf(rows.slice(from, to), { left, right }))) break; // a heading below the columns
    left = newLeft;
    right = newRight;
    if (lefts.length && rights.length) {
      both++;
      to = at + 1;
    } else if (rights.length || isTail(rows, at, left)) to = at + 1;
  }
  return { corridor: { from, to, left, right }, both };
}

/** So often a region is looked at while it grows: each look costs its length. */
const MOST_CHECKS = 20;

/** A row of the left-hand column alone that goes on below the right-hand one. */
const isTail = (rows: readonly Row[], at: number, right: number): boolean =>
  rows[at]!.base - rows[at - 1]!.base < rows[at]!.size * 1.6 && rightOf(rows[at]!.segments) <= right;

/** What stands on both sides of a corridor: columns of prose, or a table. */
function besides(rows: readonly Row[], side: Corridor, known: Gutter[], depth: number): Region[] {
  const columns = columnsOf(rows, side);
  const rest = rows.length <= ENOUGH && isKnown(side, known) && columns.some((column) => column.some(goesOn));
  if (isColumns(columns) || rest) {
    known.push({ left: side.left, right: side.right });
    return columns.flatMap((column) => regionsOf(column, known, depth + 1));
  }
  return [{ is: 'table', cells: tableOf(rows, columns) }];
}

const isColumns = (columns: readonly (readonly Row[])[]): boolean =>
  columns.every(isProse) && !isRowByRow(columns);

/** The columns of a part: where no row has text from one to the next. */
function columnsOf(rows: readonly Row[], side: Pick<Corridor, 'left' | 'right'>): Row[][] {
  const spans = rows
    .flatMap(({ segments }) => segments)
    .map(({ left, right, size }) => ({ left, right, size }))
    .sort((a, b) => a.left - b.left);
  const edges: number[] = [];
  let reach = spans[0]?.right ?? 0;
  for (const { left, right, size } of spans) {
    if (left - reach >= size * NARROWEST) edges.push((left + reach) / 2);
    reach = Math.max(reach, right);
  }
  const cuts = edges.length ? edges : [(side.left + side.right) / 2];
  return [...cuts, Number.POSITIVE_INFINITY].map((to, i) =>
    rows.flatMap((row) => {
      const segments = row.segments.filter(
        ({ left }) => left >= (cuts[i - 1] ?? Number.NEGATIVE_INFINITY) && left < to,
      );
      return segments.length ? [{ ...row, segments, base: segments[0]!.base }] : [];
    }),
  );
}

/** Lines that mostly fill the width of their column, enough of them, and some that begin in the midst of a sentence. */
function isProse(column: readonly Row[]): boolean {
  if (column.length < 3) return false;
  if (column.filter(goesOn).length < column.length * 0.25) return false;
  const left = Math.min(...column.map(({ segments }) => segments[0]!.left));
  const right = Math.max(...column.map(({ segments }) => rightOf(segments)));
  const size = column[0]!.size;
  const widths = column.map(({ segments }) => rightOf(segments) - segments[0]!.left).sort((a, b) => a - b);
  return right - left > size * 9 && widths[widths.length >> 1]! > (right - left) * 0.6;
}

/** Whether columns begin anew at the same heights time and again, as the rows of a table do. */
function isRowByRow(columns: readonly (readonly Row[])[]): boolean {
  const starts = columns.map(startsOf);
  const fewest = starts.reduce((least, one) => (one.length < least.length ? one : least));
  const aligned = fewest.filter((base) =>
    starts.every((column) => column.some((other) => Math.abs(other - base) < 2.5)),
  ).length;
  return aligned >= 2 && aligned >= fewest.length * 0.7;
}

/** Where a column begins anew after more than the usual gap. */
function startsOf(column: readonly Row[]): number[] {
  const gaps = column.slice(1).map((row, i) => row.base - column[i]!.base);
  const usual = [...gaps].sort((a, b) => a - b)[gaps.length >> 2] ?? 0;
  return column.slice(1).flatMap((row, i) => (gaps[i]! > usual * 1.25 + 1 ? [row.base] : []));
}
