import { Hono } from 'hono';
import { FIRMNESS } from '../../../src/model/analysis.ts';
import { RELATIONS } from '../../../src/model/link.ts';
import { count, grouped } from '../../../src/publish/words.ts';
import type { Env } from '../../../src/server/env.ts';
import { assets } from '../../../src/server/look/assets.ts';
import { chips, filters } from '../../../src/server/look/components/filters.ts';
import {
  button,
  buttons,
  checkboxes,
  errorSummary,
  form,
  input,
  radios,
  select,
  textarea,
} from '../../../src/server/look/components/forms.ts';
import { bullets, row, stack, summaryList, tally } from '../../../src/server/look/components/lists.ts';
import { type Html, markup } from '../../../src/server/look/components/markup.ts';
import {
  backLink,
  breadcrumbs,
  linkTo,
  pagination,
  tabs,
} from '../../../src/server/look/components/moving.ts';
import { banner, details, empty, inset, warning } from '../../../src/server/look/components/notices.ts';
import { day, moment, when } from '../../../src/server/look/components/numbers.ts';
import { type Marked, quote, words } from '../../../src/server/look/components/quotes.ts';
import { sortHeading, table } from '../../../src/server/look/components/tables.ts';
import {
  firmnessSign,
  firmnessTag,
  relationTag,
  standingTag,
  stateTag,
  tag,
  verdictTag,
} from '../../../src/server/look/components/tags.ts';
import { type ErrorStatus, errorPage } from '../../../src/server/look/errorPage.ts';
import { page, type Visit } from '../../../src/server/look/layout.ts';

/** The policy that every page of the server is sent with: what the look cannot do without is seen here. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

export const VISIT: Visit = {
  house: { access: 'people', version: '0.1.0' },
  person: { id: 'ann', name: 'Ann Example', role: 'editor' },
  csrf: 'token',
  address: '/sink',
};

/** Every component once, for tests alone. */
export const sink = (): Hono<Env> =>
  new Hono<Env>()
    .use(async (c, next) => {
      await next();
      c.header('content-security-policy', POLICY);
    })
    .route('/', assets())
    .get('/sink', (c) =>
      c.html(
        page(VISIT, {
          title: 'Kitchen sink',
          active: 'register',
          query: 'returns',
          body: body(),
          back: breadcrumbs([
            { href: '/', words: 'Today' },
            { href: '/register', words: 'Register' },
          ]),
        }),
      ),
    )
    .get('/list', (c) =>
      c.html(page({ ...VISIT, person: null }, { title: 'Register', active: 'register', body: list() })),
    )
    .get('/form', (c) =>
      c.html(
        page(VISIT, {
          title: 'New programme',
          active: 'programmes',
          width: 'reading',
          errors: problems,
          body: fields(),
          back: backLink('/programmes', 'Programmes'),
        }),
      ),
    )
    .get('/error/:status', (c) =>
      c.html(
        errorPage(
          { ...VISIT, house: { access: 'own', version: '0.1.0' } },
          Number(c.req.param('status')) as ErrorStatus,
          'Nothing is at /sinc.',
        ),
      ),
    );

const STATES = [
  'overdue',
  'due',
  'reported under way',
  'reported done',
  'recurring',
  'open',
  'withdrawn',
  'left out',
  'gone quiet',
] as const;

const ROWS = [
  {
    who: 'Fredonia',
    does: 'publish a joint action plan on small-boat crossings',
    firmness: 'committed',
    due: '../2026-06-30',
    state: 'overdue',
    amount: 1250000,
  },
  {
    who: 'Fredonia and Sylvania',
    does: 'hold the first meeting of the ministerial forum',
    firmness: 'obliged',
    due: '2026',
    state: 'due',
    amount: 84,
  },
  {
    who: 'Sylvania',
    does: 'explore options for mutual recognition of professional qualifications',
    firmness: 'exploratory',
    due: null,
    state: 'gone quiet',
    amount: null,
  },
  {
    who: 'The Joint Committee on Customs, Borders and Transport Facilitation',
    does: 'seek to simplify procedures at ports',
    firmness: 'intended',
    due: '2026-01/2026-06',
    state: 'reported under way',
    amount: 45000.5,
  },
  {
    who: 'Both governments',
    does: 'reaffirm the treaty of friendship',
    firmness: 'affirmed',
    due: null,
    state: 'open',
    amount: null,
  },
] as const;

