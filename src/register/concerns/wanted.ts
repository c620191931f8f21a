import { genericWords, onlyPlural } from '../../languages/en/audiences.ts';
import { type NameEntry, nameEntries, partyByName } from '../../languages/en/names.ts';
import type { Audience } from '../audiences.ts';
import { folded } from '../identity.ts';
import { baseOf, type Part, wordsOf } from './parts.ts';

/** A part of a profile by which a passage may concern it, from what says most to what says least. */
export const PARTS = ['addressed', 'role', 'instrument', 'body', 'word', 'sector', 'place'] as const;
export type ProfilePart = (typeof PARTS)[number];

/** Some words of a profile, ready to be looked for. */
export interface Wanted {
  readonly part: ProfilePart | 'not';
  /** As the profile has it. */
  readonly asked: string;
  readonly words: readonly Word[];
  /** Every text uses them: they say nothing without a word of the sector. */
  readonly generic: boolean;
}

interface Word {
  readonly base: string;
  /** As written, where only this will do: "AI", "customs". */
  readonly exact: string | null;
}

/** A profile ready to be held against sentences. */
export interface Profile {
  readonly audience: Audience;
  /** By the base form of their first word. */
  readonly byFirst: ReadonlyMap<string, readonly Wanted[]>;
  /** Canonical names of the states, regions and unions among its places. */
  readonly countries: ReadonlySet<string>;
  /** Canonical names, folded, of its bodies, instruments and places. */
  readonly names: ReadonlyMap<string, ProfilePart>;
}

export function profileOf(audience: Audience): Profile {
  const known = profiles.get(audience) ?? made(audience);
  profiles.set(audience, known);
  return known;
}

const profiles = new WeakMap<Audience, Profile>();

function made(audience: Audience): Profile {
  const wanted = (Object.entries(PART_OF) as [keyof typeof PART_OF, ProfilePart | 'not'][]).flatMap(
    ([field, part]) => audience[field].flatMap((asked) => wantedOf(part, asked)),
  );
  const named = [
    ...audience.bodies.map((name) => ['body', name] as const),
    ...audience.instruments.map((name) => ['instrument', name] as const),
    ...audience.places.map((name) => ['place', name] as const),
  ];
  return {
    audience,
    byFirst: Map.groupBy(wanted, ({ words }) => words[0]!.base),
    countries: new Set(audience.places.flatMap((place) => countryOf(place) ?? [])),
    names: new Map(named.map(([part, name]) => [folded(entryOf(name)?.value ?? name), part])),
  };
}

const PART_OF = {
  sector: 'sector',
  roles: 'role',
  words: 'word',
  places: 'place',
  bodies: 'body',
  instruments: 'instrument',
  not: 'not',
} as const satisfies Partial<Record<keyof Audience, ProfilePart | 'not'>>;

function wantedOf(part: Wanted['part'], asked: string): Wanted[] {
  const words = wordsOf(asked).map(wordOf);
  const generic = part === 'word' || part === 'sector' || part === 'role';
  if (words.length === 0) return [];
  return [{ part, asked, words, generic: generic && words.every(({ base }) => genericWords.has(base)) }];
}

/** Short names in capitals are looked for as they are: "AI" is not "ai", "WHO" not "who". */
function wordOf(word: string): Word {
  const lower = word.toLowerCase();
  const capitals = /^[\p{Lu}\p{N}&.+-]{2,8}$/u.test(word) && /\p{Lu}/u.test(word);
  return { base: baseOf(lower), exact: capitals ? word : onlyPlural.has(lower) ? lower : null };
}

/** Where the words stand from `at` on: how many parts they take; 0 where they do not. */
export function lengthAt({ words }: Wanted, parts: readonly Part[], at: number): number {
  for (const [i, { base, exact }] of words.entries()) {
    const part = parts[at + i];
    if (part === undefined || part.base !== base || (part.apart && i > 0)) return 0;
    if (exact !== null && part.lower !== exact && part.text.replace(/s$/, '') !== exact) return 0;
  }
  return words.length;
}

/** The party that a place of a profile is, by its canonical name; null where it is none. */
export function countryOf(place: string): string | null {
  const entry = entryOf(place);
  return entry?.type === 'party' ? (entry.of ?? entry.value) : null;
}

/** The party that a canonical name is, or whose government it is; null where it is none. */
export const partyNamed = (name: string): string | null =>
  partyByName.has(name) ? name : (governments.get(name) ?? null);

/** To which party a body belongs; null where to none, or it is not known. */
export const ownerOf = (body: string): string | null => owners.get(body) ?? null;

/** Whether a party is one of these, or a union or group that one of them is in. */
export function covers(party: string, countries: ReadonlySet<string>): boolean {
  if (countries.has(party)) return true;
  const members = partyByName.get(party)?.members ?? [];
  return members.some((id) => [...countries].some((name) => partyByName.get(name)?.id === id));
}

const entryOf = (name: string): NameEntry | undefined => bySurface.get(folded(name));

const bySurface = new Map<string, NameEntry>();
const owners = new Map<string, string>();
const governments = new Map<string, string>();
for (const entry of nameEntries) {
  const key = folded(entry.surface);
  if (!bySurface.has(key)) bySurface.set(key, entry);
  if (entry.type === 'body' && entry.of !== null) owners.set(entry.value, entry.of);
  if (entry.type === 'party' && entry.of !== null) governments.set(entry.value, entry.of);
}
