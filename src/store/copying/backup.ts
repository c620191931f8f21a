import { existsSync, statSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { sql } from 'kysely';
import { type Checked, checkRegister } from '../checking/check.ts';
import { connect, isAddress, type Place, shownPlace } from '../open.ts';
import { StoreError } from '../store.ts';
import { type Copying, copyRegister } from './copy.ts';
import { registerHash } from './hashing.ts';
import { on } from './opening.ts';

export interface BackingUp {
  /** Also over a file that is there. */
  readonly force?: boolean;
  readonly copying?: Copying['progress'];
  readonly checking?: (part: string, done: number) => void;
}

/**
 * Writes a register, as it stands at one moment, into one file, while others write to it: a register as any other, which
 * any machine can open. It is written beside, checked, and only then given its name; what was there under that name
 * stays until then.
 * @throws StoreError
 */
export async function backUp(from: Place, file: string, how: BackingUp = {}): Promise<Checked> {
  refuse(from, file, how);
  // Of its own for each process: two backups at once do not write into one file, and one that was broken off is in nobody's way.
  const beside = `${file}.${process.pid}.unfinished`;
  try {
    const checked = await written(from, beside, how);
    refuseLog(beside);
    await onDisk(beside);
    await rename(beside, file);
    await onDisk(dirname(file));
    return { ...checked, place: file };
  } catch (error) {
    throw inItsName(error, beside, file);
  } finally {
    for (const one of [beside, `${beside}-wal`, `${beside}-shm`]) await rm(one, { force: true });
  }
}

function refuse(from: Place, file: string, { force = false }: BackingUp): void {
  const no = (why: string) => new StoreError('other', `${shownPlace(file)}: ${why}`);
  if (isAddress(file)) throw no('a backup is a file: "db copy" copies into a database');
  if (!existsSync(file)) return;
  if (!force) throw no('is there already: name another file, or replace it with --force');
  const [own, there] = [statSync(from, { throwIfNoEntry: false }), statSync(file)];
  if (own?.ino === there.ino && own.dev === there.dev) throw no('is the register itself: name another file');
  if (existsSync(`${file}-wal`)) throw no('is a register that is in use: name another file');
}

/**
 * All of it must stand in the file itself. A disk that gets full as the file is closed leaves what was written last in a
 * log beside it, and says nothing (https://www.sqlite.org/wal.html#avoiding_excessively_large_wal_files).
 */
function refuseLog(beside: string): void {
  if ((statSync(`${beside}-wal`, { throwIfNoEntry: false })?.size ?? 0) === 0) return;
  throw new StoreError('full', `${beside}: the disk is full`);
}

/** Copies and checks. */
async function written(from: Place, beside: string, how: BackingUp): Promise<Checked> {
  await rm(beside, { force: true });
  // Made here first: whoever may not read the register must not be able to read its backup.
  await (await open(beside, 'wx', 0o600)).close();
  if (isAddress(from))
    await copyRegister(from, beside, how.copying === undefined ? {} : { progress: how.copying });
  else await copyPages(from, beside);
  const checked = await checkRegister(beside, how.checking === undefined ? {} : { progress: how.checking });
  if (checked.parts.some(({ wrong }) => wrong > 0))
    throw new StoreError(
      'damaged',
      `${shownPlace(from)}: something is wrong in it, so no backup was made: see "watchpoint db check"`,
    );
  if (checked.hash !== null) await sameLog(from, checked);
  return checked;
}

/** All pages that are in use, as they stand at one moment (https://www.sqlite.org/lang_vacuum.html, VACUUM INTO). */
async function copyPages(from: Place, beside: string): Promise<void> {
  const source = await connect(from, { mode: 'read' });
  try {
    await on(source, () => sql`vacuum into ${beside}`.execute(source.db));
  } finally {
    await source.db.destroy();
  }
}

/** What the backup has of the log is the beginning of what the register has, which may have gone on. */
async function sameLog(from: Place, { hash, last }: Checked): Promise<void> {
  const source = await connect(from, { mode: 'read' });
  try {
    const { hash: own } = await on(source, () => registerHash(source.db, last));
    if (own !== hash)
      throw new StoreError(
        'damaged',
        `${source.name}: its log is not what was copied of it: no backup was made`,
      );
  } finally {
    await source.db.destroy();
  }
}

/** Waits until it is on the disk. */
async function onDisk(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** An error about the file beside it, or about its folder, as one about the backup. */
function inItsName(error: unknown, beside: string, file: string): unknown {
  if (error instanceof StoreError && error.fault === 'full')
    return new StoreError(
      'full',
      `${file}: the disk is full, and no backup was made: make room and try again`,
      {
        cause: error,
      },
    );
  if (error instanceof StoreError)
    return new StoreError(error.fault, error.message.replace(beside, file), { cause: error });
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (!/^E[A-Z]+$/.test(code)) return error;
  const full = code === 'ENOSPC' || code === 'EDQUOT';
  return new StoreError(
    full ? 'full' : 'no permission',
    `${file}: cannot be written${full ? ', the disk is full: make room and try again' : ': check that its folder is there and who may write it'}`,
    { cause: error },
  );
}
