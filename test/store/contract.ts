import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { entriesOf, entryOf, stands } from '../../src/register/entries.ts';
import type { Recorded } from '../../src/register/events.ts';
import { documentsOf, replayAll } from '../../src/register/replay.ts';
import type { Store } from '../../src/store/store.ts';
import { analysisOf } from '../register/analyses.ts';

const ON = { at: '2025-12-18T10:00:00Z', rules: '1' };
const TEXT = 'The two sides will sign a treaty by 2026. They will meet every year.';
const FIRST = analysisOf(TEXT, {
  commitments: [{ action: 'sign a treaty' }],
  watchpoints: [['meet', '2026']],
});
const ANN = { kind: 'person', name: 'Ann' } as const;

/** What every store does; `open` gives a new, empty one. */
export function storeContract(open: () => Promise<Store>): void {
  beforeEach(async () => {
    store = await open();
  });
  afterEach(() => store.close());
  describe('adding', adding);
  describe('re-reading', rereading);
  describe('reading the log', reading);
}

let store: Store;

function adding(): void {
  test('a new document is stored with its words and what they say', async () => {
    const [added] = await store.add([FIRST], ON);
    expect(added).toMatchObject({ outcome: 'new document', number: 1, editions: 1, commitments: 1 });
    expect(await store.text('doc:test')).toBe(TEXT);
    expect(await store.analysis('doc:test')).toMatchObject({ document: FIRST.document, mentions: [] });
    expect(await store.counts()).toEqual({ documents: 1, editions: 1, events: 1 });
    expect((await store.editions())[0]).toMatchObject({ head: { id: 'doc:test' }, characters: TEXT.length });
  });

  test('the same bytes again change nothing and say so', async () => {
    await store.add([FIRST], ON);
    const [added] = await store.add([FIRST], { at: '2026-01-01T00:00:00Z', rules: '1' });
    expect(added).toMatchObject({ outcome: 'unchanged', number: 1, editions: 1 });
    expect(await store.counts()).toMatchObject({ events: 1 });
  });

  test('newer rules that read the same change nothing either', async () => {
    await store.add([FIRST], ON);
    expect((await store.add([FIRST], { ...ON, rules: '2' }))[0]!.outcome).toBe('unchanged');
  });

  test('another wording is a new edition; what is kept keeps its id', async () => {
    await store.add([FIRST], ON);
    const second = analysisOf(`Corrected. ${TEXT}`, { commitments: [{ action: 'sign a treaty' }] });
    expect((await store.add([second], ON))[0]).toMatchObject({
      outcome: 'new edition',
      number: 2,
      editions: 2,
    });
    const state = (await replayAll(store.events())).get('doc:test')!;
    const [commitment, watchpoint] = entriesOf(state);
    expect(commitment).toMatchObject({ id: FIRST.commitments[0]!.id, standing: 'current' });
    expect(commitment!.readings).toHaveLength(2);
    expect(watchpoint!.standing).toBe('superseded');
    expect(await store.text('doc:test', FIRST.document.edition)).toBe(TEXT);
  });

  test('an earlier edition again is known and stays earlier', async () => {
    const second = analysisOf('They will meet.', { commitments: [{ action: 'meet' }] });
    await store.add([FIRST, second], ON);
    expect((await store.add([FIRST], ON))[0]).toMatchObject({ outcome: 'unchanged', number: 1, editions: 2 });
    expect(await store.text('doc:test')).toBe('They will meet.');
  });

  test('all of what is added together, or nothing', async () => {
    const broken = { ...FIRST, document: { ...FIRST.document, id: null as unknown as string } };
    await expect(store.add([FIRST, broken], ON)).rejects.toThrow();
    expect(await store.counts()).toEqual({ documents: 0, editions: 0, events: 0 });
    expect((await store.add([FIRST], ON))[0]!.outcome).toBe('new document');
  });

  test('text comes back as it went in', async () => {
    const text = 'NUL \0, a\u2011hyphen, “quotes”, \u{1f30d}, e\u0301, \r tail \u2028';
    await store.add([analysisOf(text)], ON);
    expect(await store.text('doc:test')).toBe(text);
  });
}

