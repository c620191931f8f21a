import { Hono } from 'hono';
import { count, grouped } from '../../publish/words.ts';
import type { Env } from '../env.ts';
import type { House } from '../house.ts';
import type { Failure, JobsState, StageState } from '../jobs/status.ts';
import { summaryList } from '../look/components/lists.ts';
import { type Html, markup } from '../look/components/markup.ts';
import { linkTo } from '../look/components/moving.ts';
import { empty, warning } from '../look/components/notices.ts';
import { moment } from '../look/components/numbers.ts';
import { table } from '../look/components/tables.ts';
import { tag } from '../look/components/tags.ts';
import { page, visitOf } from '../look/layout.ts';

/** What workers have in hand, what waits, and what was given up and why. */
export const jobsPage = (house: House): Hono<Env> =>
  new Hono<Env>().get('/jobs', async (c) => {
    const state = (await house.jobs?.()) ?? null;
    return c.html(page(visitOf(c, house), { title: 'Work in hand', active: 'sources', body: bodyOf(state) }));
  });

const HEADING = markup`<h1 class="govuk-heading-l">Work in hand</h1>`;

function bodyOf(state: JobsState | null): Html {
  if (state === null)
    return markup`${HEADING}${empty(
      'No work was given to workers',
      'Documents are read by the commands “watchpoint add” and “watchpoint watch”. With a register in PostgreSQL, “watchpoint worker” on any number of machines does it instead.',
    )}`;
  return markup`${HEADING}
${warningOf(state)}
${summaryList([
  {
    key: 'On their way',
    value:
      state.oldest === null
        ? 'No document'
        : markup`${count(state.coming, 'document')}, the first since ${moment(state.oldest)}`,
  },
  { key: 'Workers', value: workersOf(state) },
])}
${stagesOf(state.stages)}
${state.failed > 0 && failuresOf(state)}`;
}

/** Work that nobody does is the one thing that somebody has to look after. */
function warningOf({ coming, workers }: JobsState): Html | false {
  const alive = workers.some((one) => one.alive);
  return (
    coming > 0 &&
    !alive &&
    warning(
      `${count(coming, 'document')} ${coming === 1 ? 'waits' : 'wait'}, and no worker is heard from: start one with “watchpoint worker”.`,
    )
  );
}

function workersOf({ workers }: JobsState): Html | string {
  if (workers.length === 0) return 'None is heard from';
  return markup`${workers.map(
    ({ name, alive, heard }) =>
      markup`<div>${name} ${alive ? tag('at work', 'good') : tag('silent', 'bad')} heard ${moment(heard)}</div>`,
  )}`;
}

const stagesOf = (stages: readonly StageState[]): Html =>
  table({
    caption: 'By stage',
    rows: stages,
    empty: empty('No stage', ''),
    columns: [
      { heading: 'Stage', names: true, cell: ({ stage }: StageState) => stage },
      { heading: 'Waiting', numeric: true, cell: ({ waiting }: StageState) => grouped(waiting) },
      { heading: 'In hand', numeric: true, cell: ({ active }: StageState) => grouped(active) },
      { heading: 'To be tried again', numeric: true, cell: ({ again }: StageState) => grouped(again) },
    ],
  });

const failuresOf = ({ failed, failures }: JobsState): Html => markup`${table({
  caption: `Given up: ${grouped(failed)}`,
  rows: failures,
  empty: empty('None', ''),
  columns: [
    { heading: 'Document', names: true, cell: ({ id, name }: Failure) => `${name} (job ${id})` },
    { heading: 'Stage', cell: ({ stage }: Failure) => stage },
    { heading: 'Why', cell: ({ why }: Failure) => why },
    { heading: 'When', cell: ({ at }: Failure) => moment(at) },
  ],
})}
<p class="govuk-body">“watchpoint jobs retry ID” tries one again, and “watchpoint jobs retry --all” all of them.</p>`;

/** Leads there from where documents come from, where there are workers to look at. */
export const jobsLink = ({ jobs }: Pick<House, 'jobs'>): Html | false =>
  jobs !== undefined &&
  markup`<p class="govuk-body">${linkTo('/jobs', 'Work in hand')}: what workers are doing</p>`;