const rows = (narrow: 'stack' | 'scroll', caption: string): Html =>
  table({
    caption,
    narrow,
    columns: [
      { heading: 'Commitment', names: true, cell: (row) => linkTo('/threads/0123456789', row.does) },
      { heading: 'Who', cell: (row) => row.who },
      {
        heading: sortHeading('Firmness', '/sink?sort=firmness', 'none'),
        label: 'Firmness',
        cell: (row) => firmnessTag(row.firmness),
      },
      {
        heading: sortHeading('Due', '/sink?sort=-due', 'ascending'),
        label: 'Due',
        sorted: 'ascending',
        cell: (row) => (row.due === null ? '' : when(row.due)),
      },
      { heading: 'State', cell: (row) => stateTag(row.state) },
      { heading: 'Amount', numeric: true, cell: (row) => (row.amount === null ? null : grouped(row.amount)) },
    ],
    rows: ROWS,
  });

const SAID =
  'Fredonia will publish a joint action plan by 30 June 2026 and may explore further measures worth EUR 2 million.';

const OTHER =
  'Both sides shall notify each other, intend to meet, and reaffirm the Treaty of Friendship; no figure was given.';

/** Where each phrase stands in a text, and what it is marked as. */
const marks = (text: string, phrases: Readonly<Record<string, string>>): Marked[] =>
  Object.entries(phrases).map(([phrase, as]) => {
    const start = text.indexOf(phrase);
    return { start, end: start + phrase.length, as, id: `mark-${start}-${text.length}` };
  });

const body = (): Html => markup`
${banner('Important', 'Two sources could not be checked since yesterday.')}
${banner('Saved', 'The view is saved under its address.', 'success')}
<h1 class="govuk-heading-l">Kitchen sink <span class="wp-soft">every component once</span></h1>
<p class="govuk-body">${count(1203, 'commitment')} in ${count(1, 'document')}, read ${moment('2026-11-22T10:05:00Z')}. ${linkTo('/x', 'A link')} &lt;b&gt; ${'<script>alert(1)</script>'}</p>
${tally([
  { number: '12', words: 'overdue', href: '/register?state=overdue' },
  { number: '7', words: 'due in 30 days', href: '/d' },
  { number: '1,203', words: 'commitments followed' },
  { number: '3', words: 'firmed', href: '/f' },
  { number: '0', words: 'softened', href: '/s' },
  { number: '2', words: 'sources not checked', href: '/sources' },
])}
${tabs('Views', [
  { href: '/a', words: 'All', current: true },
  { href: '/b', words: 'Due' },
  { href: '/c', words: 'Changed' },
])}
<h2 class="govuk-heading-m">Tags</h2>
<p class="wp-tags">${FIRMNESS.map((one) => markup`${firmnessTag(one)} `)}</p>
<p class="wp-tags">${FIRMNESS.map((one) => markup`${firmnessSign(one)} ${one} `)}</p>
<p class="wp-tags">${STATES.map((one) => markup`${stateTag(one)} `)}</p>
<p class="wp-tags">${(['superseded', 'not found again', 'rejected'] as const).map((one) => markup`${standingTag(one)} `)}${verdictTag('kept')} ${verdictTag('missed')} ${tag('new', 'news')}</p>
<p class="wp-tags">${RELATIONS.map((one) => markup`${relationTag(one)} `)}</p>
<div class="wp-split"><section><h2 class="govuk-heading-m">Words</h2>
${quote({
  words: SAID,
  cite: 'Joint statement, Government of Fredonia, 18 December 2025',
  href: '/documents/one',
  note: 'Paragraph 4',
  marked: marks(SAID, {
    'publish a joint action plan': 'committed',
    'by 30 June 2026': 'date',
    'may explore': 'exploratory',
    'EUR 2 million': 'figure',
  }),
})}
<p class="wp-words">${words(OTHER, marks(OTHER, { 'shall notify': 'obliged', 'intend to meet': 'intended', reaffirm: 'affirmed', 'Treaty of Friendship': 'instrument', 'no figure was given': 'silence' }))}</p>
</section><section><h2 class="govuk-heading-m">Facts</h2>
${summaryList([{ key: 'Who', value: 'Fredonia', actions: [{ href: '/edit', words: 'Correct', about: 'who' }] }, { key: 'By when', value: when('../2026-06-30') }, null, { key: 'Firmness', value: firmnessTag('committed') }, { key: 'Published', value: day('2025-12-18') }])}
${details('How this was read', 'The rule en/firmness/will found it.')}</section></div>
${rows('stack', 'Rows that stack')}
${rows('scroll', 'Rows that scroll')}
${table({ caption: 'Nothing', columns: [], rows: [], empty: empty('No commitments match', 'Take away a filter, or search for other words.') })}
${stack([markup`<p class="govuk-body">One ${stateTag('due')}</p>`, markup`<p class="govuk-body">Two</p>`])}
${bullets(['One point', 'Another'])}${inset('Set apart from the text.')}${warning('The edition has changed since this was read.')}
${pagination({ previous: '/p?before=1', next: '/p?after=2', shown: '51 to 100 of 1,203' })}`;

