import type { Line, Sheet } from './run.ts';

/** How the body of a document is set. */
export interface Style {
  /** Size in which most of the text is set. */
  readonly body: number;
  /** Whether most of it is bold. */
  readonly bold: boolean;
}

export function styleOf(sheets: readonly Sheet[]): Style {
  const sizes = new Map<number, number>();
  let bold = 0;
  let all = 0;
  for (const { runs } of sheets)
    for (const run of runs) {
      const size = Math.round(run.size * 2) / 2;
      sizes.set(size, (sizes.get(size) ?? 0) + run.text.length);
      all += run.text.length;
      if (run.bold) bold += run.text.length;
    }
  const [body] = [...sizes].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0] ?? [10];
  return { body, bold: bold > all * 0.6 };
}

/** The usual distance between lines of each size, in points; of sizes with few lines as in the text. */
export function leadingOf(lines: readonly (readonly Line[])[], body: number): (size: number) => number {
  const counts = new Map<number, Map<number, number>>();
  for (const column of lines)
    for (let i = 1; i < column.length; i++) {
      const [before, line] = [column[i - 1]!, column[i]!];
      const gap = line.base - before.base;
      if (gap <= 0 || gap > line.size * 3 || Math.abs(before.size - line.size) > 0.3) continue;
      const size = Math.round(line.size);
      const of = counts.get(size) ?? new Map<number, number>();
      const key = Math.round(gap * 2) / 2;
      of.set(key, (of.get(key) ?? 0) + 1);
      counts.set(size, of);
    }
  const known = [...counts].filter(
    ([, of]) => [...of.values()].reduce((sum, count) => sum + count, 0) >= FEW,
  );
  const usual = new Map(known.map(([size, of]) => [size, leastUsual(of)]));
  const rate = Math.min(MOST, (usual.get(Math.round(body)) ?? body * 1.25) / body);
  return (size) => usual.get(Math.round(size)) ?? size * rate;
}

const FEW = 8;
const MOST = 1.7;

/** The smallest distance among those that are common: lines of a paragraph stand closer than paragraphs do. */
function leastUsual(of: ReadonlyMap<number, number>): number {
  const most = Math.max(...of.values());
  return Math.min(...[...of].filter(([, count]) => count >= most * 0.4).map(([gap]) => gap));
}
