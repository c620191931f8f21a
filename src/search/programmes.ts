// Which entries belong to which programme, as `concerns` and `passes` in src/register/filter.ts say of single documents.

import { fullName } from '../register/parties.ts';
import type { Programme } from '../register/programmes.ts';
import type { FieldName } from './asked.ts';
import type { Columns } from './columns.ts';
import { maskOf } from './select.ts';

/** Puts each entry under the programmes that it belongs to: commitments by what they say, all else by its document. */
export function putProgrammes(columns: Columns, programmes: readonly Programme[]): void {
  const { programme, document } = columns.fields;
  const own: number[][] = Array.from({ length: columns.size }, () => []);
  for (const one of programmes) {
    const [place] = programme.names.one(one.id, one.title);
    const belongs = belonging(columns, one);
    const concerned = new Set<number>();
    for (let n = 0; n < columns.size; n++) if (belongs(n)) concerned.add(document.of[n]![0]!);
    for (let n = 0; n < columns.size; n++) {
      const is = columns.fields.kind.of[n]![0];
      if (is === undefined || !concerned.has(document.of[n]![0]!)) continue;
      if (columns.fields.kind.names.values[is]!.value !== 'commitment' || belongs(n)) own[n]!.push(place!);
    }
  }
  const shared = new Map<string, readonly number[]>();
  for (let n = 0; n < columns.size; n++) {
    const key = own[n]!.join();
    if (!shared.has(key)) shared.set(key, own[n]!);
    programme.of[n] = shared.get(key)!;
  }
}

/** Whether a commitment is the programme's: one of its parties acts, and each of them somewhere in the same document. */
function belonging(
  columns: Columns,
  { parties = [], themes = [], instruments = [], documents = [] }: Programme,
) {
  const commitment = columns.fields.kind.names.find('commitment');
  const masks = (field: FieldName, asked: readonly string[]) =>
    asked.length === 0
      ? null
      : { of: columns.fields[field].of, mask: maskOf(columns.fields[field], asked, field) };
  const tests = [
    masks('party', parties.map(fullName)),
    masks('theme', themes),
    masks('instrument', instruments),
    masks('document', documents),
  ].filter((one) => one !== null);
  const within = documentsOfAll(columns, parties.map(fullName));
  return (n: number): boolean =>
    columns.fields.kind.of[n]![0] === commitment &&
    within(columns.fields.document.of[n]![0]!) &&
    tests.every(({ of, mask }) => of[n]!.some((value) => mask[value] === 1));
}

/** The documents in which each of the parties acts. */
function documentsOfAll(columns: Columns, parties: readonly string[]): (document: number) => boolean {
  const { party, document, kind } = columns.fields;
  const commitment = kind.names.find('commitment');
  const sets = parties.map((one) => {
    const mask = maskOf(party, [one], 'party');
    const acting = new Set<number>();
    for (let n = 0; n < columns.size; n++)
      if (kind.of[n]![0] === commitment && party.of[n]!.some((value) => mask[value] === 1))
        acting.add(document.of[n]![0]!);
    return acting;
  });
  return (id) => sets.every((acting) => acting.has(id));
}
