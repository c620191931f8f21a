import { describe, expect, it } from 'vitest';
import { listed } from '../../../src/sources/kinds/listed.ts';
import { listedBy, type Reply, replay, source } from './replay.ts';

const SEARCH = 'https://www.gov.uk/api/search.json?filter_organisations=harbour-office&count=2';
const page = (start: number, count = 2): string => {
  const url = new URL('https://www.gov.uk/api/search.json?filter_organisations=harbour-office');
  url.searchParams.set('count', String(count));
  url.searchParams.set('order', '-public_timestamp');
  url.searchParams.set('fields', 'link,title,public_timestamp,updated_at');
  url.searchParams.set('start', String(start));
  return url.href;
};
const result = (at: number) => ({
  link: `/government/news/quay-${at}`,
  title: `Quay ${at}`,
  public_timestamp: `2026-11-0${at}T09:30:00Z`,
  updated_at: `2026-11-1${at}T01:00:00.000+00:00`,
});
const answer = (results: readonly object[], total: number): Reply => ({
  type: 'application/json',
  body: JSON.stringify({ results, total, start: 0, aggregates: {}, suggested_queries: [], es_cluster: 'A' }),
});
const sorted = (address: string) => {
  const url = new URL(address);
  url.searchParams.sort();
  return url.href;
};
/** The order of the parameters is nobody's concern. */
const listAny = (replies: Record<string, Reply>, settings = {}) => {
  const { get, asked } = replay(
    Object.fromEntries(Object.entries(replies).map(([address, reply]) => [sorted(address), reply])),
  );
  return {
    asked,
    run: listedBy(listed, source('govuk', SEARCH, settings), (address) => get(sorted(address))),
  };
};

describe('GOV.UK by its search API', () => {
  it('lists newest first, each document at the Content API, page after page, each once', async () => {
    const { run, asked } = listAny({
      [page(0)]: answer([result(4), result(3)], 3),
      [page(2)]: answer([result(3), { link: '/vessel-licence', title: 'Vessel licence' }], 3),
    });
    const { found, end } = await run;
    expect(end).toBe('listed');
    expect(asked).toHaveLength(2);
    expect(found.map(({ key }) => key)).toEqual([
      '/government/news/quay-4',
      '/government/news/quay-3',
      '/vessel-licence',
    ]);
    expect(found[0]).toEqual({
      key: '/government/news/quay-4',
      address: 'https://www.gov.uk/api/content/government/news/quay-4',
      version: '2026-11-14T01:00:00.000+00:00',
      title: 'Quay 4',
      published: '2026-11-04',
      bytes: null,
      name: null,
    });
    expect(found[2]).toMatchObject({ version: null, published: null });
  });

  it('links without their slash and links to other sites', async () => {
    const { run } = listAny({
      [page(0)]: answer([{ link: 'pilotage' }, { link: 'https://ports.example/guide' }], 2),
    });
    expect((await run).found.map(({ address }) => address)).toEqual([
      'https://www.gov.uk/api/content/pilotage',
      'https://ports.example/guide',
    ]);
  });

  it.each([
    ['html', ['/government/publications/dues/the-dues']],
    ['all', ['/government/publications/dues/the-dues', 'https://assets.example/impact.pdf']],
  ])('with what is attached to publications: %s', async (attachments, keys) => {
    const content = 'https://www.gov.uk/api/content/government/publications/dues';
    const file = { attachment_type: 'file', content_type: 'application/pdf' };
    const { run, asked } = listAny(
      {
        [page(0)]: answer(
          [{ link: '/government/publications/dues', title: 'Dues' }, { link: '/government/news/dues' }],
          2,
        ),
        [content]: JSON.stringify({
          base_path: '/government/publications/dues',
          details: {
            attachments: [
              { ...file, title: 'The dues', url: 'https://assets.example/dues.pdf' },
              { attachment_type: 'html', title: 'The dues', url: '/government/publications/dues/the-dues' },
              { ...file, title: 'Impact', url: 'https://assets.example/impact.pdf' },
              { ...file, title: 'Figures', url: 'https://assets.example/f.csv', content_type: 'text/csv' },
              { attachment_type: 'external', title: 'Elsewhere', url: 'https://elsewhere.example' },
            ],
          },
        }),
      },
      { attachments },
    );
    const { found } = await run;
    expect(found.map(({ key }) => key)).toEqual([
      '/government/publications/dues',
      ...keys,
      '/government/news/dues',
    ]);
    expect(found[1]).toMatchObject({
      title: 'The dues',
      address: 'https://www.gov.uk/api/content/government/publications/dues/the-dues',
    });
    expect(asked).toHaveLength(2);
  });

  it('nothing found is an empty list', async () => {
    expect(await listAny({ [page(0)]: answer([], 0) }).run).toMatchObject({ end: 'listed', found: [] });
  });

  it('unchanged', async () => {
    expect(await listAny({ [page(0)]: 304 }).run).toMatchObject({ end: 'unchanged' });
  });

  it('a later page as it was is passed over', async () => {
    const { run } = listAny({
      [page(0)]: answer([result(6), result(5)], 5),
      [page(2)]: 304,
      [page(4)]: answer([result(1)], 5),
    });
    expect((await run).found.map(({ title }) => title)).toEqual(['Quay 6', 'Quay 5', 'Quay 1']);
  });

  it.each([
    [
      'a result without its link',
      answer([{ title: 'Quay' }], 1),
      'answered without `results[].link`: the GOV.UK search API may have changed',
    ],
    [
      'results under another name',
      { type: 'application/json', body: '{"items": [], "total": 0}' },
      'answered without `results`: the GOV.UK search API may have changed',
    ],
    [
      'a title that is an object',
      answer([{ link: '/a', title: { en: 'Quay' } }], 1),
      'answered with another `results[].title` (expected string, received object): the GOV.UK search API may have changed',
    ],
    [
      'a page instead',
      { type: 'text/html', body: '<!DOCTYPE html><html></html>' },
      'answered with a web page where JSON was expected: the GOV.UK search API may have changed',
    ],
    [
      'half an answer',
      { type: 'application/json', body: '{"results": [{"link": "/go' },
      'answered with JSON that is broken or cut off: the GOV.UK search API may have changed',
    ],
  ] satisfies [string, Reply, string][])('%s: the line names it', async (_, reply, said) => {
    const { why } = await listAny({ [page(0)]: reply }).run;
    expect(why?.replace(/^\S+ /, '')).toBe(said);
  });
});
