import { type Context, Hono } from 'hono';
import { namesWords, whenWords } from '../../publish/words.ts';
import type { EntryOf } from '../../register/register.ts';
import type { Sort } from '../../search/asked.ts';
import type { Result } from '../../search/search.ts';
import type { Env } from '../env.ts';
import type { House } from '../house.ts';
import { filters } from '../look/components/filters.ts';
import { type Html, markup } from '../look/components/markup.ts';
import { linkTo, pagination } from '../look/components/moving.ts';
import { empty, warning } from '../look/components/notices.ts';
import { count, grouped } from '../look/components/numbers.ts';
import { sortHeading, table } from '../look/components/tables.ts';
import { firmnessTag, stateTag } from '../look/components/tags.ts';
import { page, visitOf } from '../look/layout.ts';
import { addressOf, type Usual, type View, viewOf } from '../view.ts';
import { marked } from './marked.ts';

/** The commitments, narrowed, sorted and searched. */
export const registerPages = (house: House): Hono<Env> =>
  new Hono<Env>().get('/register', (c) => listed(c, house)).get('/search', (c) => listed(c, house));

export const USUAL: Usual = { sort: 'newest', most: 50, only: { kind: ['commitment'] } };

const FACETS = [
  ['party', 'Party'],
  ['theme', 'Theme'],
  ['firmness', 'How firmly'],
  ['state', 'State'],
  ['instrument', 'Instrument'],
  ['programme', 'Programme'],
  ['source', 'Source'],
] as const;

async function listed(c: Context<Env>, house: House): Promise<Response> {
  const view = viewOf(c.req.url, USUAL);
  const found = await house.search.find(view.asked, view);
  const { total, results } = found;
  const facets = FACETS.map(([name, label]) => ({
    name,
    label,
    values: found
      .facet(name, 30)
      .map(({ value, label, count, chosen }) => ({ value, words: label, count, chosen })),
  })).filter(({ values }) => values.length > 0);
  const kept = {
    ...(view.typed === '' ? {} : { q: view.typed }),
    ...(view.sort === USUAL.sort ? {} : { sort: view.sort }),
  };
  return c.html(
    page(visitOf(c, house), {
      title: view.typed === '' ? 'Register' : `${view.typed}: Register`,
      active: 'register',
      query: view.typed,
      body: markup`<h1 class="govuk-heading-l">Register</h1>
${view.problems.map(({ message }) => warning(message))}
<div class="wp-columns"><div class="wp-columns__side">${filters({ action: '/register', facets, kept, clear: cleared(view) })}</div>
<div class="wp-columns__main">${results.length === 0 ? nothing(view) : shown(results, total, view)}</div></div>`,
    }),
  );
}

const cleared = (view: View): string | null =>
  Object.keys(view.chosen).length === 0
    ? null
    : addressOf('/register', { ...view, chosen: {}, from: 0 }, { usual: USUAL.sort });

const nothing = (view: View): Html =>
  empty(
    'Nothing fits',
    Object.keys(view.chosen).length > 0 || view.typed !== ''
      ? 'Leave out a filter or a word.'
      : 'The register holds no commitment yet: add documents with “watchpoint add”, or a source.',
  );

const shown = (results: readonly Result[], total: number, view: View): Html => {
  const at = (change: Partial<View>) => addressOf('/register', { ...view, ...change }, { usual: USUAL.sort });
  const { from, most } = view;
  return markup`${table({
    caption: count(total, 'commitment'),
    columns: columnsOf(view),
    rows: results,
  })}${pagination({
    previous: from === 0 ? null : at({ from: from - most }),
    next: from + most >= total ? null : at({ from: from + most }),
    shown: `${grouped(from + 1)} to ${grouped(from + results.length)} of ${grouped(total)}`,
  })}`;
};

function columnsOf(view: View) {
  const sorted = (words: string, sort: Sort) =>
    sortHeading(
      words,
      addressOf('/register', { ...view, sort, from: 0 }, { usual: USUAL.sort }),
      view.sort === sort ? 'ascending' : 'none',
    );
  const commitment = ({ entry }: Result) => entry as EntryOf<'commitment'>;
  return [
    {
      heading: 'Who',
      wide: true,
      cell: (one: Result) => namesWords(commitment(one).values.actors) || 'Nobody named',
    },
    {
      heading: 'What',
      names: true,
      cell: (one: Result) =>
        markup`${linkTo(`/entry/${one.entry.id}`, commitment(one).said.action.quote)}${one.marked && markup`<span class="wp-why">${marked(one.marked.sentence)}</span>`}`,
    },
    {
      heading: sorted('How firmly', 'firmness'),
      label: 'How firmly',
      cell: (one: Result) => firmnessTag(commitment(one).values.firmness),
    },
    {
      heading: sorted('By when', 'deadline'),
      label: 'By when',
      cell: ({ entry }: Result) => {
        const { deadline } = (entry as EntryOf<'commitment'>).values;
        return deadline === null ? null : whenWords(deadline);
      },
    },
    { heading: 'State', cell: ({ state }: Result) => (state === null ? null : stateTag(state)) },
  ];
}
