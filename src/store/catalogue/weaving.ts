// The threads that touch some documents, and where they stand, as rows.
import type { Period } from '../../register/due.ts';
import type { Head, ThreadJoined, ThreadSplit } from '../../register/events.ts';
import type { EntryOf } from '../../register/register.ts';
import { type Standing, standingOf } from '../../register/state.ts';
import { type Around, groundOf, joins, type Thread, threadsOn } from '../../register/threads.ts';
import type { Tie } from '../../register/ties.ts';
import { type Db, forEach, inPieces } from './db.ts';
import { neighboursOf } from './near.ts';
import { statesOf } from './states.ts';

interface On extends Period {
  readonly until: string;
  /** The last event that counts. */
  readonly last: number;
  readonly changed: number;
}

/** Writes anew the threads that have words in these documents. */
export async function weave(db: Db, documents: ReadonlySet<string>, on: On): Promise<void> {
  const within = await reachOf(db, documents);
  const ties = await tiesTouching(db, within);
  const items = new Set(await itemsOf(db, within));
  const ground = groundOf(await statesOf(db, within, on.last), { ties, items });
  const around = await aroundOf(db, within, ties, ground.entries as Entries);
  const threads = threadsOn(ground, around);
  const touched = threads.all.filter(({ wordings }) =>
    wordings.some(({ document }) => documents.has(document)),
  );
  await db.transaction().execute(async (transaction) => {
    await dropThreads(transaction, documents, touched);
    for (const thread of touched)
      await keepThread(transaction, thread, standingOf(thread, threads, on), on.changed);
  });
}

type Entries = ReadonlyMap<string, EntryOf<'commitment'>>;

/** The documents of all that may be one undertaking with what stands in these, however far it goes. */
async function reachOf(db: Db, documents: ReadonlySet<string>): Promise<ReadonlySet<string>> {
  const within = new Set(documents);
  const seen = new Set<string>();
  const said = await saidOfThreads(db);
  let items: Iterable<string> = await itemsOf(db, documents);
  for (;;) {
    const fresh = [...new Set(items)].filter((item) => !seen.has(item));
    if (fresh.length === 0) return within;
    for (const item of fresh) seen.add(item);
    const own = new Set(fresh);
    const next = new Set(said.filter((group) => group.some((item) => own.has(item))).flat());
    for (const { from, to } of await joinsAt(db, fresh)) {
      for (const { document } of [from, to]) within.add(document);
      for (const { item } of [from, to]) next.add(item!);
    }
    for (const document of await documentsOf(db, next)) within.add(document);
    items = next;
  }
}

const itemsOf = async (db: Db, documents: Iterable<string>): Promise<readonly string[]> =>
  (
    await forEach(documents, (piece) =>
      db
        .selectFrom('entries')
        .select('id')
        .where('document', 'in', piece)
        .where('kind', '=', 'commitment')
        .execute(),
    )
  ).map(({ id }) => id);

const documentsOf = async (db: Db, items: Iterable<string>): Promise<readonly string[]> =>
  (
    await forEach(items, (piece) =>
      db.selectFrom('entries').select('document').where('id', 'in', piece).where('kind', '<>', '').execute(),
    )
  ).map(({ document }) => document);

/** The items that people brought together or apart, each act's with each other. */
async function saidOfThreads(db: Db): Promise<readonly (readonly string[])[]> {
  const rows = await db
    .selectFrom('events')
    .select('body')
    .where('kind', 'in', ['thread joined', 'thread split'])
    .execute();
  return rows.map(({ body }) => (JSON.parse(body) as ThreadJoined | ThreadSplit).items);
}

async function joinsAt(db: Db, items: readonly string[]): Promise<readonly Tie[]> {
  const found = await forEach(items, async (piece) => [
    ...(await db.selectFrom('ties').select('body').where('from_item', 'in', piece).execute()),
    ...(await db.selectFrom('ties').select('body').where('to_item', 'in', piece).execute()),
  ]);
  return found.map(({ body }) => JSON.parse(body) as Tie).filter(joins);
}

async function tiesTouching(db: Db, documents: ReadonlySet<string>): Promise<readonly Tie[]> {
  const rows = await forEach(documents, async (piece) => [
    ...(await db.selectFrom('ties').select(['link', 'body']).where('from_document', 'in', piece).execute()),
    ...(await db.selectFrom('ties').select(['link', 'body']).where('to_document', 'in', piece).execute()),
  ]);
  const ties = [...new Map(rows.map(({ link, body }) => [link, JSON.parse(body) as Tie])).values()];
  return ties.sort((a, b) => a.seq - b.seq || (a.link < b.link ? -1 : 1));
}

