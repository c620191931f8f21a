// The threads that touch some documents, and where they stand, as rows.
import type { Period } from '../../register/due.ts';
import { leftOutIn } from '../../register/past.ts';
import type { EntryOf } from '../../register/register.ts';
import { type Standing, standingOf } from '../../register/state.ts';
import { type Ground, type Thread, type Threads, threadingIn, threadsOn } from '../../register/threads.ts';
import type { Tie } from '../../register/ties.ts';
import type { Listed } from '../catalogue.ts';
import { type Db, forEach, inPieces } from '../db.ts';
import { packed } from '../packing.ts';
import { aroundOf } from './around.ts';
import { tieFrom } from './bodies.ts';
import { reachOf } from './reach.ts';
import { entriesById, TIE } from './reading.ts';
import { statesOf } from './states.ts';

interface On extends Period {
  /** The last event that counts. */
  readonly last: number;
  readonly changed: number;
}

/** Commitments that are held at once; their threads may have more. */
const AT_ONCE = 1_000;

/** Writes anew the threads that have, or had, words in these documents. */
export async function weave(db: Db, documents: Iterable<string>, on: On): Promise<void> {
  const threading = await threadingOf(db, on.last);
  const done = new Set<string>();
  for (const piece of inPieces(documents)) {
    const items = await itemsOf(db, piece);
    for (const some of inPieces(
      items.filter((item) => !done.has(item)),
      AT_ONCE,
    )) {
      const reach = await reachOf(
        db,
        some.filter((item) => !done.has(item)),
        threading,
      );
      await weaveItems(db, reach, threading, on);
      for (const item of reach) done.add(item);
    }
  }
}

/** With those that are gone. */
const itemsOf = async (db: Db, documents: readonly string[]): Promise<readonly string[]> => {
  const rows = await db
    .selectFrom('entries')
    .select('id')
    .where('document', 'in', documents)
    .where('id', 'like', 'c:%')
    .orderBy('n')
    .execute();
  return rows.map(({ id }) => id);
};

/** What people said of threads, anywhere: they say little. */
async function threadingOf(db: Db, last: number): Promise<Ground['threading']> {
  const rows = await db
    .selectFrom('events')
    .select('document')
    .distinct()
    .where('kind', 'in', ['thread joined', 'thread split'])
    .execute();
  const states = await statesOf(
    db,
    rows.map(({ document }) => document),
    last,
  );
  const items = states.flatMap(({ threading }) => threading.flatMap(({ event }) => event.items));
  const now = await currentIds(db, items, last);
  return states.flatMap((state) => threadingIn(state, now));
}

/** What items are called now that were called so when people spoke of them. */
async function currentIds(db: Db, items: readonly string[], last: number): Promise<(item: string) => string> {
  const rows = await forEach(new Set(items), (piece) =>
    db.selectFrom('entries').select('document').distinct().where('id', 'in', piece).execute(),
  );
  const states = await statesOf(db, new Set(rows.map(({ document }) => document)), last);
  const became = new Map(states.flatMap((state) => [...state.became]));
  return (item) => {
    let now = item;
    for (let next = became.get(now); next !== undefined; next = became.get(now)) now = next;
    return now;
  };
}

async function weaveItems(
  db: Db,
  items: ReadonlySet<string>,
  threading: Ground['threading'],
  on: On,
): Promise<void> {
  const listed = await entriesById(db, [...items]);
  const ties = await tiesAt(db, listed.keys());
  const ground = await groundFrom(db, listed, ties, { threading, last: on.last });
  const within = new Set([...ground.every.values()].map(({ document }) => document));
  const threads = threadsOn(ground, await aroundOf(db, within, ties, ground.entries));
  await db.transaction().execute(async (transaction) => {
    await dropThreads(transaction, items, threads);
    await keepThreads(transaction, threads, listed, on);
  });
}

async function tiesAt(db: Db, items: Iterable<string>): Promise<readonly Tie[]> {
  const rows = await forEach(items, async (piece) => [
    ...(await db.selectFrom('ties').select(TIE).where('from_item', 'in', piece).execute()),
    ...(await db.selectFrom('ties').select(TIE).where('to_item', 'in', piece).execute()),
  ]);
  const ties = [...new Map(rows.map((row) => [row.link, tieFrom(row)])).values()];
  return ties.sort((a, b) => a.seq - b.seq || (a.link < b.link ? -1 : 1));
}

async function groundFrom(
  db: Db,
  listed: ReadonlyMap<string, Listed>,
  ties: readonly Tie[],
  { threading, last }: Pick<Ground, 'threading'> & { last: number },
): Promise<Ground> {
  const every = new Map([...listed].map(([id, { entry }]) => [id, entry]));
  const entries = new Map([...every].filter(([, { standing }]) => standing !== 'superseded'));
  const reworded = [...every.values()].filter(
    ({ standing, sayings }) => standing === 'superseded' || sayings.length > 1,
  );
  const states = await statesOf(db, new Set(reworded.map(({ document }) => document)), last);
  const editions = new Map(states.map((state) => [state.id, state.editions]));
  return {
    entries,
    every,
    ties,
    threading,
    heads: new Map(),
    leftOut: new Map(
      states.flatMap(leftOutIn).filter(([item]) => every.get(item)?.standing === 'superseded'),
    ),
    editionsOf: (document) => editions.get(document)!,
  };
}

