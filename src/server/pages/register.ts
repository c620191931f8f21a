import { type Context, Hono } from 'hono';
import { count } from '../../publish/words.ts';
import type { Sort } from '../../search/asked.ts';
import type { Found } from '../../search/search.ts';
import type { Env } from '../env.ts';
import type { House } from '../house.ts';
import { type Html, markup } from '../look/components/markup.ts';
import { page, visitOf } from '../look/layout.ts';
import { type Usual, type View, viewOf } from '../view.ts';
import { commitmentTable } from './commitments.ts';
import { addressIn, feedsOf, keptAndTaken, type List, listPage, nothingIn, pagesOf } from './listPage.ts';
import { whereToSearch } from './search/places.ts';
import { spellings } from './suggesting.ts';
import { savedViews, saveForm } from './views.ts';

/** The commitments: narrowed, sorted and searched. */
export const registerPages = (house: House): Hono<Env> =>
  new Hono<Env>().get('/register', (c) => listed(c, house));

export const USUAL: Usual = { sort: 'newest', most: 50, only: { kind: ['commitment'] } };

const LIST: List = {
  path: '/register',
  usual: USUAL,
  facets: [
    ['party', 'Party'],
    ['theme', 'Theme'],
    ['firmness', 'How firmly'],
    ['obligation', 'In law'],
    ['state', 'State'],
    ['deadline', 'By when'],
    ['wording', 'Wording'],
    ['instrument', 'Instrument'],
    ['programme', 'Programme'],
    ['source', 'Source'],
  ],
  sorts: [
    { value: 'newest', words: 'Newest document' },
    { value: 'oldest', words: 'Oldest document' },
    { value: 'deadline', words: 'Deadline' },
    { value: 'firmness', words: 'Firmness' },
    { value: 'added', words: 'Last added' },
    { value: 'relevance', words: 'Relevance' },
  ],
};

async function listed(c: Context<Env>, house: House): Promise<Response> {
  const view = viewOf(c.req.url, USUAL);
  const found = await house.search.find(view.asked, view);
  const visit = visitOf(c, house);
  return c.html(
    page(visit, {
      title: view.typed === '' ? 'Register' : `${view.typed}: Register`,
      active: 'register',
      query: view.typed,
      alternates: feedsOf(LIST, view),
      body: listPage({
        list: LIST,
        view,
        heading: 'Register',
        facet: found.facet,
        over: await savedViews(house),
        under: view.typed === '' ? null : whereToSearch('register', view.typed),
        body:
          found.results.length === 0
            ? markup`${nothingIn(view, 'The register holds no commitment yet: add documents with “watchpoint add”, or a source.')}${await spellings(house, view.typed)}${saveForm(visit, addressIn(LIST, view, { from: 0 }))}`
            : markup`${shown(found, view)}${keptAndTaken(LIST, view, visit)}`,
      }),
    }),
  );
}

const shown = ({ results, total }: Found, view: View): Html =>
  markup`${commitmentTable(count(total, 'commitment'), results, {
    by: view.sort,
    href: (sort: Sort) => addressIn(LIST, view, { sort, from: 0 }),
  })}${pagesOf(LIST, view, total)}`;
