import { type Context, Hono } from 'hono';
import { FIRMNESS } from '../../model/analysis.ts';
import { count, grouped } from '../../publish/words.ts';
import { type Asked, NOTHING_ASKED } from '../../search/asked.ts';
import { meantBy } from '../../search/citing.ts';
import { dayText } from '../../search/columns.ts';
import type { Tally } from '../../search/tally.ts';
import type { Env } from '../env.ts';
import type { House } from '../house.ts';
import { bullets, summaryList, tally } from '../look/components/lists.ts';
import { type Html, markup } from '../look/components/markup.ts';
import { breadcrumbs, linkTo, pages } from '../look/components/moving.ts';
import { empty } from '../look/components/notices.ts';
import { day } from '../look/components/numbers.ts';
import { type Column, table } from '../look/components/tables.ts';
import { firmnessSign } from '../look/components/tags.ts';
import { errorPage } from '../look/errorPage.ts';
import { page, visitOf } from '../look/layout.ts';
import { pageAsked } from '../view.ts';
import { citedBySection } from './citations/shown.ts';
import { commitmentTable, stateNumbers } from './commitments.ts';
import { lawBehind } from './lawBehind.ts';
import { recordRows } from './recordRows.ts';

/** Who undertook what, and under what: one page for each party and each instrument. */
export const namedPages = (house: House): Hono<Env> =>
  new Hono<Env>()
    .get('/parties', (c) => listed(c, house, PARTIES))
    .get('/party', (c) => shown(c, house, PARTIES))
    .get('/instruments', (c) => listed(c, house, INSTRUMENTS))
    .get('/instrument', (c) => shown(c, house, INSTRUMENTS));

/** What parties and instruments have in common: a list of names, and what each has to do with the other. */
interface Named {
  readonly field: 'party' | 'instrument';
  readonly other: 'party' | 'instrument';
  readonly one: string;
  readonly many: string;
  readonly title: string;
  readonly about: string;
  readonly others: string;
  readonly section: 'parties' | 'instruments';
}

const PARTIES: Named = {
  field: 'party',
  other: 'instrument',
  one: 'party',
  many: 'parties',
  title: 'Parties',
  about: 'Who undertook something in the documents read, and how firmly.',
  others: 'Under which instruments',
  section: 'parties',
};
const INSTRUMENTS: Named = {
  field: 'instrument',
  other: 'party',
  one: 'instrument',
  many: 'instruments',
  title: 'Instruments',
  about: 'Under what something was undertaken: treaties, laws, memoranda, statements.',
  others: 'Who undertook something under it',
  section: 'instruments',
};

const COMMITMENTS: Asked = { ...NOTHING_ASKED, fields: { kind: ['commitment'] } };
const ON_A_PAGE = 100;

const addressOf = ({ one }: Named, name: string): string => `/${one}?name=${encodeURIComponent(name)}`;

async function listed(c: Context<Env>, house: House, named: Named): Promise<Response> {
  const all = await house.search.tallies(COMMITMENTS, named.field, 'firmness');
  const typed = (c.req.query('q') ?? '').trim().toLowerCase();
  const found = typed === '' ? all : all.filter(({ label }) => label.toLowerCase().includes(typed));
  const from = (pageAsked(new URL(c.req.url)) - 1) * ON_A_PAGE;
  const at = (start: number) =>
    `/${named.many}?${new URLSearchParams({ ...(typed === '' ? {} : { q: typed }), page: String(start / ON_A_PAGE + 1) })}`;
  const rows = found.slice(from, from + ON_A_PAGE);
  const body = markup`<h1 class="govuk-heading-l">${named.title}</h1><p class="govuk-body">${named.about}</p>
<search><form class="wp-find" method="get" action="/${named.many}"><label class="govuk-label" for="name-like">Name has</label><input class="govuk-input govuk-input--width-20" id="name-like" name="q" value="${c.req.query('q') ?? ''}"> <button class="govuk-button govuk-button--secondary" type="submit">Show</button></form></search>
${table({
  caption: count(found.length, named.one, named.many),
  columns: columnsOf(named),
  rows,
  empty: empty('None', `No ${named.one} in the register has that in its name.`),
})}${pages({ from, most: ON_A_PAGE, total: found.length, at })}`;
  return c.html(page(visitOf(c, house), { title: named.title, active: named.section, body }));
}

