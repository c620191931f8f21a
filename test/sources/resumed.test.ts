import { expect, test } from 'vitest';
import { watchThrough } from '../../bench/watching.ts';

test('a run that is killed is gone on with: no document twice, none lost, one request at a time, then silence', async () => {
  const found = await watchThrough(30, 2);
  expect(found).toMatchObject({ documents: 30, editions: 30, commitments: 300, atOnce: 1, secondBodies: 0 });
}, 120_000);
