import { type Context, Hono } from 'hono';
import { count } from '../../../publish/words.ts';
import type { TextField } from '../../../search/texts/asked.ts';
import type { TextsFound } from '../../../search/texts/texts.ts';
import type { Env } from '../../env.ts';
import type { House } from '../../house.ts';
import { filters } from '../../look/components/filters.ts';
import { hidden, input, select } from '../../look/components/forms.ts';
import { type Html, markup } from '../../look/components/markup.ts';
import { pages } from '../../look/components/moving.ts';
import { empty, warning } from '../../look/components/notices.ts';
import { page, visitOf } from '../../look/layout.ts';
import { whereToSearch } from './places.ts';
import { resultList } from './results.ts';
import { MOST, type TextView, textAddress, textViewOf } from './view.ts';

/** What stands in the texts of documents: ranked, with its exact words and why it was found. */
export const searchPages = (house: House): Hono<Env> =>
  new Hono<Env>().get('/search', (c) => found(c, house));

async function found(c: Context<Env>, house: House): Promise<Response> {
  const view = textViewOf(c.req.url);
  const { sort, from, asked, typed, problems } = view;
  const found = await house.search.texts.find(asked, {
    sort,
    from,
    most: MOST,
    why: true,
    each: isEach(view),
  });
  return c.html(
    page(visitOf(c, house), {
      title: typed === '' ? 'Search in texts' : `${typed}: Search in texts`,
      active: null,
      query: typed,
      body: markup`<h1 class="govuk-heading-l">Search in texts</h1>
${whereToSearch('texts', typed)}
${problems.map(({ message }) => warning(message))}
<div class="wp-columns"><div class="wp-columns__side">${side(view, found)}</div>
<div class="wp-columns__main">${box(view)}${found.total === 0 ? nothing(view) : shown(view, found)}</div></div>`,
    }),
  );
}

/** Of one document each passage is listed. */
const isEach = ({ asked }: TextView): boolean => asked.fields.document?.length === 1;

const FACETS: readonly (readonly [TextField, string])[] = [
  ['publisher', 'Publisher'],
  ['genre', 'Kind'],
  ['year', 'Year'],
  ['source', 'Source'],
];
/** So many values of a field are shown. */
const MOST_VALUES = 30;

const side = (view: TextView, { facet }: TextsFound): Html =>
  filters({
    action: '/search',
    facets: FACETS.map(([name, label]) => ({
      ...{ name, label },
      values: facet(name, MOST_VALUES).map(({ label, ...value }) => ({ ...value, words: label })),
    })).filter(({ values }) => values.length > 0),
    kept: view.typed === '' ? {} : { q: view.typed },
    clear: Object.keys(view.chosen).length === 0 ? null : textAddress(view, { chosen: {}, from: 0 }),
    first: select({ name: 'sort', label: 'Sort by', choices: SORTS, value: view.sort }),
  });

const SORTS = [
  { value: 'relevance', words: 'Relevance' },
  { value: 'newest', words: 'Newest document' },
  { value: 'oldest', words: 'Oldest document' },
];

const box = ({ typed, chosen }: TextView): Html =>
  markup`<search><form class="wp-find" method="get" action="/search">${Object.entries(chosen).flatMap(
    ([name, values]) => values.map((value) => hidden(name, value)),
  )}${input({ name: 'q', id: 'words', label: 'Words, "a phrase", the beginning of a word*, or a question', value: typed, type: 'search' })}<button class="govuk-button" type="submit">Search</button></form></search>`;

const shown = (view: TextView, found: TextsFound): Html =>
  markup`<h2 class="govuk-heading-m">${count(found.documents, 'document')}${found.passages > 0 && markup` <span class="govuk-caption-m">${count(found.passages, 'passage')}</span>`}</h2>
${resultList(found, view)}${pages({ from: view.from, most: MOST, total: found.total, at: (from) => textAddress(view, { from }) })}`;

const nothing = ({ typed, chosen }: TextView): Html =>
  typed === '' && Object.keys(chosen).length === 0
    ? empty(
        'Nothing here yet',
        'The register holds no document yet: add one with “watchpoint add”, or a source.',
      )
    : empty(
        'Nothing fits',
        'Leave out a word or a filter, or write the beginning of a word with a star. What is not in the documents read is not known: it may still have been said elsewhere.',
      );
