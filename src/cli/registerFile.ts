import { openStore, type Place, shownPlace } from '../store/open.ts';
import type { Store } from '../store/store.ts';
import type { Options } from './command.ts';

/**
 * The register that a call means: `--db`, else WATCHPOINT_DB, else DATABASE_URL, each a file or `postgres://…`; else
 * watchpoint.db in the working folder.
 */
export const registerPlace = ({ db }: Options): Place =>
  db ??
  (process.env.WATCHPOINT_DB || undefined) ??
  (process.env.DATABASE_URL || undefined) ??
  'watchpoint.db';

/** The same as messages name it. */
export const registerFile = (options: Options): string => shownPlace(registerPlace(options));

/**
 * To `change` it, the register must be there; to `write`, it is made where there is none.
 * @throws StoreError in one line that says what and what to do.
 */
export const openRegister = (options: Options, mode: 'read' | 'change' | 'write'): Promise<Store> =>
  openStore(registerPlace(options), { mode });

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
