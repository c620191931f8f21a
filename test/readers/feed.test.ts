import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { timeOf } from '../../src/readers/feed/time.ts';
import { entriesOf, type Feed } from '../../src/readers/feed.ts';
import { documentIn, readChecked, shown } from './contract.ts';

const RSS = `<?xml version="1.0" encoding="utf-8"?>
<!-- made by hand -->
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>Harbour Office</title><link>https://harbour.example/news/</link><language>en-gb</language>
<atom:link rel="self" href="https://harbour.example/feed.xml"/>
<item><title>Locks &amp;amp; piers</title><link>/news/locks</link><guid isPermaLink="false">n-7</guid>
<pubDate>Fri, 03 May 2030 16:00:54 -0400</pubDate><description>&lt;p&gt;We will build &lt;b&gt;two&lt;/b&gt; locks.&lt;/p&gt;</description></item>
<item><title><![CDATA[An <item> of note]]></title><guid>https://harbour.example/news/note</guid>
<pubDate>2 May 2030</pubDate><content:encoded><![CDATA[<h2>Plans</h2><ul><li>dredge</li></ul>]]></content:encoded></item>
</channel></rss>`;

const RDF = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="https://harbour.example/rdf"><title>Harbour Office</title><link>https://harbour.example/</link><description>News</description><dc:publisher>Harbour Board</dc:publisher></channel>
<item rdf:about="https://harbour.example/1"><title>Locks</title><link>https://harbour.example/1</link><dc:date>2030-05-03T10:00:00+01:00</dc:date></item></rdf:RDF>`;

const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en" xml:base="https://harbour.example/"><title>Harbour Office</title><id>urn:x:feed</id>
<link rel="self" href="https://harbour.example/atom"/><author><name>Harbour Board</name></author><updated>2030-05-04T00:00:00Z</updated>
<entry><id>urn:x:1</id><title type="html">Locks &amp;lt;new&amp;gt;</title><link rel="alternate" type="application/pdf" href="/1.pdf"/><link href="/1"/>
<published>2030-05-03T00:00:00Z</published><updated>2030-05-04T00:00:00Z</updated><summary>a &lt; b</summary>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>We will <b>meet</b>.</p></div></content></entry></feed>`;

const JSON_FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Harbour Office',
  feed_url: 'https://harbour.example/feed.json',
  language: 'en-IE',
  items: [
    {
      id: 1,
      url: 'https://harbour.example/1',
      title: 'Locks',
      content_html: '<p>We will meet.</p>',
      date_published: '2030-05-03T10:00:00Z',
      date_modified: '2030-05-04T10:00:00Z',
    },
  ],
});

const feedIn = (text: string): Feed => {
  const feed = entriesOf(text);
  if ('message' in feed) throw new Error(feed.message);
  return feed;
};

describe('entries', () => {
  test('of RSS 2.0', () => {
    const { entries, ...feed } = feedIn(RSS);
    expect(feed).toEqual({
      title: 'Harbour Office',
      address: 'https://harbour.example/feed.xml',
      publisher: null,
      language: 'en-gb',
      updated: null,
      problems: [],
    });
    expect(entries).toEqual([
      {
        id: 'n-7',
        address: 'https://harbour.example/news/locks',
        title: 'Locks & piers',
        published: '2030-05-03T16:00:54-04:00',
        updated: null,
        summary: 'We will build two locks.',
      },
      {
        id: 'https://harbour.example/news/note',
        address: 'https://harbour.example/news/note',
        title: 'An of note',
        published: '2030-05-02',
        updated: null,
        summary: 'Plans dredge',
      },
    ]);
  });

  test('of RSS 1.0', () => {
    const { publisher, address, entries } = feedIn(RDF);
    expect({ publisher, address }).toEqual({
      publisher: 'Harbour Board',
      address: 'https://harbour.example/rdf',
    });
    expect(entries).toMatchObject([
      { id: 'https://harbour.example/1', title: 'Locks', published: '2030-05-03T10:00:00+01:00' },
    ]);
  });

  test('of Atom: the page rather than its PDF, addresses made whole', () => {
    expect(feedIn(ATOM)).toMatchObject({
      publisher: 'Harbour Board',
      language: 'en',
      updated: '2030-05-04T00:00:00Z',
      entries: [
        {
          id: 'urn:x:1',
          address: 'https://harbour.example/1',
          title: 'Locks <new>',
          summary: 'a < b',
          updated: '2030-05-04T00:00:00Z',
        },
      ],
    });
  });

  test('of JSON Feed', () => {
    expect(feedIn(JSON_FEED).entries).toMatchObject([
      { id: '1', title: 'Locks', summary: 'We will meet.', updated: '2030-05-04T10:00:00Z' },
    ]);
  });

  test('without a name of its own an entry is named by title and day', () => {
    const one = `<rss version="2.0"><channel><title>T</title><item><title>Locks</title></item></channel></rss>`;
    expect(feedIn(one).entries[0]!.id).toMatch(/^entry:[0-9a-f]{16}$/);
    expect(feedIn(one)).toEqual(feedIn(one));
  });

  test.each([
    ['brackets that open no tag', '<'.repeat(200_000)],
    ['elements that nobody closes', '<p>'.repeat(50_000)],
    ['a tag without end', `<a b="${'x'.repeat(200_000)}`],
  ])('broken beyond following, it is refused at once: %s', (_, middle) => {
    const before = performance.now();
    expect(entriesOf(RSS.replace('<item>', `${middle}<item>`))).toEqual({
      message: 'is a feed that is broken or cut off: fetch it again',
    });
    expect(performance.now() - before).toBeLessThan(2000);
  });

  test('limits say what was left out', () => {
    const item = '<item><title>Locks</title></item>';
    const { entries, problems } = feedIn(
      `<rss version="2.0"><channel><title>T</title>${item.repeat(5002)}</channel></rss>`,
    );
    expect(entries.length).toBe(5000);
    expect(problems[0]?.message).toMatch(/more than 5000 entries/);
    expect(
      feedIn(
        `<!DOCTYPE rss [<!ENTITY a "b">]><rss version="2.0"><channel><title>T</title>${item}</channel></rss>`,
      ).problems[0]?.message,
    ).toMatch(/entities of its own/);
    for (const broken of ['<rss version="2.0">', RSS.slice(0, 700), '{"version": 4'])
      expect(entriesOf(broken)).toEqual({ message: 'is a feed that is broken or cut off: fetch it again' });
  });
});

