import { type Line, lower, tagAt } from './line.ts';
import { FINITE } from './mending.ts';

/** "which will help", "who plan to": the subject is a thing or person told of, and no party. */
export const isRelative = (line: Line, at: number): boolean =>
  /^(?:which|who|that|what)$/.test(lower(line, at));

/** "Forces [that take part] will record": a relative clause with a verb of its own belongs to the subject. */
export function isEmbedded(line: Line, at: number, end: number): boolean {
  if (!/^(?:that|who|which)$/.test(lower(line, at)) || !/^NN/.test(tagAt(line, at - 1))) return false;
  const verb = tagAt(line, at + 1).startsWith('RB') ? at + 2 : at + 1;
  return verb < end && FINITE.test(tagAt(line, verb));
}
