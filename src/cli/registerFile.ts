import type { Store } from '../store/store.ts';
import type { Options } from './command.ts';

/** The register file that a call means: `--db`, else WATCHPOINT_DB, else watchpoint.db in the working folder. */
export const registerFile = ({ db }: Options): string =>
  db ?? (process.env.WATCHPOINT_DB || undefined) ?? 'watchpoint.db';

/** Opens the register, hands it over and closes it again, whatever happens. */
export async function withRegister<T>(
  options: Options,
  mode: 'read' | 'write',
  use: (store: Store) => Promise<T>,
): Promise<T> {
  const { openSqlite } = await import('../store/sqlite.ts');
  const store = await openSqlite(registerFile(options), { mode });
  try {
    return await use(store);
  } finally {
    await store.close();
  }
}
