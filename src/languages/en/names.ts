import { bodies, parties, places } from './names-tables.ts';

/** A name as a table has it, with what it stands for. */
export interface NameEntry {
  /** As written in text; matched with its capitals. */
  readonly surface: string;
  readonly type: 'party' | 'body' | 'place';
  readonly value: string;
  readonly id: string | null;
  /** The name of the party it belongs to or stands for; null where none. */
  readonly of: string | null;
  readonly rule: string;
}

/** Parties by id and by canonical name. */
export const partyById = new Map(parties.flatMap((row) => (row.id ? [[row.id, row] as const] : [])));
export const partyByName = new Map(parties.map((row) => [row.name, row] as const));
const offices = new Map(bodies.map((row) => [row.name, row.office] as const));

/** The office that a body is, under whatever name at the time; null where it is not known to have changed. */
export const officeOf = (body: string): string | null => offices.get(body) ?? null;

/** Every name that is found by looking it up. Where two have the same words, the earlier stands. */
export const nameEntries: readonly NameEntry[] = [
  ...parties.flatMap((row) => [
    ...[row.name, ...row.also].map((surface) => party(row, surface, 'en/names/party')),
    ...row.seat.map((surface) => party(row, surface, 'en/names/seat')),
    ...row.adjective.map((surface) => party(row, surface, 'en/names/adjective')),
    ...row.adjective.flatMap((one) => people(one)).map((surface) => party(row, surface, 'en/names/people')),
  ]),
  ...bodies.flatMap((row) =>
    [row.name, ...row.also].map((surface) => ({
      surface,
      type: 'body' as const,
      value: row.name,
      id: null,
      of: row.of ? (partyById.get(row.of)?.name ?? null) : null,
      rule: 'en/names/body',
    })),
  ),
  ...places.flatMap((row) =>
    [row.name, ...row.also].map((surface) => ({
      surface,
      type: 'place' as const,
      value: row.name,
      id: null,
      of: null,
      rule: 'en/names/place',
    })),
  ),
];

function party(row: (typeof parties)[number], surface: string, rule: string): NameEntry {
  const government = row.government !== null && isGovernment(surface);
  return {
    surface,
    type: 'party',
    value: government ? row.government! : row.name,
    id: row.id,
    of: row.name,
    rule: government || isGovernment(surface) ? 'en/names/government' : rule,
  };
}

function isGovernment(surface: string): boolean {
  return /\b(?:Government|Executive|Ministers)\b/.test(surface);
}

/** "Belgians", "Ukrainians": only where the adjective makes its plural by an s. */
function people(adjective: string): string[] {
  return /(?:an|i|ek)$/.test(adjective) ? [`${adjective}s`] : [];
}
