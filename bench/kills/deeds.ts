// node bench/kills/deeds.ts PLACE DEED FROM SEED BESIDE: writes to a register until it is struck, and says on standard output
// what it is about to do ("will") and, once the call has returned, what was done ("did"), each as a line of JSON.
import { createHash } from 'node:crypto';
import { writeSync } from 'node:fs';
import { backUp } from '../../src/store/copying/backup.ts';
import { copyRegister } from '../../src/store/copying/copy.ts';
import { openStore, type Place } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { drawing } from './drawing.ts';
import { AT, BY, bytesOf, numbered, RULES, secondEdition } from './made.ts';

export const DEEDS = [
  'add one',
  'add many at once',
  'review',
  'join and split',
  'part an edition',
  'catalogue',
  'words of texts',
  'fetched bytes',
  'db copy',
  'db backup',
] as const;
export type Deed = (typeof DEEDS)[number];

/** What a call is about to do, or has done. */
export interface Said {
  /** Documents with their editions, all or none. */
  readonly documents?: readonly (readonly [document: string, edition: string])[];
  /** Events by the reasons they carry, no two alike, all or none. */
  readonly reasons?: readonly string[];
  /** Their numbers, once they have them. */
  readonly seqs?: readonly number[];
  /** SHA-256 of bytes that came from somewhere. */
  readonly hash?: string;
  /** A copy or backup of the register, with the register hash that it was said to have. */
  readonly copy?: { readonly to: Place; readonly hash: string | null; readonly by: 'copy' | 'backup' };
}
export type Line = { will: Said } | { did: Said } | { open: true } | { fault: string; message: string };

interface Doing {
  readonly store: Store;
  readonly place: Place;
  /** An empty place. */
  readonly beside: Place;
  /** Its first document's number; others may not use this one and the twenty-eight after it. */
  readonly from: number;
  readonly random: () => number;
}

/** So many calls at most, then it ends by itself. */
const CALLS = 24;

const does: Readonly<Record<Deed, (doing: Doing, call: number) => Promise<void>>> = {
  'add one': (doing, call) => add(doing, [doing.from + call]),
  'add many at once': (doing, call) =>
    add(
      doing,
      [0, 1, 2, 3, 4].map((n) => doing.from + 5 * (call % 4) + n),
    ),
  review: async (doing, call) => {
    const items = await itemsOf(doing);
    await append(doing, items.slice(0, 1 + (call % 4)), call, ({ document, item, reason }) =>
      call % 2 === 0
        ? { kind: 'accepted', document, item, reason }
        : { kind: 'edited', document, item, reason, set: { firmness: 'intended' } },
    );
  },
  'join and split': async (doing, call) => {
    const items = await itemsOf(doing);
    const [first, second] = [items[call % items.length]!, items[(call + 1) % items.length]!];
    await append(doing, [first], call, ({ document, item, reason }) =>
      call % 2 === 0
        ? { kind: 'thread joined', document, thread: `thr:${item}`, items: [item, second.item], reason }
        : {
            kind: 'thread split',
            document,
            thread: `thr:${doing.from}:${call}:${item}`,
            items: [item],
            reason,
          },
    );
  },
  'part an edition': part,
  catalogue: async (doing, call) => {
    if (call % 3 === 0) await add(doing, [doing.from + call, doing.from + call + 1]);
    await doing.store.catalogue.refresh(`2026-02-${String(1 + call).padStart(2, '0')}`);
  },
  'words of texts': async (doing, call) => {
    if (call % 3 === 0) await add(doing, [doing.from + call, doing.from + call + 1]);
    await doing.store.passages.refresh();
  },
  'fetched bytes': fetched,
  'db copy': ({ place, beside: to }, call) => copy(call, to, 'copy', () => copyRegister(place, to)),
  'db backup': ({ place, beside: to }, call) => copy(call, to, 'backup', () => backUp(place, to)),
};

async function main([place, deed, from, seed, beside]: readonly string[]): Promise<void> {
  try {
    const store = await openStore(place!, { mode: 'write' });
    const random = drawing(Number(seed));
    const doing = { store, place: place!, beside: beside!, from: Number(from), random };
    say({ open: true });
    for (let call = 0; call < CALLS; call++) await does[deed as Deed](doing, call);
    await store.close();
  } catch (error) {
    const { name, message, fault } = error as Error & { fault?: string };
    say({ fault: name === 'StoreError' ? fault! : `${name}, which is none of ours`, message });
    process.exit(2);
  }
}

const say = (line: Line): void => void writeSync(1, `${JSON.stringify(line)}\n`);

async function add({ store }: Doing, numbers: readonly number[]): Promise<void> {
  const analyses = numbers.map(numbered);
  const documents = analyses.map(({ document }) => [document.id, document.edition] as const);
  say({ will: { documents } });
  await store.add(analyses, { at: AT, rules: RULES });
  say({ did: { documents } });
}

/** Items of what the register holds, other ones each time. */
async function itemsOf(doing: Doing): Promise<readonly { document: string; item: string }[]> {
  const { store, from, random } = doing;
  if ((await store.counts()).documents === 0) await add(doing, [from]);
  const all = await store.editions();
  const document = all[Math.floor(random() * all.length)]!.head.id;
  const { commitments } = (await store.analysis(document))!;
  return commitments.map(({ id: item }) => ({ document, item }));
}

type Spoken = { document: string; item: string; reason: string };

async function append(
  { store, from }: Doing,
  items: readonly { document: string; item: string }[],
  call: number,
  event: (of: Spoken) => Parameters<Store['append']>[0][number],
): Promise<void> {
  const reasons = items.map((_, n) => `${from} ${call} ${n}`);
  say({ will: { reasons } });
  const recorded = await store.append(
    items.map((one, n) => event({ ...one, reason: reasons[n]! })),
    { at: AT, by: BY },
  );
  say({ did: { reasons, seqs: recorded.map(({ seq }) => seq) } });
}

/** A second edition, and that it is another document. */
async function part(doing: Doing, call: number): Promise<void> {
  const { store, from } = doing;
  if (call > 9) return;
  await add(doing, [from + call]);
  const second = secondEdition(from + call);
  const { id, edition } = second.document;
  say({ will: { documents: [[id, edition]] } });
  await store.add([second], { at: AT, rules: RULES });
  say({ did: { documents: [[id, edition]] } });
  const [reason, as] = [`${from} ${call} parted`, `${id}:other`];
  say({ will: { documents: [[as, edition]], reasons: [reason] } });
  const parted = await store.partEdition(
    { document: id, edition, as, reason },
    { at: AT, rules: RULES, by: BY },
  );
  say({ did: { documents: [[as, edition]], reasons: [reason], seqs: [parted!.recorded.seq] } });
}

async function copy(
  call: number,
  to: Place,
  by: 'copy' | 'backup',
  work: () => Promise<{ readonly hash: string | null }>,
): Promise<void> {
  if (call > 0) return;
  say({ will: { copy: { to, hash: null, by } } });
  const { hash } = await work();
  say({ did: { copy: { to, hash, by } } });
}

async function fetched({ store, from, random }: Doing, call: number): Promise<void> {
  const bytes = bytesOf(from + call, Math.floor(random() * 40_000));
  const hash = createHash('sha256').update(bytes).digest('hex');
  say({ will: { hash } });
  const asked = `https://www.example.org/${from}/${call}`;
  const answer = { source: 'made', asked, address: asked, at: AT, status: 200, headers: { etag: hash } };
  await store.following.keepSnapshot(answer, bytes);
  say({ did: { hash } });
}

if (import.meta.main) await main(process.argv.slice(2));
