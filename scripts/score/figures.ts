import type { Answer, CorpusSet, Marks } from './sets.ts';
import { SETS } from './sets.ts';

/** One measure of one set, as a run gave it. */
export interface Figure {
  readonly set: string;
  readonly measure: string;
  /** null where the program or the scorer gave none. */
  readonly value: number | null;
  /** Out of how many; null where that is not told. */
  readonly of: number | null;
}

export const figuresOf = ({ name, measures }: CorpusSet, answer: Answer): Figure[] =>
  measures.map((measure) => ({
    set: name,
    measure: measure.name,
    value: measure.at(answer),
    of: measure.of?.(answer) ?? null,
  }));

/** What floors are kept under. */
export const keyOf = ({ set, measure }: Pick<Figure, 'set' | 'measure'>): string => `${set}: ${measure}`;

const marks = new Map(
  SETS.flatMap(({ name, measures }) =>
    measures.map((measure) => [keyOf({ set: name, measure: measure.name }), measure.marks ?? {}] as const),
  ),
);

export const marksOf = (figure: Pick<Figure, 'set' | 'measure'>): Marks => marks.get(keyOf(figure)) ?? {};

/** What the last issue that asks for it asks for; null where none does. */
export const lastMark = (figure: Pick<Figure, 'set' | 'measure'>): number | null =>
  Object.values(marksOf(figure)).at(-1) ?? null;

/** Short of the last mark. Where there is nothing to count, nothing is short. */
export function isShort(figure: Figure): boolean {
  const mark = lastMark(figure);
  return mark !== null && figure.of !== 0 && (figure.value ?? 0) < mark;
}

/** Every key there can be. */
export const KNOWN: ReadonlySet<string> = new Set(marks.keys());

/** Speeds are for reading, not for guarding: they hang on the machine. */
const UNGUARDED = new Set(['speed']);

export type Floors = Readonly<Record<string, number>>;

/**
 * Floors only rise: each becomes what was reached less a margin, where that is more. The margin is 0.01, or what one
 * thing weighs in a small set.
 */
export function raised(floors: Floors, figures: readonly Figure[]): Floors {
  const next = new Map(Object.entries(floors).filter(([key]) => KNOWN.has(key)));
  for (const figure of figures) {
    if (figure.value === null || UNGUARDED.has(figure.set)) continue;
    const margin = Math.max(0.01, figure.of ? 1 / figure.of : 0);
    const reached = Math.max(0, Math.floor((figure.value - margin) * 1000 + 1e-9) / 1000);
    next.set(keyOf(figure), Math.max(next.get(keyOf(figure)) ?? 0, reached));
  }
  return Object.fromEntries([...KNOWN].flatMap((key) => (next.has(key) ? [[key, next.get(key)!]] : [])));
}

/** A measure that a run did not give is not under its floor: the set is not there. */
export const underFloor = (floors: Floors, figures: readonly Figure[]): Figure[] =>
  figures.filter((figure) => (figure.value ?? 0) < (floors[keyOf(figure)] ?? 0));
