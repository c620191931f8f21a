import { type Context, Hono } from 'hono';
import { THEMES } from '../../model/analysis.ts';
import { count, grouped } from '../../publish/words.ts';
import { programmeFrom } from '../../register/programmes.ts';
import type { EntryOf } from '../../register/register.ts';
import type { Tie } from '../../register/ties.ts';
import { type Asked, NOTHING_ASKED } from '../../search/asked.ts';
import type { Env } from '../env.ts';
import type { House } from '../house.ts';
import { button, checkboxes, errorSummary, form, hidden, input, textarea } from '../look/components/forms.ts';
import { stack, summaryList, tally } from '../look/components/lists.ts';
import { type Html, markup, slug } from '../look/components/markup.ts';
import { breadcrumbs, linkTo } from '../look/components/moving.ts';
import { details, empty } from '../look/components/notices.ts';
import { day } from '../look/components/numbers.ts';
import { table } from '../look/components/tables.ts';
import { relationTag } from '../look/components/tags.ts';
import { errorPage } from '../look/errorPage.ts';
import { page, type Visit, visitOf } from '../look/layout.ts';
import { allows, may } from '../people/may.ts';
import { type Followed, programmesOf } from '../programmes.ts';
import { commitmentTable, stateNumbers } from './commitments.ts';

/** Scopes that somebody follows: everything in each, its history and its briefing. */
export const programmePages = (house: House): Hono<Env> =>
  new Hono<Env>()
    .get('/programmes', (c) => listed(c, house))
    .get('/programme/:id', (c) => shown(c, house))
    .post('/programmes', may('editor'), (c) => made(c, house))
    .post('/programme/:id/remove', may('editor'), (c) => removed(c, house));

const inScope = (id: string, kind: string, more: Asked['fields'] = {}): Asked => ({
  ...NOTHING_ASKED,
  fields: { kind: [kind], programme: [id], ...more },
});

const COMMITMENTS: Asked = { ...NOTHING_ASKED, fields: { kind: ['commitment'] } };
/** A state is that of an undertaking: it is counted once, by the words that hold, as Today does. */
const HOLDING = { wording: ['holding'] };

async function listed(c: Context<Env>, house: House, tried: Tried | null = null): Promise<Response> {
  const visit = visitOf(c, house);
  const programmes = await programmesOf(house);
  const tallies = await house.search.tallies(COMMITMENTS, 'programme', 'state');
  const now = await house.search.tallies(
    { ...COMMITMENTS, fields: { ...COMMITMENTS.fields, ...HOLDING } },
    'programme',
    'state',
  );
  const of = (id: string) => tallies.find(({ value }) => value === id);
  const number = (id: string, state: string) =>
    grouped(now.find(({ value }) => value === id)?.by[state] ?? 0);
  const body = markup`<h1 class="govuk-heading-l">Programmes</h1>
<p class="govuk-body">A programme is a scope that somebody follows: parties, themes, instruments, documents.</p>
${table({
  caption: count(programmes.length, 'programme'),
  rows: programmes,
  empty: empty('No programme yet', 'Make one below, or write programmes.yaml beside the register.'),
  columns: [
    {
      heading: 'Programme',
      names: true,
      cell: ({ id, title }: Followed) => linkTo(`/programme/${id}`, title),
    },
    { heading: 'Commitments', numeric: true, cell: ({ id }: Followed) => grouped(of(id)?.count ?? 0) },
    { heading: 'Overdue', numeric: true, cell: ({ id }: Followed) => number(id, 'overdue') },
    { heading: 'Due', numeric: true, cell: ({ id }: Followed) => number(id, 'due') },
    { heading: 'Scope', cell: scopeWords },
  ],
})}${allows(visit.person, 'editor') && details('Make a programme', makeForm(visit, tried), tried !== null)}`;
  return c.html(
    page(visit, {
      title: 'Programmes',
      active: 'programmes',
      body,
      errors: tried && errorSummary(errorsOf(tried)),
    }),
    tried === null ? 200 : 400,
  );
}

