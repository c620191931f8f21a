import { StoreError, type StoreFault } from './store.ts';

/** SQLite's primary result codes (https://www.sqlite.org/rescode.html), what they mean to us and what to do. */
const FAULTS: ReadonlyMap<number, { fault: StoreFault; says: string }> = new Map([
  [3, { fault: 'no permission', says: 'no permission: check who may read and write it and its folder' }],
  [5, { fault: 'busy', says: 'another process is writing to it: try again when that has ended' }],
  [6, { fault: 'busy', says: 'another process is writing to it: try again when that has ended' }],
  [8, { fault: 'no permission', says: 'it may not be written: check who may write it and its folder' }],
  [10, { fault: 'other', says: 'reading or writing failed: check the disk, its space and its limits' }],
  [11, { fault: 'damaged', says: 'it is damaged: restore it from a copy' }],
  [
    13,
    {
      fault: 'full',
      says: 'the disk is full: what was added whole is kept; make room and add the rest again',
    },
  ],
  [
    14,
    {
      fault: 'no permission',
      says: 'it cannot be opened: check that its folder exists and may be read and written',
    },
  ],
  [26, { fault: 'not a register', says: 'it is no register: choose another file with --db' }],
]);

/** An error of SQLite's as one clear line; other errors as they are. */
export function sqliteError(error: unknown, file: string): unknown {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') return error;
  const { fault, says } = FAULTS.get(error.errcode & 0xff) ?? {
    fault: 'other' as const,
    says: `${error.message} (SQLite ${error.errcode})`,
  };
  return new StoreError(fault, `${file}: ${says}`, { cause: error });
}
