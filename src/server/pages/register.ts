import { type Context, Hono } from 'hono';
import type { Sort } from '../../search/asked.ts';
import type { Found } from '../../search/search.ts';
import type { Env } from '../env.ts';
import type { House } from '../house.ts';
import { filters } from '../look/components/filters.ts';
import { select } from '../look/components/forms.ts';
import { type Html, markup } from '../look/components/markup.ts';
import { linkTo, pagination } from '../look/components/moving.ts';
import { empty, warning } from '../look/components/notices.ts';
import { count, grouped } from '../look/components/numbers.ts';
import { page, visitOf } from '../look/layout.ts';
import { addressOf, type Usual, type View, viewOf } from '../view.ts';
import { commitmentTable } from './commitments.ts';
import { spellings } from './suggesting.ts';
import { takeAway } from './takeAway.ts';
import { savedViews, saveForm } from './views.ts';

/** The commitments: narrowed, sorted and searched. */
export const registerPages = (house: House): Hono<Env> =>
  new Hono<Env>().get('/register', (c) => listed(c, house)).get('/search', (c) => listed(c, house));

export const USUAL: Usual = { sort: 'newest', most: 50, only: { kind: ['commitment'] } };

const FACETS = [
  ['party', 'Party'],
  ['theme', 'Theme'],
  ['firmness', 'How firmly'],
  ['state', 'State'],
  ['wording', 'Wording'],
  ['instrument', 'Instrument'],
  ['programme', 'Programme'],
  ['source', 'Source'],
] as const;

const SORTED: readonly { value: Sort; words: string }[] = [
  { value: 'newest', words: 'Newest document' },
  { value: 'oldest', words: 'Oldest document' },
  { value: 'deadline', words: 'Deadline' },
  { value: 'firmness', words: 'Firmness' },
  { value: 'added', words: 'Last added' },
  { value: 'relevance', words: 'Relevance' },
];

/** Values of a facet that are offered. */
const OFFERED = 25;

async function listed(c: Context<Env>, house: House): Promise<Response> {
  const view = viewOf(c.req.url, USUAL);
  const found = await house.search.find(view.asked, view);
  const visit = visitOf(c, house);
  const saved = await savedViews(house);
  const main =
    found.results.length === 0
      ? markup`${nothing(view)}${await spellings(house, view.typed)}`
      : shown(found, view);
  return c.html(
    page(visit, {
      title: view.typed === '' ? 'Register' : `${view.typed}: Register`,
      active: 'register',
      query: view.typed,
      alternates: takeAway(at(view, { from: 0 })).filter(({ type }) => /atom|feed/.test(type)),
      body: markup`<h1 class="govuk-heading-l">Register</h1>
${view.problems.map(({ message }) => warning(message))}
<div class="wp-columns"><div class="wp-columns__side">${saved}${facetsOf(found, view)}</div>
<div class="wp-columns__main">${main}${saveForm(visit, at(view, { from: 0 }))}</div></div>`,
    }),
  );
}

const at = (view: View, change: Partial<View>): string =>
  addressOf('/register', { ...view, ...change }, { usual: USUAL.sort });

function facetsOf(found: Found, view: View): Html {
  const facets = FACETS.map(([name, label]) => ({
    name,
    label,
    values: found
      .facet(name, OFFERED)
      .map(({ value, label, count, chosen }) => ({ value, words: label, count, chosen })),
  }));
  return filters({
    action: '/register',
    first: select({ name: 'sort', label: 'Sort by', choices: SORTED, value: view.sort }),
    facets: facets.filter(({ values }) => values.length > 0),
    kept: view.typed === '' ? {} : { q: view.typed },
    clear: Object.keys(view.chosen).length === 0 ? null : at(view, { chosen: {}, from: 0 }),
  });
}

const nothing = (view: View): Html =>
  empty(
    'Nothing fits',
    Object.keys(view.chosen).length > 0 || view.typed !== ''
      ? 'Leave out a filter or a word. What is not in the documents read is not known: it may still have been said elsewhere.'
      : 'The register holds no commitment yet: add documents with “watchpoint add”, or a source.',
  );

function shown({ results, total }: Found, view: View): Html {
  const { from, most, sort } = view;
  return markup`${commitmentTable(count(total, 'commitment'), results, {
    by: sort,
    href: (sort: Sort) => at(view, { sort, from: 0 }),
  })}${pagination({
    previous: from === 0 ? null : at(view, { from: from - most }),
    next: from + most >= total ? null : at(view, { from: from + most }),
    shown: `${grouped(from + 1)} to ${grouped(from + results.length)} of ${grouped(total)}`,
  })}<p class="govuk-body-s wp-away">Take this list away: ${takeAway(at(view, { from: 0 })).map(
    ({ href, title }, n) => markup`${n === 0 ? '' : ', '}${linkTo(href, title)}`,
  )}</p>`;
}
