import type { Run } from './run.ts';
import { isRaised } from './segments.ts';

/** Runs of one line as text; marks of notes are left out where `drops` says that they are such. */
export function wordsOf(runs: readonly Run[], drops: (mark: string) => boolean): string {
  const line = mainLine(runs);
  let text = '';
  let last: Run | null = null;
  for (const run of runs) {
    const raised = last !== null && isRaised(run, line);
    if (raised && isNoteMark(run.text, text) && drops(run.text)) {
      last = { ...run, text: '' };
      continue;
    }
    text += (last && isApart(last, run, raised) ? ' ' : '') + run.text;
    last = run;
  }
  return text;
}

function mainLine(runs: readonly Run[]): { base: number; size: number } {
  let main = runs[0]!;
  for (const run of runs)
    if (run.size > main.size * 1.05 || (run.size > main.size * 0.95 && run.text.length > main.text.length))
      main = run;
  return main;
}

/** A number or sign set high; but not the power in "km²", nor the end of "4th". */
export const isNoteMark = (mark: string, before: string): boolean =>
  /^(?:[[(]?(?:\d{1,3}(?:\s?[,–-]\s?\d{1,3})*|[*†‡§¶]{1,4})[\])]?,?|[a-z])$/.test(mark.replace(/\s/g, '')) &&
  !/(?:^|[\s\d(])(?:[kcm]?m|ft|s|10)$/.test(before);

/** White space in the file, or a gap in print. */
function isApart(last: Run, run: Run, raised: boolean): boolean {
  const gap = run.left - last.right;
  const size = Math.min(last.size, run.size);
  if (gap > size * 0.22) return true;
  if (raised && isNoteMark(run.text, last.text)) return true;
  return run.spaced && gap > -size * 0.3;
}
