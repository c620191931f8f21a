import { markerOf } from '../markers.ts';
import { markOf } from './marks.ts';
import type { Line, Row, Run, Sheet } from './run.ts';
import { wordsOf } from './words.ts';

/** The line that stands in a row of one column. */
export function lineOf(sheet: Sheet, row: Row, drops: (mark: string) => boolean): Line {
  const runs = row.segments.flatMap((segment) => segment.runs);
  const found = labelled(runs) ?? markOf(runs);
  const rest = runs.slice(found?.runs ?? 0);
  const words = wordsOf(rest, drops);
  const inline = found ? null : markerOf(words.slice(0, 12));
  const text = inline ? words.slice(inline.length) : words;
  const left = runs.reduce((least, run) => Math.min(least, run.left), Number.POSITIVE_INFINITY);
  const right = runs.reduce((most, run) => Math.max(most, run.right), 0);
  const size = sizeOf(rest);
  const indent = inline ? left + ((right - left) * inline.length) / words.length : rest[0]!.left;
  return {
    sheet,
    text,
    left,
    right,
    base: row.base,
    size,
    bold: rest.every((run) => run.bold || !/[\p{L}\d]/u.test(run.text)) && rest.some((run) => run.bold),
    italic: rest.every((run) => run.italic || !/\p{L}/u.test(run.text)),
    startsBold: rest[0]!.bold,
    endsBold: rest.at(-1)!.bold,
    item: rest[0]!.tag?.item ?? null,
    mark: found?.mark ?? inline?.trim() ?? null,
    indent,
  };
}

/** The mark that tags name as such. */
function labelled(runs: readonly Run[]): { mark: string; runs: number } | null {
  const first = runs.findIndex(({ tag }) => !tag?.label);
  if (first < 1) return null;
  const mark = runs
    .slice(0, first)
    .map(({ text }) => text)
    .join('');
  return mark.length <= 8 ? { mark, runs: first } : null;
}

/** The size of most of its letters. */
function sizeOf(runs: readonly Run[]): number {
  let best = runs[0]!;
  for (const run of runs) if (run.text.length > best.text.length) best = run;
  return best.size;
}
