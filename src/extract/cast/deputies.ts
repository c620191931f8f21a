import { collectives, countNouns, deputies, eachOf, partyNumbers } from '../../languages/en/names-roles.ts';
import type { Named } from '../../model/analysis.ts';
import { overlaps } from '../../model/span.ts';
import type { NameMention } from '../../recognise/names.ts';
import { namedParty } from './candidates.ts';
import { ofNames } from './collectives.ts';
import { acting, headOf, type Place, partiesOf, type Reading, wordsBefore } from './reading.ts';

/** "the three", "the pair": the parties, counted. */
export function counted(place: Place): Reading | null {
  if (!countNouns.has(headOf(place).lower) || place.phrase.head > 2) return null;
  const bare = wordsBefore(place).every(({ lower }) => BARE.has(lower));
  return bare ? acting('collective', partiesOf(place), true) : null;
}

/** "officials on both sides", "teams of the two governments", "officials" in a text of several: the parties act through them. */
export function deputy(place: Place): Reading | null {
  if (!deputies.has(headOf(place).lower)) return null;
  const owners = ownersBefore(place);
  if (owners.length > 0) return acting('collective', owners, true);
  if (!wordsBefore(place).every(({ lower }) => OWN.has(lower))) return null;
  const body = bodyOver(place);
  if (body) return acting('agency', [{ name: body.value ?? '', id: body.id }], true);
  const after = place.phrase.tokens.slice(place.phrase.head + 1).map(({ lower }) => lower);
  if (after.length === 0 && place.sides.joint && place.sides.parties.length > 1)
    return acting('collective', partiesOf(place), true);
  const of = ofNames(place);
  if (of) return of.every(({ name }) => isParty(place, name)) ? acting('collective', of, true) : null;
  const both =
    /^(?:on|from|of|in|for)$/.test(after[0] ?? '') &&
    after.some((word) => partyNumbers.has(word) || word === 'each');
  return both && after.some((word) => collectives.has(word) || eachOf.has(word))
    ? acting('collective', partiesOf(place), true)
    : null;
}

/** "UK and U.S. officials": the parties of the text of whom they are, and nothing else before them. */
function ownersBefore(place: Place): readonly Named[] {
  const { phrase, sides } = place;
  const words = wordsBefore(place);
  const names = phrase.names.filter(
    ({ end, of }) => end <= headOf(place).start && of !== null && isParty(place, of),
  );
  const bare = words.every((word) => OWN.has(word.lower) || names.some((name) => overlaps(name, word)));
  return bare && sides.parties.length > 1 ? names.map(({ of }) => namedParty(of!)) : [];
}

/** "my officials in the Department for Transport": the body they work for. */
function bodyOver({ phrase: { tokens, head, names } }: Place): NameMention | null {
  const next = tokens[head + 1];
  if (!next || !/^(?:in|at|of|from)$/.test(next.lower)) return null;
  return names.find(({ start, type }) => type === 'body' && start > next.end - 1) ?? null;
}

const BARE = new Set(['our', 'the', 'these', 'all']);
const OWN = new Set(['the', 'our', 'my', 'senior', 'their', 'these', 'all', 'relevant']);
const isParty = ({ sides }: Place, name: string): boolean =>
  sides.parties.some((party) => party.name === name);
