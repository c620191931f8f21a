import { bounding, determiners, documents, governing, governments } from '../../languages/en/names-roles.ts';
import { namedParty } from './candidates.ts';
import { agencyAsWritten } from './classes.ts';
import { ofNames } from './collectives.ts';
import { acting, headOf, ownOf, type Place, partiesOf, type Reading, wordsBefore } from './reading.ts';

/** "the Government", "the federal government", "the administration". */
export function government(place: Place): Reading | null {
  const head = headOf(place);
  if (!governments.has(head.lower)) return null;
  const of = ofNames(place);
  if (of) return acting('collective', of);
  if (isAuthority(place)) return agencyAsWritten(place);
  const owner = place.phrase.names.find((name) => name.end <= head.start && name.of !== null);
  return acting('collective', owner ? [namedParty(owner.of!)] : ownOf(place));
}

/** "the customs administration", "local government": it governs in one field or place only. */
const isAuthority = (place: Place): boolean =>
  wordsBefore(place).some(
    ({ text, lower }) =>
      /^\p{Ll}/u.test(text) && !governing.has(lower) && !bounding.has(lower) && !determiners.has(lower),
  );

/** "the statement", "this MOU": those who issued it. */
export function document(place: Place): Reading | null {
  const head = headOf(place);
  if (!documents.has(head.lower)) return null;
  const before = wordsBefore(place).at(-1)?.text ?? '';
  if (
    ENTERPRISES.has(head.lower) &&
    /^\p{Lu}/u.test(head.text) &&
    /^\p{Lu}/u.test(before) &&
    before !== 'The'
  )
    return agencyAsWritten(place);
  const owners = place.phrase.names.filter(
    ({ end, of }) => end <= head.start && place.sides.parties.some(({ name }) => name === of),
  );
  const names =
    owners.length > 0 ? [...new Set(owners.map(({ of }) => of!))].map(namedParty) : partiesOf(place);
  return { names, kind: 'document', plural: false };
}

/** Under a name of their own these act themselves: "the Business Partnership". */
const ENTERPRISES = new Set(['partnership', 'initiative', 'programme', 'program']);
