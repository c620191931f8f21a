import { partyByName } from '../../languages/en/names.ts';
import {
  anyone,
  bounding,
  collectives,
  distributives,
  eachOf,
  partyNumbers,
  portfolios,
  publicClasses,
} from '../../languages/en/names-roles.ts';
import type { Named } from '../../model/analysis.ts';
import type { NameMention } from '../../recognise/names.ts';
import { namedParty } from './candidates.ts';
import { classAsWritten } from './classes.ts';
import { acting, firstOf, headOf, type Place, partiesOf, type Reading, wordsBefore } from './reading.ts';
import { within } from './scene.ts';

/** "each side", "neither party", "every country". */
export function each(place: Place): Reading | null {
  const first = firstOf(place);
  if (!distributives.has(first)) return null;
  const head = headOf(place).lower;
  return eachOf.has(head) || head === first ? acting('collective', partiesOf(place), true) : null;
}

/** "both sides", "our governments", "the leaders of X and Y", "Australian ministers", "EU leaders". */
export function collective(place: Place): Reading | null {
  const head = headOf(place);
  if (!collectives.has(head.lower)) return null;
  const of = ofNames(place) ?? regionsOf(place);
  if (of) return acting('collective', of, true);
  if (head.lower === 'heads' && isOfState(place)) return acting('collective', partiesOf(place), true);
  const before = place.phrase.names.filter((name) => name.end <= head.start);
  const owners = before.length || place.phrase.head > 0 ? before : ownersAbove(place);
  if (owners.length) return owned(place, owners);
  const modifiers = wordsBefore(place).map(({ lower }) => lower);
  const held = head.lower === 'ministers' || head.lower === 'secretaries';
  if (isUnknown(place, modifiers)) return classAsWritten(place);
  if (head.lower === 'members' && modifiers.length === 0 && isNews(place))
    return acting('collective', partiesOf(place), true);
  const others = modifiers.some(
    (word) => !bounding.has(word) && !(held && portfolios.has(word)) && !/^\p{P}$/u.test(word),
  );
  const unbound =
    anyone.has(head.lower) && !modifiers.some((word) => BINDING.has(word) || partyNumbers.has(word));
  return others || unbound ? classAsWritten(place) : acting('collective', partiesOf(place), true);
}

/** "ministers in Scotland", "leaders from Fiji": of where they govern. */
function regionsOf({ phrase: { tokens, head, names } }: Place): readonly Named[] | null {
  if (!RULERS.has(tokens[head]!.lower) || !/^(?:in|from)$/.test(tokens[head + 1]?.lower ?? '')) return null;
  const parties = names.filter(
    ({ start, type, of }) => start > tokens[head]!.end && type === 'party' && of !== null,
  );
  return parties.length ? parties.map(({ of }) => namedParty(of!)) : null;
}

const RULERS = new Set([
  'ministers',
  'leaders',
  'presidents',
  'premiers',
  'chancellors',
  'delegations',
  'governments',
]);

/** "heads of state and government", "heads of delegation". */
const isOfState = ({ phrase: { tokens, head } }: Place): boolean =>
  tokens[head + 1]?.lower === 'of' &&
  /^(?:state|government|delegation|mission)s?$/.test(tokens[head + 2]?.lower ?? '');

/** "State governments", or "the signatories" of a text that a newsroom tells of without naming them. */
function isUnknown(place: Place, modifiers: readonly string[]): boolean {
  const { lower } = headOf(place);
  if (lower === 'governments' && modifiers.some((word) => LOCAL.has(word))) return true;
  return isNews(place) && place.sides.parties.length < 2 && SEVERAL.has(lower);
}

const LOCAL = new Set(['state', 'local', 'regional', 'provincial', 'municipal', 'territory', 'city']);
const SEVERAL = new Set(['governments', 'signatories', 'countries', 'states']);
const isNews = ({ scene }: Place): boolean => scene.segmented.document.genre === 'news analysis';

const BINDING = new Set(['our', 'the', 'these', 'all', 'respective']);

/** "EU ambassadors agreed, with leaders due to meet": bare leaders are of those of whom the sentence has just named others. */
function ownersAbove({ scene, sentence, phrase }: Place): NameMention[] {
  const { start } = phrase.tokens[0]!;
  const index = sentence.tokens.findIndex((token) => token.start === start);
  if (index < 3) return [];
  const names = within(scene.mentions, { start: sentence.start, end: start }).filter(
    (name) => name.type === 'party',
  );
  const others = names.filter(({ end }) => {
    const next = sentence.tokens.find((token) => token.start >= end)?.lower ?? '';
    return collectives.has(next) || publicClasses.has(next);
  });
  return others.slice(-1) as NameMention[];
}

/** Leaders or ministers of a named party: the party, where it is a state or one of the parties; else the class as written. */
function owned(place: Place, owners: readonly NameMention[]): Reading {
  const names = owners.flatMap(({ of, value }) => ((of ?? value) ? [namedParty((of ?? value)!)] : []));
  const states = names.every(({ name }) => !LARGE.has(partyByName.get(name)?.kind ?? 'group'));
  const own = names.some(({ name }) => place.sides.parties.some((party) => party.name === name));
  if (states || own) return acting('collective', names, true);
  if (names.every(({ name }) => standsForAll(place, name)))
    return acting('collective', partiesOf(place), true);
  const counted = wordsBefore(place).some(({ lower }) => partyNumbers.has(lower));
  if (counted) return acting('collective', partiesOf(place), true);
  const [other] = owners.filter(({ end }) => end <= place.phrase.tokens[0]!.start);
  return other
    ? acting('class', [{ name: `${other.quote} ${headOf(place).lower}`, id: null }], true)
    : classAsWritten(place);
}

const LARGE = new Set(['group', 'union']);

/** "Quad countries", where the four speak: a group whose members are the parties. */
function standsForAll({ sides: { parties } }: Place, name: string): boolean {
  const members = partyByName.get(name)?.members ?? [];
  return members.length > 1 && members.every((id) => parties.some((party) => party.id === id));
}

/** The parties after "of" that a collective or an office is of. */
export function ofNames({ phrase }: Place): readonly Named[] | null {
  const head = phrase.tokens[phrase.head]!;
  if (phrase.tokens[phrase.head + 1]?.lower !== 'of') return null;
  const names = phrase.names.filter(
    ({ start, type }) => start > head.end && (type === 'party' || type === 'body'),
  );
  if (names.length === 0) return null;
  return names.map(({ of, value, id, type }) =>
    type === 'party' ? namedParty(of ?? value ?? '') : { name: value ?? '', id },
  );
}
