import type { Commitment } from '../model/analysis.ts';
import { contains, type Quote, type Span } from '../model/span.ts';
import { governing } from './marked.ts';

/** What words of a sentence do: the act itself, how firmly it is said, by when, how often, on what condition. */
export type Does = 'action' | 'firmness' | 'deadline' | 'condition';

export interface Operative extends Quote {
  readonly does: Does;
}

/** The operative words of a commitment, in the order in which they stand. */
export function operativeIn(said: Commitment): readonly Operative[] {
  const { action, firmnessEvidence, deadline, cadence, conditions } = said;
  const firm = [firmnessEvidence, ...governing(said)].filter(
    (one, at, all) => all.findIndex((other) => other.start === one.start && other.end === one.end) === at,
  );
  const all: readonly (readonly [Does, Quote | null])[] = [
    ['action', action],
    ...firm.map((one) => ['firmness', one] as const),
    ['deadline', deadline],
    ['deadline', cadence],
    ...conditions.map((one) => ['condition', one] as const),
  ];
  return all
    .flatMap(([does, one]) => (one === null ? [] : [{ ...pick(one), does } as Operative]))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

const pick = ({ start, end, quote }: Quote) => ({ start, end, quote });

/** Those that stand in a stretch, counted from its beginning, and those outside it (in the words that lead in to a list). */
export function within<T extends Span>(stretch: Span, all: readonly T[]): { inside: T[]; outside: T[] } {
  const inside: T[] = [];
  const outside: T[] = [];
  for (const one of all)
    if (contains(stretch, one))
      inside.push({ ...one, start: one.start - stretch.start, end: one.end - stretch.start });
    else outside.push(one);
  return { inside, outside };
}
