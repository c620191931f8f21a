import { parts, places, units } from '../../languages/en/dates-words.ts';
import { yearAlone, yearsOf } from './points.ts';
import { folded, type Groups, lookUp, numberOf, shiftOf } from './said.ts';
import { type When, yearIn } from './when.ts';

const END_OF: ReadonlySet<When['is']> = new Set(['month', 'year', 'years', 'budget year', 'slice']);

/** The end, start or middle of a time. */
export function edge(g: Groups, of: When | null): When | null {
  const unit = lookUp(units, g.unit);
  const inner =
    of ?? (g.year ? yearAlone(g) : unit && { is: 'unit' as const, unit, shift: 0, toDate: false });
  if (!inner) return null;
  if (g.edge === undefined) return { is: 'edge', edge: g.turn ? 'turn' : 'end', of: inner };
  const part = lookUp(parts, g.edge) ?? 'early';
  // "End-2026", "end March"; but "will end next year" and "start Monday" are verbs.
  if (!g.of && (part !== 'late' || !END_OF.has(inner.is) || typeof yearIn(inner) === 'string')) return null;
  return part === 'mid'
    ? { is: 'part', from: part, to: part, of: inner }
    : { is: 'edge', edge: part === 'late' ? 'end' : 'start', of: inner };
}

const PIECES: Readonly<Record<string, number>> = { half: 2, third: 3, quarter: 4 };

/** A half, third or quarter of a time. */
export function slice(g: Groups, of: When | null): When | null {
  const pieces = g.half ? 2 : (PIECES[folded(g.piece)] ?? 4);
  const place = numberOf(g.half ?? g.quarter) ?? lookUp(places, g.place);
  if (!place || place > pieces) return null;
  const n = place < 0 ? pieces : place;
  const inner = of ?? (g.to ? yearsOf(g) : yearAlone(g));
  if (g.of && g.shift && !inner) {
    const year: When = { is: 'unit', unit: 'year', shift: shiftOf(g.shift), toDate: false };
    return { is: 'slice', n, pieces, of: year };
  }
  if (inner) return { is: 'slice', n, pieces, of: asBudgetYear(inner) };
  const months = 12 / pieces;
  return { is: 'months', from: (n - 1) * months + 1, to: n * months, year: null };
}

/** "Q3 2025-26": quarters are of financial years where two years that follow each other are named. */
const asBudgetYear = (when: When): When =>
  when.is === 'years' && when.to === when.from + 1
    ? {
        is: 'budget year',
        kind: 'financial',
        year: when.from,
        to: when.to,
        shift: 0,
        count: 1,
        several: false,
      }
    : when;
