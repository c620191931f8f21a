import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { presets } from '../../../src/sources/presets/presets.ts';
import { fromPreset, presetFor } from '../../../src/sources/presets/proposal.ts';
import { proposed } from '../../../src/sources/presets/proposing.ts';
import { type Reply, replay } from '../kinds/replay.ts';

const withoutParameters = (address: string) => address.replace(/\?.*$/, '');

describe('each preset', () => {
  it.each(presets.map((preset) => [preset.id, preset] as const))('%s', (id, preset) => {
    expect(presets.filter((one) => one.id === id)).toHaveLength(1);
    expect(preset.covers).toMatch(/\.$/);
    const examples = Object.fromEntries(preset.settings.map(({ name, example }) => [name, example]));
    const proposal = fromPreset(id, examples);
    if ('message' in proposal) throw new Error(proposal.message);
    expect(proposal).toMatchObject({ kind: preset.kind, preset: id });
    expect(proposal.id).toMatch(/^[a-z0-9-]{2,48}$/);
    if (!['folder', 'mbox'].includes(preset.kind)) expect(URL.canParse(proposal.address)).toBe(true);
    for (const { name, required, values } of preset.settings) {
      if (values) expect(values).toContain(examples[name]);
      if (required) expect(fromPreset(id, {})).toHaveProperty('message');
    }
  });

  it('is meant by its own address', () => {
    for (const preset of presets.filter(({ settings }) => !settings.some(({ required }) => required))) {
      const meant = presetFor(preset.address({}));
      // A feed of a site that is given by its own address is taken as it is.
      if (meant)
        expect([meant.preset, withoutParameters(meant.address)]).toEqual([
          preset.id,
          withoutParameters(preset.address({})),
        ]);
    }
  });
});

describe('settings', () => {
  it('narrow the address, several values each by a parameter of its own', () => {
    expect(
      fromPreset('govuk', {
        organisation: 'home-office,hm-treasury',
        type: 'press_release',
        since: '2026-01-31',
      }),
    ).toEqual({
      id: 'govuk-home-office-hm-treasury-press-release-2026',
      title: 'GOV.UK (home-office, hm-treasury, press_release, 2026-01-31)',
      kind: 'govuk',
      preset: 'govuk',
      address:
        'https://www.gov.uk/api/search.json?filter_organisations=home-office&filter_organisations=hm-treasury&filter_content_store_document_type=press_release&filter_public_timestamp=from%3A2026-01-31',
      settings: { organisation: 'home-office,hm-treasury', type: 'press_release', since: '2026-01-31' },
      because: 'it is the preset `govuk`',
    });
    expect(fromPreset('legislation', { type: 'uksi', year: '2026' })).toMatchObject({
      address: 'https://www.legislation.gov.uk/uksi/2026/data.feed',
      settings: { type: 'uksi', year: '2026', document: '{address}/data.xml' },
    });
    expect(fromPreset('feed', { address: 'https://www.harbour.example/news.atom' })).toMatchObject({
      id: 'feed-harbour-example-news-atom',
      title: 'Feed harbour.example/news.atom',
      address: 'https://www.harbour.example/news.atom',
      settings: {},
    });
  });

  it.each([
    ['nowhere', {}, 'there is no preset `nowhere`: there are number-10, govuk'],
    [
      'govuk',
      { organization: 'x' },
      'preset `govuk`: there is no setting `organization`: there are organisation, type',
    ],
    ['eurojust', { type: 'x' }, 'preset `eurojust`: there is no setting `type`: there is most'],
    [
      'parliament-statements',
      { house: 'Senate' },
      'preset `parliament-statements`: `house` is one of Commons, Lords, not "Senate"',
    ],
    ['govuk', { since: 'May' }, 'preset `govuk`: `since` is "May": write it as in since=2026-01-01'],
    ['legislation', { type: '../x' }, 'preset `legislation`: `type` is "../x": write it as in type=uksi'],
    ['eur-lex', {}, 'preset `eur-lex`: `types` is needed, as in types=REG,REG_IMPL,REG_DEL'],
  ])('wrong ones of %s are named', (id, settings: Record<string, string>, said) => {
    const answer = fromPreset(id, settings);
    expect('message' in answer && answer.message).toContain(said);
  });
});

