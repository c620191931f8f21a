// Which entries belong to which programme, as `concerns` and `passes` in src/register/filter.ts say of single documents.

import { fullName } from '../register/parties.ts';
import type { Programme } from '../register/programmes.ts';
import type { FieldName } from './asked.ts';
import { type Column, type Columns, valuesAt } from './columns.ts';
import { maskOf } from './select.ts';

/** Puts each entry under the programmes that it belongs to: commitments by what they say, all else by its document. */
export function putProgrammes(columns: Columns, programmes: readonly Programme[]): void {
  const { programme, document, kind } = columns.fields;
  const commitment = kind.names.find('commitment');
  const own: number[][] = Array.from({ length: columns.size }, () => []);
  for (const one of programmes) {
    const place = programme.names.place(one.id, one.title);
    const belongs = belonging(columns, one);
    const concerned = new Set<number>();
    for (let n = 0; n < columns.size; n++) if (belongs(n)) concerned.add(document.of[n]!);
    for (let n = 0; n < columns.size; n++) {
      const [is] = valuesAt(kind, n);
      if (is === undefined || !concerned.has(document.of[n]!)) continue;
      if (is !== commitment || belongs(n)) own[n]!.push(place);
    }
  }
  for (let n = 0; n < columns.size; n++) programme.of[n] = programme.names.list(own[n]!);
}

/** Whether a commitment is the programme's: one of its parties acts, and each of them somewhere in the same document. */
function belonging(
  columns: Columns,
  { parties = [], themes = [], instruments = [], documents = [] }: Programme,
) {
  const { kind, document } = columns.fields;
  const commitment = kind.names.find('commitment');
  const test = (field: FieldName, asked: readonly string[]) => has(columns.fields[field], asked, field);
  const tests = [
    test('party', parties.map(fullName)),
    test('theme', themes),
    test('instrument', instruments),
    test('document', documents),
  ].filter((one) => one !== null);
  const within = documentsOfAll(columns, parties.map(fullName));
  return (n: number): boolean =>
    valuesAt(kind, n)[0] === commitment && within(document.of[n]!) && tests.every((passes) => passes(n));
}

/** Whether an entry has one of these values; null where none is asked for. */
function has(column: Column, asked: readonly string[], field: FieldName): ((n: number) => boolean) | null {
  if (asked.length === 0) return null;
  const mask = maskOf(column, asked, field);
  return (n) => valuesAt(column, n).some((value) => mask[value] === 1);
}

/** The documents in which each of the parties acts. */
function documentsOfAll(columns: Columns, parties: readonly string[]): (document: number) => boolean {
  const { party, document, kind } = columns.fields;
  const commitment = kind.names.find('commitment');
  const sets = parties.map((one) => {
    const acts = has(party, [one], 'party')!;
    const acting = new Set<number>();
    for (let n = 0; n < columns.size; n++)
      if (valuesAt(kind, n)[0] === commitment && acts(n)) acting.add(document.of[n]!);
    return acting;
  });
  return (id) => sets.every((acting) => acting.has(id));
}
