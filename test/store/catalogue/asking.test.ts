import { describe, expect, test } from 'vitest';
import { exampleHouse } from '../../server/examples.ts';

const { store } = await exampleHouse();
const { catalogue } = store;
const BEFORE = '2026-01-01T00:00:00Z';
const AFTER = '2026-02-01T00:00:00Z';

describe('what is asked of the catalogue besides', () => {
  test('counts what came since as the links themselves do', async () => {
    const news = await catalogue.news(BEFORE);
    expect(news.size).toBeGreaterThan(3);
    for (const [relation, count] of news)
      expect(
        await catalogue.ties({ since: BEFORE, relations: [relation], standing: ['asserted', 'confirmed'] }),
      ).toHaveLength(count);
    expect(await catalogue.news(AFTER)).toEqual(new Map());
  });

  test('counts documents that are new', async () => {
    const documents = await catalogue.documents();
    expect(await catalogue.grown(BEFORE)).toEqual({ added: documents.length, edited: 0 });
    expect(await catalogue.grown(AFTER)).toEqual({ added: 0, edited: 0 });
  });

  test('says what is answered by documents of that day', async () => {
    const numbers = await catalogue.answered('2026-12-31');
    const answered = await catalogue.entries(numbers);
    expect(answered.length).toBeGreaterThan(0);
    for (const { entry } of answered) expect(['watchpoint', 'silence']).toContain(entry.kind);
    expect(await catalogue.answered('2020-01-01')).toEqual([]);
  });

  test('says when what recurs is next to be expected, as its thread does', async () => {
    const expected = await catalogue.expected('0001-01-01', '9999-12-31');
    expect(expected.length).toBeGreaterThan(0);
    for (const { n, day } of expected) {
      const [listed] = await catalogue.entries([n]);
      expect((await catalogue.thread(listed!.thread!))!.standing!.window![1]).toBe(day);
    }
  });

  test('gives the sentences in which figures stand', async () => {
    const numbers: number[] = [];
    for await (const rows of catalogue.columns(0))
      for (const { n, kind } of rows) if (kind === 'figure') numbers.push(n);
    const sentences = await catalogue.sentences(numbers);
    for (const { n, entry } of await catalogue.entries(numbers))
      expect(sentences.get(n)).toContain((entry.said as { quote: string }).quote);
  });

  test('gives entries in the order in which they are called', async () => {
    const [a, b] = await catalogue.entries(
      (await catalogue.expected('0001-01-01', '9999-12-31')).map(({ n }) => n),
    );
    const called = await catalogue.entriesCalled([b!.entry.id, 'c:0000000000000000', a!.entry.id]);
    expect(called.map(({ n }) => n)).toEqual([b!.n, a!.n]);
  });
});
