// Which entries fit what is asked, and how many of them have each value of each field.
import { isFoldedNamed } from '../register/filter.ts';
import { folded } from '../register/identity.ts';
import { type Asked, FIELDS, type FieldName } from './asked.ts';
import { type Column, type Columns, dayNumber } from './columns.ts';
import { NO_VALUE, type Value } from './dictionary.ts';

export interface Selected {
  /** By number, 1 for those that fit. */
  readonly fits: Uint8Array;
  readonly total: number;
  /** For each field how many fit that have each value (by its number), whatever is asked of this field itself. */
  readonly counts: Readonly<Record<FieldName, Int32Array>>;
}

/** `among`: the entries in which the words stand; null where no words are asked for. */
export function select(columns: Columns, asked: Asked, among: Uint32Array | null): Selected {
  const tests = FIELDS.flatMap((name) => testsOf(columns.fields[name], asked, name));
  const fits = new Uint8Array(columns.size);
  const within = daysOf(columns, asked);
  const kinds = columns.fields.kind.of;
  const seen = FIELDS.map((name) => new Int32Array(columns.fields[name].names.lists.length));
  const of = FIELDS.map((name) => columns.fields[name].of);
  let total = 0;
  const look = (n: number): void => {
    if (kinds[n] === NO_VALUE || !within(n)) return;
    const failed = failing(tests, n);
    if (failed === MANY) return;
    if (failed !== NONE) {
      seen[failed]![of[failed]![n]!]!++;
      return;
    }
    fits[n] = 1;
    total++;
    for (let field = 0; field < of.length; field++) seen[field]![of[field]![n]!]!++;
  };
  if (among === null) for (let n = 0; n < columns.size; n++) look(n);
  else for (const n of among) if (n < columns.size) look(n);
  const counts = Object.fromEntries(
    FIELDS.map((name, at) => [name, byValue(columns.fields[name], seen[at]!)]),
  );
  return { fits, total, counts: counts as Selected['counts'] };
}

const MANY = -2;
const NONE = -1;

/** How many have each value, from how many have each list of values. */
function byValue({ names }: Column, lists: Int32Array): Int32Array {
  const counts = new Int32Array(names.values.length);
  for (let list = 1; list < lists.length; list++)
    if (lists[list]! > 0) for (const value of names.lists[list]!) counts[value]! += lists[list]!;
  return counts;
}

interface Test {
  /** Its place among the fields. */
  readonly field: number;
  readonly of: Int32Array;
  /** By number of a list: 1 where it passes. */
  readonly passes: Uint8Array;
}

/** The place of the only field that it fails by. */
function failing(tests: readonly Test[], n: number): number {
  let failed = NONE;
  for (let at = 0; at < tests.length; at++) {
    const { field, of, passes } = tests[at]!;
    if (passes[of[n]!] === 1) continue;
    if (failed !== NONE && failed !== field) return MANY;
    failed = field;
  }
  return failed;
}

function testsOf(column: Column, { fields, not }: Asked, field: FieldName): Test[] {
  const test = (values: readonly string[] | undefined, wanted: boolean): Test[] =>
    values === undefined || values.length === 0
      ? []
      : [{ field: FIELDS.indexOf(field), of: column.of, passes: passing(column, values, field, wanted) }];
  return [...test(fields[field], true), ...test(not[field], false)];
}

function passing(column: Column, values: readonly string[], field: FieldName, wanted: boolean): Uint8Array {
  const mask = maskOf(column, values, field);
  return Uint8Array.from(column.names.lists, (list) =>
    Number(list.some((value) => mask[value] === 1) === wanted),
  );
}

/** Fields whose values are names, of which a part may be given: "Belgium" for "Kingdom of Belgium". */
const NAMES: ReadonlySet<string> = new Set(['party', 'instrument', 'document', 'publisher', 'source']);

/** The values that are meant: those of this very name, and only where there is none, those that have it in them. */
export function maskOf({ names }: Column, asked: readonly string[], field: string): Uint8Array {
  const mask = new Uint8Array(names.values.length);
  const inPart: string[] = [];
  for (const one of asked) {
    const exact = names.find(one);
    if (exact !== null) mask[exact] = 1;
    else if (NAMES.has(field)) inPart.push(one);
  }
  if (inPart.length > 0) markNamed(names.values, inPart, mask);
  return mask;
}

/** Marks for each name the values of that name in other letters; where there are none, those that have its words in them. */
function markNamed(values: readonly Value[], asked: readonly string[], mask: Uint8Array): void {
  // Each label is folded once: there may be ten thousand of them, and many names.
  const labels = values.map(({ label }) => folded(label));
  for (const one of asked) {
    const own = folded(one);
    let any = false;
    for (const [at, label] of labels.entries())
      if (label === own) {
        mask[at] = 1;
        any = true;
      }
    if (any) continue;
    for (const [at, { value, id }] of values.entries())
      if (isFoldedNamed({ folded: labels[at]!, id: id ?? value }, { folded: own, id: one.toLowerCase() }))
        mask[at] = 1;
  }
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
