import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { analyse } from '../../src/pipeline.ts';
import { idOf } from '../../src/readers/identity.ts';
import { readWords } from '../../src/readers/words.ts';
import { entriesOf, entryOf, stands } from '../../src/register/entries.ts';
import type { Recorded } from '../../src/register/events.ts';
import { renamed } from '../../src/register/parting.ts';
import { documentsOf, replayAll } from '../../src/register/replay.ts';
import type { Store } from '../../src/store/store.ts';
import { analysisOf } from '../register/analyses.ts';
import { briefingsContract } from './briefings.ts';
import { citationsContract } from './citations.ts';
import { keepingContract, ledgerContract } from './keeping.ts';
import { passagesContract } from './passages.ts';
import { peopleContract } from './people.ts';

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
  describe('parting an edition from a document', parting);
  describe('reading the log', reading);
  describe('people', () => peopleContract(() => store));
  describe('briefings that were made', () => briefingsContract(() => store));
  describe('keeping for people', () => keepingContract(() => store));
  describe('the words of documents', () => passagesContract(() => store));
  describe('what documents cite', () => citationsContract(() => store));
  describe('the ledger of alerts', () => ledgerContract(() => store));
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
    const title = 'NUL \0, marks of our own \u{10ffff}0 \u{10ffff}\0';
    await store.add([analysisOf(text, { head: { title } })], ON);
    expect(await store.text('doc:test')).toBe(text);
    await store.catalogue.refresh('2026-01-01');
    expect((await store.catalogue.documents({ titled: 'nul \0' }))[0]?.head.title).toBe(title);
    expect(await store.catalogue.documents({ ids: ['\0'] })).toEqual([]);
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

const TITLE = { title: 'Statement', publisher: null, published: null };
const GUESSED = { ...TITLE, id: idOf(TITLE) };
const ON_PORTS = analysisOf('The United Kingdom will widen the harbour at Sandgate.', {
  head: GUESSED,
  commitments: [{ action: 'widen the harbour at Sandgate' }],
});
const ON_SCHOOLS = analysisOf('Ireland will hire forty teachers of music.', {
  head: GUESSED,
  commitments: [{ action: 'hire forty teachers of music', actors: ['Ireland'] }],
});

