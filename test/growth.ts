import { expect } from 'vitest';

/**
 * Four times the input takes about four times as long, not sixteen: both are run in turn, and the cheapest of three
 * counts, with room in between. How long either takes says nothing here.
 */
export function expectGrowth<T>(inputOf: (times: 1 | 4) => T, run: (input: T) => void): void {
  const [small, large] = [inputOf(1), inputOf(4)];
  run(small);
  const rounds = [1, 2, 3].map(() => [cost(run, small), cost(run, large)] as const);
  const fastest = (at: 0 | 1) => Math.min(...rounds.map((round) => round[at]));
  expect(fastest(1)).toBeLessThan(9 * fastest(0) + 25);
}

/** Milliseconds that this thread had a processor for it: what others do at the same time does not count. */
function cost<T>(run: (input: T) => void, input: T): number {
  const start = process.threadCpuUsage();
  run(input);
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / 1000;
}
