import type { Analysis } from '../../model/analysis.ts';
import { knownInstruments } from '../../recognise/instruments/tables.ts';
import { workId } from './identifiers.ts';
import { merged } from './merge.ts';
import type { InstrumentRecord } from './record.ts';
import { recordsOf } from './records.ts';

/**
 * The record of an instrument by an identifier, a number ("S.I. 2025/3") or words of its title, merged over documents:
 * one for each that is called so, in the order in which documents first speak of them.
 */
export async function recordsAsked(
  asked: string,
  analyses: AsyncIterable<Analysis> | Iterable<Analysis>,
): Promise<readonly InstrumentRecord[]> {
  const names = namesOf(asked);
  const found: InstrumentRecord[] = [];
  for await (const analysis of analyses)
    if (speaksOf(analysis, names)) found.push(...recordsOf([analysis]).filter((one) => isOne(one, names)));
  return merged(found);
}

interface Names {
  readonly ids: ReadonlySet<string>;
  readonly words: readonly string[];
}

/** What an instrument is asked for by: as typed, and by what our list of known instruments has for it. */
function namesOf(asked: string): Names {
  const known = knownInstruments.filter(({ title, also, id }) =>
    [title, ...also, id ?? ''].some((name) => plain(name) === plain(asked)),
  );
  const ids = [asked, ...known.flatMap(({ id }) => id ?? [])].map((id) => workId(id).toLowerCase());
  return { ids: new Set(ids), words: [asked, ...known.map(({ title }) => title)].map(plain) };
}

/** Cheap, as every document of a register is asked. */
function speaksOf({ document, mentions, legislation }: Analysis, names: Names): boolean {
  const own = [document.id, legislation?.uri, legislation?.celex].some((id) => id != null && has(names, id));
  if (own || titled(document.title, names)) return true;
  return mentions.some(
    ({ type, value, id }) =>
      type === 'instrument' && ((id !== null && has(names, id)) || (value !== null && titled(value, names))),
  );
}

const has = ({ ids }: Names, id: string): boolean => ids.has(workId(id).toLowerCase());

function isOne({ id, title, identifiers }: InstrumentRecord, names: Names): boolean {
  if (id !== null && has(names, id)) return true;
  if (identifiers.some(({ value }) => names.ids.has(value.toLowerCase()))) return true;
  return titled(title, names);
}

const titled = (title: string, { words }: Names): boolean => {
  const own = ` ${plain(title)} `;
  return words.some((one) => one !== '' && own.includes(` ${one} `));
};

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[\p{Pd}]/gu, '-')
    .replace(/[,;:()“”"'’]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^\s*the /, '')
    .trim();
