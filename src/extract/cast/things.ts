import { happeningThings } from '../../languages/en/names-roles.ts';
import type { Named } from '../../model/analysis.ts';
import { namedParty } from './candidates.ts';
import { doersOf } from './doers.ts';
import { firstOf, headOf, nobody, type Place, partiesOf, type Reading } from './reading.ts';

/** What is done, paid or owned, with its owner if the words name one; or what merely happens. */
export function thing(place: Place): Reading {
  if (happeningThings.has(headOf(place).lower)) return nobody();
  const doers = doersOf(place);
  return doers.length
    ? { names: doers, kind: 'party', plural: false }
    : { names: ownersOf(place), kind: 'thing', plural: false };
}

/** "Belgium's support", "UK assistance", "our cooperation", "their efforts". */
function ownersOf(place: Place): readonly Named[] {
  const head = headOf(place);
  const first = firstOf(place);
  const names = place.phrase.names.filter(
    ({ end, type, of }) => end <= head.start && type !== 'place' && of !== null,
  );
  if (names.length) return [...new Set(names.map(({ of }) => of!))].map(namedParty);
  if (first === 'our') return place.voice();
  if (first === 'their') return place.antecedent(true)?.names ?? partiesOf(place);
  return [];
}
