import { statSync } from 'node:fs';
import type { Connected, How, Mode } from './db.ts';
import { type Store, StoreError } from './store.ts';

/** Where a register is: a file, or the address of a PostgreSQL database (`postgres://…`). */
export type Place = string;

export const isAddress = (place: Place): boolean => /^postgres(?:ql)?:\/\//i.test(place);

/** As it is shown: an address without its password. */
export function shownPlace(place: Place): string {
  if (!isAddress(place)) return place;
  if (!URL.canParse(place)) return 'the database';
  const { protocol, hostname, port, pathname } = new URL(place);
  return `${protocol}//${hostname}${port === '' ? '' : `:${port}`}${pathname}`;
}

/**
 * Opens a register. To `write`, it is made where there is none; to `change`, it must be there; to `read`, it must be
 * there, and is not changed.
 * @throws StoreError in one line that says what and what to do.
 */
export async function openStore(place: Place, { mode }: { readonly mode: Mode }): Promise<Store> {
  const { db, translate } = await connect(place, { mode });
  return (await import('./sql.ts')).sqlStore(db, translate);
}

/** The same, as the database itself: for copying, checking and moving all of it. */
export async function connect(place: Place, how: How): Promise<Connected> {
  if (isAddress(place)) return (await import('./postgres.ts')).connectPostgres(place, how);
  if (/^[a-z]+:\/\//i.test(place))
    throw new StoreError(
      'missing',
      `${shownScheme(place)}: no such kind of register: name a file, or postgres://…`,
    );
  if (statSync(place, { throwIfNoEntry: false })?.isDirectory())
    throw new StoreError('not a register', `${place} is a directory: name a register file with --db`);
  return (await import('./sqlite.ts')).connectSqlite(place, how);
}

const shownScheme = (place: string): string => place.slice(0, place.indexOf('//') + 2);
