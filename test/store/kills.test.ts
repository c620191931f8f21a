import { expect, test } from 'vitest';
import { type Asked, kills } from '../../bench/kills.ts';
import { hasPostgres } from '../postgres.ts';

/** A few of what `node bench/kills.ts` does three hundred times. */
async function few(store: Asked['store']): Promise<void> {
  const tallies = await kills({ store, times: 20, seed: 7 });
  const struck = tallies.reduce((sum, one) => sum + one.struck, 0);
  expect({ struck, found: tallies.flatMap(({ found }) => found) }).toEqual({ struck: 20, found: [] });
}

test(
  'struck while it is written to, a register in SQLite loses nothing that was acknowledged, and is whole',
  () => few('sqlite'),
  120_000,
);

test.runIf(hasPostgres())('and so does one in PostgreSQL', () => few('postgres'), 120_000);
