// Which entries fit what is asked, and how many of them have each value of each field.
import { isNamed } from '../register/filter.ts';
import { type Asked, FIELDS, type FieldName } from './asked.ts';
import { type Column, type Columns, dayNumber } from './columns.ts';

export interface Selected {
  /** By number, 1 for those that fit. */
  readonly fits: Uint8Array;
  readonly total: number;
  /** For each field how many fit that have each value (by its number), whatever is asked of this field itself. */
  readonly counts: Readonly<Record<FieldName, Int32Array>>;
}

/** `among`: the entries in which the words stand; null where no words are asked for. */
export function select(columns: Columns, asked: Asked, among: readonly number[] | null): Selected {
  const tests = FIELDS.flatMap((name) => testsOf(columns.fields[name], asked, name));
  const fits = new Uint8Array(columns.size);
  const counts = Object.fromEntries(
    FIELDS.map((name) => [name, new Int32Array(columns.fields[name].names.values.length)]),
  ) as Record<FieldName, Int32Array>;
  const within = daysOf(columns, asked);
  const kinds = columns.fields.kind.of;
  let total = 0;
  const look = (n: number): void => {
    if (kinds[n]!.length === 0 || !within(n)) return;
    const failed = failing(tests, n);
    if (failed === MANY) return;
    if (failed === null) {
      fits[n] = 1;
      total++;
      for (const name of COUNTED) for (const value of columns.fields[name].of[n]!) counts[name][value]!++;
    } else for (const value of columns.fields[failed].of[n]!) counts[failed][value]!++;
  };
  if (among === null) for (let n = 0; n < columns.size; n++) look(n);
  else for (const n of among) if (n < columns.size) look(n);
  return { fits, total, counts };
}

const COUNTED = FIELDS;
const MANY = 'many';

interface Test {
  readonly field: FieldName;
  readonly of: Column['of'];
  readonly mask: Uint8Array;
  readonly wanted: boolean;
}

/** The only field that it fails by; null where it fails none. */
function failing(tests: readonly Test[], n: number): FieldName | null | typeof MANY {
  let failed: FieldName | null = null;
  for (const { field, of, mask, wanted } of tests) {
    if (of[n]!.some((value) => mask[value] === 1) === wanted) continue;
    if (failed !== null && failed !== field) return MANY;
    failed = field;
  }
  return failed;
}

function testsOf(column: Column, { fields, not }: Asked, field: FieldName): Test[] {
  const test = (values: readonly string[] | undefined, wanted: boolean): Test[] =>
    values === undefined || values.length === 0
      ? []
      : [{ field, of: column.of, mask: maskOf(column, values, field), wanted }];
  return [...test(fields[field], true), ...test(not[field], false)];
}

/** Fields whose values are names, of which a part may be given: "Belgium" for "Kingdom of Belgium". */
const NAMES: ReadonlySet<FieldName> = new Set(['party', 'instrument', 'document', 'publisher', 'source']);

/** The values that are meant: those of this very name, and only where there is none, those that have it in them. */
export function maskOf({ names }: Column, asked: readonly string[], field: FieldName): Uint8Array {
  const mask = new Uint8Array(names.values.length);
  for (const one of asked) {
    const exact = names.find(one);
    if (exact !== null) mask[exact] = 1;
    else if (NAMES.has(field))
      for (const [at, { label, value, id }] of names.values.entries())
        if (isNamed({ name: label, id: id ?? value }, one)) mask[at] = 1;
  }
  return mask;
}

function daysOf({ published, first, last }: Columns, { after, before, due }: Asked): (n: number) => boolean {
  const [from, to] = [dayNumber(after), before === null ? 99_999_999 : dayNumber(before)];
  const dated = after !== null || before !== null;
  const [dueFrom, dueTo] = due === null ? [0, 0] : due.map(dayNumber);
  return (n) => {
    const day = published[n]!;
    if (dated && (day === 0 || day < from || day >= to)) return false;
    if (due === null) return true;
    const by = last[n]! || first[n]!;
    return by !== 0 && by >= dueFrom! && by <= dueTo!;
  };
}
