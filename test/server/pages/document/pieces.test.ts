import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MARK_KINDS, type Mark } from '../../../../src/server/pages/document/marks.ts';
import { coveredIn, piecesOf } from '../../../../src/server/pages/document/pieces.ts';

const mark = (id: string, start: number, end: number, kind: Mark['kind'] = 'committed'): Mark => ({
  id,
  kind,
  start,
  end,
});
const ids = (marks: readonly Mark[]) => marks.map(({ id }) => id).join(' ');
const shapes = (marks: readonly Mark[], length: number) =>
  piecesOf({ start: 0, end: length }, marks).map(({ start, end, on }) => `${start}-${end} ${ids(on)}`.trim());

describe('a text cut at its marks', () => {
  test('a figure inside a commitment lies above it', () =>
    expect(shapes([mark('c', 2, 20), mark('f', 8, 12, 'figure')], 24)).toEqual([
      '0-2',
      '2-8 c',
      '8-12 f c',
      '12-20 c',
      '20-24',
    ]));
  test('marks that cross are both kept', () =>
    expect(shapes([mark('c', 2, 10), mark('w', 6, 20, 'watchpoint')], 20)).toEqual([
      '0-2',
      '2-6 c',
      '6-10 c w',
      '10-20 w',
    ]));
  test('a mark whose words all lie under others is told', () => {
    const marks = [mark('c', 0, 10), mark('f', 0, 4, 'figure'), mark('d', 4, 10, 'date')];
    expect(ids([...coveredIn('x'.repeat(10), piecesOf({ start: 0, end: 10 }, marks))])).toBe('c');
  });
  test('of two marks on the same words one is told to be covered', () => {
    const marks = [mark('s', 0, 10, 'silence'), mark('c', 0, 10)];
    expect(coveredIn('x'.repeat(10), piecesOf({ start: 0, end: 10 }, marks)).size).toBe(1);
  });
  test('a space is no word to choose a mark by', () => {
    const marks = [mark('c', 0, 9), mark('f', 0, 4, 'figure'), mark('d', 5, 9, 'date')];
    expect(ids([...coveredIn('four nine', piecesOf({ start: 0, end: 9 }, marks))])).toBe('c');
  });
  test('whatever the marks, no word and no mark is lost', () => {
    const spans = fc.array(
      fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 30 }), fc.constantFrom(...MARK_KINDS)),
      {
        maxLength: 12,
      },
    );
    fc.assert(
      fc.property(spans, fc.array(fc.nat(60)), (all, besides) => {
        const marks = all
          .map(([start, length, kind], at) => mark(String(at), start, start + length, kind))
          .sort((a, b) => a.start - b.start || b.end - a.end);
        const pieces = piecesOf({ start: 0, end: 100 }, marks, besides);
        expect(pieces[0]!.start).toBe(0);
        expect(pieces.at(-1)!.end).toBe(100);
        expect(pieces.slice(1).map(({ start }) => start)).toEqual(pieces.slice(0, -1).map(({ end }) => end));
        for (const one of marks) {
          const own = pieces.filter(({ on }) => on.includes(one));
          expect(own.reduce((sum, { start, end }) => sum + end - start, 0)).toBe(one.end - one.start);
          expect(pieces.filter(({ begins }) => begins.includes(one))).toHaveLength(1);
        }
      }),
    );
  });
});
