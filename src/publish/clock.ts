// Clocks as they are read: the answer first, then the working day by day.

import type { Stage } from '../law/clocks/bill.ts';
import type { Doing, House } from '../law/clocks/calendar.ts';
import type { Clock, Count, CountedDay } from '../law/clocks/count.ts';
import type { ChangedDay, Moved } from '../law/clocks/moved.ts';
import { wrap } from './text.ts';

const FROM: Readonly<Record<Clock['procedure']['from'], string>> = {
  laid: 'laid',
  made: 'made',
  statement: 'statement laid',
  published: 'published',
  sent: 'sent up',
};

/** A period as lines of at most `width`. */
export function clockText(one: Clock, { width, working }: { width: number; working: boolean }): string {
  const { procedure, length } = one;
  const lines = [
    ...wrap(procedure.title, width),
    ...hung(`${FROM[procedure.from]} ${one.from}; ${length} ${procedure.counting[0]!.words}`, width),
    ...hung(answerOf(one), width),
    ...hung(`Then: ${procedure.afterwards}`, width),
    ...hung(`Rule: ${procedure.authority}. ${procedure.because}`, width),
    ...one.assumptions.flatMap((said) => hung(`Assumed: ${said}.`, width)),
    ...hung(`Calendar: ${one.calendar}`, width),
  ];
  return `${[...lines, ...(working ? one.counts.flatMap(workingOf) : [])].join('\n')}\n`;
}

/** The end, or the day before which it cannot be. */
export function answerOf({ end, notBefore, counts }: Clock): string {
  if (end !== null) return `Ends on ${end}.`;
  const announced = Math.min(...counts.map((count) => count.announced));
  return `Ends not before ${notBefore}: ${announced} of its days are announced.`;
}

const hung = (words: string, width: number): string[] => wrap(words, width - 2).map((line) => `  ${line}`);

const SHOWN: Readonly<Record<Doing, string>> = {
  sitting: 'sits',
  adjourned: 'adjourned',
  prorogued: 'prorogued',
  dissolved: 'dissolved',
};
const said = (is: Doing | null): string => (is === null ? 'not announced' : SHOWN[is]);

/** Each day with its number; runs of days that do not count and are alike as one line. */
function workingOf({ counting, days }: Count): string[] {
  const rows: string[] = [
    '',
    `  day  date                      ${counting.houses.map((one) => one.padEnd(14)).join(' ')}`,
  ];
  for (let at = 0; at < days.length; ) {
    const one = days[at]!;
    let to = at;
    if (one.n === null) while (days[to + 1]?.n === null && alike(days[to + 1]!, one, counting.houses)) to++;
    const dates = to === at ? one.day : `${one.day} to ${days[to]!.day}`;
    const houses = counting.houses.map((house) => said(one.is[house]).padEnd(14)).join(' ');
    rows.push(
      `  ${(one.n === null ? '-' : String(one.n)).padStart(3)}  ${dates.padEnd(25)} ${houses}`.trimEnd(),
    );
    at = to + 1;
  }
  return rows;
}

const alike = (a: CountedDay, b: CountedDay, houses: readonly House[]): boolean =>
  houses.every((house) => a.is[house] === b.is[house]);

/** What a newer calendar changed. */
export function movedText({ before, now, because }: Moved, width: number): string {
  const same = answerOf(before) === answerOf(now);
  const head = same
    ? `  Not moved: as by ${before.calendar}.`
    : `  Moved. By ${before.calendar}: ${answerOf(before)}`;
  const days = because.slice(0, MOST).map((one) => `  ${dayChange(one)}`);
  const more = because.length > MOST ? [`  and ${because.length - MOST} more days`] : [];
  return `${[...wrap(head, width), ...days, ...more].join('\n')}\n`;
}

/** "2026-02-12  Commons  sits before, adjourned now" */
export const dayChange = ({ house, day, before, now }: ChangedDay): string =>
  `${day}  ${house.padEnd(8)} ${said(before)} before, ${said(now)} now`;

const MOST = 20;

/** The stages of a Bill, each with the first day on which it can be. */
export function billText(stages: readonly Stage[], width: number): string {
  const rows = stages.flatMap(({ house, stage, notBefore, known, authority, force }) => [
    `  ${notBefore}${known ? ' ' : '*'} ${house.padEnd(8)} ${stage}`,
    ...wrap(`${force === 'recommended' ? 'Recommended: ' : ''}${authority}`, width - 15).map(
      (line) => `${' '.repeat(14)} ${line}`,
    ),
  ]);
  const open = stages.some(({ known }) => !known)
    ? wrap('* the calendar does not reach so far: every Monday to Friday was taken for a sitting day', width)
    : [];
  return `${['How soon a Bill can have each stage: not when it will.', ...rows, ...open].join('\n')}\n`;
}
