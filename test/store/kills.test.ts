import { expect, test } from 'vitest';
import { drawing, KINDS, kill } from '../../bench/kills.ts';

/** A few of what `node bench/kills.ts` does two hundred times. */
test.each(KINDS)(
  'killed while it writes (%s), it loses nothing that it acknowledged and leaves nothing half',
  async (kind) => {
    const { kills, lost, half } = await kill(kind, 4, drawing(KINDS.indexOf(kind) + 1));
    expect({ kills, lost, half }).toEqual({ kills: 4, lost: 0, half: 0 });
  },
  60_000,
);
