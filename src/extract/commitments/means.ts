import { type Line, lower, tagAt } from './line.ts';
import { headOf, nounStarts } from './things.ts';
import { seriesOf } from './verbs.ts';

/** Means that can be delivered by themselves: "…, and through staff exchanges", "including by opening a desk and training crews". */
export function meansStarts(line: Line, at: number, end: number): number[] {
  const starts: number[] = [];
  for (let i = at + 1; i < end - 1; i++) {
    if (lower(line, i) === 'including') starts.push(...included(line, i, end));
    else if (lower(line, i) === 'alongside' && tagAt(line, i + 1) === 'VBG') starts.push(i + 1);
    else if (/^(?:through|by)$/.test(lower(line, i))) starts.push(...namedMeans(line, i, end));
  }
  return starts;
}

/** "by opening a desk and training crews": where several are named, or one more after "and". */
function namedMeans(line: Line, i: number, end: number): number[] {
  if (EXAMPLES.test(lower(line, i - 1))) return [];
  const joined = lower(line, i - 1) === 'and';
  if (tagAt(line, i + 1) !== 'VBG') return joined && headOf(line, i + 1, end)?.act ? [i + 1] : [];
  const series = seriesOf(line, i + 1, end);
  return joined || series.length > 1 ? series : [];
}

/** "notably by cutting fares": told to show what is meant. */
const EXAMPLES = /^(?:notably|particularly|especially|primarily|mainly|only|not)$/;

/** "including through: the opening of a desk; the training of crews": things to be done, each by itself. */
function included(line: Line, i: number, end: number): number[] {
  let at = i + 1;
  while (/^(?:through|by|via|in|:|also)$/.test(lower(line, at))) at++;
  if (tagAt(line, at) === 'VBG') return seriesOf(line, at, end);
  const head = headOf(line, at, end);
  return head?.act && head.complement ? nounStarts(line, at, end) : [];
}
