import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { listed } from '../../../src/sources/kinds/listed.ts';
import { listedBy, type Reply, replay, source } from './replay.ts';

const MAP = 'https://harbour.example/sitemap.xml';
const xml = (root: string, body: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">${body}</${root}>`;
const url = (path: string, changed = '', more = ''): string =>
  `<url><loc>https://harbour.example${path}</loc>${changed && `<lastmod>${changed}</lastmod>`}${more}</url>`;

const list = async (replies: Record<string, Reply>, settings = {}) => {
  const { get, asked } = replay(replies);
  return { ...(await listedBy(listed, source('sitemap', MAP, settings), get)), asked };
};

describe('a sitemap', () => {
  it('lists pages, the last changed first, and what a news sitemap says of them', async () => {
    const news =
      '<image:image><image:loc>https://harbour.example/q.jpg</image:loc><image:title>A quay</image:title></image:image><news:news><news:publication><news:name>Harbour</news:name></news:publication><news:publication_date>2026-11-03T10:00:00Z</news:publication_date><news:title>Quay &amp; lock</news:title></news:news>';
    const { found } = await list({
      [MAP]: xml(
        'urlset',
        url('/a?b=1&amp;c=2') + url('/b', '2026-11-02') + url('/c', '2026-11-03T10:00:00Z', news),
      ),
    });
    expect(
      found.map(({ address, version, title, published }) => [address, version, title, published]),
    ).toEqual([
      ['https://harbour.example/c', '2026-11-03T10:00:00Z', 'Quay & lock', '2026-11-03'],
      ['https://harbour.example/b', '2026-11-02', null, null],
      ['https://harbour.example/a?b=1&c=2', null, null, null],
    ]);
  });

  it('goes through an index, packed or not, each file and page once, and passes over what is as it was', async () => {
    const part = (at: number) => `https://harbour.example/${at}.xml${at === 2 ? '.gz' : ''}`;
    const index = [1, 2, 1, 3].map((at) => `<sitemap><loc>${part(at)}</loc></sitemap>`).join('');
    const { found, asked } = await list(
      {
        [MAP]: xml('sitemapindex', index),
        [part(1)]: xml('urlset', url('/news/1') + url('/about')),
        [part(2)]: gzipSync(xml('urlset', url('/news/2') + url('/news/1'))),
        [part(3)]: 304,
      },
      { prefix: 'https://harbour.example/news/' },
    );
    expect(asked).toEqual([MAP, part(1), part(2), part(3)]);
    expect(found.map(({ key }) => key)).toEqual([
      'https://harbour.example/news/1',
      'https://harbour.example/news/2',
    ]);
  });

  it('may be a plain list', async () => {
    const { found } = await list({ [MAP]: 'https://harbour.example/a\nhttps://harbour.example/b\n' });
    expect(found).toHaveLength(2);
  });

  it('may be empty, or unchanged', async () => {
    expect(await list({ [MAP]: xml('urlset', '') })).toMatchObject({ end: 'listed', found: [] });
    expect(await list({ [MAP]: 304 })).toMatchObject({ end: 'unchanged', found: [] });
  });

  it.each([
    ['a page', '<!doctype html><title>Lost</title>', 'answered with a web page, which is no sitemap'],
    ['cut off', xml('urlset', url('/a')).slice(0, -20), 'is a sitemap that is broken or cut off'],
    [
      'a packed file cut off',
      gzipSync(xml('urlset', url('/a'))).subarray(0, 60),
      'packed sitemap that is broken',
    ],
    ['a bomb', gzipSync(Buffer.alloc(60_000_000, ' ')), 'larger than 50 MB unpacked'],
  ] satisfies [string, Reply, string][])('%s: could not check, and why', async (_, reply, said) => {
    const { end, why } = await list({ [MAP]: reply });
    expect(end).toBeNull();
    expect(why).toContain(said);
  });
});
