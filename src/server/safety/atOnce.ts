import type { Context } from 'hono';
import type { Env } from '../env.ts';
import type { House } from '../house.ts';
import { addressOf, networkOf } from './addresses.ts';

/** So many long answers one who asks may have open: each holds its place in the register until it is read to its end. */
const MOST = 6;

/**
 * Counts the answers that are being written to each who asks. Gives what to call when one is done; null where no other
 * may begin. One's own machine is not counted: nobody else asks.
 */
export function atOnce(house: Pick<House, 'access' | 'proxies'>, most: number = MOST) {
  const open = new Map<string, number>();
  return (c: Context<Env>): (() => void) | null => {
    if (house.access === 'own') return () => undefined;
    const key = c.get('person')?.id ?? networkOf(addressOf(c, house));
    const before = open.get(key) ?? 0;
    if (before >= most) return null;
    open.set(key, before + 1);
    let isDone = false;
    return () => {
      if (isDone) return;
      isDone = true;
      const left = (open.get(key) ?? 1) - 1;
      if (left === 0) open.delete(key);
      else open.set(key, left);
    };
  };
}
