import type { Face } from './faces.ts';
import type { Run, Sheet } from './run.ts';

/** What pdf.js says of a stretch of text; points from the lower left corner. */
export interface Item {
  readonly str: string;
  readonly dir: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly fontName: string;
  readonly hasEOL: boolean;
}

type Matrix = readonly number[];

/** A stretch turned upright; 'slant' where it lies across the page, as a stamp does; null where it cannot be seen. */
export function runOf(
  item: Item,
  view: Matrix,
  [width, height]: readonly [number, number],
  face: Face | undefined,
  about: Pick<Run, 'spaced' | 'artifact'>,
): { turn: Sheet['turn']; run: Run } | 'slant' | null {
  const [a, b, c, d, e, f] = times(view, item.transform);
  const size = Math.hypot(c, d);
  const turn = turnOf(a, b);
  if (!Number.isFinite(e + f + size + item.width) || size < SMALLEST) return null;
  if (turn === null) return 'slant';
  const [left, base] =
    turn === 0
      ? [e, f]
      : turn === 90
        ? [f, width - e]
        : turn === 180
          ? [width - e, height - f]
          : [height - f, e];
  const run = {
    text: item.str.replace(/\s+/g, ' ').trim(),
    left,
    right: left + Math.max(item.width, 0.01),
    base,
    size,
    bold: face?.bold ?? false,
    italic: face?.italic ?? false,
    spaced: about.spaced || /^\s/.test(item.str),
    artifact: about.artifact,
    tag: null,
  };
  return { turn, run };
}

/** Points; what is smaller cannot be read in print. */
const SMALLEST = 1;

/** Which way a line of text runs; null where it lies slant, as a stamp across the page does. */
function turnOf(a: number, b: number): Sheet['turn'] | null {
  const angle = ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360;
  const turn = Math.round(angle / 90) * 90;
  return Math.abs(angle - turn) > SLANT ? null : ((turn % 360) as Sheet['turn']);
}

/** Degrees by which the lines of a crooked scan may lie off. */
const SLANT = 6;

const times = (m: Matrix, t: Matrix): [number, number, number, number, number, number] => [
  m[0]! * t[0]! + m[2]! * t[1]!,
  m[1]! * t[0]! + m[3]! * t[1]!,
  m[0]! * t[2]! + m[2]! * t[3]!,
  m[1]! * t[2]! + m[3]! * t[3]!,
  m[0]! * t[4]! + m[2]! * t[5]! + m[4]!,
  m[1]! * t[4]! + m[3]! * t[5]! + m[5]!,
];
