import { existsSync, statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { CATALOGUE_ANEW, CATALOGUE_TABLES, OBLIGATION_COLUMN } from './catalogue/tables.ts';
import { CITATION_TABLES } from './citations/tables.ts';
import { type Connected, type How, type Mode, overOpen } from './db.ts';
import { KEEPING_HISTORY, KEEPING_TABLES } from './ledger/tables.ts';
import { nodeSqliteDialect } from './node-sqlite-dialect.ts';
import { PASSAGE_TABLES } from './passages/tables.ts';
import { PEOPLE_TABLES } from './people/tables.ts';
import { sqlStore } from './sql.ts';
import { sqliteError } from './sqlite-errors.ts';
import { type Store, StoreError, unfinished } from './store.ts';

/** "WTCH": marks a SQLite file as a register (https://www.sqlite.org/pragma.html#pragma_application_id). */
export const APPLICATION = 0x57544348;
/** "WTCU": one that is being copied to, or was when the copy was broken off. Earlier versions take it for no register. */
const UNFINISHED = 0x57544355;

/** Each version's steps from the one before; the file keeps the number in `user_version`. */
export const VERSIONS: readonly string[] = [
  `create table editions (
     document text not null, edition text not null, number integer not null, recorded text not null,
     characters integer not null, text text not null, primary key (document, edition));
   create table analyses (
     document text not null, digest text not null, edition text not null, head text not null,
     findings text not null, rest text not null, primary key (document, digest));
   create table events (
     seq integer primary key autoincrement, document text not null, at text not null, author text not null,
     author_name text not null, kind text not null, edition text, digest text, body text not null);
   create index events_of_document on events (document, seq);
   ${['editions', 'analyses', 'events'].map(onlyAddedTo).join('\n')}`,
  `create table subjects (
     term text not null, seq integer not null, document text not null, primary key (term, seq)) without rowid;
   create table indexed (seq integer primary key, document text not null);`,
  `create index partings on events (document) where kind = 'edition parted';`,
  `create table sources (
     seq integer primary key autoincrement, source text not null, at text not null, kind text not null, body text not null);
   create table leases (source text primary key, holder text not null, until text not null) without rowid;
   create table items (
     source text not null, key text not null, state text not null, why text, address text, title text, published text, version text,
     document text, edition text, hash text, etag text, last_modified text, checked text not null, due text,
     primary key (source, key)) without rowid;
   create index items_due on items (source, due) where due is not null;
   create index items_of_document on items (document) where document is not null;
   create table pages (
     source text not null, address text not null, etag text, last_modified text, primary key (source, address)) without rowid;
   create table robots (origin text primary key, at integer not null, text text not null) without rowid;
   create table bodies (hash text primary key, size integer not null, packed text not null, bytes blob not null);
   create table snapshots (
     seq integer primary key autoincrement, source text, asked text not null, address text not null, at text not null,
     status integer, headers text not null, hash text not null);
   create index snapshots_of_source on snapshots (source, seq);
   create index snapshots_of_hash on snapshots (hash);
   create table checks (
     seq integer primary key autoincrement, source text not null, began text not null, ended text not null,
     outcome text not null, why text, listed integer not null, fresh integer not null, changed integer not null,
     failed integer not null, not_before text);
   create index checks_of_source on checks (source, seq);
   create table titled (
     title text not null, published text not null, document text not null, primary key (title, published, document)) without rowid;
   ${['sources', 'bodies', 'snapshots', 'checks'].map(onlyAddedTo).join('\n')}`,
  `${PEOPLE_TABLES}
   ${onlyAddedTo('audit')}`,
  `${KEEPING_TABLES}
   ${KEEPING_HISTORY.map(onlyAddedTo).join('\n')}`,
  CATALOGUE_TABLES,
  PASSAGE_TABLES,
  // Some columns hold packed words from here on (packing.ts), which earlier versions cannot read.
  'select 1',
  CATALOGUE_ANEW,
  CITATION_TABLES,
  OBLIGATION_COLUMN,
];

/**
 * Opens a register in one file. To `write`, it is made where there is none; to `change`, it must be there; to `read`,
 * it must be there, and is not changed. Several processes may have it open, and write at once: each waits for the other.
 * @throws StoreError
 */
export async function openSqlite(file: string, { mode }: { mode: Mode }): Promise<Store> {
  const { db, translate } = await connectSqlite(file, { mode });
  return sqlStore(db, translate);
}

/** The same, as the database itself: for copying, checking and moving all of it. */
export async function connectSqlite(file: string, how: How): Promise<Connected> {
  if (how.mode !== 'write') checkThere(file);
  const translate = (error: unknown) => sqliteError(error, file);
  try {
    const database = await whileBusy(() =>
      how.mode === 'read' ? openedToRead(file, how) : opened(file, how),
    );
    return {
      db: await overOpen(nodeSqliteDialect(database)),
      name: file,
      version: number(database, 'user_version'),
      newest: VERSIONS.length,
      translate,
      isUnfinished: async () => number(database, 'application_id') === UNFINISHED,
      mark: async (is) => database.exec(`pragma application_id = ${is ? UNFINISHED : APPLICATION}`),
    };
  } catch (error) {
    throw translate(error);
  }
}

function onlyAddedTo(table: string): string {
  return ['update', 'delete']
    .map(
      (verb) => `create trigger ${table}_no_${verb} before ${verb} on ${table}
        begin select raise(abort, 'history is only added to'); end;`,
    )
    .join('\n');
}

function checkThere(file: string): void {
  if (!existsSync(file) || statSync(file).size === 0) throw missing(file);
}

const missing = (file: string): StoreError =>
  new StoreError('missing', `${file}: no register there yet: make one with "watchpoint add FILE"`);

/**
 * Reading a register in WAL mode makes files beside it. Where the folder may not be written and nobody is writing
 * (there is no log beside the file), it is read as one that does not change (https://www.sqlite.org/wal.html#readonly).
 */
function openedToRead(file: string, how: How): DatabaseSync {
  try {
    return opened(file, how);
  } catch (error) {
    if (!isFault(error, 8, 14) || existsSync(`${file}-wal`)) throw error;
    const unchanging = pathToFileURL(file);
    unchanging.searchParams.set('immutable', '1');
    return opened(unchanging, how);
  }
}

const isFault = (error: unknown, ...codes: number[]): boolean =>
  error instanceof Error && 'errcode' in error && codes.includes(Number(error.errcode) & 0xff);

function opened(file: string | URL, { mode, evenUnfinished = false, toFill = false }: How): DatabaseSync {
  const name = file instanceof URL ? fileURLToPath(file) : file;
  const database = new DatabaseSync(file, { timeout: 15_000, readOnly: mode === 'read' });
  try {
    database.exec('pragma temp_store = memory; pragma cache_size = -16000');
    const version = versionOf(database, name);
    if (!evenUnfinished && number(database, 'application_id') === UNFINISHED) throw unfinished(name);
    // Whoever was to make it was killed before.
    if (version === 0 && mode !== 'write') throw missing(name);
    if (mode === 'read') return database;
    // WAL lets others read while one writes; FULL waits for the disk before a commit is acknowledged.
    database.exec('pragma journal_mode = wal; pragma synchronous = full');
    if (version < VERSIONS.length) migrate(database, name, toFill ? UNFINISHED : APPLICATION);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** @throws StoreError when the file is another program's, or a newer version's. */
function versionOf(database: DatabaseSync, file: string): number {
  const application = number(database, 'application_id');
  const version = number(database, 'user_version');
  const { tables } = database.prepare('select count(*) as tables from sqlite_schema').get() as {
    tables: number;
  };
  if (tables > 0 && application !== APPLICATION && application !== UNFINISHED)
    throw new StoreError(
      'not a register',
      `${file}: a database of another program: choose another file with --db`,
    );
  if (version > VERSIONS.length)
    throw new StoreError(
      'newer version',
      `${file}: written by a newer version (register ${version}, this one knows ${VERSIONS.length}): update watchpoint`,
    );
  return version;
}

const number = (database: DatabaseSync, pragma: string): number =>
  Number(Object.values(database.prepare(`pragma ${pragma}`).get()!)[0]);

/** All steps or none; one that is made now gets this mark. */
function migrate(database: DatabaseSync, file: string, mark: number): void {
  database.exec('begin immediate');
  try {
    for (const steps of VERSIONS.slice(versionOf(database, file))) database.exec(steps);
    if (number(database, 'application_id') === 0) database.exec(`pragma application_id = ${mark}`);
    database.exec(`pragma user_version = ${VERSIONS.length}; commit`);
  } catch (error) {
    if (database.isTransaction) database.exec('rollback');
    throw error;
  }
}

/** Turning on WAL does not wait for others as everything else does: asks again for a while. */
async function whileBusy<T>(open: () => T): Promise<T> {
  for (let again = 0; ; again++)
    try {
      return open();
    } catch (error) {
      if (!isFault(error, 5) || again === 100) throw error;
      await pause(50);
    }
}
