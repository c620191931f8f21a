import { statSync } from 'node:fs';
import { sql } from 'kysely';
import type { Connected } from '../db.ts';
import { connect, isAddress, type Place } from '../open.ts';
import { StoreError } from '../store.ts';
import { COPIED } from './tables.ts';

/** Does something with a database; what goes wrong is said in its name. */
export async function on<T>({ translate }: Connected, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw translate(error);
  }
}

/** @throws StoreError where it is of an earlier version: what its tables hold is known of the newest alone. */
export async function openedToCopy(from: Place): Promise<Connected> {
  const source = await connect(from, { mode: 'read' });
  const { name, version, newest } = source;
  if (version === newest) return source;
  await source.db.destroy();
  throw new StoreError(
    'other',
    `${name}: of an earlier version (register ${version}, now ${newest}): run "watchpoint db migrate" on it first`,
  );
}

/**
 * Where it is copied to: empty, and marked from now on; to `resume`, marked already.
 * @throws StoreError
 */
export async function openedToFill(to: Place, source: Connected, resume: boolean): Promise<Connected> {
  const target = await connect(to, { mode: 'write', evenUnfinished: resume, toFill: !resume });
  try {
    await on(target, async () => {
      if (await areSame(source, target))
        throw new StoreError('other', `${target.name}: is where it would be copied from: name another place`);
      if (resume && !(await target.isUnfinished()))
        throw new StoreError('other', `${target.name}: no unfinished copy is there: leave --resume out`);
      if (!resume) await refuseFull(target);
      await target.mark(true);
    });
    return target;
  } catch (error) {
    await target.db.destroy();
    throw error;
  }
}

async function refuseFull({ db, name }: Connected): Promise<void> {
  for (const { table } of COPIED) {
    const row = await db.selectFrom(table).select(sql`1`.as('one')).limit(1).executeTakeFirst();
    if (row !== undefined)
      throw new StoreError(
        'other',
        `${name}: a register is there already, and a copy goes to an empty place: name another`,
      );
  }
}

/** Whether two are one and the same, under whatever names. */
async function areSame(one: Connected, other: Connected): Promise<boolean> {
  if (isAddress(one.name) !== isAddress(other.name)) return false;
  if (!isAddress(one.name)) {
    const [a, b] = [one, other].map(({ name }) => statSync(name, { bigint: true }));
    return a!.dev === b!.dev && a!.ino === b!.ino;
  }
  const [a, b] = await Promise.all([one, other].map(whichServer));
  return a === b;
}

/** A server by its start, a database and a schema by name. */
async function whichServer({ db }: Connected): Promise<string> {
  const { rows } = await sql<Record<string, string>>`
    select pg_postmaster_start_time()::text as began, current_setting('port') as port,
      current_database() as database, current_schema() as schema`.execute(db);
  return JSON.stringify(rows[0]);
}
