import type { Connected } from '../db.ts';
import type { Place } from '../open.ts';
import { StoreError } from '../store.ts';
import { contentOf, registerHash } from './hashing.ts';
import { learnAll } from './learning.ts';
import { on, openedToCopy, openedToFill } from './opening.ts';
import { atOneMoment, columnsOf, type Row, rowsOf, type Value } from './reading.ts';
import { COPIED, type Copied } from './tables.ts';
import { present, settle, write } from './writing.ts';

export interface Copying {
  /** Goes on with a copy that was broken off. */
  readonly resume?: boolean;
  readonly progress?: (doing: Doing) => void;
}

/** What is being done, and to how many rows of a table it was done. */
export interface Doing {
  readonly what: 'copying' | 'indexing' | 'checking';
  readonly table: string;
  readonly rows: number;
}

export interface Copy {
  readonly from: string;
  readonly to: string;
  /** How many rows each table has. */
  readonly rows: Readonly<Record<string, number>>;
  readonly events: number;
  /** The register hash of both. */
  readonly hash: string;
}

/**
 * Copies a register as it stands at one moment, with all its numbers, into an empty place, while others write to it.
 * Until every row has been held against the first, the new one is marked as unfinished, and refused by everything else.
 * @throws StoreError
 */
export async function copyRegister(from: Place, to: Place, how: Copying = {}): Promise<Copy> {
  const source = await openedToCopy(from);
  try {
    const target = await openedToFill(to, source, how.resume ?? false);
    try {
      const copied = await on(source, () =>
        atOneMoment(source.db, (db) => copyAll({ ...source, db }, target, how)),
      );
      await on(target, () => target.mark(false));
      return copied;
    } finally {
      await target.db.destroy();
    }
  } finally {
    await source.db.destroy();
  }
}

async function copyAll(source: Connected, target: Connected, how: Copying): Promise<Copy> {
  if (how.resume) await refuseOther(source, target);
  for (const copied of COPIED) await copyTable(source, target, copied, how);
  await filling(target, () =>
    learnAll(target.db, { resume: how.resume ?? false }, (rows) =>
      how.progress?.({ what: 'indexing', ...rows }),
    ),
  );
  await filling(target, () => settle(target.db));
  const rows: Record<string, number> = {};
  for (const copied of COPIED) rows[copied.table] = await sameRows(source, target, copied, how);
  const here = await registerHash(source.db);
  const there = await on(target, () => registerHash(target.db));
  if (here.hash !== there.hash) throw differs(source, target, 'the log');
  return { from: source.name, to: target.name, rows, ...here };
}

/** What a copy that was broken off has of the log must be the beginning of this one's. */
async function refuseOther(source: Connected, target: Connected): Promise<void> {
  const there = await on(target, () => registerHash(target.db));
  const here = await registerHash(source.db, there.last);
  if (here.hash !== there.hash)
    throw new StoreError(
      'other',
      `${target.name}: begun as a copy of another register than ${source.name}: remove it and copy anew`,
    );
}

async function copyTable(
  source: Connected,
  target: Connected,
  copied: Copied,
  { resume = false, progress }: Copying,
): Promise<void> {
  const columns = await columnsOf(source.db, copied.table);
  const anew = resume && !copied.history;
  if (anew) await filling(target, () => target.db.deleteFrom(copied.table).execute());
  const after = resume && copied.key[0] === 'seq' && !anew ? await lastOf(target, copied) : null;
  let done = 0;
  for await (const rows of rowsOf(source.db, copied, columns, after)) {
    const missing = resume && !anew ? await missingOf(target, copied, rows) : rows;
    if (missing.length > 0)
      await filling(target, () =>
        target.db.transaction().execute((transaction) => write(transaction, copied, columns, missing)),
      );
    done += rows.length;
    progress?.({ what: 'copying', table: copied.table, rows: done });
  }
}

async function lastOf(target: Connected, { table, key }: Copied): Promise<readonly Value[] | null> {
  const last = await on(target, () =>
    target.db
      .selectFrom(table)
      .select(({ fn }) => fn.max<number | null>(key[0] as never).as('last'))
      .executeTakeFirstOrThrow(),
  );
  return last.last === null ? null : [Number(last.last)];
}

async function missingOf(target: Connected, copied: Copied, rows: readonly Row[]): Promise<readonly Row[]> {
  const there = await on(target, () => present(target.db, copied, rows));
  return rows.filter((row) => !there.has(JSON.stringify(copied.key.map((column) => row[column]))));
}

/** Writes; a disk that is full leaves a copy that can be gone on with. */
async function filling<T>(target: Connected, work: () => Promise<T>): Promise<T> {
  try {
    return await on(target, work);
  } catch (error) {
    if (!(error instanceof StoreError) || error.fault !== 'full') throw error;
    throw new StoreError(
      'full',
      `${target.name}: the disk is full, and the copy unfinished: make room and go on with --resume`,
      { cause: error },
    );
  }
}

/** How many rows a table has, which must be the same in both. */
async function sameRows(
  source: Connected,
  target: Connected,
  copied: Copied,
  { progress }: Copying,
): Promise<number> {
  const columns = await columnsOf(source.db, copied.table);
  const here = await contentOf(source.db, copied, columns);
  const there = await on(target, () => contentOf(target.db, copied, columns));
  if (here.hash !== there.hash) throw differs(source, target, copied.table);
  progress?.({ what: 'checking', table: copied.table, rows: here.rows });
  return here.rows;
}

const differs = (source: Connected, target: Connected, what: string): StoreError =>
  new StoreError(
    'damaged',
    `${target.name}: ${what} is not as in ${source.name}: it stays unfinished: remove it and copy anew`,
  );