/** Threads that had these items and are no more: they went up in others, or nothing is left of them. */
async function dropThreads(db: Db, items: ReadonlySet<string>, { all }: Threads): Promise<void> {
  const rows = await forEach(items, (piece) =>
    db
      .selectFrom('entries')
      .select('thread')
      .distinct()
      .where('id', 'in', piece)
      .where('thread', 'is not', null)
      .execute(),
  );
  const now = new Set(all.map(({ id }) => id));
  const before = new Set(rows.map(({ thread }) => thread!));
  for (const piece of inPieces([...before].filter((id) => !now.has(id))))
    await db.deleteFrom('threads').where('id', 'in', piece).execute();
  for (const piece of inPieces(before))
    await db.deleteFrom('thread_names').where('thread', 'in', piece).execute();
  for (const piece of inPieces(items))
    await db
      .updateTable('entries')
      .set({ thread: null })
      .where('id', 'in', piece)
      .where('kind', '=', '')
      .where('thread', 'is not', null)
      .execute();
}

async function keepThreads(
  db: Db,
  threads: Threads,
  listed: ReadonlyMap<string, Listed>,
  on: On,
): Promise<void> {
  const stand = threads.all.map((thread) => ({ thread, standing: standingOf(thread, threads, on) }));
  // Of several with one id or name the last: PostgreSQL refuses two in one statement.
  const rows = new Map(stand.map((one) => [one.thread.id, one])).values();
  for (const piece of inPieces(rows, 100))
    await db
      .insertInto('threads')
      .values(
        piece.map(({ thread, standing }) => ({
          id: thread.id,
          state: standing?.state ?? null,
          expected: standing?.window?.[1] ?? null,
          body: packed(JSON.stringify(written(thread, standing))),
        })),
      )
      .onConflict((conflict) =>
        conflict.column('id').doUpdateSet((eb) => ({
          state: eb.ref('excluded.state'),
          expected: eb.ref('excluded.expected'),
          body: eb.ref('excluded.body'),
        })),
      )
      .execute();
  const names = new Map(
    threads.all.flatMap(({ id, formerly }) => formerly.map((name) => [name, id] as const)),
  );
  for (const piece of inPieces(names))
    await db
      .insertInto('thread_names')
      .values(piece.map(([name, thread]) => ({ name, thread })))
      .onConflict((conflict) =>
        conflict.column('name').doUpdateSet((eb) => ({ thread: eb.ref('excluded.thread') })),
      )
      .execute();
  for (const { thread, standing } of stand)
    for (const item of new Set(thread.wordings.map(({ id }) => id)))
      await keepPlace(db, listed.get(item)!, thread, standing, on.changed);
}

/** Notes of an entry to which thread it belongs and where that stands, where it is not as it was. */
async function keepPlace(
  db: Db,
  { n, entry, ...was }: Listed,
  { id: thread }: Thread,
  standing: Standing | null,
  changed: number,
): Promise<void> {
  const state = standing?.state ?? null;
  const holds = standing?.wording.id === entry.id;
  if (was.thread === thread && was.state === state && was.holds === holds) return;
  await db
    .updateTable('entries')
    .set({ thread, state, holds: Number(holds), changed })
    .where('n', '=', n)
    .execute();
}

/** A thread as its row has it: entries, links and documents by their ids, since they have rows of their own. */
export interface ThreadWritten extends Pick<Thread, 'formerly'> {
  /** Ids; whole where an edition's words are not those of the entry's row. */
  readonly wordings: readonly (string | EntryOf<'commitment'>)[];
  readonly reports: readonly string[];
  readonly answers: readonly string[];
  readonly kin: readonly string[];
  readonly proposed: readonly string[];
  readonly standing: StandingWritten | null;
}

type StandingWritten = Omit<Standing, 'thread' | 'wording' | 'report' | 'quiet'> & {
  /** Its place among the wordings. */
  readonly wording: number;
  readonly report: string | null;
  readonly quiet: {
    readonly document: string;
    readonly documents: number;
    readonly neighbours: readonly string[];
  } | null;
};

function written(thread: Thread, standing: Standing | null): ThreadWritten {
  const { formerly, wordings, reports, answers, kin, proposed } = thread;
  const ids = (ties: readonly Tie[]) => ties.map(({ link }) => link);
  return {
    formerly,
    wordings: wordings.map((one) => (one.sayings.length > 1 ? one : one.id)),
    reports: ids(reports),
    answers: ids(answers),
    kin: ids(kin),
    proposed: ids(proposed),
    standing: standing === null ? null : standingWritten(thread, standing),
  };
}

function standingWritten({ wordings }: Thread, standing: Standing): StandingWritten {
  const { thread: _, wording, report, quiet, ...own } = standing;
  const { head, documents, neighbours } = quiet ?? {};
  return {
    ...own,
    wording: wordings.indexOf(wording),
    report: report?.link ?? null,
    quiet:
      quiet === null
        ? null
        : { document: head!.id, documents: documents!, neighbours: neighbours!.map(({ id }) => id) },
  };
}
