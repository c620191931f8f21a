import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Document } from '../../../src/model/document.ts';
import { readTextQuery } from '../../../src/search/texts/query.ts';
import { type TextPage, type Texts, textsIn } from '../../../src/search/texts/texts.ts';
import { openSqlite } from '../../../src/store/sqlite.ts';
import type { Store } from '../../../src/store/store.ts';
import { analysisOf } from '../../register/analyses.ts';

const ON = { at: '2026-03-01T10:00:00Z', rules: '1' };
const folder = mkdtempSync(join(tmpdir(), 'watchpoint-texts-'));
afterAll(() => rmSync(folder, { recursive: true }));
let files = 0;
let store: Store;
let texts: Texts;
beforeEach(async () => {
  store = await openSqlite(join(folder, `${++files}.db`), { mode: 'write' });
  texts = textsIn(store);
});
afterEach(() => store.close());

type Head = Partial<Pick<Document, 'title' | 'publisher' | 'published' | 'genre'>>;
async function add(id: string, text: string, head: Head = {}): Promise<void> {
  await store.add([analysisOf(text, { head: { id, title: `Title of ${id}`, ...head } })], ON);
  await store.passages.refresh();
}
const find = (query: string, page: Partial<TextPage> = {}) =>
  texts.find(readTextQuery(query).asked, { sort: 'relevance', from: 0, most: 20, ...page });
const ids = async (query: string, page: Partial<TextPage> = {}) =>
  (await find(query, page)).results.map(({ document }) => document);

/** Documents beside those that are looked for, so that words are rare. */
async function others(): Promise<void> {
  for (let n = 0; n < 12; n++) await add(`doc:other${n}`, `Ferries run on line ${n} between the islands.`);
}

describe('what is found', () => {
  test('those that have all the words come first, then the nearest, and that is said', async () => {
    await others();
    await add('doc:both', 'The treaty on cranes was signed in Ostend.');
    await add('doc:one', 'A crane, a second crane and a third crane stand in the port.');
    await add('doc:none', 'The lighthouse is lit.');
    const { results, widened } = await find('treaties cranes');
    expect(results.map(({ document, all }) => [document, all])).toEqual([
      ['doc:both', true],
      ['doc:one', false],
    ]);
    expect(widened).toBe(true);
    expect((await find('lighthouse')).widened).toBe(false);
  });

  test('where words stand together as typed, that passage comes before one with both apart', async () => {
    await others();
    await add('doc:b', 'Border posts and returns of goods are listed by the officer today.');
    await add('doc:a', 'Goods officer posts are listed by the returns border of today and.');
    await add('doc:c', 'Posts and goods are listed today, and border returns by the officer of.');
    expect((await ids('border returns'))[0]).toBe('doc:c');
  });

  test('a word of the title counts', async () => {
    await others();
    await add('doc:titled', 'It was signed in Ostend.', { title: 'Treaty on cranes' });
    expect(await ids('treaty cranes Ostend')).toEqual(['doc:titled']);
  });

  test('each document once by its best passage, with how many more there are; or each passage', async () => {
    await others();
    const paragraph =
      'The ferry carries letters between the towns, and the crew is paid by the week. '.repeat(25);
    await add(
      'doc:long',
      `${paragraph}\n\nThe harbour crane.\n\n${paragraph}\n\n${paragraph}\n\nCrane, crane and crane again.`,
    );
    const { results, passages } = await find('crane');
    expect(results).toHaveLength(1);
    expect(results[0]!.more).toBe(passages - 1);
    expect(passages).toBeGreaterThan(1);
    expect(results[0]!.snippet[0]!.quote).toContain('again');
    const each = await find('crane', { each: true });
    expect(each.results).toHaveLength(passages);
    expect(new Set(each.results.map(({ passage }) => passage.start)).size).toBe(passages);
  });

  test('a question that quotes what stands nowhere is answered by its words', async () => {
    await others();
    await add('doc:a', 'The committee on cranes is a joint one.');
    const { results, widened } = await find('who sits in the "joint committee" on cranes', { why: true });
    expect(results.map(({ document, all }) => [document, all])).toEqual([['doc:a', false]]);
    expect(widened).toBe(true);
    expect(results[0]!.why!.map(({ typed }) => typed)).toEqual(
      expect.arrayContaining(['joint', 'committee', 'cranes']),
    );
    expect(await ids('"joint committee"')).toEqual([]);
  });

  test('a phrase must stand there; a minus takes away', async () => {
    await add('doc:a', 'The joint committee meets. Fish is landed.');
    await add('doc:b', 'A committee that is joint in name meets.');
    expect(await ids('"joint committee"')).toEqual(['doc:a']);
    expect(await ids('committee -fish')).toEqual(['doc:b']);
  });

  test('fields and days narrow, and facets count what would be there', async () => {
    await add('doc:a', 'The crane fell.', {
      publisher: 'Harbour Board',
      published: '2025-02-01',
      genre: 'speech',
    });
    await add('doc:b', 'The crane stood.', {
      publisher: 'Harbour Board',
      published: '2026-02-01',
      genre: 'report',
    });
    await add('doc:c', 'The crane swung.', { publisher: 'Port Office', published: null, genre: 'report' });
    expect(await ids('crane publisher:"Harbour Board"', { sort: 'newest' })).toEqual(['doc:b', 'doc:a']);
    expect(await ids('crane publisher:port')).toEqual(['doc:c']);
    expect(await ids('crane after:2026')).toEqual(['doc:b']);
    expect(await ids('crane -genre:report')).toEqual(['doc:a']);
    expect(await ids('year:2025')).toEqual(['doc:a']);
    const { facet } = await find('crane genre:report');
    expect(facet('genre', 10).map(({ value, count, chosen }) => [value, count, chosen])).toEqual([
      ['speech', 1, false],
      ['report', 2, true],
    ]);
    expect(facet('publisher', 10).map(({ value, count }) => [value, count])).toEqual([
      ['Harbour Board', 1],
      ['Port Office', 1],
    ]);
    expect(facet('year', 10).map(({ value, count }) => [value, count])).toEqual([['2026', 1]]);
  });

  test('without words, documents by day; what is gone is not among them', async () => {
    await add('doc:a', 'The crane fell.', { published: '2025-02-01' });
    await add('doc:b', 'The crane stood.', { published: '2026-02-01' });
    await add('doc:c', 'The crane swung.', { published: null });
    expect(await ids('', { sort: 'newest' })).toEqual(['doc:b', 'doc:a', 'doc:c']);
    expect(await ids('', { sort: 'oldest' })).toEqual(['doc:a', 'doc:b', 'doc:c']);
  });

  test('of equals the id decides, and pages go on where the last ended', async () => {
    for (const id of ['doc:c', 'doc:a', 'doc:b']) await add(id, 'The crane fell.', { title: 'Same' });
    await others();
    expect(await ids('crane')).toEqual(['doc:a', 'doc:b', 'doc:c']);
    expect(await ids('crane', { from: 1, most: 1 })).toEqual(['doc:b']);
  });

  test('a new edition is found by its words as soon as it is there', async () => {
    await add('doc:a', 'The crane fell.');
    expect(await ids('crane')).toEqual(['doc:a']);
    await add('doc:a', 'The lighthouse is lit.');
    expect(await ids('crane')).toEqual([]);
    expect(await ids('lighthouse')).toEqual(['doc:a']);
    expect(texts.size()).toEqual({ documents: 1, passages: 1 });
  });
});

