/** Numbers from 0 to 1 that are the same for the same seed and place (mulberry32). */
export interface Random {
  (): number;
  /** A whole number from `low` to `high`, both included. */
  readonly between: (low: number, high: number) => number;
  readonly one: <T>(of: readonly T[]) => T;
  /** One of a list of which the first come most often, each about as often as 1 by its place: as words do. */
  readonly often: <T>(of: readonly T[]) => T;
  /** A number from 0 to `below` in the same manner. */
  readonly rank: (below: number) => number;
}

export function randomOf(...seeds: readonly number[]): Random {
  let state = seeds.reduce((sum, seed) => Math.imul(sum ^ seed, 0x9e3779b1) ^ (sum >>> 15), 0x85ebca6b);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  for (let n = 0; n < 4; n++) next();
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  const rank = (below: number) => Math.min(below - 1, Math.floor((below + 1) ** next()) - 1);
  return Object.assign(next, {
    between,
    rank,
    one: <T>(of: readonly T[]) => of[between(0, of.length - 1)]!,
    often: <T>(of: readonly T[]) => of[rank(of.length)]!,
  });
}
