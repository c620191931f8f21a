import { expect, test } from 'vitest';
import { createApp } from '../../../src/server/app.ts';
import { StoreError, type StoreFault } from '../../../src/store/store.ts';
import { houseOf } from '../people/served.ts';

const CASES: readonly (readonly [StoreFault, number, RegExp])[] = [
  ['lost', 503, /database does not answer\. What was kept is safe/],
  ['unheard', 503, /may or may not have been taken: look at the history/],
  ['busy', 503, /Nothing was taken: try again/],
  ['full', 503, /disk is full/],
  ['damaged', 503, /restore it from a backup/],
  ['other', 500, /Something went wrong/],
];

test.each(CASES)(
  'a register that cannot be had (%s) is told as %i, without where it lies',
  async (fault, status, words) => {
    const whole = await houseOf({ access: 'own' });
    const fails = () => Promise.reject(new StoreError(fault, 'postgres://db.example.org/register: it is so'));
    const app = createApp({
      ...whole,
      store: { ...whole.store, catalogue: { ...whole.store.catalogue, listing: fails } },
    });
    for (const accept of ['text/html', 'application/json']) {
      const answer = await app.request('http://127.0.0.1:8080/documents', {
        headers: { accept, host: '127.0.0.1:8080' },
      });
      const said = await answer.text();
      expect([answer.status, said]).toEqual([status, expect.stringMatching(words)]);
      expect(said).not.toContain('db.example.org');
    }
  },
);
