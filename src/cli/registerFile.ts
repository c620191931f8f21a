import { statSync } from 'node:fs';
import type { Store } from '../store/store.ts';
import type { Options } from './command.ts';
import { Refusal } from './refusal.ts';

/** The register file that a call means: `--db`, else WATCHPOINT_DB, else watchpoint.db in the working folder. */
export const registerFile = ({ db }: Options): string =>
  db ?? (process.env.WATCHPOINT_DB || undefined) ?? 'watchpoint.db';

/**
 * To `change` it, the register must be there; to `write`, it is made where there is none.
 * @throws StoreError in one line that says what and what to do.
 */
export async function openRegister(options: Options, mode: 'read' | 'change' | 'write'): Promise<Store> {
  if (statSync(registerFile(options), { throwIfNoEntry: false })?.isDirectory())
    throw new Refusal(`${registerFile(options)} is a directory: name a register file with --db`);
  const { openSqlite } = await import('../store/sqlite.ts');
  return openSqlite(registerFile(options), { mode });
}

/** Opens the register to read, hands it over and closes it again, whatever happens. */
export const withRegister = <T>(options: Options, use: (store: Store) => Promise<T>): Promise<T> =>
  opened(options, 'read', use);

/** The same to change it. */
export const withChanging = <T>(options: Options, use: (store: Store) => Promise<T>): Promise<T> =>
  opened(options, 'change', use);

async function opened<T>(
  options: Options,
  mode: 'read' | 'change',
  use: (store: Store) => Promise<T>,
): Promise<T> {
  const store = await openRegister(options, mode);
  try {
    return await use(store);
  } finally {
    await store.close();
  }
}
