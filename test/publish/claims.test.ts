import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { atomFeed } from '../../src/publish/atom.ts';
import { claimsOf } from '../../src/publish/claims.ts';
import { viewCsv } from '../../src/publish/csv.ts';
import { viewIcs } from '../../src/publish/ics.ts';
import { registerJson } from '../../src/publish/json.ts';
import { jsonFeed } from '../../src/publish/jsonFeed.ts';
import { jsonLd } from '../../src/publish/jsonLd.ts';
import { type Claimed, verify } from '../../src/publish/verify.ts';
import { ANALYSIS, SEEN } from './states.ts';
import { claimed, SMALL, stored, VIEW, verified } from './views.ts';

const { text } = ANALYSIS.document;

/** Every form of the same register, how many quotes it carries, and the words that it shows beside them. */
const FILES: readonly (readonly [name: string, file: string, quotes: number, shown: RegExp])[] = [
  ['JSON', registerJson(SEEN), 21, /./],
  ['JSON lines', `${JSON.stringify(ANALYSIS)}\n${JSON.stringify(ANALYSIS)}\n`, 36, /./],
  ['JSON-LD', await jsonLd(VIEW, stored), 18, /"name":"No timetable/],
  ['JSON Feed', jsonFeed(VIEW), 18, /"summary": "No timetable/],
  ['Atom', atomFeed(VIEW), 18, /<summary xml:lang="en">No timetable/],
  ['iCalendar', viewIcs(VIEW), 14, /^DESCRIPTION:“the summit/m],
  ['CSV of commitments', viewCsv(VIEW, 'commitments'), 13, /,sign a treaty/],
  ['CSV of figures', viewCsv(VIEW, 'figures'), 1, /,EUR 5/],
  ['CSV of the watch list', viewCsv(VIEW, 'watch-list'), 2, /,No timetable/],
  ['CSV of events', viewCsv(VIEW, 'events'), 1, /,About EUR/],
  ['CSV of links', viewCsv(SMALL, 'links'), 2, /,open an office/],
];
const [JSON_FEED, ATOM, ICS] = [jsonFeed(VIEW), atomFeed(VIEW), viewIcs(VIEW)];
const SHOWN: typeof FILES = [
  ...FILES.filter(([, , , shown]) => shown.source !== '.'),
  ['the title of a JSON Feed', JSON_FEED, 18, /"title": "Not said: No timetable/],
  ['the content of a JSON Feed', JSON_FEED, 18, /"content_html": "[^>]*><p>“No timetable/],
  ['the summary of an event', ICS, 14, /^SUMMARY:Watch: the summit/m],
  ['the title of an entry', ATOM, 18, /<title>Not said: No timetable/],
  ['the content of an entry', ATOM, 18, /&lt;p&gt;“No timetable/],
];

describe.each(FILES)('%s', (_, file, quotes) => {
  test('carries each quote where verify finds it exact', async () => {
    const found = await verified(file);
    expect(found.not).toEqual([]);
    expect(found.quotes).toBe(quotes);
  });

  test('names the place of what is altered in an edition', async () => {
    const { not } = await verified(file, async () => `${text} `);
    expect(not.length).toBe(quotes);
    for (const [verdict, at] of not) {
      expect(verdict).toBe('lost');
      expect(at).toMatch(/\w/);
    }
  });

  test('cut short at any place gives one line, or less to check: never what is not there', async () => {
    const step = Math.max(1, Math.floor(file.length / 200));
    for (let end = 0; end < file.length; end += step) {
      const claims = claimed(file.slice(0, end));
      if ('problem' in claims) expect(claims.problem).toMatch(/^[^\n]+$/);
      else expect(claims.length).toBeLessThanOrEqual(quotes);
    }
  });
});

test.each(SHOWN)(
  'in %s the words that people see cannot be altered unseen',
  async (_, file, quotes, shown) => {
    const [found] = shown.exec(file)!;
    const altered = file.replace(found, found.replace(/\w+$/, 'nothing'));
    expect(altered).not.toBe(file);
    const { quotes: checked, not } = await verified(altered);
    expect(checked).toBe(quotes + 1);
    expect(not).toEqual([['lost', expect.stringMatching(/\w/), expect.stringContaining('nothing')]]);
  },
);

test('each edition is asked for once, however a file mixes them, and what is found keeps its order', async () => {
  const asked: string[] = [];
  const file = JSON.stringify([claimed(viewCsv(SMALL, 'links')), claimed(viewCsv(SMALL, 'links'))]);
  const claims = claimed(file) as readonly Claimed[];
  const checked = await verify(claims, async (document, edition) => {
    asked.push(document);
    return stored(document, edition);
  });
  expect(asked).toEqual(['doc:a', 'doc:b']);
  expect(checked.map(({ claimed }) => claimed)).toEqual(claims);
  expect(checked.map(({ verdict }) => verdict)).toEqual(Array(4).fill('exact'));
});

describe('a file that was written to harm', () => {
  const bomb = `<?xml version="1.0"?><!DOCTYPE f [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><feed>&b;</feed>`;
  const nested = (depth: number) => '{"name":"x","evidence":['.repeat(depth) + ']}'.repeat(depth);
  test.each([
    ['an entity of its own', bomb],
    ['an entity of the system', '<!DOCTYPE f [<!ENTITY x SYSTEM "file:///etc/passwd">]><feed>&x;</feed>'],
    ['tags that never end', '<feed>'.repeat(10_000)],
    ['brackets that never end', '['.repeat(1_000_000)],
    ['a cell that never ends', `id,evidence\r\n1,"${'""'.repeat(200_000)}`],
    ['evidence that is no list', 'id,evidence\r\n1,{}\r\n'],
    ['evidence of other types', 'id,evidence\r\n1,"[{""start"":1e308,""end"":null,""quote"":{}}]"\r\n'],
    ['a calendar of one long line', `BEGIN:VCALENDAR\r\n${'A-'.repeat(300_000)}\r\nEND:VCALENDAR`],
    ['objects within objects', nested(5_000)],
    ['bytes that are no text', '\u0000\u0001PK\u0003\u0004'],
    ['nothing', ''],
  ])('%s', (_, file) => {
    const before = performance.now();
    const claims = claimed(file.startsWith('<!DOCTYPE') ? `<?xml version="1.0"?>${file}` : file);
    if ('problem' in claims) expect(claims.problem).toMatch(/^[^\n]+$/);
    else expect(claims).toEqual([]);
    expect(performance.now() - before).toBeLessThan(2000);
  });

  test('names of other kinds than words are no document', async () => {
    const file = JSON.stringify({ document: { id: 7, edition: 'x' }, start: 0, end: 1, quote: 'a' });
    expect(claimed(file)).toMatchObject([{ document: null, edition: 'x' }]);
    const feed = {
      summary: 'a',
      _watchpoint: { evidence: [{ of: 'words', document: {}, edition: [], start: 0, end: 1, quote: 'b' }] },
    };
    expect((await verified(JSON.stringify(feed))).not.map(([verdict]) => verdict)).toEqual([
      'unknown',
      'unknown',
    ]);
  });

  test('any bytes are claims or one line', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(
          '',
          '{',
          '[',
          '<feed>',
          '<?xml version="1.0"?>',
          'BEGIN:VCALENDAR\r\n',
          'a,evidence\n',
        ),
        fc.uint8Array({ maxLength: 200 }),
        (start, bytes) => {
          const claims = claimsOf(new Uint8Array([...new TextEncoder().encode(start), ...bytes]));
          if ('problem' in claims) expect(claims.problem).not.toMatch(/\n/);
          else expect(claims).toEqual([]);
        },
      ),
    );
  });
});