const errorsOf = ({ problems }: Tried) =>
  problems.map(({ field, message }) => ({ field: field === '' ? null : field, words: message }));

const scopeWords = ({ parties = [], themes = [], instruments = [], documents = [] }: Followed): string =>
  [
    parties.join(' and '),
    themes.length === 0 ? '' : `on ${themes.join(', ')}`,
    instruments.length === 0 ? '' : `under ${instruments.join(', ')}`,
    documents.length === 0 ? '' : `in ${count(documents.length, 'document')}`,
  ]
    .filter((part) => part !== '')
    .join('; ');

/** What somebody entered that could not be taken. */
interface Tried {
  readonly entered: Readonly<Record<string, string | readonly string[]>>;
  readonly problems: readonly { readonly field: string; readonly message: string }[];
}

function makeForm(visit: Visit, tried: Tried | null): Html {
  const value = (name: string) => String(tried?.entered[name] ?? '');
  const error = (name: string) =>
    tried?.problems.find(({ field }) => field.startsWith(name))?.message ?? null;
  return form(
    visit,
    '/programmes',
    markup`${input({ name: 'title', label: 'Title', value: value('title'), error: error('title') })}
${textarea({ name: 'parties', label: 'Parties', hint: 'One a line. Each must act in a document for the document to count.', rows: 3, value: value('parties'), error: error('parties') })}
${checkboxes({ name: 'themes', label: 'Themes', choices: THEMES.map((theme) => ({ value: theme, words: theme })), values: [tried?.entered.themes ?? []].flat() as string[] })}
${textarea({ name: 'instruments', label: 'Instruments', hint: 'One a line: titles, or words of them.', rows: 3, value: value('instruments') })}
${button('Make programme')}`,
  );
}

async function made(c: Context<Env>, house: House): Promise<Response> {
  const sent = await c.req.parseBody({ all: true });
  const lines = (name: string) =>
    String(sent[name] ?? '')
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter((line) => line !== '');
  const themes = [sent.themes ?? []].flat().map(String);
  const title = String(sent.title ?? '').trim();
  const body = {
    title,
    ...some('parties', lines('parties')),
    ...some('themes', themes),
    ...some('instruments', lines('instruments')),
  };
  const { programme, problems } = programmeFrom({ ...body, id: slug(title) || 'none' });
  const entered = {
    title,
    parties: String(sent.parties ?? ''),
    instruments: String(sent.instruments ?? ''),
    themes,
  };
  if (programme === null || title === '')
    return listed(c, house, {
      entered,
      problems: title === '' ? [{ field: 'title', message: 'Enter a title' }] : problems,
    });
  await house.store.keeping.put('programme', programme.id, body, {
    at: house.now().toISOString(),
    by: c.var.person!.name,
  });
  await house.search.programmes(await programmesOf(house));
  return c.redirect(`/programme/${programme.id}`, 303);
}

const some = (name: string, values: readonly string[]) => (values.length === 0 ? {} : { [name]: values });

async function removed(c: Context<Env>, house: House): Promise<Response> {
  const on = { at: house.now().toISOString(), by: c.var.person!.name };
  await house.store.keeping.drop('programme', c.req.param('id')!, on);
  await house.search.programmes(await programmesOf(house));
  return c.redirect('/programmes', 303);
}

