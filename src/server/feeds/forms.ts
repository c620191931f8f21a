// The forms in which a view is taken away, each written from its entries part by part.
import type { TableName } from '../../publish/csv.ts';
import { MEDIA_TYPES } from '../../publish/mediaTypes.ts';
import { valuesAt } from '../../search/columns.ts';
import type { Listed } from '../../store/catalogue.ts';
import { entryJson } from '../api/shapes/entries.ts';
import { dayOf, type House } from '../house.ts';
import type { List } from './lists.ts';
import { type About, threadingIn, viewFrom } from './viewing.ts';

/** What is to be written. */
export interface Taken {
  readonly house: House;
  readonly list: List;
  /** The addresses of the page and of the file, whole. */
  readonly page: string;
  readonly self: string;
  /** From which of the entries on, for forms that come in pages. */
  readonly from: number;
  readonly table: TableName;
}

export interface Form {
  readonly type: string;
  /** Whether browsers are to keep it as a file. */
  readonly isFile: boolean;
  /** So many entries at most are in one file: a title says where there are more. Null for any number. */
  readonly most: number | null;
  readonly parts: (taken: Taken) => AsyncIterable<string>;
}

/** By the ending of the address. */
export const FORMS: Readonly<Record<string, Form>> = {
  csv: { type: MEDIA_TYPES.csv.type, isFile: true, most: null, parts: csv },
  json: { type: MEDIA_TYPES.json.type, isFile: true, most: null, parts: json },
  jsonld: { type: MEDIA_TYPES.jsonld.type, isFile: true, most: 2_000, parts: jsonLd },
  ics: { type: MEDIA_TYPES.ics.type, isFile: true, most: 2_000, parts: ics },
  atom: { type: MEDIA_TYPES.atom.type, isFile: false, most: 200, parts: atom },
  'feed.json': { type: MEDIA_TYPES.jsonfeed.type, isFile: false, most: 200, parts: jsonFeed },
};

/** Entries are read and written so many at a time, and others are answered in between. */
const AT_ONCE = 500;

async function* csv({ house, list, page, table }: Taken): AsyncIterable<string> {
  const { viewCsvParts } = await import('../../publish/csv.ts');
  const about = {
    title: list.title,
    address: page,
    threading: await threadingIn(house),
    sketched: true,
  } as const;
  const links = new Set<string>();
  let isFirst = true;
  for await (const listed of inParts(house, await list.numbers())) {
    const view = await viewFrom(house, listed, about);
    const ties = view.ties.filter(({ link }) => !links.has(link));
    if (table === 'links') for (const { link } of ties) links.add(link);
    const [header = '', ...rows] = viewCsvParts(table === 'links' ? { ...view, ties } : view, table);
    yield isFirst ? header + rows.join('') : rows.join('');
    isFirst = false;
  }
}

async function* json({ house, list, page }: Taken): AsyncIterable<string> {
  const numbers = await list.numbers();
  const head = { title: list.title, address: page, asOf: dayOf(house), total: numbers.length };
  yield `${JSON.stringify(head).slice(0, -1)},"entries":[`;
  let between = '\n';
  for await (const listed of inParts(house, numbers))
    for (const one of listed) {
      yield between + JSON.stringify(entryJson(one));
      between = ',\n';
    }
  yield '\n]}\n';
}

async function* jsonLd(taken: Taken): AsyncIterable<string> {
  const { jsonLdParts } = await import('../../publish/jsonLd.ts');
  const { house, list, page } = taken;
  const numbers = await list.numbers();
  const view = await viewed(taken, numbers, {
    title: titled(list.title, numbers.length, FORMS.jsonld!.most!),
    address: page,
  });
  const text = (document: string, edition: string) => house.store.text(document, edition);
  yield* jsonLdParts(view, text, { context: `${house.base}/api/context` });
}

async function* ics(taken: Taken): AsyncIterable<string> {
  const { viewIcs } = await import('../../publish/ics.ts');
  const { house, list, page } = taken;
  const numbers = timely(house, await list.numbers('deadline'));
  const title = titled(list.title, numbers.length, FORMS.ics!.most!);
  yield viewIcs(await viewed(taken, numbers, { title: `Watchpoint: ${title}`, address: page }));
}

/** What is to come first, then what has passed, the latest first: a calendar that is cut short is cut in the past. */
function timely(house: House, numbers: readonly number[]): readonly number[] {
  const { first, last, fields, holds } = house.search.columns();
  const commitment = fields.kind.names.find('commitment');
  const recurring = fields.state.names.find('recurring');
  const today = Number(dayOf(house).replaceAll('-', ''));
  const wanted = numbers.filter(
    (n) =>
      (first[n] !== 0 || last[n] !== 0 || valuesAt(fields.state, n)[0] === recurring) &&
      (valuesAt(fields.kind, n)[0] !== commitment || holds[n] === 1),
  );
  const isPast = (n: number) => last[n] !== 0 && last[n]! < today;
  return [...wanted.filter((n) => !isPast(n)), ...wanted.filter(isPast).reverse()];
}

async function* atom(taken: Taken): AsyncIterable<string> {
  const { atomFeed } = await import('../../publish/atom.ts');
  yield atomFeed(...(await feedOf(taken)));
}

async function* jsonFeed(taken: Taken): AsyncIterable<string> {
  const { jsonFeed: written } = await import('../../publish/jsonFeed.ts');
  yield written(...(await feedOf(taken)));
}

/** What was added last, with the address of what was added before (RFC 5005, 3). */
async function feedOf(taken: Taken) {
  const { list, page, self, from } = taken;
  const most = FORMS.atom!.most!;
  const numbers = await list.numbers('added');
  const view = await viewed(
    taken,
    numbers.slice(from),
    { title: `Watchpoint: ${list.title}`, address: page },
    most,
  );
  const next = new URL(self);
  next.searchParams.set('page', String(2 + Math.floor(from / most)));
  const isMore = from + most < numbers.length;
  return [view, { self, next: isMore ? next.href : null }] as const;
}

async function viewed(
  { house }: Taken,
  numbers: readonly number[],
  about: Omit<About, 'threading'>,
  most = FORMS.ics!.most!,
) {
  const listed = await house.store.catalogue.entries(numbers.slice(0, most));
  return viewFrom(house, listed, { ...about, threading: await threadingIn(house) });
}

const titled = (title: string, all: number, most: number): string =>
  all > most ? `${title} (the first ${most} of ${all}: narrow the view for the others)` : title;

async function* inParts(house: House, numbers: readonly number[]): AsyncIterable<readonly Listed[]> {
  if (numbers.length === 0) yield [];
  for (let at = 0; at < numbers.length; at += AT_ONCE) {
    yield await house.store.catalogue.entries(numbers.slice(at, at + AT_ONCE));
    await new Promise((resolve) => setImmediate(resolve));
  }
}
