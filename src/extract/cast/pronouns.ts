import { pointers } from '../../languages/en/names-roles.ts';
import { personMeant } from './persons.ts';
import { acting, firstOf, nobody, type Place, partiesOf, type Reading } from './reading.ts';

/** "we", "they", "it", "both": whom they stand for here. */
export function pronoun(place: Place): Reading | null {
  const word = firstOf(place);
  if (word === 'we' || word === 'us' || word === 'ourselves')
    return acting('collective', place.voice(), true);
  if (word === 'i' || word === 'me' || word === 'myself') return acting('collective', place.voice());
  if (word === 'they' || word === 'them')
    return together(place.antecedent(true)) ?? acting('collective', partiesOf(place), true);
  if (word === 'it') return place.antecedent(false) ?? { names: [], kind: 'thing', plural: false };
  if (word === 'he' || word === 'she') return acting('person', personMeant(place, word === 'she'));
  if (place.phrase.head > 0) return null;
  if (QUANTIFIERS.has(word)) return acting('collective', partiesOf(place), true);
  return pointers.has(word) ? nobody() : null;
}

const QUANTIFIERS = new Set(['both', 'each', 'all', 'either', 'neither']);

/** Several persons are a collective when they are "they". */
const together = (reading: Reading | null): Reading | null =>
  reading?.kind === 'person' ? { ...reading, kind: 'collective' } : reading;
