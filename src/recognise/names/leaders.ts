import { partyById, partyByName } from '../../languages/en/names.ts';
import { type LeaderRow, leaders } from '../../languages/en/names-tables.ts';
import { folded } from './pieces.ts';

const wordsOf = (name: string): string[] => folded(name).match(/[\p{L}\p{N}']+/gu) ?? [];

/** Parties whose people bear the surname first. */
const SURNAME_FIRST = new Set(['KR', 'KP', 'CN', 'TW', 'HK', 'SG', 'VN']);

/** Terms of office under every spelling of the name. */
const terms = leaders.flatMap((row) =>
  [row.name, ...row.also].map((name) => ({ ...row, words: wordsOf(name) })),
);
/** By surname; where the surname stands first ("Kim Dae-jung"), by the first word, too. */
const bySurname = Map.groupBy(
  terms.flatMap((term) => [
    { key: term.words.at(-1)!, term },
    ...(SURNAME_FIRST.has(term.of) && term.words.length > 1 ? [{ key: term.words[0]!, term }] : []),
  ]),
  ({ key }) => key,
);

/** Full names of leaders, by their first word. */
export const leadersByFirstWord = Map.groupBy(
  [...new Map(terms.map((term) => [term.words.join(' '), term])).values()],
  ({ words }) => words[0]!,
);

/**
 * For whom a person of this name acted: by surname and other names, by office where one is given, and by the date.
 * Null where nobody is known, or several are and nothing decides.
 */
export function leaderOf(
  name: string,
  office: string | null,
  published: string | null,
): { name: string; of: string } | null {
  const words = wordsOf(name);
  const same = words
    .flatMap((word) => bySurname.get(word) ?? [])
    .map(({ term }) => term)
    .filter((term) => agrees(term.words, words));
  const held = some(same, (term) => office !== null && sameOffice(term.office, office));
  const chosen = some(held, (term) => published !== null && inOffice(term, published));
  const party = one(chosen.map(({ of }) => of));
  if (party === null) return null;
  const of = ORGANISATIONS.get(party) ?? partyById.get(party)?.name ?? partyByName.get(party)?.name;
  return of ? { name: chosen[0]!.name, of } : null;
}

/** Those that pass, or all of them where none does. */
const some = <T>(all: readonly T[], passes: (one: T) => boolean): readonly T[] => {
  const passed = all.filter(passes);
  return passed.length ? passed : all;
};

const one = (values: readonly string[]): string | null => (new Set(values).size === 1 ? values[0]! : null);

const ORGANISATIONS = new Map([
  ['NATO', 'North Atlantic Treaty Organization'],
  ['UN', 'United Nations'],
]);

/** "Biden", "Joe Biden" and "Joseph R. Biden, Jr." agree with Joe Biden by the surname and a first name or initial. */
function agrees(known: readonly string[], words: readonly string[]): boolean {
  const given = words.filter((word) => word !== known.at(-1) && word.length > 2 && word !== 'jr');
  return (
    given.length === 0 ||
    given.some((word) => known.some((one) => one === word || (one.length === 2 && one[0] === word[0])))
  );
}

const sameOffice = (a: string, b: string): boolean => {
  const [x = ''] = folded(a).split(' of the ');
  const [y = ''] = b.split(' of the ');
  return x === y || x.replace('-', ' ') === y.replace('-', ' ');
};

const inOffice = ({ from, to }: LeaderRow, published: string): boolean =>
  from <= published && published.slice(0, 7) <= (to ?? '9999');
