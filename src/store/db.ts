import { type Dialect, Kysely } from 'kysely';
import type { Tables } from './tables.ts';

export type Db = Kysely<Tables>;

/** To `write`, a register is made where there is none; to `change`, it must be there; to `read`, it is not changed. */
export type Mode = 'read' | 'change' | 'write';

export interface How {
  readonly mode: Mode;
  /** Also one that is being copied to, or was when the copy was broken off; others are refused it. */
  readonly evenUnfinished?: boolean;
  /** One that is made now is marked as unfinished from its first moment: at none it is a register that holds nothing. */
  readonly toFill?: boolean;
}

/** A register's database, open. */
export interface Connected {
  readonly db: Db;
  /** As messages name it. */
  readonly name: string;
  /** Of its tables; and the one that this program makes of it when it changes it. */
  readonly version: number;
  readonly newest: number;
  readonly translate: (error: unknown) => unknown;
  isUnfinished(): Promise<boolean>;
  /** Says that it is being copied to, or that this has ended well. */
  mark(unfinished: boolean): Promise<void>;
}

/** Over a database that is open: Kysely closes one that was used alone, and would leave any other open for ever. */
export async function overOpen(dialect: Dialect): Promise<Db> {
  const db: Db = new Kysely<Tables>({ dialect });
  await db.connection().execute(async () => undefined);
  return db;
}

/** Makes the errors of a database ours. */
export type Guarded = <T>(work: () => Promise<T>) => Promise<T>;

/** All or nothing: within the transaction that is handed over, or in one of its own. */
export const within = <T>(db: Db, work: (transaction: Db) => Promise<T>): Promise<T> =>
  db.isTransaction ? work(db) : db.transaction().execute(work);

/** How many rows are fetched at once. */
export const PAGE = 500;

/** A list in pieces that fit into one statement. */
export function* inPieces<T>(all: Iterable<T>, most = 400): Iterable<readonly T[]> {
  let piece: T[] = [];
  for (const one of all) {
    piece.push(one);
    if (piece.length < most) continue;
    yield piece;
    piece = [];
  }
  if (piece.length > 0) yield piece;
}

/** The rows that a query gives for any number of keys, asked for piece by piece. */
export async function forEach<K, R>(
  keys: Iterable<K>,
  ask: (piece: readonly K[]) => Promise<readonly R[]>,
): Promise<R[]> {
  const rows: R[] = [];
  for (const piece of inPieces(keys)) for (const row of await ask(piece)) rows.push(row);
  return rows;
}
