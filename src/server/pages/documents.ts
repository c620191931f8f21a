import { type Context, Hono } from 'hono';
import { FIRMNESS } from '../../model/analysis.ts';
import { GENRES } from '../../model/document.ts';
import { count, grouped } from '../../publish/words.ts';
import { NOTHING_ASKED } from '../../search/asked.ts';
import type { DocumentWord, ListedDocument } from '../../store/catalogue.ts';
import type { Env } from '../env.ts';
import type { House } from '../house.ts';
import { hidden, input, select } from '../look/components/forms.ts';
import { type Html, markup } from '../look/components/markup.ts';
import { linkTo, pages } from '../look/components/moving.ts';
import { empty } from '../look/components/notices.ts';
import { day } from '../look/components/numbers.ts';
import { table } from '../look/components/tables.ts';
import { firmnessSign } from '../look/components/tags.ts';
import { page, visitOf } from '../look/layout.ts';
import { pageAsked } from '../view.ts';
import { documentAddress } from './document/address.ts';

/** What was read: every document, newest first, with how much it says and how firmly. */
export const documentsPage = (house: House): Hono<Env> =>
  new Hono<Env>().get('/documents', (c) => listed(c, house));

const MOST = 50;
const MOST_WORDS = 8;
/** Of a programme, so many documents are told apart by it. */
const MOST_AMONG = 5_000;

/** What the address asks for. */
interface Asked {
  readonly q: string;
  readonly genre: string | null;
  readonly source: string | null;
  readonly programme: string | null;
  readonly from: number;
}

async function listed(c: Context<Env>, house: House): Promise<Response> {
  const asked = askedIn(c.req.url);
  const { total, rows } = await house.store.catalogue.listing({
    words: await wordsOf(house, asked.q),
    genre: asked.genre,
    source: asked.source,
    documents: asked.programme === null ? null : await inProgrammes(house, [asked.programme]),
    most: MOST,
    from: asked.from,
  });
  const at = (from: number) => addressOf({ ...asked, from });
  const list = markup`${table({ caption: count(total, 'document'), columns: COLUMNS, rows })}${pages({ from: asked.from, most: MOST, total, at })}`;
  return c.html(
    page(visitOf(c, house), {
      title: asked.q === '' ? 'Documents' : `${asked.q}: Documents`,
      active: 'documents',
      body: markup`<h1 class="govuk-heading-l">Documents</h1>${filter(asked)}${rows.length === 0 ? nothing(asked) : list}`,
    }),
  );
}

function askedIn(address: string): Asked {
  const { searchParams } = new URL(address);
  const one = (name: string) => searchParams.get(name)?.trim().slice(0, 300) || null;
  return {
    q: one('q') ?? '',
    ...{ genre: one('genre'), source: one('source'), programme: one('programme') },
    from: (pageAsked({ searchParams }) - 1) * MOST,
  };
}

/** Each word with the sources and programmes whose names it stands in. */
export async function wordsOf(house: House, typed: string): Promise<readonly DocumentWord[]> {
  const words = typed.split(/\s+/).filter(Boolean).slice(0, MOST_WORDS);
  const { fields } = house.search.columns();
  const called = (field: 'source' | 'programme', letters: string) =>
    fields[field].names.values
      .filter((one) => `${one.value} ${one.label}`.toLowerCase().includes(letters.toLowerCase()))
      .map(({ value }) => value);
  return Promise.all(
    words.map(async (letters) => ({
      letters,
      sources: called('source', letters).slice(0, 200),
      documents: await inProgrammes(house, called('programme', letters)),
    })),
  );
}

export async function inProgrammes(house: House, programme: readonly string[]): Promise<readonly string[]> {
  if (programme.length === 0) return [];
  const asked = { ...NOTHING_ASKED, fields: { programme } };
  const found = await house.search.find(asked, { sort: 'newest', from: 0, most: 0 });
  return found.facet('document', MOST_AMONG).map(({ value }) => value);
}

function addressOf({ q, genre, source, programme, from }: Asked): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ q, genre, source, programme }))
    if (value !== null && value !== '') query.set(name, value);
  if (from > 0) query.set('page', String(1 + from / MOST));
  return query.size === 0 ? '/documents' : `/documents?${query}`;
}

const filter = ({ q, genre, source, programme }: Asked): Html =>
  markup`<search><form class="wp-documents__filter" method="get" action="/documents">
${input({ name: 'q', id: 'words', label: 'Words of the title, publisher, source or programme', value: q, type: 'search' })}
${select({ name: 'genre', label: 'Kind', value: genre ?? '', choices: [{ value: '', words: 'All kinds' }, ...GENRES.map((one) => ({ value: one, words: one }))] })}
${source && hidden('source', source)}${programme && hidden('programme', programme)}
<button type="submit" class="govuk-button">Show</button>${(q !== '' || genre !== null || source !== null || programme !== null) && linkTo('/documents', 'Clear')}</form></search>`;

const nothing = ({ q, genre, source, programme }: Asked): Html =>
  empty(
    'No document fits',
    q !== '' || genre !== null || source !== null || programme !== null
      ? 'Leave out a word or a filter.'
      : 'The register holds no document yet: add one with “watchpoint add”, or a source.',
  );

const COLUMNS = [
  {
    heading: 'Title',
    names: true,
    cell: ({ head }: ListedDocument) => linkTo(documentAddress({ id: head.id }), head.title || head.id),
  },
  {
    heading: 'Published',
    cell: ({ head }: ListedDocument) => (head.published === null ? 'Not known' : day(head.published)),
  },
  { heading: 'Publisher', cell: ({ head }: ListedDocument) => head.publisher },
  { heading: 'Kind', cell: ({ head }: ListedDocument) => head.genre },
  { heading: 'Commitments', cell: ({ counts }: ListedDocument) => firmnessCounts(counts) },
  { heading: 'Editions', numeric: true, cell: ({ editions }: ListedDocument) => grouped(editions) },
];

/** The firmest first, each with its shape; a firmness that none has is left out. */
function firmnessCounts(counts: ListedDocument['counts']): Html | null {
  const some = [...FIRMNESS].reverse().filter((one) => counts.has(one));
  return some.length === 0
    ? markup`None`
    : markup`<ul class="wp-counts">${some.map((one) => markup`<li>${firmnessSign(one)} ${grouped(counts.get(one)!)} ${one}</li>`)}</ul>`;
}
