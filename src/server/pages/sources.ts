import { type Context, Hono } from 'hono';
import type { Page } from '../../publish/page.ts';
import { silencePage, watchedIn } from '../../publish/silence.ts';
import { count, grouped } from '../../publish/words.ts';
import type { Source } from '../../sources/source.ts';
import type { Check, Item } from '../../store/following.ts';
import type { Env } from '../env.ts';
import type { House } from '../house.ts';
import { summaryList } from '../look/components/lists.ts';
import { type Html, markup } from '../look/components/markup.ts';
import { breadcrumbs, linkTo } from '../look/components/moving.ts';
import { empty, warning } from '../look/components/notices.ts';
import { moment } from '../look/components/numbers.ts';
import { table } from '../look/components/tables.ts';
import { type Tone, tag } from '../look/components/tags.ts';
import { errorPage } from '../look/errorPage.ts';
import { page, visitOf } from '../look/layout.ts';
import { jobsLink } from './jobs.ts';

/** Where documents come from, how well each source is, and what its silence is worth. */
export const sourcePages = (house: House): Hono<Env> =>
  new Hono<Env>().get('/sources', (c) => listed(c, house)).get('/source/:id', (c) => shown(c, house));

interface Seen {
  readonly id: string;
  readonly source: Source;
  readonly last: Check | null;
  readonly documents: number;
  readonly unread: number;
}

async function seenIn({ store }: House): Promise<readonly Seen[]> {
  const last = await store.following.lastChecks();
  return Promise.all(
    (await store.following.sources()).map(async ({ id, is }) => {
      const items = await store.following.itemCounts(id);
      return {
        id,
        source: is as Source,
        last: last.get(id) ?? null,
        documents: (items.read ?? 0) + (items.same ?? 0),
        unread: (items.unread ?? 0) + (items.unknown ?? 0),
      };
    }),
  );
}

async function listed(c: Context<Env>, house: House): Promise<Response> {
  const sources = await seenIn(house);
  const down = sources.filter(({ last }) => last === null || last.outcome === 'could not check');
  const body = markup`<h1 class="govuk-heading-l">Sources</h1>
${down.length > 0 && warning(`${count(down.length, 'source')} of ${grouped(sources.length)} could not be checked last time or never ${down.length === 1 ? 'was' : 'were'}: nothing new from there does not mean that there is nothing new.`)}
${jobsLink(house)}
${table({
  caption: count(sources.length, 'source'),
  rows: sources,
  empty: empty(
    'No source is watched',
    'Add one with “watchpoint source add”: a feed, a page, a folder, a mailbox, or a publisher known by name (“watchpoint source presets”).',
  ),
  columns: [
    {
      heading: 'Source',
      names: true,
      cell: ({ id, source }: Seen) => linkTo(`/source/${encodeURIComponent(id)}`, source.title),
    },
    { heading: 'Health', cell: ({ last }: Seen) => health(last) },
    { heading: 'Last checked', cell: ({ last }: Seen) => (last === null ? 'never' : moment(last.ended)) },
    { heading: 'Documents', numeric: true, cell: ({ documents }: Seen) => grouped(documents) },
    {
      heading: 'Not read',
      numeric: true,
      cell: ({ unread }: Seen) => (unread === 0 ? null : grouped(unread)),
    },
  ],
})}`;
  return c.html(page(visitOf(c, house), { title: 'Sources', active: 'sources', body }));
}

const TONES: Readonly<Record<Check['outcome'], Tone>> = {
  new: 'good',
  changed: 'good',
  unchanged: 'plain',
  'could not check': 'bad',
};

const health = (last: Check | null): Html =>
  last === null ? tag('never checked', 'care') : tag(last.outcome, TONES[last.outcome]);

/** How much of a source's past is shown. */
const CHECKS = 50;
const TROUBLES = 100;
const MONTH = 30 * 86_400_000;