describe('every source', () => {
  it('can be held to a number of documents', () => {
    expect(fromPreset('eurojust', { most: '500' })).toMatchObject({
      id: 'eurojust',
      settings: { most: '500' },
    });
    expect(fromPreset('eurojust', { most: 'few' })).toHaveProperty('message');
  });
});

describe('the preset that is meant by what people type', () => {
  it.each([
    ['number-10', 'number-10', {}],
    ['https://www.gov.uk/government/organisations/home-office', 'govuk', { organisation: 'home-office' }],
    ['www.gov.uk/government/organisations/home-office.atom', 'govuk', { organisation: 'home-office' }],
    ['https://www.gov.uk/government/organisations/prime-ministers-office-10-downing-street', 'number-10', {}],
    ['https://www.gov.uk/world/belgium/news', 'govuk', { location: 'belgium' }],
    [
      'https://www.gov.uk/search/news-and-communications?organisations[]=hm-treasury&organisations[]=home-office&keywords=ports&order=updated-newest',
      'govuk',
      { organisation: 'hm-treasury,home-office', purpose: 'news_and_communications', words: 'ports' },
    ],
    ['https://www.gov.uk/search/all?keywords=free+port', 'govuk', { words: 'free port' }],
    [
      'https://www.gov.uk/api/search.json?filter_organisations=home-office&filter_public_timestamp=from:2026-01-01',
      'govuk',
      { organisation: 'home-office', since: '2026-01-01' },
    ],
    ['https://bills.parliament.uk/bills/3737/publications', 'parliament-bills', { bill: '3737' }],
    ['https://treaties.parliament.uk/', 'parliament-treaties', {}],
    [
      'https://questions-statements.parliament.uk/written-statements?SearchTerm=ports&House=Commons',
      'parliament-statements',
      { words: 'ports', house: 'Commons' },
    ],
    [
      'https://questions-statements.parliament.uk/written-questions?Answered=Answered',
      'parliament-questions',
      { answered: 'Answered' },
    ],
    ['https://www.legislation.gov.uk/new', 'legislation', { document: '{address}/data.xml' }],
    [
      'https://www.legislation.gov.uk/new/uksi',
      'legislation',
      { type: 'uksi', document: '{address}/data.xml' },
    ],
    [
      'http://www.legislation.gov.uk/ukpga/2026/data.feed',
      'legislation',
      { type: 'ukpga', year: '2026', document: '{address}/data.xml' },
    ],
    [
      'https://www.legislation.gov.uk/update/legislation/uksi/data.feed',
      'legislation-updates',
      { type: 'uksi', document: '{id:/published/}', page: 'page' },
    ],
    ['https://www.consilium.europa.eu/en/press/press-releases/', 'eu-council', {}],
    ['https://news.belgium.be/fr', 'belgium', { language: 'fr' }],
    ['https://www.europol.europa.eu/media-press/newsroom', 'europol', {}],
  ])('%s', (text, preset, settings) => {
    expect(presetFor(text)).toMatchObject({ preset, settings });
  });

  it.each([
    'https://www.gov.uk/government/news/a-new-quay',
    'https://www.legislation.gov.uk/ukpga/2023/29',
    'https://www.legislation.gov.uk/help',
    'https://www.consilium.europa.eu/en/rss/meetings.ashx',
    'https://harbour.example/news',
    'two words',
    './papers',
    'eur-lex',
  ])('none by %s', (text) => {
    expect(presetFor(text)).toBeNull();
  });
});

