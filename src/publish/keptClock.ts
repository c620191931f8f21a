// Clocks that a register keeps, as they are read.
import type { Answer, KeptClock } from '../law/clocks/kept.ts';
import { dayChange } from './clock.ts';
import { wrap } from './text.ts';

interface Said {
  readonly clock: KeptClock;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** Each clock with what it says, and what the last calendar moved. */
export function keptClocksText(clocks: readonly (Said & { readonly name: string })[], width: number): string {
  if (clocks.length === 0) return 'No clock is kept: "watchpoint clock treaty … --keep NAME" keeps one.\n';
  return clocks
    .map(({ name, clock }) => [...wrap(name, width), ...lines(clock, width)].join('\n'))
    .join('\n\n')
    .concat('\n');
}

/** All that one clock has said, the first first. */
export const keptClockText = (name: string, history: readonly Said[], width: number): string =>
  `${[name, ...history.flatMap(({ at, clock }) => ['', `  ${at.slice(0, 16).replace('T', ' ')} UTC`, ...lines(clock, width)])].join('\n')}\n`;

function lines({ counted, answers, moved, because, calendar, document }: KeptClock, width: number): string[] {
  const began = counted.of === 'bill' ? `introduced ${counted.from}` : `counted from ${counted.from}`;
  const was = new Map(moved.map(({ before, now }) => [now.what, before]));
  const said = answers.map((one) => {
    const before = was.get(one.what);
    return `${one.what}: ${dayWords(one)}${before === undefined ? '' : ` (was: ${dayWords(before)})`}`;
  });
  return [
    ...(document === null ? [] : [`for ${document}`]),
    `${began}, by ${calendar}`,
    ...said,
    ...because.slice(0, MOST).map(dayChange),
    ...(because.length > MOST ? [`and ${because.length - MOST} more days`] : []),
  ].flatMap((line) => wrap(line, width - 4).map((one, at) => `${at === 0 ? '  ' : '    '}${one}`));
}

const MOST = 8;

/** "2026-02-24", or "not before 2026-03-03". */
export const dayWords = ({ end, notBefore }: Answer): string => end ?? `not before ${notBefore}`;