describe('a feed as a document', () => {
  test('each entry under its title, with its day and its words', () => {
    const document = documentIn(RSS, { name: 'feed.xml' });
    expect(document).toMatchObject({
      id: 'https://harbour.example/feed.xml',
      title: 'Harbour Office',
      published: '2030-05-03',
      language: 'en-gb',
    });
    expect(shown(document)).toEqual([
      'heading 1: Harbour Office',
      'heading 2: Locks & piers',
      'furniture: 2030-05-03',
      'paragraph: We will build two locks.',
      'heading 2: An of note',
      'furniture: 2030-05-02',
      'heading 4: Plans',
      'item 1: dredge',
    ]);
  });

  test('each block knows its entry, and where that stands', () => {
    const { places } = documentIn(RSS);
    const last = places.at(-1)!;
    expect(last.path).toBe('/rss/channel/item[2]');
    expect(RSS.slice(...last.source!)).toMatch(/^<item><title><!\[CDATA\[An[\s\S]+<\/item>$/);
  });

  test('days of several entries are a problem, and a feed of one day is none', () => {
    expect(readChecked(RSS).problems[0]?.message).toMatch(/several days/);
    for (const feed of [RDF, ATOM, JSON_FEED]) expect(readChecked(feed).problems).toEqual([]);
  });

  test('one that was cut off is refused', () => {
    const { document, problems } = readChecked(RSS.slice(0, 700), { name: 'a.xml' });
    expect(document).toBeNull();
    expect(problems[0]?.message).toMatch(/broken or cut off/);
  });
});

describe('times', () => {
  test.each([
    ['Fri, 21 Aug 2026 16:00:54 -0400', '2026-08-21T16:00:54-04:00'],
    ['21 Aug 26 16:00 GMT', '2026-08-21T16:00:00Z'],
    ['Fri, 21 August 2026', '2026-08-21'],
    ['Fri, 21 Aug 2026 16:00:54 XYZ', '2026-08-21'],
    ['2026-08-21T16:00:54.123456Z', '2026-08-21T16:00:54Z'],
    ['2026-08-21T16:00+0100', '2026-08-21T16:00:00+01:00'],
    ['2026-02-30', null],
    ['soon', null],
    [undefined, null],
  ])('%s', (words, time) => {
    expect(timeOf(words)).toBe(time);
  });
});

const samples = join(import.meta.dirname, '../../../shared/samples');

test.skipIf(!existsSync(samples))('the sample feeds (skipped where they are not beside the checkout)', () => {
  for (const [file, least] of [
    ['feeds/statements-us.rss.xml', 5],
    ['legislation-gov-uk/ukpga.feed', 10],
    ['legislation-gov-uk/uksi.feed', 10],
  ] as const) {
    const text = readFileSync(join(samples, file), 'utf8');
    const { entries } = feedIn(text);
    expect(entries.length, file).toBeGreaterThanOrEqual(least);
    for (const entry of entries) {
      expect(entry.address, file).toMatch(/^https?:/);
      expect(entry.published ?? entry.updated, file).not.toBeNull();
    }
    expect(
      documentIn(text, { name: file }).places.every(({ source }) => source),
      file,
    ).toBe(true);
  }
});
