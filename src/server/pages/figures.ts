import { type Context, Hono } from 'hono';
import { amountWords, count, grouped, oneLine, whenWords } from '../../publish/words.ts';
import type { EntryOf } from '../../register/register.ts';
import type { Result } from '../../search/search.ts';
import type { Env } from '../env.ts';
import type { House } from '../house.ts';
import { type Html, markup } from '../look/components/markup.ts';
import { linkTo, tabs } from '../look/components/moving.ts';
import { sortHeading, table } from '../look/components/tables.ts';
import { page, visitOf } from '../look/layout.ts';
import { type Usual, type View, viewOf } from '../view.ts';
import { differing, type Group } from './figures/differing.ts';
import { differingBody } from './figures/differingBody.ts';
import { inItsWords } from './figures/words.ts';
import { shortened, sourceOf } from './lines.ts';
import { addressIn, feedsOf, keptAndTaken, type List, listPage, nothingIn, pagesOf } from './listPage.ts';

/** Amounts, each with who gives it, of when it is, and the words around; and those that do not agree. */
export const figuresPages = (house: House): Hono<Env> =>
  new Hono<Env>().get('/figures', (c) => figures(c, house));

export const FIGURES: Usual = { sort: 'newest', most: 50, only: { kind: ['figure'] } };

const LIST: List = {
  path: '/figures',
  usual: FIGURES,
  facets: [
    ['unit', 'Unit'],
    ['party', 'Speaker'],
    ['programme', 'Programme'],
    ['publisher', 'Publisher'],
    ['document', 'Document'],
  ],
};
/** Groups take more room than figures. */
const GROUPS = 10;

async function figures(c: Context<Env>, house: House): Promise<Response> {
  const differs = new URL(c.req.url).searchParams.get('show') === 'differing';
  const list = differs ? { ...LIST, own: { show: 'differing' } } : LIST;
  const view = viewOf(c.req.url, differs ? { ...FIGURES, most: GROUPS } : FIGURES);
  const [found, groups] = await Promise.all([
    house.search.find(view.asked, differs ? { ...view, most: 0 } : view),
    differingIn(house, view),
  ]);
  const visit = visitOf(c, house);
  const body = differs
    ? markup`${await differingBody(house, groups.slice(view.from, view.from + view.most))}${groups.length > 0 && pagesOf(list, view, groups.length)}`
    : found.total === 0
      ? nothingIn(view, 'No document of the register gives an amount.')
      : markup`${await listed(house, found.results, found.total, view)}${pagesOf(list, view, found.total)}${keptAndTaken(list, view, visit)}`;
  return c.html(
    page(visit, {
      alternates: feedsOf(LIST, view),
      title: differs ? 'Differing figures' : 'Figures',
      active: 'figures',
      query: view.typed,
      body: listPage({
        list,
        view,
        heading: 'Figures',
        facet: found.facet,
        body: markup`${tabs('Figures', [
          {
            href: addressIn(LIST, view, { from: 0 }),
            words: `All (${grouped(found.total)})`,
            current: !differs,
          },
          {
            href: addressIn(LIST, view, { from: 0, sort: FIGURES.sort }, { show: 'differing' }),
            words: `Differing (${grouped(groups.length)})`,
            current: differs,
          },
        ])}${body}`,
      }),
    }),
  );
}

/** Those groups of which at least one figure fits the view. */
async function differingIn(house: House, { asked, sort }: View): Promise<readonly Group[]> {
  const [groups, numbers] = await Promise.all([differing(house), house.search.numbers(asked, sort)]);
  const places = new Map(numbers.map((n, at) => [n, at]));
  const first = ({ numbers }: Group) =>
    Math.min(...numbers.map((n) => places.get(n) ?? Number.POSITIVE_INFINITY));
  return groups.filter((group) => Number.isFinite(first(group))).sort((a, b) => first(a) - first(b));
}

type Amount = EntryOf<'figure'>;
const figure = ({ entry }: Result): Amount => entry as Amount;

async function listed(
  { store }: House,
  results: readonly Result[],
  total: number,
  view: View,
): Promise<Html> {
  const sentences = await store.catalogue.sentences(results.map(({ n }) => n));
  const sorted = (words: string, sort: View['sort']) =>
    sortHeading(words, addressIn(LIST, view, { sort, from: 0 }), view.sort === sort ? 'descending' : 'none');
  return table({
    caption: count(total, 'figure'),
    rows: results,
    columns: [
      {
        heading: sorted('Amount', 'amount'),
        label: 'Amount',
        names: true,
        cell: (one) => linkTo(`/entry/${one.entry.id}`, amountWords(figure(one).said)),
      },
      {
        heading: 'In its words',
        cell: (one) =>
          inItsWords(shortened(oneLine(sentences.get(one.n) ?? ''), 400), figure(one).said.quote),
      },
      {
        heading: 'As of',
        cell: (one) => {
          const { asOf } = figure(one).said;
          return asOf === null ? null : markup`<span class="wp-short">${whenWords(asOf)}</span>`;
        },
      },
      {
        heading: 'Speaker',
        cell: (one) => {
          const { attribution } = figure(one).said;
          return attribution === null ? null : markup`<span class="wp-short">${attribution}</span>`;
        },
      },
      { heading: sorted('Document', 'newest'), label: 'Document', cell: ({ entry }) => sourceOf(entry) },
    ],
  });
}
