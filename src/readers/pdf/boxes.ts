import type { Origin } from '../../model/place.ts';
import type { Line } from './run.ts';

/** Where a line stands on its page as it is shown, to a tenth of a point. */
export function boxOf({
  sheet,
  left,
  right,
  base,
  size,
}: Pick<Line, 'sheet' | 'left' | 'right' | 'base' | 'size'>): NonNullable<Origin['box']> {
  const [top, bottom] = [base - size * 0.8, base + size * 0.2];
  const { width, height } = sheet;
  switch (sheet.turn) {
    case 0:
      return rounded(left, top, right, bottom);
    case 90:
      return rounded(height - bottom, left, height - top, right);
    case 180:
      return rounded(width - right, height - bottom, width - left, height - top);
    case 270:
      return rounded(top, width - right, bottom, width - left);
  }
}

const rounded = (...box: [number, number, number, number]): [number, number, number, number] =>
  box.map((at) => Math.round(at * 10) / 10) as [number, number, number, number];