async function shown(c: Context<Env>, house: House): Promise<Response> {
  const visit = visitOf(c, house);
  const id = c.req.param('id')!;
  const one = (await seenIn(house)).find((seen) => seen.id === id);
  if (one === undefined) return c.html(errorPage(visit, 404, 'There is no source of that name.'), 404);
  const { source, last } = one;
  const checks = await house.store.following.checks({ source: id });
  const troubles = await troublesOf(house, id);
  const body = markup`<h1 class="govuk-heading-l">${source.title}</h1>
${summaryList([
  { key: 'Health', value: markup`${health(last)} ${last?.why ?? ''}` },
  {
    key: 'Address',
    value: /^https?:\/\//.test(source.address) ? linkTo(source.address, source.address) : source.address,
  },
  {
    key: 'Kind',
    value: source.preset === null ? source.kind : `${source.kind}, by the preset ${source.preset}`,
  },
  ...Object.entries(source.settings ?? {}).map(([key, value]) => ({ key, value })),
  { key: 'Documents', value: linkTo(`/documents?source=${encodeURIComponent(id)}`, grouped(one.documents)) },
])}
${silenceOf(house, one, checks)}
${checksTable(checks)}
${troubles.length > 0 && troublesTable(troubles)}`;
  return c.html(
    page(visit, {
      title: `${source.title}: Sources`,
      active: 'sources',
      body,
      back: breadcrumbs([{ href: '/sources', words: 'Sources' }]),
    }),
  );
}

/** What the silence of the last thirty days is worth. */
function silenceOf({ now }: House, { id, source }: Seen, checks: readonly Check[]): Html {
  const [since, until] = [new Date(now().getTime() - MONTH).toISOString(), now().toISOString()];
  const watched = watchedIn({ id, title: source.title }, checks, { since, until });
  return markup`<h2 class="govuk-heading-m">What its silence is worth</h2>${factsOf(silencePage({ since, until, sources: [watched], matched: [], wanted: '' }))}`;
}

const factsOf = ({ facts, sections }: Page): Html =>
  summaryList([
    ...facts
      .filter(([key]) => key !== 'Looked for' && key !== 'Found')
      .map(([key, value]) => ({ key, value })),
    ...sections.flatMap(({ items }) =>
      items.flatMap((one) => one.facts.map(([key, value]) => ({ key, value }))),
    ),
  ]);

const checksTable = (checks: readonly Check[]): Html =>
  table({
    caption:
      checks.length > CHECKS
        ? `The last ${CHECKS} of ${grouped(checks.length)} checks`
        : count(checks.length, 'check'),
    rows: checks.toReversed().slice(0, CHECKS),
    empty: empty('Never checked', '“watchpoint watch” checks all sources.'),
    columns: [
      { heading: 'When', names: true, cell: ({ ended }: Check) => moment(ended) },
      { heading: 'Outcome', cell: health },
      { heading: 'New', numeric: true, cell: ({ fresh }: Check) => fresh || null },
      { heading: 'Changed', numeric: true, cell: ({ changed }: Check) => changed || null },
      { heading: 'Failed', numeric: true, cell: ({ failed }: Check) => failed || null },
      { heading: 'Why', cell: ({ why }: Check) => why },
    ],
  });

/** Documents that the source lists and that could not be fetched or read. */
async function troublesOf({ store }: House, id: string): Promise<readonly Item[]> {
  const found: Item[] = [];
  for await (const item of store.following.items(id)) {
    if (item.state === 'unread' || item.state === 'unknown') found.push(item);
    if (found.length === TROUBLES) break;
  }
  return found;
}

const troublesTable = (items: readonly Item[]): Html =>
  table({
    caption: 'Listed, and not read',
    rows: items,
    columns: [
      { heading: 'Document', names: true, cell: ({ title, address, key }: Item) => title ?? address ?? key },
      { heading: 'Why', cell: ({ why }: Item) => why },
      { heading: 'Asked again', cell: ({ due }: Item) => (due === null ? 'not again' : moment(due)) },
    ],
  });
