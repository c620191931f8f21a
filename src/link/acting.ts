import { parties } from '../languages/en/names-tables.ts';
import type { Analysis, Commitment } from '../model/analysis.ts';

/** Parties: states, their unions, and groups of them. Offices and agencies act for one of these, and tell none apart. */
const known: ReadonlyMap<string, readonly string[]> = new Map(
  parties.map(({ name, members }) => [name, members]),
);

/**
 * The parties that act: those of the undertaking, else those that act most often in its document; where none does,
 * those that it speaks of again and again.
 */
export function actingIn(analysis: Analysis, commitment: Commitment | null): ReadonlySet<string> {
  const own = partiesAmong(commitment);
  if (own.size > 0) return own;
  const made = main.get(analysis) ?? mostOften(analysis);
  main.set(analysis, made);
  return made;
}

const main = new WeakMap<Analysis, ReadonlySet<string>>();

const partiesAmong = (commitment: Commitment | null): ReadonlySet<string> =>
  new Set((commitment?.actors ?? []).map(({ name }) => name).filter((name) => known.has(name)));

function mostOften({ commitments, mentions }: Analysis): ReadonlySet<string> {
  const count = new Map<string, { times: number; all: ReadonlySet<string> }>();
  for (const one of commitments) {
    const all = partiesAmong(one);
    const key = [...all].sort().join('\n');
    count.set(key, { times: (count.get(key)?.times ?? 0) + 1, all });
  }
  count.delete('');
  const [first] = [...count.values()].sort((a, b) => b.times - a.times);
  return first?.all ?? namedAgain(mentions);
}

function namedAgain(mentions: Analysis['mentions']): ReadonlySet<string> {
  const named = mentions.flatMap(({ type, value }) => (type === 'party' && value !== null ? [value] : []));
  return new Set(named.filter((name, at) => named.indexOf(name) !== at));
}

/** `part`: all of the one act with others in the other; `others`: on each side somebody who is not on the other. */
export type Kinship = 'same' | 'part' | 'others' | 'unknown';

export function kinshipOf(a: ReadonlySet<string>, b: ReadonlySet<string>): Kinship {
  if (a.size === 0 || b.size === 0) return 'unknown';
  const [there, back] = [
    isWithin(a, b) || isWithin(a, membersOf(b)),
    isWithin(b, a) || isWithin(b, membersOf(a)),
  ];
  if (there && back) return 'same';
  const plain = isWithin(a, b) || isWithin(b, a);
  return plain ? 'part' : 'others';
}

const isWithin = (some: ReadonlySet<string>, all: ReadonlySet<string>): boolean =>
  [...some].every((one) => all.has(one));

/** Those of which a group consists: AUKUS promises what its three members do. */
const membersOf = (all: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...all].flatMap((one) => [one, ...(known.get(one) ?? [])]));

/** Whether a name is a party's: a state, a union, a group; not an office or agency. */
export const isParty = (name: string): boolean => known.has(name);