/** What is known of the documents that these were held against, or are linked with. */
async function aroundOf(
  db: Db,
  within: ReadonlySet<string>,
  ties: readonly Tie[],
  entries: Entries,
): Promise<Around> {
  const near = await neighboursOf(db, within);
  const compared = new Map<string, Set<string>>();
  for (const { document, other } of near) put(compared, document, other);
  const all = new Set([
    ...within,
    ...near.map(({ other }) => other),
    ...ties.flatMap(({ from, to }) => [from.document, to.document]),
  ]);
  const rows = await forEach(all, (piece) =>
    db
      .selectFrom('documents')
      .select(['document', 'head', 'actors'])
      .where('document', 'in', piece)
      .execute(),
  );
  const heads = new Map(rows.map(({ document, head }) => [document, JSON.parse(head) as Head]));
  const there = [...compared].map(
    ([id, others]) => [id, new Set([...others].filter((one) => heads.has(one)))] as const,
  );
  return {
    heads,
    compared: new Map(there),
    actors: new Map(rows.map(({ document, actors }) => [document, JSON.parse(actors) as string[]])),
    linkedTo: await linkedInto(db, all, entries),
  };
}

/** The earlier commitments of which documents speak: of those that are not at hand, what quiet.ts asks of them. */
async function linkedInto(
  db: Db,
  documents: Iterable<string>,
  entries: Entries,
): Promise<Around['linkedTo']> {
  const rows = await forEach(documents, (piece) =>
    db
      .selectFrom('ties')
      .innerJoin('entries', 'entries.id', 'ties.from_item')
      .select(['ties.to_document', 'entries.id', 'entries.theme'])
      .where('ties.to_document', 'in', piece)
      .where('ties.standing', 'in', ['asserted', 'confirmed'])
      .where('entries.kind', '=', 'commitment')
      .execute(),
  );
  const linked = new Map<string, Set<EntryOf<'commitment'>>>();
  for (const { to_document, id, theme } of rows)
    put(
      linked,
      to_document,
      entries.get(id) ?? ({ id, values: { theme } } as unknown as EntryOf<'commitment'>),
    );
  return linked;
}

function put<T>(into: Map<string, Set<T>>, key: string, one: T): void {
  const there = into.get(key);
  if (there === undefined) into.set(key, new Set([one]));
  else there.add(one);
}

/** Threads that had words here and are no more: they went up in others. */
async function dropThreads(db: Db, documents: ReadonlySet<string>, found: readonly Thread[]): Promise<void> {
  const items = found.flatMap(({ wordings }) => wordings.map(({ id }) => id));
  const before = [
    ...(await forEach(documents, (piece) =>
      db.selectFrom('entries').select('thread').distinct().where('document', 'in', piece).execute(),
    )),
    ...(await forEach(items, (piece) =>
      db.selectFrom('entries').select('thread').distinct().where('id', 'in', piece).execute(),
    )),
  ];
  const now = new Set(found.map(({ id }) => id));
  const over = new Set(before.flatMap(({ thread }) => (thread === null || now.has(thread) ? [] : [thread])));
  for (const piece of inPieces(over)) await db.deleteFrom('threads').where('id', 'in', piece).execute();
  for (const piece of inPieces([...over, ...now]))
    await db.deleteFrom('thread_names').where('thread', 'in', piece).execute();
  for (const piece of inPieces(documents))
    await db
      .updateTable('entries')
      .set({ thread: null })
      .where('document', 'in', piece)
      .where('kind', '=', '')
      .where('thread', 'is not', null)
      .execute();
}

async function keepThread(db: Db, thread: Thread, standing: Standing | null, changed: number): Promise<void> {
  const { id, formerly } = thread;
  const row = { id, state: standing?.state ?? null, body: JSON.stringify(written(thread, standing)) };
  await db
    .insertInto('threads')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ state: row.state, body: row.body }))
    .execute();
  for (const name of formerly)
    await db
      .insertInto('thread_names')
      .values({ name, thread: id })
      .onConflict((conflict) => conflict.column('name').doUpdateSet({ thread: id }))
      .execute();
  const items = new Set(thread.wordings.map((one) => one.id));
  for (const item of items) {
    const set = { thread: id, state: row.state, holds: standing?.wording.id === item ? 1 : 0 };
    await db
      .updateTable('entries')
      .set({ ...set, changed })
      .where('id', '=', item)
      .where(({ eb, or }) =>
        or([
          eb('thread', 'is distinct from', set.thread),
          eb('state', 'is distinct from', set.state),
          eb('holds', '<>', set.holds),
        ]),
      )
      .execute();
  }
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
  return {
    ...own,
    wording: wordings.indexOf(wording),
    report: report?.link ?? null,
    quiet:
      quiet === null
        ? null
        : {
            document: quiet.head.id,
            documents: quiet.documents,
            neighbours: quiet.neighbours.map(({ id }) => id),
          },
  };
}
