import type { Expectation, Period } from '../register/due.ts';
import { verdictWords } from './people.ts';
import { shortId } from './register.ts';
import { expectedWords } from './standing.ts';
import { textTable } from './table.ts';
import type { Paint } from './text.ts';
import { namesWords, oneLine, pointWords, recursWords, whenWords } from './words.ts';

const TITLES = {
  passed: 'The date has passed; the register knows of no report that it is done',
  due: 'Falls due',
  running: 'The time for it runs, or begins',
  recurring: 'Recurs',
} as const;

/** What falls due, has passed, runs or recurs, a row each: one table for each of these, of 80 columns. */
export function dueTable(
  found: readonly Expectation[],
  { asOf, until }: Period,
  { paint = (_, words) => words, width }: { paint?: Paint; width?: number } = {},
): string {
  const head = paint('title', `Seen from ${pointWords(asOf)}, looking ahead to ${pointWords(until)}`);
  const tables = (Object.keys(TITLES) as (keyof typeof TITLES)[]).map((state) => {
    const rows = found.filter((one) => one.state === state).map(row);
    if (!rows.length) return '';
    const table = textTable(['Id', 'When', 'Who', 'What'], rows, { least: [10, 16, 14, 24], width });
    return `\n${paint('heading', `${TITLES[state]} (${rows.length})`)}\n${table}`;
  });
  return `${head}\n${tables.join('') || '\nNothing falls due, has passed or recurs.\n'}`;
}

function row(one: Expectation): string[] {
  const { entry, recurs, verdict, standing, state } = one;
  const { values, said } = entry;
  const when = [
    values.deadline === null ? '' : whenWords(values.deadline),
    recurs === null ? '' : recursWords(recurs).replace(/, .*/, ''),
    state === 'recurring' ? expectedWords(one).replace(/^[;,] /, '') : '',
    standing?.report?.relation === 'progresses' ? 'reported under way' : '',
    verdict === 'missed' ? verdictWords(standing?.thread.wordings ?? [entry]) : '',
  ];
  return [
    shortId(standing?.thread.id ?? entry.id),
    when.filter(Boolean).join('; '),
    namesWords(values.actors),
    oneLine(said.action.quote),
  ];
}
