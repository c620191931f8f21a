import { collectives, partyNumbers, stateClues } from '../../languages/en/names-roles.ts';
import { factOf } from '../../segment/words.ts';
import type { Line } from './scene.ts';

/** What single words say of the parties, over the whole text. */
export interface Counts {
  /** How many parties there are, by what the text calls them: "the two leaders", "our three nations"; null where it does not say. */
  readonly number: number | null;
  /** Points of states that the text shows without naming them, by id. */
  readonly states: ReadonlyMap<string, number>;
  /** Whether the parties are spoken of under one word: "both sides", "the leaders". */
  readonly together: boolean;
}

type Clue = {
  readonly number?: number;
  readonly state?: readonly [id: string, weight: number];
  readonly collective?: true;
};

/** One table, so that a word is looked up once. */
const clues = new Map<string, Clue>([
  ...[...collectives].map((word) => [word, { collective: true }] as const),
  ...[...partyNumbers].map(([word, number]) => [word, { number }] as const),
  ...[...stateClues].map(([word, state]) => [word, { state }] as const),
]);

const clueOf = factOf(({ lower }) => clues.get(lower) ?? null);

export function countsOf(lines: readonly Line[]): Counts {
  const numbers = new Map<number, number>();
  const states = new Map<string, number>();
  let together = false;
  for (const { tokens } of lines)
    for (let i = 0; i < tokens.length; i++) {
      const clue = clueOf(tokens[i]!);
      if (!clue) continue;
      if (clue.number)
        add(numbers, clue.number, isCounted(tokens, i) ? 1 : (ALONE.get(tokens[i]!.lower) ?? 0));
      else if (clue.state) add(states, clue.state[0], clue.state[1] / 2);
      else together ||= BOUND.has(tokens[i - 1]?.lower ?? '');
    }
  const [best] = [...numbers].filter(([, count]) => count > 0).sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return { number: best && best[1] >= 1 ? best[0] : null, states, together };
}

/** Words that count the parties even without a noun for them. */
const ALONE = new Map([
  ['trilateral', 0.5],
  ['quadrilateral', 0.5],
]);
const BOUND = new Set(['both', 'two', 'three', 'four', 'the']);

/** Whether a noun for the parties follows the number closely. */
const isCounted = (tokens: Line['tokens'], at: number): boolean =>
  [1, 2, 3].some((step) => collectives.has(tokens[at + step]?.lower ?? ''));

function add<K>(points: Map<K, number>, key: K, weight: number): void {
  points.set(key, (points.get(key) ?? 0) + weight);
}
