import { expect, test } from 'vitest';
import type { CutDocument } from '../../src/store/passages.ts';
import type { Store } from '../../src/store/store.ts';
import { analysisOf } from '../register/analyses.ts';

const ON = { at: '2026-03-01T10:00:00Z', rules: '1' };
const ANN = { kind: 'person', name: 'Ann' } as const;
const word = (...words: string[]) => ({ words, prefix: false });
const all = (...words: string[]) => ({ all: words.map((one) => word(one)), any: [], not: [] });

const TREATY = analysisOf('The treaties will enter into force in March. Café owners asked for it.', {
  head: {
    id: 'doc:treaty',
    title: 'Two treaties on fishing',
    publisher: 'Fisheries Board',
    published: '2025-12-01',
  },
});
const HARBOUR = analysisOf('The harbour was closed. A treaty was not needed for the harbour.', {
  head: { id: 'doc:harbour', title: 'On the harbour', published: '2026-01-09' },
});
const LONG = `Long.\n\n${'The ferry runs every hour between the two towns. '.repeat(120)}\n\nThe lighthouse is lit.`;

/** What every store knows of the words of documents. */
export function passagesContract(given: () => Store): void {
  const cut = async (changed = 0): Promise<readonly CutDocument[]> => {
    const found: CutDocument[] = [];
    for await (const some of given().passages.columns(changed)) found.push(...some);
    return found;
  };
  const found = async (...asked: Parameters<typeof all>) => [
    ...(await given().passages.ranked(all(...asked))).numbers,
  ];
  const documentsWith = async (...words: string[]) => {
    const numbers = await found(...words);
    const has = ({ first, bounds }: CutDocument) =>
      numbers.some((n) => n >= first && n < first + bounds.length - 1);
    return (await cut()).filter(has).map(({ document }) => document);
  };

  test('nothing is in them before they are brought up to the log', async () => {
    await given().add([TREATY], ON);
    expect(await given().passages.at()).toEqual({ seq: 0, changed: 0, last: 1 });
    expect(await found('treaty')).toEqual([]);
    expect(await given().passages.refresh()).toMatchObject({ seq: 1 });
    expect(await cut()).toEqual([
      {
        ...{ document: 'doc:treaty', edition: TREATY.document.edition, first: 1 },
        bounds: [0, TREATY.document.text.length],
        ...{ title: 'Two treaties on fishing', publisher: 'Fisheries Board', published: '2025-12-01' },
        genre: TREATY.document.genre,
      },
    ]);
  });

  test('words are found in any form, without case and accents, in text and title', async () => {
    await given().add([TREATY, HARBOUR], ON);
    await given().passages.refresh();
    expect(await documentsWith('Treaty')).toEqual(['doc:harbour', 'doc:treaty']);
    expect(await documentsWith('cafe', 'owner')).toEqual(['doc:treaty']);
    expect(await documentsWith('fishing', 'march')).toEqual(['doc:treaty']);
    expect(await documentsWith('lighthouse')).toEqual([]);
  });

  test('phrases, beginnings, any of several, and what must not be', async () => {
    await given().add([TREATY, HARBOUR], ON);
    await given().passages.refresh();
    const { passages } = given();
    const count = async (asked: Parameters<typeof passages.ranked>[0]) =>
      (await passages.ranked(asked)).numbers.length;
    expect(await count({ all: [word('enter', 'into', 'force')], any: [], not: [] })).toBe(1);
    expect(await count({ all: [word('into', 'enter', 'force')], any: [], not: [] })).toBe(0);
    expect(await count({ all: [{ words: ['harb'], prefix: true }], any: [], not: [] })).toBe(1);
    expect(await count({ all: [], any: [word('march'), word('harbour')], not: [] })).toBe(2);
    expect(await count({ all: [word('treaty')], any: [], not: [word('harbour')] })).toBe(1);
    expect(await count({ all: [word('treaty')], any: [word('closed')], not: [] })).toBe(1);
    expect(await count({ all: [], any: [], not: [word('treaty')] })).toBe(0);
    expect(await count({ all: [word('a" OR "b')], any: [], not: [] })).toBe(0);
  });

  test('what is said more, and in the title, counts more; parts come to the whole', async () => {
    await given().add([TREATY, HARBOUR], ON);
    await given().passages.refresh();
    const { passages } = given();
    const terms = [word('treaty'), word('harbour'), word('lighthouse')];
    const { numbers, scores } = await passages.ranked({ all: [], any: terms, not: [] });
    const parts = await passages.parts(terms, [...numbers]);
    expect(numbers).toHaveLength(2);
    for (const [at, number] of numbers.entries()) {
      const own = parts.filter((part) => part.number === number);
      expect(own.reduce((sum, { score }) => sum + score, 0)).toBeCloseTo(scores[at]!, 9);
    }
    expect(parts.map(({ term }) => term).sort()).toEqual([0, 0, 1]);
    expect(await passages.frequencies(terms)).toEqual([2, 1, 0]);
  });

  test('a long text is cut into passages that follow each other and leave nothing out', async () => {
    await given().add([analysisOf(LONG)], ON);
    await given().passages.refresh();
    const [{ bounds }] = (await cut()) as [CutDocument];
    expect(bounds.length).toBeGreaterThan(3);
    expect([bounds[0], bounds.at(-1)]).toEqual([0, LONG.length]);
    expect(bounds).toEqual([...bounds].sort((a, b) => a - b));
    expect(await found('lighthouse')).toHaveLength(1);
    expect((await found('ferry')).length).toBeGreaterThan(2);
  });

  test('of a new edition only the new words are found; again changes nothing', async () => {
    await given().add([TREATY, HARBOUR], ON);
    const before = await given().passages.refresh();
    const { id, title } = TREATY.document;
    await given().add([analysisOf('The lighthouse is lit.', { head: { id, title } })], ON);
    const after = await given().passages.refresh();
    expect(after.changed).toBeGreaterThan(before.changed);
    expect((await cut(before.changed)).map(({ document }) => document)).toEqual(['doc:treaty']);
    expect(await documentsWith('lighthouse')).toEqual(['doc:treaty']);
    expect(await found('cafe')).toEqual([]);
    expect(await given().passages.refresh()).toEqual(after);
  });

  test('an earlier edition that comes again changes no words', async () => {
    const second = analysisOf('The lighthouse is lit.', { head: { id: 'doc:treaty', title: 'On light' } });
    await given().add([TREATY], ON);
    await given().add([second], ON);
    await given().passages.refresh();
    const first = await cut();
    await given().add([TREATY], ON);
    await given().passages.refresh();
    expect(await cut()).toEqual(first);
  });

  test('an edition that is parted from a document is found as another one, and back when that is undone', async () => {
    const second = analysisOf('The lighthouse is lit.', { head: { id: 'doc:treaty', title: 'On light' } });
    await given().add([TREATY], ON);
    await given().add([second], ON);
    await given().passages.refresh();
    const parted = await given().partEdition(
      { document: 'doc:treaty', edition: second.document.edition, as: 'doc:light', reason: null },
      { ...ON, by: ANN },
    );
    await given().passages.refresh();
    expect(await documentsWith('lighthouse')).toEqual(['doc:light']);
    expect(await documentsWith('cafe')).toEqual(['doc:treaty']);
    const undone = {
      kind: 'undone',
      document: 'doc:treaty',
      seq: parted!.recorded.seq,
      reason: null,
    } as const;
    await given().append([undone], { at: ON.at, by: ANN });
    await given().passages.refresh();
    expect(await documentsWith('lighthouse')).toEqual(['doc:treaty']);
    expect(await found('cafe')).toEqual([]);
    expect((await cut()).find(({ document }) => document === 'doc:light')!.bounds).toEqual([]);
  });
}
