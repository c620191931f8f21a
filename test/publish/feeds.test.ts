import fc from 'fast-check';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { atomFeed } from '../../src/publish/atom.ts';
import { jsonFeed } from '../../src/publish/jsonFeed.ts';
import { viewIn, viewOf } from '../../src/publish/view.ts';
import { analysisOf } from '../register/analyses.ts';
import { ANALYSIS, MOVED, seenOf } from './states.ts';
import { claimed, SMALL, VIEW, verified } from './views.ts';

const AT = { self: 'https://watch.example/feed?view=1&of=2', next: 'https://watch.example/feed?page=2' };
const RECORDS = {
  ...SMALL,
  recordAt: (id: string) => `https://watch.example/records/${encodeURIComponent(id)}`,
};

describe('Atom', () => {
  const read = parseAtomFeed(atomFeed(VIEW));

  test('a small view, as it stands there', async () => {
    await expect(atomFeed(RECORDS, AT)).toMatchFileSnapshot('golden/feed.xml');
  });

  test('what RFC 4287 asks of a feed and of each entry is there, once', () => {
    expect(read).toMatchObject({
      id: VIEW.id,
      title: { value: 'The register' },
      authors: [{ name: 'Watchpoint' }],
    });
    expect(read.entries).toHaveLength(VIEW.entries.length);
    expect(new Set(read.entries!.map(({ id }) => id)).size).toBe(VIEW.entries.length);
    for (const one of read.entries!) {
      expect(one.id).toMatch(/^urn:watchpoint:[a-z]:[0-9a-f]{16}$/);
      expect(one.updated).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
      expect([one.title, one.content]).not.toContain(undefined);
    }
  });

  test('words of every kind come back as they were', () => {
    const one = read.entries!.find(({ title }) => /two/.test(JSON.stringify(title)))!;
    expect(JSON.stringify(one.title)).toContain('+ports: will \\"open\\" <b>two</b> offices');
    expect(JSON.stringify(one.summary)).toContain('The ports plan | will');
    expect(one.categories).toContainEqual(
      expect.objectContaining({ scheme: 'urn:watchpoint:terms:firmness', term: 'intended' }),
    );
  });

  test('an entry leads to its record, and to its document where that is on the web', () => {
    const [first] = parseAtomFeed(atomFeed(RECORDS)).entries!.filter(({ id }) => /:c:/.test(id!));
    expect(first!.links).toEqual([
      expect.objectContaining({ rel: 'alternate', href: expect.stringMatching(/records\/c%3A/) }),
      expect.objectContaining({ rel: 'via', href: 'https://example.org/a?x=1&y=2' }),
    ]);
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', 'statement.txt', '/etc/passwd', 'http://', ''])(
    'no link leads to %j',
    (uri) => {
      const [first] = VIEW.entries;
      const entries = [{ ...first!, head: { ...first!.head, uri } }] as never;
      const view = viewOf({ title: 'x', asOf: '2026-01-02', entries, address: uri, recordAt: () => uri });
      expect(atomFeed(view, { self: uri, next: uri })).not.toContain('<link');
      expect(jsonFeed(view, { self: uri, next: uri })).not.toContain('url"');
    },
  );

  test('an entry that changed keeps its id, says so and comes first', () => {
    const moved = parseAtomFeed(atomFeed(viewIn(seenOf([ANALYSIS], [MOVED])))).entries!;
    const before = read.entries!.find(({ id }) => id === moved[0]!.id)!;
    expect(moved[0]!.id).toBe(`urn:watchpoint:${MOVED.kind === 'edited' ? MOVED.item : ''}`);
    expect(moved[0]!.updated! > before.updated!).toBe(true);
    expect(moved[0]!.published).toBe(before.published);
  });

  test('an empty view is a feed', () => {
    const empty = viewOf({ title: 'Nothing', asOf: '2026-01-02', entries: [] });
    expect(parseAtomFeed(atomFeed(empty))).toMatchObject({ updated: '2026-01-02T00:00:00Z' });
    expect(parseJsonFeed(jsonFeed(empty)).items ?? []).toEqual([]);
  });
});

describe('JSON Feed', () => {
  test('a small view, as it stands there', async () => {
    await expect(jsonFeed(RECORDS, AT)).toMatchFileSnapshot('golden/feed.json');
  });

  test('it is one, with an id, words and times for each entry', () => {
    const read = parseJsonFeed(jsonFeed(RECORDS, AT));
    expect(read).toMatchObject({ title: 'Offices & embassies', feed_url: AT.self, next_url: AT.next });
    expect(read.items).toHaveLength(SMALL.entries.length);
    for (const one of read.items!)
      expect(one).toMatchObject({
        id: expect.stringMatching(/^urn:watchpoint:/),
        content_html: expect.stringMatching(/^<blockquote/),
        date_modified: expect.stringMatching(/Z$/),
      });
  });
});

describe('any words', () => {
  const words = fc.string({ unit: 'binary', minLength: 1, maxLength: 60 });

  test('in a text, a title, a name or an id make no feed that is none, and their quotes stay exact', async () => {
    await fc.assert(
      fc.asyncProperty(words, words, async (quote, name) => {
        const head = { id: `doc:${name}`, title: name, publisher: name, uri: name };
        const one = analysisOf(quote, { head, silences: [quote], advisories: [[quote, name]] });
        const view = viewIn(seenOf([one]), {}, { title: name, address: name });
        const text = async () => one.document.text;
        for (const file of [atomFeed(view), jsonFeed(view)]) {
          const { quotes, not } = await verified(file, text);
          expect(not).toEqual([]);
          expect(quotes).toBe(2);
        }
        expect(parseAtomFeed(atomFeed(view)).entries).toHaveLength(2);
        expect(parseJsonFeed(jsonFeed(view)).items).toHaveLength(2);
      }),
    );
  });

  test('no markup of a document is markup of the content', () => {
    const one = analysisOf('<script>alert(1)</script> & <img src=x onerror=y>', {
      silences: ['<script>alert(1)</script> & <img src=x onerror=y>'],
    });
    const { items } = JSON.parse(jsonFeed(viewIn(seenOf([one]))));
    expect(items[0].content_html).not.toMatch(/<(?:script|img)/);
  });

  test('the same view gives the same bytes', () => {
    expect(atomFeed(viewIn(seenOf([ANALYSIS])))).toBe(atomFeed(VIEW));
    expect(jsonFeed(viewIn(seenOf([ANALYSIS])))).toBe(jsonFeed(VIEW));
    expect(claimed(atomFeed(VIEW))).toEqual(
      expect.arrayContaining([expect.objectContaining({ of: 'deadline' })]),
    );
  });
});
