import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Problem } from '../model/problem.ts';
import { entriesOf } from '../register/entries.ts';
import { commitmentsOf, type Filter } from '../register/filter.ts';
import { folded } from '../register/identity.ts';
import type { Programme } from '../register/programmes.ts';
import type { DocumentState, Entry, EntryOf } from '../register/register.ts';
import { documentsOf } from '../register/replay.ts';
import { isAddress } from '../store/open.ts';
import type { Store } from '../store/store.ts';
import type { Options } from './command.ts';
import { Refusal } from './refusal.ts';
import { registerPlace } from './registerFile.ts';

/** The documents of the register, one at a time. */
export const statesOf = (store: Store): AsyncIterable<DocumentState> =>
  documentsOf(store.events({ order: 'document' }));

/** The commitments that the filters let through: by their documents' dates, and as they stand in each. */
export async function commitmentsIn(store: Store, filter: Filter): Promise<EntryOf<'commitment'>[]> {
  const found: (readonly EntryOf<'commitment'>[])[] = [];
  for await (const state of statesOf(store)) found.push(commitmentsOf(state, filter));
  return found.sort(byDate).flat();
}

/** Documents without a date come last; those of one day stay in the order of their ids. */
const byDate = ([a]: readonly Entry[], [b]: readonly Entry[]): number => {
  const [first, second] = [a, b].map((one) => one?.head.published ?? '9999');
  return first! < second! ? -1 : first! > second! ? 1 : 0;
};

/** All that the register holds, or a document of it: named by its id or words of its title. */
export async function entriesIn(store: Store, document?: string): Promise<Entry[]> {
  const found: (readonly Entry[])[] = [];
  for await (const state of statesOf(store))
    if (document === undefined || isNamed(state, document)) found.push(entriesOf(state));
  return found.sort(byDate).flat();
}

function isNamed({ id, editions }: DocumentState, asked: string): boolean {
  const title = editions.at(-1)?.head.title ?? '';
  return id === asked || folded(title).includes(folded(asked));
}

const FILTERS = [
  'party',
  'theme',
  'firmness',
  'obligation',
  'instrument',
  'before',
  'after',
  'document',
  'text',
] as const;

/** What the options of a call let through, with names as this register has them: by `entries`, where they are read already. */
export async function filterIn(store: Store, options: Options, entries?: Iterable<Entry>): Promise<Filter> {
  const filter = await filterFrom(options, store);
  if (filter.instrument === undefined && filter.programme?.instruments === undefined) return filter;
  // The tables of instruments are large: only who asks for one waits for them.
  const { withInstruments } = await import('./instruments.ts');
  return withInstruments(filter, store, entries);
}

/** A programme is looked up beside the register. */
async function filterFrom(options: Options, store: Store): Promise<Filter> {
  const given = FILTERS.filter((name) => options[name] !== undefined).map((name) => [name, options[name]]);
  const filter = Object.fromEntries(given) as Filter;
  const whole =
    options.programme === undefined
      ? filter
      : { ...filter, programme: await programmeOf(options.programme, options, store) };
  if (whole.party === undefined && whole.programme?.parties === undefined) return whole;
  // The tables of names are large: only who asks for a party waits for them.
  const { withFullNames } = await import('../register/parties.ts');
  return withFullNames(whole);
}

async function programmeOf(name: string, options: Options, store: Store): Promise<Programme> {
  const file = programmesFile(options);
  const { programmes: beside, problems } = await programmesBeside(options);
  const programmes = [...beside, ...(await programmesKept(store))];
  const found = programmes.find(({ id, title }) => [id, title].some((one) => same(one, name)));
  if (found) return found;
  if (programmes.length === 0 && problems.length === 0)
    throw new Refusal(
      `there is no programme: make one on the page Programmes of "watchpoint serve", or write ${file} with a list of them, as docs/adding.md shows`,
    );
  const wrong = problems[0] ? ` (${file}: ${problems[0].message})` : '';
  throw new Refusal(
    `no programme "${name}"${wrong}: there ${programmes.length === 1 ? 'is' : 'are'}: ${programmes.map(({ id }) => id).join(', ') || 'none'}`,
  );
}

/** Beside a register that is a file; of one in a database, in the working folder. */
function programmesFile(options: Options): string {
  const place = registerPlace(options);
  return join(isAddress(place) ? '.' : dirname(place), 'programmes.yaml');
}

/** Those of programmes.yaml beside the register, and what of it could not be understood. */
export async function programmesBeside(
  options: Options,
): Promise<{ readonly programmes: readonly Programme[]; readonly problems: readonly Problem[] }> {
  const file = programmesFile(options);
  if (!existsSync(file)) return { programmes: [], problems: [] };
  const { readProgrammes } = await import('../register/programmes.ts');
  return readProgrammes(readFileSync(file, 'utf8'));
}

/** Those that people made on the pages. */
async function programmesKept(store: Store): Promise<readonly Programme[]> {
  const kept = await store.keeping.list('programme');
  if (kept.length === 0) return [];
  const { programmeFrom } = await import('../register/programmes.ts');
  return kept.flatMap(({ id, body }) => programmeFrom({ ...(body as object), id }).programme ?? []);
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
