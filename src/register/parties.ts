import { nameEntries, partyById } from '../languages/en/names.ts';
import type { Filter } from './filter.ts';
import { folded } from './identity.ts';

/** A filter in which parties are called as the register calls them, whatever they were asked for as: "UK", "GB". */
export function withFullNames(filter: Filter): Filter {
  const { party, programme } = filter;
  return {
    ...filter,
    ...(party === undefined ? {} : { party: party.map(fullName) }),
    ...(programme?.parties === undefined
      ? {}
      : { programme: { ...programme, parties: programme.parties.map(fullName) } }),
  };
}

/** The name that the tables give to what was asked for; what they do not know stays as it is. */
export function fullName(asked: string): string {
  const byId = partyById.get(asked.toUpperCase());
  if (byId !== undefined) return byId.name;
  const entry = nameEntries.find(
    ({ surface, type }) => type !== 'place' && folded(surface) === folded(asked),
  );
  return entry === undefined ? asked : entry.type === 'party' ? (entry.of ?? entry.value) : entry.value;
}
