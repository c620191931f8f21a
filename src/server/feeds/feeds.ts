import { type Context, Hono } from 'hono';
import type { TableName } from '../../publish/csv.ts';
import { MEDIA_TYPES } from '../../publish/mediaTypes.ts';
import type { Env } from '../env.ts';
import { dayOf, type House } from '../house.ts';
import { hasIt, registerState, weakTag } from '../registerState.ts';
import { refused } from '../safety/answers.ts';
import { atOnce } from '../safety/atOnce.ts';
import { attachment } from '../safety/fileName.ts';
import { pageAsked } from '../view.ts';
import { FORMS, type Form } from './forms.ts';
import { type List, listAt } from './lists.ts';

/**
 * Every list as a feed, a calendar, a table or data: its address with another ending (pages/takeAway.ts). Whoever may
 * see the page may take the file; programs show a token in the header Authorization, never in the address.
 */
export const feedRoutes = (house: House): Hono<Env> => {
  const begin = atOnce(house);
  return new Hono<Env>().get('*', async (c, next) => {
    const [, path, ending] = ENDED.exec(new URL(c.req.url).pathname) ?? [];
    const list = path === undefined ? null : await listAt(house, path, c.req.url);
    if (list === null) return next();
    if (ending === 'csv-metadata.json') return dictionary(c, list, path!);
    return taken(c, house, { list, path: path!, ending: ending!, begin });
  });
};

const ENDED = /^(\/[a-z-]+(?:\/[^/]+?)?)\.(csv|ics|atom|feed\.json|jsonld|csv-metadata\.json|json)$/;

const TABLES: readonly TableName[] = ['commitments', 'figures', 'watch-list', 'events', 'links'];

interface Wanted {
  readonly list: List;
  readonly path: string;
  readonly ending: string;
  readonly begin: ReturnType<typeof atOnce>;
}

async function taken(
  c: Context<Env>,
  house: House,
  { list, path, ending, begin }: Wanted,
): Promise<Response> {
  const form = FORMS[ending]!;
  const { search, searchParams } = new URL(c.req.url);
  const of = searchParams.get('of') ?? list.table;
  const table = TABLES.find((one) => one === of);
  if (table === undefined)
    return refused(c, {
      status: 400,
      title: 'There is no such table',
      detail: `of: there is no table "${of.slice(0, 50)}": there are ${TABLES.join(', ')}`,
    });
  const tag = weakTag(`${await registerState(house)} ${c.req.url}`);
  const headers = headersOf(form, tag, {
    name: `watchpoint${path.replaceAll('/', '-')}-${dayOf(house)}.${ending}`,
  });
  if (ending === 'csv') headers.append('link', metadataLink(path, search));
  if (hasIt(c.req.header('if-none-match'), tag)) return new Response(null, { status: 304, headers });
  const from = (pageAsked({ searchParams }) - 1) * (form.most ?? 0);
  const address = pageAddress(house, path, searchParams);
  const self = `${house.base}${path}.${ending}${search}`;
  const parts = form.parts({ house, list, page: address, self, from, table });
  if (c.req.method === 'HEAD') return new Response(null, { headers });
  const done = begin(c);
  return done === null ? tooMany(c) : new Response(streamed(parts, done), { headers });
}

function tooMany(c: Context<Env>) {
  c.header('retry-after', '10');
  return refused(c, {
    status: 429,
    title: 'Others of yours are being written',
    detail: 'Read those to their end, and ask again.',
  });
}

function headersOf({ type, isFile }: Form, tag: string, { name }: { readonly name: string }): Headers {
  return new Headers({
    'content-type': type,
    etag: tag,
    'cache-control': 'private, no-cache',
    ...(isFile ? { 'content-disposition': attachment(name) } : {}),
  });
}

/** The view without what only a file has. */
function pageAddress({ base }: House, path: string, searchParams: URLSearchParams): string {
  const query = new URLSearchParams(searchParams);
  query.delete('page');
  query.delete('of');
  return `${base}${path}${query.size === 0 ? '' : `?${query}`}`;
}

/** Where what the columns hold is said (https://www.w3.org/TR/tabular-data-model/#link-header). */
const metadataLink = (path: string, search: string): string =>
  `<${path}.csv-metadata.json${search}>; rel="describedby"; type="${MEDIA_TYPES.csvw.type}"`;

async function dictionary(c: Context<Env>, { table }: List, path: string): Promise<Response> {
  const { dataDictionary } = await import('../../publish/dataDictionary.ts');
  const of = new URL(c.req.url).searchParams.get('of') ?? table;
  const { search } = new URL(c.req.url);
  const { tables, ...whole } = dataDictionary();
  const own = tables.find(({ url }) => url === `${of}.csv`) ?? tables[0]!;
  const url = `${path.slice(path.lastIndexOf('/') + 1)}.csv${search}`;
  return c.body(`${JSON.stringify({ ...whole, tables: [{ ...own, url }] }, null, 2)}\n`, 200, {
    'content-type': MEDIA_TYPES.csvw.type,
  });
}

/** Written as it is read: a client that reads slowly holds no more than a part in memory. */
function streamed(parts: AsyncIterable<string>, done: () => void): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const iterator = parts[Symbol.asyncIterator]();
  const next = async (controller: ReadableStreamDefaultController<Uint8Array>): Promise<void> => {
    for (;;) {
      const { done: isEnd, value } = await iterator.next();
      if (isEnd === true) {
        done();
        return controller.close();
      }
      if (value === '') continue;
      return controller.enqueue(encoder.encode(value));
    }
  };
  return new ReadableStream<Uint8Array>({
    pull: (controller) =>
      next(controller).catch((error) => {
        done();
        throw error;
      }),
    cancel: async () => {
      done();
      await iterator.return?.();
    },
  });
}
