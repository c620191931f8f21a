import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';

export type Db = Kysely<Tables>;

/** Makes the errors of a database ours. */
export type Guarded = <T>(work: () => Promise<T>) => Promise<T>;

/** How many rows are fetched at once. */
export const PAGE = 500;
