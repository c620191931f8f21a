import { type Context, Hono } from 'hono';
import { amountWords, oneLine, whenWords } from '../../publish/words.ts';
import type { EntryOf } from '../../register/register.ts';
import type { Result } from '../../search/search.ts';
import type { Env } from '../env.ts';
import type { House } from '../house.ts';
import { type Html, markup } from '../look/components/markup.ts';
import { linkTo } from '../look/components/moving.ts';
import { count } from '../look/components/numbers.ts';
import { sortHeading, table } from '../look/components/tables.ts';
import { page, visitOf } from '../look/layout.ts';
import { type Usual, type View, viewOf } from '../view.ts';
import { aroundAll } from './figures/around.ts';
import { sourceOf } from './lines.ts';
import { addressIn, type List, listPage, nothingIn, pagesOf } from './listPage.ts';

/** Amounts, each with who gives it, of when it is, and the words around. */
export const figuresPages = (house: House): Hono<Env> =>
  new Hono<Env>().get('/figures', (c) => figures(c, house));

export const FIGURES: Usual = { sort: 'newest', most: 50, only: { kind: ['figure'] } };

const LIST: List = {
  path: '/figures',
  usual: FIGURES,
  facets: [
    ['unit', 'Of what'],
    ['party', 'Speaker'],
    ['programme', 'Programme'],
    ['publisher', 'Publisher'],
    ['document', 'Document'],
  ],
};

async function figures(c: Context<Env>, house: House): Promise<Response> {
  const view = viewOf(c.req.url, FIGURES);
  const { total, results, facet } = await house.search.find(view.asked, view);
  const around = await aroundAll(house, results);
  return c.html(
    page(visitOf(c, house), {
      title: 'Figures',
      active: 'figures',
      query: view.typed,
      body: listPage({
        list: LIST,
        view,
        heading: 'Figures',
        facet,
        body:
          results.length === 0
            ? nothingIn(view, 'No document of the register gives an amount.')
            : markup`${listed(results, total, view, around)}${pagesOf(LIST, view, total)}`,
      }),
    }),
  );
}

type Figure = EntryOf<'figure'>;
const figure = ({ entry }: Result): Figure => entry as Figure;

function listed(
  results: readonly Result[],
  total: number,
  view: View,
  around: ReadonlyMap<string, string>,
): Html {
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
        heading: 'Of what',
        cell: (one) => inItsWords(around.get(one.entry.id) ?? '', figure(one).said.quote),
      },
      {
        heading: 'As of',
        cell: (one) => (figure(one).said.asOf === null ? null : whenWords(figure(one).said.asOf!)),
      },
      { heading: 'Speaker', cell: (one) => figure(one).said.attribution },
      { heading: sorted('Document', 'newest'), label: 'Document', cell: ({ entry }) => sourceOf(entry) },
    ],
  });
}

/** The sentence with the amount marked in it. */
export function inItsWords(sentence: string, quote: string): Html {
  const [words, amount] = [oneLine(sentence), oneLine(quote)];
  const at = words.indexOf(amount);
  return at < 0
    ? markup`<q class="wp-words">${amount}</q>`
    : markup`<q class="wp-words">${words.slice(0, at)}<mark class="wp-mark wp-mark--figure">${amount}</mark>${words.slice(at + amount.length)}</q>`;
}
