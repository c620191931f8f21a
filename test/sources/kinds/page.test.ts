import { describe, expect, it } from 'vitest';
import { listed } from '../../../src/sources/kinds/listed.ts';
import { listedBy, type Reply, replay, source } from './replay.ts';

const PAGE = 'https://harbour.example/en/press';
const html = (body: string, head = ''): Reply => ({
  type: 'text/html',
  body: `<!doctype html><html><head><title>Press</title>${head}</head><body>${body}</body></html>`,
});
const PRESS = `<nav><a href="/en">Home</a><a href="/en/press#top">Press</a></nav>
<main><ul class="press-list">
 <li><a href="/en/press/quay-2"><img src="q.jpg"></a><h3><a href="quay-2">Quay 2</a></h3></li>
 <li><div><a href="/en/press/quay-2#more">Read more</a></div><time datetime="2026-11-02T10:00">2 November</time></li>
 <li><article><a href="/en/press/2026/quay-1">Quay 1</a><p><time datetime="2026-11-01">1 November</time></p></article></li>
 <li><a href="mailto:press@harbour.example">Write</a></li>
</ul><p class="more"><a href="https://elsewhere.example/quay">Elsewhere</a></p></main>`;

const list = async (reply: Reply, links?: string) => {
  const { get, asked } = replay({ [PAGE]: reply });
  return { ...(await listedBy(listed, source('page', PAGE, links ? { links } : {}), get)), asked };
};

describe('a page', () => {
  it('is itself the document, and needs no list', async () => {
    const { found, asked } = await list(html(''));
    expect(asked).toEqual([]);
    expect(found).toEqual([
      { key: PAGE, address: PAGE, version: null, title: null, published: null, bytes: null, name: null },
    ]);
  });

  it.each([
    ['/en/press/', ['https://harbour.example/en/press/2026/quay-1'], html(PRESS)],
    ['/en/press/2026/', ['https://harbour.example/en/press/2026/quay-1'], html(PRESS)],
    ['/en/press/*/quay', ['https://harbour.example/en/press/2026/quay-1'], html(PRESS)],
    ['.press-list article a', ['https://harbour.example/en/press/2026/quay-1'], html(PRESS)],
    [
      'p.more, .press-list article',
      ['https://harbour.example/en/press/2026/quay-1', 'https://elsewhere.example/quay'],
      html(PRESS),
    ],
    ['https://elsewhere.example/', ['https://elsewhere.example/quay'], html(PRESS)],
  ] satisfies [string, string[], Reply][])('links by %s', async (links, addresses, reply) => {
    const { found } = await list(reply, links);
    expect(found.map(({ address }) => address)).toEqual(expect.arrayContaining(addresses));
    if (links !== '/en/press/') expect(found).toHaveLength(addresses.length);
  });

  it('each page once, by the first link that has words, with the day that a row of it is marked with', async () => {
    const { found } = await list(html(PRESS, '<base href="/en/press/">'), '/en/press/');
    expect(found.map(({ address, title, published }) => [address, title, published])).toEqual([
      ['https://harbour.example/en/press/quay-2', 'Quay 2', '2026-11-02'],
      ['https://harbour.example/en/press/2026/quay-1', 'Quay 1', '2026-11-01'],
    ]);
  });

  it('no link that fits is no empty list', async () => {
    const { end, why } = await list(html('<main>By script</main>'), 'main a');
    expect(end).toBeNull();
    expect(why).toBe(
      `${PAGE} has no link that fits \`main a\`: the page may have changed, or makes its links by script`,
    );
  });

  it('a page that nests without end is said, and costs little', async () => {
    const { why } = await list(html('<dd><article><a href="/n/1">1</a>'.repeat(20_000)), '/n/');
    expect(why).toContain('answered with a page that cannot be read: it nests elements');
  });

  it('unchanged', async () => {
    expect(await list(304, 'main a')).toMatchObject({ end: 'unchanged' });
  });
});
