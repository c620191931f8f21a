import {
  common,
  empty,
  joinedPrefixes,
  phrases,
  synonyms,
  verbClasses,
} from '../languages/en/links-words.ts';
import { parties } from '../languages/en/names-tables.ts';
import { stemOf } from '../languages/en/stems.ts';
import type { Token } from '../model/text.ts';

/** A word as it is compared: its group of synonyms, else its stem; null where it says nothing. */
export function termOf(part: string): string | null {
  const known = terms.get(part);
  if (known !== undefined) return known;
  const term = made(part);
  if (terms.size >= KEPT) terms.clear();
  terms.set(part, term);
  return term;
}

/** The words of a token: "law-enforcement" has two, "non-proliferation" one. */
export function partsOf({ lower }: Token): readonly string[] {
  if (!lower.includes('-')) return [lower];
  const [first = '', ...others] = lower.split('-').filter(Boolean);
  return joinedPrefixes.has(first) && others.length
    ? [first + others[0], ...others.slice(1)]
    : [first, ...others];
}

/** The term of two words that are one ("artificial intelligence"), or null. */
export const phraseOf = (first: string, second: string): string | null =>
  begins.has(first) ? (phrases.get(`${first} ${second}`) ?? null) : null;

/** The words that a phrase begins with. */
const begins = new Set([...phrases.keys()].map((phrase) => phrase.slice(0, phrase.indexOf(' '))));

/** The classes of a verb or its noun of doing, as `v:increase`. */
export const classesOf = (term: string): readonly string[] => classes.get(term) ?? NONE;

/** How much a shared term says by itself, before it is seen how often the two documents use it. */
export function baseWeight(term: string): number {
  if (term.startsWith('v:')) return 0.35;
  if (term.startsWith('@@')) return 0.25;
  if (term.startsWith('#')) return 0.3;
  if (/^[@$§]/.test(term)) return 1.1;
  if (commonTerms.has(term)) return 0.35;
  return classes.has(term) ? 0.6 : 1;
}

/** A term as people read it. */
export const shown = (term: string): string => term.replace(/^(?:@+|v:|[#$§])/, '');

/** A weight as people read it. */
export const rounded = (value: number): number => Math.round(value * 100) / 100;

const KEPT = 50_000;
const NONE: readonly string[] = [];
const terms = new Map<string, string | null>();
const groups = new Map(
  synonyms.flatMap((group) => {
    const words = group.split(' ');
    return words.map((word) => [word, words[0]!] as const);
  }),
);

function made(part: string): string | null {
  if (empty.has(part) || !/\p{L}/u.test(part)) return null;
  const stem = stemOf(part);
  return groups.get(part) ?? groups.get(stem) ?? stem;
}

const classes = new Map<string, string[]>();
for (const [name, verbs] of Object.entries(verbClasses))
  for (const verb of verbs.split(/\s+/)) {
    const key = groups.get(verb) ?? stemOf(verb);
    const own = classes.get(key) ?? [];
    if (!own.includes(`v:${name}`)) own.push(`v:${name}`);
    classes.set(key, own);
  }

const commonTerms = new Set([...common].map((word) => groups.get(word) ?? stemOf(word)));

const adjectives = new Map(
  parties.flatMap(({ name, adjective }) =>
    adjective.filter((word) => word.length > 2).map((word) => [word.toLowerCase(), name] as const),
  ),
);

/** The party whose adjective a word is. */
export const partyOf = (part: string): string | null => adjectives.get(part) ?? null;
