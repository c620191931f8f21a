import { differing, openQuestions } from './open.ts';
import type { InstrumentRecord, Source } from './record.ts';

/** Records of one instrument as one: what each source says stays, whatever another says. */
export function merged(records: readonly InstrumentRecord[]): readonly InstrumentRecord[] {
  const groups = new Map<string, InstrumentRecord[]>();
  const called = titlesOf(records);
  for (const record of records) {
    const key = record.id?.toLowerCase() ?? called.get(folded(record.title)) ?? folded(record.title);
    const group = groups.get(key);
    if (group) group.push(record);
    else groups.set(key, [record]);
  }
  return [...groups.values()].map(oneOf);
}

/** Titles under which exactly one identifier is known: who names the title alone means that. */
function titlesOf(records: readonly InstrumentRecord[]): ReadonlyMap<string, string> {
  const ids = new Map<string, Set<string>>();
  for (const { id, title } of records)
    if (id !== null) ids.set(folded(title), (ids.get(folded(title)) ?? new Set()).add(id.toLowerCase()));
  return new Map([...ids].flatMap(([title, found]) => (found.size === 1 ? [[title, [...found][0]!]] : [])));
}

const folded = (title: string): string =>
  title
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/\p{Pd}/gu, '-')
    .trim();

function oneOf(group: readonly InstrumentRecord[]): InstrumentRecord {
  if (group.length === 1) return group[0]!;
  // A document that is the instrument knows best what it is.
  const first = group.find(({ expression }) => expression !== null) ?? group[0]!;
  const dates = once(group.flatMap((one) => one.dates));
  const record = {
    ...first,
    procedure: group.find(({ procedure }) => procedure?.procedure != null)?.procedure ?? first.procedure,
    identifiers: distinct(
      group.flatMap((one) => one.identifiers),
      ({ scheme, value }) => `${scheme} ${value}`,
    ),
    parties: distinct(
      group.flatMap((one) => one.parties),
      ({ name }) => name,
    ),
    dates,
    basis: once(group.flatMap((one) => one.basis)),
    changes: once(group.flatMap((one) => one.changes)),
    documents: [...new Set(group.flatMap((one) => one.documents))],
  };
  return { ...record, differing: differing(dates), cannotTell: openQuestions(record) };
}

/** A fact of one source is told once, however often it is read. */
const once = <T extends { readonly source: Source }>(facts: readonly T[]): readonly T[] =>
  distinct(facts, ({ source, ...fact }) => JSON.stringify([fact, keyOf(source)]));

const keyOf = (source: Source): string =>
  source.from === 'publisher'
    ? `${source.document} ${source.field}`
    : `${source.document} ${source.words.start} ${source.rule}`;

function distinct<T>(all: readonly T[], key: (one: T) => string): readonly T[] {
  const found = new Map<string, T>();
  for (const one of all) if (!found.has(key(one))) found.set(key(one), one);
  return [...found.values()];
}