describe('why it was found', () => {
  test('which words, as which, where, how rare; the parts come to the score', async () => {
    await others();
    await add('doc:a', 'Two treaties on cranes. The treaty of Ostend.', { title: 'Cranes' });
    const [one] = (await find('treaty crane "of ostend"', { why: true })).results;
    expect(
      one!.why!.map(({ typed, is, as, in: where, passages, of }) => [typed, is, as, where, passages, of]),
    ).toEqual(
      expect.arrayContaining([
        ['treaty', 'word', ['treaties', 'treaty'], ['text'], 1, 13],
        ['crane', 'word', ['cranes'], ['text', 'title'], 1, 13],
        ['of ostend', 'phrase', ['of ostend'], ['text'], 1, 13],
      ]),
    );
    const thousandths = one!.why!.reduce((sum, { score }) => sum + Math.round(score * 1_000), 0);
    expect(thousandths).toBe(Math.round(one!.score! * 1_000));
  });
});

/** Letters with and without accents, digits, marks, white space of several kinds. */
const WORDS = [
  'treaty',
  'Treaties',
  'café',
  'cafe\u0301',
  'net-zero',
  '12(3)',
  'Ελλάδα',
  'a',
  'the',
  '“port”',
  '😀',
];
const word = fc.oneof(fc.constantFrom(...WORDS), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }));
const text = fc
  .array(fc.tuple(word, fc.constantFrom(' ', '. ', '\n', '\n\n', ', ')), { minLength: 1, maxLength: 400 })
  .map((some) => some.map(([one, after]) => one + after).join(''));

test('what is found stands there: quotes, marks and phrases are the text’s own', {
  timeout: 60_000,
}, async () => {
  let n = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 3 }), fc.nat(), async (some, seed) => {
      const made = some.map((one, at) => [`doc:${++n}-${at}`, one] as const);
      for (const [id, one] of made) await add(id, one);
      const [id, whole] = made[seed % made.length]!;
      const words = whole.match(/[\p{L}\p{N}]+/gu) ?? [];
      const at = seed % Math.max(1, words.length - 1);
      const phrase = words.slice(at, at + 2).join(' ');
      const { results } = await find(`"${phrase}" document:"${id}"`, { most: 50, each: true });
      for (const { document, snippet, passage } of results) {
        const own = (await store.text(document))!;
        for (const { start, end, quote, hits } of snippet) {
          expect(own.slice(start, end)).toBe(quote);
          expect(start >= passage.start && end <= passage.end).toBe(true);
          for (const hit of hits)
            expect(hit.start >= start && hit.end <= end && hit.start < hit.end).toBe(true);
        }
        if (phrase !== '') expect(snippet.some(({ hits }) => hits.length > 0)).toBe(true);
      }
    }),
    { numRuns: 25 },
  );
});