function parting(): void {
  const shown = async () => {
    const register = await replayAll(store.events());
    return Object.fromEntries(
      [...register.values()].map((state) => [
        state.id,
        entriesOf(state).flatMap(({ said, standing }) =>
          'action' in said ? [`${said.action.quote}: ${standing}`] : [],
        ),
      ]),
    );
  };
  const asked = { document: GUESSED.id, edition: ON_SCHOOLS.document.edition, reason: 'Another statement.' };
  const on = { ...ON, by: ANN };

  test('a document that was guessed from its title alone is said to be so', async () => {
    const [first, second] = await store.add([ON_PORTS, ON_SCHOOLS], ON);
    expect(first).toMatchObject({ outcome: 'new document', guessed: null });
    expect(second).toMatchObject({ outcome: 'new edition', guessed: ['title'] });
    const dated = analysisOf('They will meet.', { head: { ...GUESSED, id: 'given' } });
    const [, third] = await store.add(
      [dated, analysisOf('They met.', { head: { ...GUESSED, id: 'given' } })],
      ON,
    );
    expect(third).toMatchObject({ outcome: 'new edition', guessed: null });
  });

  test('it becomes a document of its own, and the other is what it was', async () => {
    await store.add([ON_PORTS, ON_SCHOOLS], ON);
    const parted = await store.partEdition({ ...asked, as: 'schools' }, on);
    expect(parted).toMatchObject({ document: 'schools', recorded: { event: { kind: 'edition parted' } } });
    expect(await shown()).toEqual({
      [GUESSED.id]: ['widen the harbour at Sandgate: current'],
      schools: ['hire forty teachers of music: current'],
    });
    expect(await store.text(GUESSED.id)).toBe(ON_PORTS.document.text);
    expect(await store.analysis('schools')).toMatchObject({
      document: { id: 'schools', text: ON_SCHOOLS.document.text },
    });
    expect((await store.editions()).map(({ head }) => head.id)).toEqual([GUESSED.id, 'schools'].sort());
    expect(await store.counts()).toMatchObject({ documents: 2, editions: 2 });
  });

  test('the same text is known there when it comes again', async () => {
    await store.add([ON_PORTS, ON_SCHOOLS], ON);
    await store.partEdition({ ...asked, as: 'schools' }, on);
    expect((await store.add([ON_SCHOOLS], ON))[0]).toMatchObject({
      document: 'schools',
      outcome: 'unchanged',
    });
    expect((await store.add([ON_PORTS], ON))[0]).toMatchObject({
      document: GUESSED.id,
      number: 1,
      editions: 1,
    });
  });

  test.each(['from', 'as'] as const)(
    'it is undone by one event in the log of either (%s), and that as well',
    async (side) => {
      await store.add([ON_PORTS, ON_SCHOOLS], ON);
      const before = await shown();
      const { recorded } = (await store.partEdition(asked, on))!;
      const after = await shown();
      const { from, as } = recorded.event;
      const log: Recorded[] = [];
      for await (const one of store.events({
        document: side === 'from' ? from : as,
        kinds: ['edition parted'],
      }))
        log.push(one);
      const undo = (seq: number) =>
        store.append([{ kind: 'undone', document: side === 'from' ? from : as, seq, reason: null }], {
          at: ON.at,
          by: ANN,
        });
      const [undone] = await undo(log[0]!.seq);
      expect(await shown()).toEqual({ ...before, [as]: [] });
      expect(await store.counts()).toMatchObject({ documents: 1, editions: 2 });
      expect(await store.analysis(as)).toBeNull();
      await undo(undone!.seq);
      expect(await shown()).toEqual(after);
      expect(await store.counts()).toMatchObject({ documents: 2, editions: 2 });
    },
  );

  test('what was taken back can be parted again', async () => {
    await store.add([ON_PORTS, ON_SCHOOLS], ON);
    const { recorded } = (await store.partEdition(asked, on))!;
    const after = await shown();
    await store.append([{ kind: 'undone', document: GUESSED.id, seq: recorded.seq, reason: null }], {
      at: ON.at,
      by: ANN,
    });
    expect(await store.partEdition(asked, on)).not.toBeNull();
    expect(await shown()).toEqual(after);
  });

  test.each([
    ['the only edition', { edition: ON_PORTS.document.edition }, [ON_PORTS]],
    ['an edition that is none of its own', { edition: 'none' }, [ON_PORTS, ON_SCHOOLS]],
    ['to an id that is a document already', { as: 'doc:test' }, [ON_PORTS, ON_SCHOOLS, FIRST]],
  ])('%s cannot be parted, and nothing changes', async (_, more, documents) => {
    await store.add(documents, ON);
    const before = await store.counts();
    expect(await store.partEdition({ ...asked, ...more }, on)).toBeNull();
    expect(await store.counts()).toEqual(before);
  });

  test('ids of what it says are those that a reading of it as that document makes', async () => {
    const { document } = readWords(
      new TextEncoder().encode(
        'The United Kingdom will open an office. The United Kingdom will open an office.',
      ),
      { name: 'a.txt', id: 'one' },
    );
    const [one, two] = [analyse(document!), analyse({ ...document!, id: 'two' })];
    expect(one.commitments.length).toBe(2);
    expect(renamed(one, 'two')).toEqual(two);
  });
}

function reading(): void {
  test('the log as of a day is the log of that day', async () => {
    await store.add([FIRST], ON);
    await store.add([analysisOf('Other.', { head: { id: 'doc:other' } })], {
      at: '2026-02-01T23:59:59.999Z',
      rules: '1',
    });
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