async function shown(c: Context<Env>, house: House): Promise<Response> {
  const visit = visitOf(c, house);
  const programme = (await programmesOf(house)).find(({ id }) => id === c.req.param('id'));
  if (programme === undefined)
    return c.html(errorPage(visit, 404, 'There is no programme of that name.'), 404);
  const { id, title } = programme;
  const [found, now, watched, silent, figures, history] = await Promise.all([
    house.search.find(inScope(id, 'commitment'), { sort: 'deadline', from: 0, most: 0 }),
    house.search.find(inScope(id, 'commitment', HOLDING), { sort: 'deadline', from: 0, most: 25 }),
    house.search.find(inScope(id, 'watchpoint'), { sort: 'deadline', from: 0, most: 5 }),
    house.search.find(inScope(id, 'silence'), { sort: 'newest', from: 0, most: 5 }),
    house.search.find(inScope(id, 'figure'), { sort: 'newest', from: 0, most: 0 }),
    historyOf(house, id),
  ]);
  const query = `programme=${encodeURIComponent(id)}`;
  const body = markup`<h1 class="govuk-heading-l">${title}</h1>
${tally([
  {
    number: grouped(found.total),
    words: found.total === 1 ? 'commitment' : 'commitments',
    href: `/register?${query}`,
  },
  ...stateNumbers(now, `/register?${query}`),
  {
    number: grouped(figures.total),
    words: figures.total === 1 ? 'figure' : 'figures',
    href: `/figures?${query}`,
  },
])}
${summaryList([
  { key: 'Scope', value: scopeWords(programme) },
  { key: 'Briefing', value: linkTo(`/briefing?${query}`, `Brief me on ${title}`) },
  {
    key: 'See also',
    value: markup`${linkTo(`/calendar?${query}`, 'Calendar')}, ${linkTo(`/watch-list?${query}`, 'watch list')}, ${linkTo(`/register.atom?${query}`, 'Atom feed')}, ${linkTo(`/register.ics?${query}`, 'deadlines as a calendar')}`,
  },
])}
${commitmentTable('What comes first', now.results)}
<p class="govuk-body">${linkTo(`/register?${query}&sort=deadline`, `All ${count(found.total, 'commitment')}`)}</p>
${history}
<h2 class="govuk-heading-m">What to watch, and what is not said</h2>
${watched.total + silent.total === 0 ? markup`<p class="govuk-body">The documents in scope say nothing of either.</p>` : stack([...watched.results, ...silent.results].map(({ entry }) => markup`${linkTo(`/entry/${entry.id}`, (entry as EntryOf<'silence'>).said.quote)}`))}
${!programme.fixed && allows(visit.person, 'editor') && details('Remove this programme', form(visit, `/programme/${id}/remove`, markup`<p class="govuk-body">Nothing in the register changes. What it was stays in its history.</p>${hidden('id', id)}${button('Remove programme', { kind: 'warning' })}`))}`;
  return c.html(
    page(visit, {
      title: `${title}: Programmes`,
      active: 'programmes',
      body,
      back: breadcrumbs([{ href: '/programmes', words: 'Programmes' }]),
    }),
  );
}

/** How many of a programme's documents are told of. */
const TOLD = 12;

/** The documents in scope, newest first, each with what it changed of earlier ones. */
async function historyOf(house: House, id: string): Promise<Html> {
  const asked = inScope(id, 'commitment');
  const { facet } = await house.search.find(asked, { sort: 'newest', from: 0, most: 0 });
  const ids = facet('document', 200).map(({ value }) => value);
  const documents = (await house.store.catalogue.documents({ ids })).slice(0, TOLD);
  const told = await Promise.all(
    documents.map(async ({ head }) => {
      const ties = await house.store.catalogue.ties({
        document: head.id,
        standing: ['asserted', 'confirmed'],
      });
      return {
        head,
        ties: ties.filter(({ to, from }) => to.document === head.id && from.document !== head.id),
      };
    }),
  );
  return markup`<h2 class="govuk-heading-m">History</h2>${stack(
    told.map(
      ({ head, ties }) =>
        markup`<p class="govuk-body">${head.published === null ? 'No day' : day(head.published)}: ${linkTo(`/document?id=${encodeURIComponent(head.id)}`, head.title)}</p>${ties.length === 0 ? null : markup`<p class="govuk-body-s">${byRelation(ties)} of what was said before</p>`}`,
    ),
  )}${ids.length > TOLD && markup`<p class="govuk-body">The newest ${TOLD} of ${grouped(ids.length)} documents.</p>`}`;
}

const byRelation = (ties: readonly Tie[]): Html =>
  markup`${[...Map.groupBy(ties, ({ relation }) => relation)].map(([relation, all]) => markup`${relationTag(relation)} ${grouped(all.length)} `)}`;
