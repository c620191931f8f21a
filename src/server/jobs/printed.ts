import { hanging } from '../../publish/sources.ts';
import { textTable } from '../../publish/table.ts';
import { oneLine, timeWords } from '../../publish/words.ts';
import { nameOf } from './ending.ts';
import type { Place } from './intake.ts';
import type { JobsState } from './status.ts';

/** How the work stands, for people. */
export function jobsText(state: JobsState, width: number): string {
  const { stages, coming, oldest, failed, failures, workers } = state;
  const rows = stages.map(({ stage, waiting, active, again }) => [
    stage,
    ...[waiting, active, again].map(String),
  ]);
  const table = textTable(['Stage', 'Waiting', 'In hand', 'Again'], rows, { least: [8, 7, 7, 7], width });
  const lines = [
    hanging('on their way', documents(coming, oldest), width),
    hanging('workers', workersWords(workers), width),
    hanging('given up', failed === 0 ? 'none' : `${failed}: tried again by "watchpoint jobs retry"`, width),
  ];
  const given = failures.map(({ id, stage, name, why, at }) =>
    hanging(`  job ${id}`, `${oneLine(name)}: ${stage}: ${why} (${timeWords(at)} UTC)`, width),
  );
  return `${table}\n${[...lines, ...given].join('')}`;
}

const documents = (n: number, oldest: string | null): string =>
  n === 0
    ? 'no document'
    : `${n} ${n === 1 ? 'document' : 'documents'}, the first since ${timeWords(oldest!)} UTC`;

function workersWords(workers: JobsState['workers']): string {
  if (workers.length === 0) return 'none: start one with "watchpoint worker"';
  return workers
    .map(({ name, alive, heard }) => (alive ? name : `${name} (silent since ${timeWords(heard)} UTC)`))
    .join(', ');
}

/** One document that was given to the workers. */
export function jobText(row: Place, width: number): string {
  const { id, stage, outcome, why, source, tries, came, moved, document } = row;
  const facts: readonly (readonly [string, string | null])[] = [
    [`job ${id}`, oneLine(row.title || nameOf(row))],
    ['source', source ?? 'somebody named it'],
    [
      'state',
      outcome === null ? `waits to be done: ${stage}` : outcome === 'failed' ? `given up: ${stage}` : outcome,
    ],
    ['why', why],
    ['tried', tries > 0 ? `${tries} times` : null],
    ['document', document],
    ['came', `${timeWords(came.toISOString())} UTC`],
    ['moved', `${timeWords(moved.toISOString())} UTC`],
  ];
  return facts.flatMap(([label, words]) => (words ? [hanging(label, words, width)] : [])).join('');
}
