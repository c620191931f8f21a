import { expect, test } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import { analysisOf } from '../register/analyses.ts';

const ANN = { by: 'Ann', at: '2026-03-01T10:00:00Z' };

/** What every store knows of the briefings that were made. */
export function briefingsContract(store: () => Store): void {
  test('the last of a scope is found, with the last event that it could know', async () => {
    const { briefings } = store();
    expect(await briefings.last('a', '2026-03-01')).toBeNull();
    await briefings.keep({ scope: 'a', asOf: '2026-03-01', ...ANN });
    expect(await briefings.last('a', '2026-03-02')).toEqual({
      scope: 'a',
      asOf: '2026-03-01',
      by: 'Ann',
      at: '2026-03-01T10:00:00.000Z',
      seq: 0,
    });
    const analysis = analysisOf('They will sign a treaty.', { commitments: [{ action: 'sign a treaty' }] });
    await store().add([analysis], { at: ANN.at, rules: '1' });
    await briefings.keep({ scope: 'a', asOf: '2026-03-08', ...ANN, by: 'Bea' });
    expect(await briefings.last('a', '2026-03-08')).toMatchObject({ by: 'Bea', seq: 1 });
    expect((await briefings.made()).map(({ by }) => by)).toEqual(['Ann', 'Bea']);
  });

  test('scopes do not know of each other, and a day does not know of later ones', async () => {
    const { briefings } = store();
    await briefings.keep({ scope: 'a', asOf: '2026-03-08', ...ANN });
    expect(await briefings.last('b', '2026-03-08')).toBeNull();
    expect(await briefings.last('a', '2026-03-07')).toBeNull();
    expect(await briefings.made('b')).toEqual([]);
  });
}
