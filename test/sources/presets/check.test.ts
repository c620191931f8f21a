import { describe, expect, it } from 'vitest';
import { checkSource } from '../../../src/sources/presets/check.ts';
import type { Get, Source } from '../../../src/sources/source.ts';
import { type Reply, replay, source } from '../kinds/replay.ts';

const FEED = 'https://www.eurojust.europa.eu/rss/press-releases.xml';
const DOCUMENT = 'https://www.eurojust.europa.eu/news/1';
const eurojust: Source = { ...source('feed', FEED), preset: 'eurojust' };
const rss = (day: string): Reply => ({
  type: 'application/rss+xml',
  body: `<rss version="2.0"><channel><title>Eurojust</title><item><title>Eleven arrests</title><link>${DOCUMENT}</link><guid>${DOCUMENT}</guid><pubDate>${day} 09:00:00 GMT</pubDate></item></channel></rss>`,
});
const page: Reply = {
  type: 'text/html',
  body: '<!doctype html><title>Eleven arrests</title><main><h1>Eleven arrests</h1><p>The members of the joint team will meet again by the end of March 2027.</p></main>',
};

const findings = async (replies: Record<string, Reply>, from = eurojust) => {
  const get: Get = replay(replies).get;
  const said: string[] = [];
  for await (const { asExpected, says } of checkSource(from, get, '2026-11-22')) {
    expect(says).not.toContain('\n');
    said.push(`${asExpected === null ? '?' : asExpected ? '+' : '-'} ${says}`);
  }
  return said;
};

describe('a source is checked', () => {
  it('all as expected', async () => {
    expect(await findings({ [FEED]: rss('Fri, 20 Nov 2026'), [DOCUMENT]: page })).toEqual([
      expect.stringMatching(/^\+ \S+press-releases\.xml answered 200, application\/rss\+xml, \d+ bytes$/),
      `+ the list has one document, the first: "Eleven arrests" (${DOCUMENT})`,
      '+ the newest is of 2026-11-20',
      expect.stringMatching(/^\+ \S+news\/1 answered 200, text\/html, \d+ bytes$/),
      expect.stringMatching(/^\+ the document reads as "Eleven arrests", of 2026-11-20, \d+ characters$/),
    ]);
  });

  it('a list that stopped, and a document that is gone', async () => {
    const said = await findings({ [FEED]: rss('Tue, 01 Sep 2026'), [DOCUMENT]: 404 });
    expect(said.slice(2)).toEqual([
      '- the newest is of 2026-09-01, 82 days ago, where something is expected within 14: the list may have stopped',
      `- ${DOCUMENT} answered 404: there is nothing`,
    ]);
  });

  it('another shape', async () => {
    const govuk: Source = { ...source('govuk', 'https://www.gov.uk/api/search.json'), preset: 'govuk' };
    const get: Get = async (address) =>
      (await replay({ [address]: { type: 'application/json', body: '{"hits": []}' } }).get(address)) as never;
    const said: string[] = [];
    for await (const { asExpected, says } of checkSource(govuk, get, '2026-11-22'))
      said.push(`${asExpected} ${says}`);
    expect(said).toHaveLength(2);
    expect(said[1]).toMatch(/^false .* answered without `results`: the GOV\.UK search API may have changed$/);
  });

  it('out of reach', async () => {
    expect(await findings({ [FEED]: { unknown: 'www.eurojust.europa.eu: no such host' } })).toEqual([
      `- ${FEED} could not be asked: www.eurojust.europa.eu: no such host`,
    ]);
  });

  it('an empty list', async () => {
    const empty = {
      type: 'application/rss+xml',
      body: '<rss version="2.0"><channel><title>E</title></channel></rss>',
    };
    expect((await findings({ [FEED]: empty })).at(-1)).toBe('- the list is empty');
    expect((await findings({ [FEED]: empty }, source('feed', FEED))).at(-1)).toBe('? the list is empty');
  });

  it('a document that has no text to read', async () => {
    const said = await findings({
      [FEED]: rss('Fri, 20 Nov 2026'),
      [DOCUMENT]: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]),
    });
    expect(said.at(-1)).toMatch(/^- the document \S+ cannot be read: /);
  });
});
