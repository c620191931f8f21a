import { type Governor, governors } from '../../languages/en/governors.ts';
import { formsOf, type VerbForm } from '../../languages/en/verbs.ts';
import type { Token } from '../../model/text.ts';
import { factOf } from '../../segment/words.ts';

/** One governing word in its place: tokens `from` to before `to`. */
export interface Link {
  readonly governor: Governor;
  readonly from: number;
  readonly to: number;
}

/** How the action stands after what governs it. */
export type Shape = 'base' | 'gerund' | 'noun' | 'passive' | 'stays';

/** What governs an action, from the finite word to the innermost, and where the action begins. */
export interface Chain {
  /** The first token of the finite group: the subject ends before it. */
  readonly head: number;
  readonly links: readonly Link[];
  /** The first token of the action. */
  readonly at: number;
  readonly shape: Shape;
  /** Those who are told to act, where somebody else says so ("directed [their officials] to"). */
  readonly whom?: readonly [from: number, to: number];
  readonly negated?: boolean;
  /** Where the subject stands, for chains that know it; null for that of the chain before. */
  readonly stated?: readonly [from: number, to: number] | null;
  /** Who acts, where the subject is what is done, or the noun's owner alone tells. */
  readonly by?: readonly [from: number, to: number];
  /** Where the words that it governs end, for chains that know it. */
  readonly until?: number;
}

type Entry = { governor: Governor; form: VerbForm | 'word' };
export type Rest = Pick<Chain, 'at' | 'shape' | 'whom'> & { links: Link[] };

export const entries = (() => {
  const map = new Map<string, Entry[]>();
  const add = (word: string, entry: Entry) => map.set(word, [...(map.get(word) ?? []), entry]);
  for (const governor of governors)
    for (const word of governor.words)
      if (governor.kind === 'verb')
        for (const [form, shape] of Object.entries(formsOf(word)))
          add(shape, { governor, form: form as VerbForm });
      else add(word, { governor, form: 'word' });
  return map;
})();

export const BE = new Set([
  'be',
  'is',
  'are',
  'am',
  'was',
  'were',
  'been',
  'being',
  "'re",
  'remain',
  'remains',
  'stand',
  'stands',
]);
export const MODALS = new Set(['will', 'shall', "'ll", 'must', 'would', 'should']);
export const PRESENT_BE = new Set(['is', 'are', 'am', 'remain', 'remains', 'stand', 'stands']);
export const HAVE = new Set(['has', 'have', 'had', 'having']);

/** Words that may say an undertaking by themselves, and those that do so only with "to", "include" or a noun after them. */
const { strong, weak } = (() => {
  const of = (test: (entry: Entry) => boolean) =>
    [...entries].filter(([, found]) => found.some(test)).map(([word]) => word);
  return {
    strong: new Set([
      ...of(({ governor }) => governor.kind === 'verb' && !governor.showsOnly && !governor.governedOnly),
      'will',
      'shall',
      "'ll",
      'must',
      'would',
    ]),
    weak: new Set([
      ...of(
        ({ governor }) =>
          governor.kind === 'adjective' || governor.kind === 'noun' || governor.kind === 'list',
      ),
      'is',
      'are',
    ]),
  };
})();

const COMPLETED = new Set([
  'to',
  'on',
  'in',
  'for',
  'of',
  'with',
  'include',
  'includes',
  'are',
  'is',
  'promised',
  'planned',
  'agreed',
  'pledged',
  'proposed',
  'envisaged',
  'foreseen',
  'guaranteed',
  'comprise',
  'cover',
  'being',
  'was',
]);

/** The gate before anything is tagged: whether some word of a sentence may say an undertaking. */
export function mayGovern(tokens: readonly Token[]): boolean {
  for (let i = 0; i < tokens.length; i++) {
    const power = powerOf(tokens[i]!);
    if (power === 2) return true;
    if (
      power === 1 &&
      (COMPLETED.has(tokens[i + 1]?.lower ?? '') || COMPLETED.has(tokens[i + 2]?.lower ?? ''))
    )
      return true;
  }
  return false;
}

/** 2 for a word that may say an undertaking by itself, 1 for one that needs another, 0 for all others. */
const powerOf = factOf(({ lower }) => (strong.has(lower) ? 2 : weak.has(lower) ? 1 : 0));
