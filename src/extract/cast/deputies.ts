import { partyByName } from '../../languages/en/names.ts';
import { collectives, countNouns, deputies, eachOf, partyNumbers } from '../../languages/en/names-roles.ts';
import { ofNames } from './collectives.ts';
import { acting, headOf, type Place, partiesOf, type Reading, wordsBefore } from './reading.ts';

/** "the three", "the pair": the parties, counted. */
export function counted(place: Place): Reading | null {
  if (!countNouns.has(headOf(place).lower) || place.phrase.head > 2) return null;
  const bare = wordsBefore(place).every(({ lower }) => BARE.has(lower));
  return bare ? acting('collective', partiesOf(place), true) : null;
}

/** "officials on both sides", "teams of the two governments": the parties act through them. */
export function deputy(place: Place): Reading | null {
  const { tokens, head } = place.phrase;
  if (!deputies.has(headOf(place).lower) || !wordsBefore(place).every(({ lower }) => OWN.has(lower)))
    return null;
  const of = ofNames(place);
  if (of?.length === 1 && !partyByName.has(of[0]!.name)) return acting('agency', of, true);
  if (of) return of.every(({ name }) => isParty(place, name)) ? acting('collective', of, true) : null;
  const after = tokens.slice(head + 1).map(({ lower }) => lower);
  const body = /^(?:in|at|of|from)$/.test(after[0] ?? '')
    ? place.phrase.names.find(({ type }) => type === 'body')
    : null;
  if (body) return acting('agency', [{ name: body.value ?? '', id: body.id }], true);
  const both =
    /^(?:on|from|of|in|for)$/.test(after[0] ?? '') &&
    after.some((word) => partyNumbers.has(word) || word === 'each');
  return both && after.some((word) => collectives.has(word) || eachOf.has(word))
    ? acting('collective', partiesOf(place), true)
    : null;
}

const BARE = new Set(['our', 'the', 'these', 'all']);
const OWN = new Set(['the', 'our', 'my', 'senior', 'their', 'these', 'all', 'relevant']);
const isParty = ({ sides }: Place, name: string): boolean =>
  sides.parties.some((party) => party.name === name);