const columnsOf = (named: Named): Column<Tally>[] => [
  { heading: named.title, names: true, cell: ({ label, value }) => linkTo(addressOf(named, value), label) },
  { heading: 'Commitments', numeric: true, cell: (one) => grouped(one.count) },
  ...FIRMNESS.toReversed().map((firmness) => ({
    heading: markup`${firmnessSign(firmness)} ${firmness}`,
    label: firmness,
    numeric: true,
    cell: ({ by }: Tally) => (by[firmness] === undefined ? null : grouped(by[firmness])),
  })),
  { heading: 'Between', cell: between },
];

/** The days between which documents say it. */
function between({ since, until }: Tally): Html | null {
  const [first, last] = [dayText(since), dayText(until)];
  if (first === null || last === null) return null;
  return first === last ? day(first) : markup`${day(first)} to ${day(last)}`;
}

async function shown(c: Context<Env>, house: House, named: Named): Promise<Response> {
  const name = c.req.query('name') ?? '';
  const asked: Asked = { ...COMMITMENTS, fields: { ...COMMITMENTS.fields, [named.field]: [name] } };
  const tallies = await house.search.tallies(asked, named.field, 'firmness');
  const own = tallies.find(({ value }) => value === name);
  if (own === undefined)
    return c.html(errorPage(visitOf(c, house), 404, `The register has no ${named.one} of that name.`), 404);
  // A state is that of an undertaking: it is counted once, by the words that hold, as Today does.
  const holding: Asked = { ...asked, fields: { ...asked.fields, wording: ['holding'] } };
  const [{ total, facet }, now, others, figures, cited, record] = await Promise.all([
    house.search.find(asked, { sort: 'deadline', from: 0, most: 0 }),
    house.search.find(holding, { sort: 'deadline', from: 0, most: 25 }),
    house.search.tallies(asked, named.other, 'firmness'),
    figuresOf(house, named, name),
    named.field === 'instrument'
      ? citedBySection(house, await meantBy(own.label, house.store.citations))
      : null,
    named.field === 'instrument' ? recordRows(house, own.id ?? own.label) : [],
  ]);
  const register = `/register?${named.field}=${encodeURIComponent(name)}`;
  const body = markup`<h1 class="govuk-heading-l">${own.label}</h1>
${tally([
  { number: grouped(total), words: total === 1 ? 'commitment' : 'commitments', href: register },
  ...stateNumbers(now, register),
])}
${summaryList([
  { key: 'Spoken of', value: between(own) ?? 'in documents without a day' },
  { key: 'Themes', value: themesOf(facet('theme', 20), register) },
  ...(named.field === 'instrument'
    ? lawBehind(own)
    : own.id === null
      ? []
      : [{ key: 'Known as', value: own.id }]),
  ...record,
])}
${commitmentTable('What comes first', now.results)}
<p class="govuk-body">${linkTo(`${register}&sort=deadline`, `All ${count(total, 'commitment')}`)}</p>
<h2 class="govuk-heading-m">${named.others}</h2>${others.length === 0 ? markup`<p class="govuk-body">None is named.</p>` : bullets(others.slice(0, 30).map((one) => markup`${linkTo(addressOf(named.field === 'party' ? INSTRUMENTS : PARTIES, one.value), one.label)} (${grouped(one.count)})`))}${figures}${cited}`;
  return c.html(
    page(visitOf(c, house), {
      title: `${own.label}: ${named.title}`,
      active: named.section,
      body,
      back: breadcrumbs([{ href: `/${named.many}`, words: named.title }]),
    }),
  );
}

const themesOf = (facets: readonly { value: string; count: number }[], register: string): Html =>
  markup`${facets.map(({ value, count }, at) => markup`${at === 0 ? '' : ', '}${linkTo(`${register}&theme=${encodeURIComponent(value)}`, value)} (${grouped(count)})`)}`;

/** Figures that a party gave; instruments give none. */
async function figuresOf(house: House, { field }: Named, name: string): Promise<Html | null> {
  if (field !== 'party') return null;
  const asked: Asked = { ...NOTHING_ASKED, fields: { kind: ['figure'], party: [name] } };
  const { total } = await house.search.find(asked, { sort: 'newest', from: 0, most: 0 });
  return total === 0
    ? null
    : markup`<p class="govuk-body">${linkTo(`/figures?party=${encodeURIComponent(name)}`, `${count(total, 'figure')} given by it`)}</p>`;
}
