import type { Span } from '../../../model/span.ts';
import type { Mark } from './marks.ts';

/** A stretch of text in which the same marks hold throughout. */
export interface Piece extends Span {
  /** What holds here, the narrowest first: a figure before the commitment around it. */
  readonly on: readonly Mark[];
  /** What begins here, the widest first. */
  readonly begins: readonly Mark[];
}

/**
 * Cuts a stretch of a text wherever a mark begins or ends, so that marks may lie in each other or cross, and where
 * blocks do. The pieces follow each other without a gap, and together are the stretch. `marks` stand in the order of
 * the text; those outside of the stretch are left aside.
 */
export function piecesOf(
  { start, end }: Span,
  marks: readonly Mark[],
  besides: readonly number[] = [],
): readonly Piece[] {
  const inside = marks.filter((one) => one.start < end && one.end > start);
  const cuts = new Set([start, end, ...besides]);
  for (const one of inside) {
    cuts.add(Math.max(start, one.start));
    cuts.add(Math.min(end, one.end));
  }
  const places = [...cuts].sort((a, b) => a - b);
  const pieces: Piece[] = [];
  let on: readonly Mark[] = [];
  let next = 0;
  for (let i = 0; i + 1 < places.length; i++) {
    const [from, to] = [places[i]!, places[i + 1]!];
    const fresh: Mark[] = [];
    for (; next < inside.length && inside[next]!.start <= from; next++) fresh.push(inside[next]!);
    on = [...on, ...fresh].filter((one) => one.end > from).sort(narrowestFirst);
    pieces.push({ start: from, end: to, on, begins: fresh.filter((one) => one.start === from) });
  }
  return pieces;
}

/** The marks that never are the narrowest: others lie over all of their words, so they need a sign of their own. */
export function coveredIn(text: string, pieces: readonly Piece[]): ReadonlySet<Mark> {
  const chief = new Set(pieces.flatMap((one) => (isBlank(text, one) ? [] : (one.on[0] ?? []))));
  return new Set(pieces.flatMap(({ begins }) => begins.filter((one) => !chief.has(one))));
}

/** Between two marks there is often nothing but a space, which nobody can choose. */
export const isBlank = (text: string, { start, end }: Span): boolean => !/\S/.test(text.slice(start, end));

/** Of two that are alike the later in the order of the text lies above. */
const narrowestFirst = (a: Mark, b: Mark): number => a.end - a.start - (b.end - b.start) || b.start - a.start;