function rereading(): void {
  test('a re-reading with newer rules keeps what people set right, also where it cuts the words otherwise', async () => {
    await store.add([FIRST], ON);
    const was = FIRST.commitments[0]!.id;
    await store.append(
      [
        {
          kind: 'edited',
          document: 'doc:test',
          item: was,
          set: { theme: 'defence' },
          reason: 'It is on defence.',
        },
      ],
      { at: ON.at, by: ANN },
    );
    const again = analysisOf(TEXT, { commitments: [{ action: 'sign a treaty by 2026', theme: 'trade' }] });
    expect((await store.add([again], { ...ON, rules: '2' }))[0]!.outcome).toBe('reread');
    const state = (await replayAll(store.events())).get('doc:test')!;
    const entry = entryOf(state, was)!;
    expect(entry).toMatchObject({ id: again.commitments[0]!.id, formerly: [was], standing: 'current' });
    expect(entry.values).toMatchObject({ theme: 'defence', corrected: [{ field: 'theme', by: 'Ann' }] });
  });

  test('what newer rules no longer find goes, unless a person has worked on it', async () => {
    await store.add([FIRST], ON);
    const { id } = FIRST.commitments[0]!;
    await store.append([{ kind: 'accepted', document: 'doc:test', item: id, reason: null }], {
      at: ON.at,
      by: ANN,
    });
    await store.add([analysisOf(TEXT)], { ...ON, rules: '2' });
    const entries = entriesOf((await replayAll(store.events())).get('doc:test')!);
    expect(entries.map(({ standing }) => standing)).toEqual(['not found again', 'not found again']);
    expect(entries.filter(stands).map((one) => one.id)).toEqual([id]);
  });
}

function reading(): void {
  test('the log as of a day is the log of that day', async () => {
    await store.add([FIRST], ON);
    await store.add([analysisOf('Other.')], { at: '2026-02-01T23:59:59.999Z', rules: '1' });
    expect(await seqs(store.events({ asOf: '2025-12-17' }))).toHaveLength(0);
    expect(await seqs(store.events({ asOf: '2025-12-18' }))).toHaveLength(1);
    expect(await seqs(store.events({ asOf: '2026-01-31' }))).toHaveLength(1);
    expect(await seqs(store.events({ asOf: '2026-02-01' }))).toHaveLength(2);
    expect(await seqs(store.events({ asOf: '2025-12-18T09:59:59Z' }))).toHaveLength(0);
  });

  test('the log streams in its order or document by document, with nothing lost between pages', async () => {
    const one = analysisOf(TEXT, { head: { id: 'doc:b' }, commitments: [{ action: 'sign a treaty' }] });
    const item = one.commitments[0]!.id;
    await store.add([one, analysisOf(TEXT, { head: { id: 'doc:a' } })], ON);
    const notes = Array.from({ length: 999 }, (_, n) => ({
      kind: 'accepted' as const,
      document: n % 2 ? 'doc:a' : 'doc:b',
      item,
      reason: `${n}`,
    }));
    await store.append(notes, { at: ON.at, by: ANN });
    const log = await seqs(store.events());
    expect(log).toEqual(log.toSorted((a, b) => a - b));
    expect(log).toHaveLength(1001);
    const documents = [];
    for await (const { id, seq } of documentsOf(store.events({ order: 'document' })))
      documents.push({ id, seq });
    expect(documents).toEqual([
      { id: 'doc:a', seq: log.at(-2) },
      { id: 'doc:b', seq: log.at(-1) },
    ]);
    expect(await seqs(store.events({ document: 'doc:a' }))).toHaveLength(500);
  });

  test('what is said while the log is read is not in that reading', async () => {
    await store.add([FIRST], ON);
    let seen = 0;
    for await (const { event } of store.events()) {
      seen++;
      await store.append([{ kind: 'undone', document: event.document, seq: 1, reason: null }], {
        at: ON.at,
        by: ANN,
      });
    }
    expect(seen).toBe(1);
  });

  test('what is not there is null', async () => {
    expect(await store.text('nobody')).toBeNull();
    expect(await store.analysis('nobody')).toBeNull();
    expect(await store.editions('nobody')).toEqual([]);
  });

  test('a time that is none is our mistake', async () => {
    await expect(store.add([FIRST], { at: 'yesterday', rules: '1' })).rejects.toThrow(RangeError);
  });
}

async function seqs(events: AsyncIterable<Recorded>): Promise<number[]> {
  const found: number[] = [];
  for await (const { seq } of events) found.push(seq);
  return found;
}
