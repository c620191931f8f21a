import { readFileSync } from 'node:fs';

export type PartyKind = 'state' | 'territory' | 'region' | 'union' | 'group';

export interface PartyRow {
  readonly id: string | null;
  readonly kind: PartyKind;
  readonly name: string;
  readonly also: readonly string[];
  readonly adjective: readonly string[];
  /** Cities and buildings whose name stands for the government. */
  readonly seat: readonly string[];
  /** How its government is called, where that is not simply the party. */
  readonly government: string | null;
  readonly members: readonly string[];
}

export interface BodyRow {
  /** Id of the party it belongs to; null for international bodies. */
  readonly of: string | null;
  readonly name: string;
  readonly also: readonly string[];
  /** The same on every row that was the same office under another name. */
  readonly office: string | null;
}

export interface LeaderRow {
  readonly name: string;
  readonly of: string;
  readonly office: string;
  /** Year and month. */
  readonly from: string;
  readonly to: string | null;
  /** Other spellings of the name. */
  readonly also: readonly string[];
}

export interface PlaceRow {
  readonly name: string;
  readonly also: readonly string[];
}

export const parties: readonly PartyRow[] = rows('parties').map(
  ([id, kind, name, also, adjective, seat, government, members]) => ({
    id: id || null,
    kind: kind as PartyKind,
    name: name!,
    also: several(also),
    adjective: several(adjective),
    seat: several(seat),
    government: government || null,
    members: several(members),
  }),
);

export const bodies: readonly BodyRow[] = rows('bodies').map(([of, name, also, office]) => ({
  of: of || null,
  name: name!,
  also: several(also),
  office: office || null,
}));

export const leaders: readonly LeaderRow[] = rows('leaders').map(([name, of, office, from, to, also]) => ({
  name: name!,
  of: of!,
  office: office!,
  from: from!,
  to: to || null,
  also: several(also),
}));

export const places: readonly PlaceRow[] = rows('places').map(([name, also]) => ({
  name: name!,
  also: several(also),
}));

/** The lines of a table that are not comments, cut at the tabs. */
function rows(table: string): string[][] {
  const text = readFileSync(new URL(`./data/${table}.tsv`, import.meta.url), 'utf8');
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
  return lines.map((line) => line.replace(/\r$/, '').split('\t'));
}

function several(cell: string | undefined): string[] {
  return (cell ?? '')
    .split(';')
    .map((value) => value.trim())
    .filter((value) => value !== '');
}
