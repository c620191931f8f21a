import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listed } from '../../../src/sources/kinds/listed.ts';
import type { Get, Source } from '../../../src/sources/source.ts';
import { listedBy, source } from './replay.ts';

const SOURCES: readonly Source[] = [
  source('feed', 'https://a.example/feed', { document: '{address}/{last}' }),
  source('page', 'https://a.example/', { links: 'main li a, /news/' }),
  source('sitemap', 'https://a.example/sitemap.xml'),
  source('govuk', 'https://www.gov.uk/api/search.json', { attachments: 'all' }),
  source('parliament', 'https://bills-api.parliament.uk/api/v1/Bills'),
  source('parliament', 'https://treaties-api.parliament.uk/api/Treaty'),
  source('parliament', 'https://questions-statements-api.parliament.uk/api/writtenstatements/statements'),
  source('parliament', 'https://questions-statements-api.parliament.uk/api/writtenquestions/questions'),
  source('cellar', 'https://publications.europa.eu/webapi/rdf/sparql', { types: 'REG' }),
];

/** Pieces of what the services answer with, put together as they never would. */
const piece = fc.constantFrom(
  ...'{"results":[ {"items":[ {"value":{ "totalResults":1 "total":1e99 "id":1 "id":"a" "link":"//" null ]} } ] , :'.split(
    ' ',
  ),
  ...'<rss version="2.0"> <channel> <item> <link>http:// </item> <feed xmlns="http://www.w3.org/2005/Atom"> <entry> <id/>'.split(
    ' ',
  ),
  '<link rel="next" href="?page=2">',
  '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>http://[',
  '<li><a href="/news/%zz"><a href="http://[::1"><base href="javascript:1">',
  '"bindings":[{"celex":{"value":"3"},"date":{"value":""}}]',
  '{"version":"https://jsonfeed.org/version/1.1","items":[{}],"next_url":"/"}',
  '\u0000',
  '\ufeff',
);
const body = fc.oneof(
  fc.array(piece, { maxLength: 12 }).map((pieces) => Buffer.from(pieces.join(' '))),
  fc.json().map((json) => Buffer.from(json)),
  fc
    .record({
      results: fc.array(fc.object()),
      items: fc.array(fc.object()),
      total: fc.nat(),
      totalResults: fc.nat(),
    })
    .map((answer) => Buffer.from(JSON.stringify(answer))),
  fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
);

describe('whatever a server answers', () => {
  it.each(SOURCES.map((one) => [`${one.kind} ${new URL(one.address).pathname}`, one] as const))(
    '%s: it is listed, or it is said why it could not be checked',
    async (_, one) => {
      await fc.assert(
        fc.asyncProperty(body, async (bytes) => {
          const get: Get = async (address) => ({
            is: 'body',
            asked: address,
            address,
            status: 200,
            headers: {},
            bytes,
            validators: { etag: null, lastModified: null },
          });
          const { found, end, why } = await listedBy(listed, one, get);
          expect(end === null).toBe(why !== null);
          if (why) expect(why).toMatch(/^[^\n]{10,400}$/);
          for (const { key, address } of found) {
            expect(key).not.toBe('');
            if (address) expect(URL.canParse(address) && /^https?:/.test(address)).toBe(true);
          }
          expect(new Set(found.map(({ key }) => key)).size).toBe(found.length);
        }),
        { numRuns: 300, seed: 7 },
      );
    },
  );
});
