import { type Figure, type Floors, isShort, keyOf, marksOf } from './figures.ts';

/** Every figure with its floor and the marks that issues 2, 3 and 4 set. */
export function table(figures: readonly Figure[], floors: Floors): string {
  const wide = Math.max(...figures.map(({ measure }) => measure.length));
  const head = `${'set'.padEnd(16)} ${'measure'.padEnd(wide)}   of  score  floor  issue 2      3      4`;
  const lines = figures.map((figure, at) => {
    const set = figures[at - 1]?.set === figure.set ? '' : figure.set;
    const marks = marksOf(figure);
    return [
      set.padEnd(16),
      figure.measure.padEnd(wide),
      String(figure.of ?? '').padStart(4),
      shown(figure.value),
      shown(floors[keyOf(figure)]),
      `  ${shown(marks[2])}`,
      shown(marks[3]),
      shown(marks[4]),
      isShort(figure) ? 'short' : '',
    ]
      .join(' ')
      .trimEnd();
  });
  return [head, ...lines].join('\n');
}

export const shown = (value: number | null | undefined): string =>
  value === null || value === undefined ? '     -' : value.toFixed(3).padStart(6);
