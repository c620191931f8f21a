import { describe, expect, it } from 'vitest';
import { documentAddress } from '../../../src/sources/kinds/documentAddress.ts';
import { listed } from '../../../src/sources/kinds/listed.ts';
import { listedBy, type Reply, replay, source } from './replay.ts';

const FEED = 'https://harbour.example/news.atom';

const atom = (entries: readonly string[], next = ''): Reply => ({
  type: 'application/atom+xml',
  body: `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><id>tag:harbour.example,2026:news</id><title>Harbour news</title>
<updated>2026-11-20T09:00:00Z</updated>${next && `<link rel="next" type="application/atom+xml" href="${next}"/>`}
${entries.join('\n')}</feed>`,
});
const entry = (at: number, updated = '2026-11-19T10:00:00Z'): string =>
  `<entry><id>tag:harbour.example,2026:${at}</id><title>Quay ${at}</title><link href="https://harbour.example/news/${at}"/>
<published>2026-11-18T08:30:00Z</published><updated>${updated}</updated></entry>`;

const list = async (replies: Record<string, Reply>, settings = {}, address = FEED) => {
  const { get, asked } = replay(replies);
  return { ...(await listedBy(listed, source('feed', address, settings), get)), asked };
};

describe('a feed', () => {
  it('lists its entries with their times', async () => {
    const { found, end } = await list({ [FEED]: atom([entry(2), entry(1)]) });
    expect(end).toBe('listed');
    expect(found).toEqual([
      {
        key: 'tag:harbour.example,2026:2',
        address: 'https://harbour.example/news/2',
        version: '2026-11-19T10:00:00Z',
        title: 'Quay 2',
        published: '2026-11-18',
        bytes: null,
        name: null,
      },
      expect.objectContaining({ key: 'tag:harbour.example,2026:1' }),
    ]);
  });

  it('goes through its pages, each entry once, and round no circle', async () => {
    const { found, asked } = await list({
      [FEED]: atom([entry(3), entry(2)], '?page=2&amp;of=all'),
      [`${FEED}?page=2&of=all`]: atom([entry(2), entry(1)], FEED),
    });
    expect(found.map(({ title }) => title)).toEqual(['Quay 3', 'Quay 2', 'Quay 1']);
    expect(asked).toEqual([FEED, `${FEED}?page=2&of=all`]);
  });

  it.each([
    ['a page with nothing new', atom([entry(2)])],
    ['an empty page', atom([])],
    ['no page', 404],
  ] satisfies [string, Reply][])('pages by number, where none is named, until %s', async (_, last) => {
    const { found, end, asked } = await list(
      { [FEED]: atom([entry(3)]), [`${FEED}?page=2`]: atom([entry(2)]), [`${FEED}?page=3`]: last },
      { page: 'page' },
    );
    expect(found.map(({ title }) => title)).toEqual(['Quay 3', 'Quay 2']);
    expect(end).toBe('listed');
    expect(asked).toHaveLength(3);
  });

  it('held to a number of documents, nobody asks for more pages than they take', async () => {
    const { found, end, asked } = await list(
      { [FEED]: atom([entry(3), entry(2)], `${FEED}?page=2`) },
      { most: '2' },
    );
    expect([found.length, end, asked]).toEqual([2, 'listed', [FEED]]);
  });

  it('asks for the next page only when somebody wants it', async () => {
    const { get, asked } = replay({ [FEED]: atom([entry(2)], `${FEED}?page=2`) });
    await listed(source('feed', FEED), get).next();
    expect(asked).toEqual([FEED]);
  });

  it('a link to the next of something within an entry is no next page', async () => {
    const { asked } = await list({
      [FEED]: atom([
        entry(1).replace('</entry>', '<link rel="next" href="https://harbour.example/2"/></entry>'),
      ]),
    });
    expect(asked).toEqual([FEED]);
  });

  it('is unchanged where the publisher says so', async () => {
    expect(await list({ [FEED]: 304 })).toMatchObject({ end: 'unchanged', found: [] });
  });

  it('may be empty', async () => {
    expect(await list({ [FEED]: atom([]) })).toMatchObject({ end: 'listed', found: [] });
  });

  it('in JSON, with its next page', async () => {
    const json = (id: string, next_url?: string) =>
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Harbour',
        next_url,
        items: [
          { id, url: `https://harbour.example/${id}`, title: id, date_modified: '2026-11-02T03:04:05Z' },
        ],
      });
    const { found } = await list({ [FEED]: json('b', `${FEED}?p=2`), [`${FEED}?p=2`]: json('a') });
    expect(found.map(({ key, version }) => [key, version])).toEqual([
      ['b', '2026-11-02T03:04:05Z'],
      ['a', '2026-11-02T03:04:05Z'],
    ]);
  });

  it('of one site and got by https: its pages are had by https too, in the format that is asked for', async () => {
    const http = entry(1).replace('https://harbour', 'http://harbour');
    const { found } = await list(
      { [FEED]: atom([http], `${FEED.replace('https', 'http')}?page=2`), [`${FEED}?page=2`]: atom([]) },
      { document: '{address}/data.xml' },
    );
    expect(found[0]).toMatchObject({ address: 'https://harbour.example/news/1/data.xml' });
  });

  it.each([
    ['{address}/data.xml', 'https://law.example/uksi/2026/9/data.xml'],
    ['https://law.example/print/{last}/{LAST}_EN.pdf', 'https://law.example/print/9/9_EN.pdf'],
    ['{id:/published/}', 'https://law.example/uksi/2026/9/data.xml'],
    ['{id:/withdrawn/}', 'https://law.example/uksi/2026/9/data.xml/published/2026'],
  ])('the address of the document by %s', (template, address) => {
    const entry = {
      id: 'https://law.example/uksi/2026/9/data.xml/published/2026',
      address: 'https://law.example/uksi/2026/9',
    };
    expect(documentAddress(template, entry)).toBe(address);
    expect(documentAddress('{address}/x', { ...entry, address: null })).toBeNull();
  });

  it('a reference in an address', () => {
    const entry = { id: 'x', address: 'https://press.example/detail/en/ip_26_301' };
    expect(documentAddress('https://press.example/?r={reference}', entry)).toBe(
      'https://press.example/?r=IP/26/301',
    );
  });

  it('an entry without an address is its own document', async () => {
    const { found } = await list({
      [FEED]: `<rss version="2.0"><channel><title>N</title><item><title>Dredging</title>
<guid isPermaLink="false">d-1</guid><description>The channel will be dredged by May.</description></item></channel></rss>`,
    });
    expect(found[0]).toMatchObject({ key: 'd-1', address: null, name: 'entry.txt' });
    expect(new TextDecoder().decode(await found[0]!.bytes!())).toBe(
      'Dredging\n\nThe channel will be dredged by May.',
    );
  });

  it.each([
    [
      'a page where the feed was',
      { type: 'text/html', body: '<!doctype html><title>News</title>' },
      `${FEED} answered with a web page, which is no feed: look where its publisher has the feed now`,
    ],
    ['a feed that is cut off', '<rss version="2.0"><channel><item><title>A', null],
    [
      'no feed any more',
      404,
      `${FEED} answered 404: the list is not there; look where its publisher has it now`,
    ],
    [
      'a publisher out of reach',
      { unknown: 'harbour.example refused the connection' },
      'harbour.example refused the connection',
    ],
  ] satisfies [string, Reply, string | null][])('%s: could not check, and why', async (_, reply, said) => {
    const { end, why } = await list({ [FEED]: reply });
    expect(end).toBeNull();
    if (said) expect(why).toBe(said);
    else expect(why).toContain(FEED);
  });

  it('entries that all have one id, and lead to several pages, are several', async () => {
    const item = (page: string) =>
      `<item><title>${page}</title><link>https://harbour.example/${page}</link><guid isPermaLink="false">1</guid></item>`;
    const body = `<rss version="2.0"><channel><title>H</title>${['a', 'b', 'b'].map(item).join('')}</channel></rss>`;
    const { found } = await list({ [FEED]: body });
    expect(found.map(({ key, address }) => [key, address])).toEqual([
      ['1', 'https://harbour.example/a'],
      ['1 https://harbour.example/b', 'https://harbour.example/b'],
    ]);
  });

  it('what was listed before a fault on a later page stands', async () => {
    const { found, why } = await list({
      [FEED]: atom([entry(2)], `${FEED}?page=2`),
      [`${FEED}?page=2`]: { unknown: 'harbour.example answered 503' },
    });
    expect(found.map(({ title }) => title)).toEqual(['Quay 2']);
    expect(why).toBe('harbour.example answered 503');
  });
});