describe('what is at an address or path', () => {
  let root: string;
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'watchpoint-presets-'));
    mkdirSync(join(root, 'papers'));
    writeFileSync(join(root, 'press'), 'From a@b.example Mon Nov  2 10:11:12 2026\nSubject: x\n\nx\n');
    writeFileSync(join(root, 'one.txt'), 'Text');
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  const SITE = 'https://harbour.example/';
  const by = (reply: Reply) => proposed(SITE, replay({ [SITE]: reply }).get);
  const head = (links: string) => ({
    type: 'text/html',
    body: `<!doctype html><head>${links}</head><p>News`,
  });
  const never = async () => {
    throw new Error('nobody is to be asked');
  };

  it.each([
    ['a feed', '<rss version="2.0"><channel><title>N</title></channel></rss>', 'feed', SITE, 'it is a feed'],
    [
      'a sitemap',
      '<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"></urlset>',
      'sitemap',
      SITE,
      'it is a sitemap',
    ],
    ['a page', head(''), 'page', SITE, 'it is a page that offers no feed'],
    [
      'a page with feeds',
      head(
        '<link rel="alternate" hreflang="fr" href="/fr"><link rel="alternate" type="application/rss+xml" title="Harbour » Comments" href="/comments"><link rel="alternate" type="application/atom+xml" title="Harbour news" href="/news.atom">',
      ),
      'feed',
      'https://harbour.example/news.atom',
      'the page offers the feed "Harbour news": for the page itself take the preset `page`',
    ],
  ] satisfies [string, Reply, string, string, string][])('%s', async (_, reply, preset, address, because) => {
    expect(await by(reply)).toMatchObject({ preset, kind: preset, address, because });
  });

  it('what cannot be asked is said', async () => {
    expect(await by({ unknown: 'harbour.example refused the connection' })).toEqual({
      message: 'harbour.example refused the connection',
    });
  });

  it.each([
    [
      'https://www.gov.uk/government/news/a-new-quay',
      'https://www.gov.uk/api/content/government/news/a-new-quay',
    ],
    ['gov.uk/government/news/a-new-quay/', 'https://www.gov.uk/api/content/government/news/a-new-quay'],
    ['https://www.legislation.gov.uk/ukpga/2026/9', 'https://www.legislation.gov.uk/ukpga/2026/9/data.xml'],
    [
      'https://www.legislation.gov.uk/ukpga/Geo6/6-7/48/section/2',
      'https://www.legislation.gov.uk/ukpga/Geo6/6-7/48/section/2/data.xml',
    ],
    [
      'https://questions-statements.parliament.uk/written-statements/detail/2026-11-19/hcws1200',
      'https://questions-statements-api.parliament.uk/api/writtenstatements/statements/2026-11-19/HCWS1200?expandMember=true',
    ],
    [
      'https://questions-statements.parliament.uk/written-questions/detail/2026-11-02/8024',
      'https://questions-statements-api.parliament.uk/api/writtenquestions/questions/2026-11-02/8024?expandMember=true',
    ],
    [
      'https://ec.europa.eu/commission/presscorner/detail/en/ip_26_301',
      'https://ec.europa.eu/commission/presscorner/api/documents?reference=IP/26/301&language=en',
    ],
  ])('one document is had in the form that says most: %s', async (text, address) => {
    expect(await proposed(text, never)).toMatchObject({ kind: 'page', preset: 'page', address });
  });

  it('one document of a site is not the whole of its news', () => {
    for (const text of [
      'https://www.consilium.europa.eu/en/press/press-releases/2026/11/20/council-agrees-on-harbours/',
      'https://www.eurojust.europa.eu/news/eleven-arrests-in-two-ports',
      'https://news.belgium.be/en/council-of-ministers-of-20-november',
      'https://www.euroclear.com/newsandinsights/en/press/2026/mr-20-euroclear-h1-2026-results.html',
    ])
      expect(presetFor(text), text).toBeNull();
  });

  it('a folder, a mailbox, a file, nothing', async () => {
    expect(await proposed(join(root, 'papers'), never)).toMatchObject({
      kind: 'folder',
      address: join(root, 'papers'),
    });
    expect(await proposed(join(root, 'press'), never)).toMatchObject({ kind: 'mbox' });
    expect(await proposed(join(root, 'one.txt'), never)).toHaveProperty(
      'message',
      expect.stringContaining('is a single file'),
    );
    expect(await proposed('no such thing', never)).toEqual({
      message: '"no such thing" is no preset, no address and no file or folder that is here',
    });
  });
});