const list = (): Html => markup`<h1 class="govuk-heading-l">Register</h1><div class="wp-columns">
${filters({
  action: '/list',
  kept: { q: 'returns' },
  clear: '/list',
  facets: [
    {
      name: 'firmness',
      label: 'Firmness',
      values: FIRMNESS.map((value, at) => ({
        value,
        words: markup`${firmnessSign(value)} ${value}`,
        count: 1234 >> at,
        chosen: at === 3,
      })),
    },
    {
      name: 'party',
      label: 'Party',
      values: [
        'Fredonia',
        'Sylvania',
        'Ruritania',
        'Grand Fenwick',
        'Syldavia',
        'Borduria',
        'Zenda',
        'The Organisation for Transcontinental Cooperation',
      ].map((value, at) => ({ value, words: value, count: 99 - at * 7, chosen: at === 7 })),
    },
  ],
})}
<div>${chips([
  { words: 'committed', href: '/list?party=8' },
  { words: 'The Organisation for Transcontinental Cooperation', href: '/list?firmness=committed' },
])}${rows('stack', '5 commitments')}${row([linkTo('/register.csv', 'CSV'), linkTo('/register.atom', 'Atom'), linkTo('/register.ics', 'Calendar')])}${pagination({ previous: null, next: '/list?after=5', shown: '1 to 5 of 1,203' })}</div></div>`;

const problems = errorSummary([
  { field: 'name', words: 'Enter a name' },
  { field: 'themes', words: 'Choose a theme' },
]);

const CHOICES = [
  { value: 'trade', words: 'Trade', hint: 'Customs, ports, standards' },
  { value: 'health', words: 'Health' },
  { value: 'energy', words: 'Energy' },
];

const fields = (): Html => markup`<h1 class="govuk-heading-l">New programme</h1>
${form(
  VISIT,
  '/programmes',
  markup`
${input({ name: 'name', label: 'Name', hint: 'As people call it: UK–Belgium', error: 'Enter a name', value: '' })}
${input({ name: 'year', label: 'Year', width: 5, value: '2026', list: ['2025', '2026'] })}
${checkboxes({ name: 'themes', label: 'Themes', choices: CHOICES, values: ['trade'], error: 'Choose a theme' })}
${radios({ name: 'period', label: 'Period', choices: CHOICES, value: 'health' })}
${select({ name: 'language', label: 'Language', choices: CHOICES, value: 'energy' })}
${textarea({ name: 'note', label: 'Note', value: '</textarea><b>' })}
${buttons(button('Save'), button('Save as draft', { kind: 'secondary', name: 'draft', value: '1' }), button('Delete', { kind: 'warning' }), linkTo('/programmes', 'Cancel'))}`,
)}`;
