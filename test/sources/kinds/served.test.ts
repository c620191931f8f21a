import type { ServerResponse } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFetcher } from '../../../src/sources/fetch/fetcher.ts';
import type { Fetcher, Validators } from '../../../src/sources/fetching.ts';
import { listed } from '../../../src/sources/kinds/listed.ts';
import { checkSource } from '../../../src/sources/presets/check.ts';
import type { Get, Source } from '../../../src/sources/source.ts';
import { answer, fakeClock, type Handler, type Served, serve } from '../fetch/server.ts';
import { listedBy, source } from './replay.ts';

/** A body with a validator: 304 for whoever has it. */
const lasting =
  (body: string, type: string): Handler =>
  (request, response: ServerResponse) => {
    const etag = `"${body.length}"`;
    if (request.headers['if-none-match'] === etag) response.writeHead(304, { etag }).end();
    else response.writeHead(200, { etag, 'content-type': type }).end(body);
  };

const search = JSON.stringify({
  results: [{ link: '/government/news/dues', title: 'Dues', public_timestamp: '2026-11-20T09:00:00Z' }],
  total: 1,
});
const content = JSON.stringify({
  base_path: '/government/news/dues',
  schema_name: 'news_article',
  document_type: 'press_release',
  title: 'Dues',
  locale: 'en',
  first_published_at: '2026-11-20T09:00:00Z',
  details: { body: '<p>We will cap dues by May 2027.</p>' },
});
const feed = `<rss version="2.0"><channel><title>N</title><item><title>Quay</title><link>/quay</link><guid isPermaLink="false">1</guid></item></channel></rss>`;

let served: Served;
let fetcher: Fetcher;
beforeAll(async () => {
  const asked =
    '?order=-public_timestamp&fields=link%2Ctitle%2Cpublic_timestamp%2Cupdated_at&count=100&start=0';
  served = await serve({
    [`/api/search.json${asked}`]: lasting(search, 'application/json'),
    '/api/content/government/news/dues': lasting(content, 'application/json'),
    '/news.rss': lasting(feed, 'application/rss+xml'),
    '/moved.rss': answer(301, '', { location: '/news.rss' }),
    '/wall.rss': answer(
      200,
      '<!doctype html><title>Just a moment...</title><script>window._cf_chl_opt={}</script>',
    ),
    '/closed/news.rss': lasting(feed, 'application/rss+xml'),
    '/robots.txt': answer(200, 'User-agent: *\nDisallow: /closed/\n', { 'content-type': 'text/plain' }),
  });
  fetcher = createFetcher({
    clock: fakeClock(),
    random: () => 0,
    version: '1',
    allow: [served.host],
    pause: 0,
    tries: 1,
  });
});
afterAll(async () => {
  await fetcher.close();
  await served.close();
});

const get: Get = (address) => fetcher.get(address);
const at = (kind: Source['kind'], path: string): Source => ({
  ...source(kind, `${served.origin}${path}`),
  allow: [served.host],
});

describe('lists of a server', () => {
  it('GOV.UK: the list, one document, and all as expected', async () => {
    const said: string[] = [];
    for await (const { asExpected, says } of checkSource(at('govuk', '/api/search.json'), get, '2026-11-22'))
      said.push(`${asExpected} ${says.replaceAll(served.origin, '')}`);
    expect(said).toEqual([
      expect.stringMatching(/^true \/api\/search\.json\S+ answered 200, application\/json, \d+ bytes$/),
      'true the list has one document, the first: "Dues" (/government/news/dues)',
      'true the newest is of 2026-11-20',
      expect.stringMatching(/^true \/api\/content\S+ answered 200, application\/json, \d+ bytes$/),
      'true the document reads as "Dues", of 2026-11-20, 29 characters',
    ]);
  });

  it('what it answered once is unchanged the second time, without a body', async () => {
    let known: Validators | undefined;
    const again: Get = async (address) => {
      const fetched = await fetcher.get(address, known);
      if (fetched.is === 'body') known = fetched.validators;
      return fetched;
    };
    expect((await listedBy(listed, at('feed', '/news.rss'), again)).end).toBe('listed');
    expect(await listedBy(listed, at('feed', '/news.rss'), again)).toMatchObject({
      end: 'unchanged',
      found: [],
    });
  });

  it.each([
    ['a list that moved is listed where it is', '/moved.rss', null],
    ['a challenge is no empty list', '/wall.rss', /instead of the publisher/],
    ['a list that robots.txt closes', '/closed/news.rss', /robots\.txt/],
    ['a list that is not there', '/none.rss', /answered 404/],
  ])('%s', async (_, path, said) => {
    const { found, why } = await listedBy(listed, at('feed', path), get);
    if (said) expect(why).toMatch(said);
    else expect(found.map(({ address }) => address)).toEqual([`${served.origin}/quay`]);
  });
});
