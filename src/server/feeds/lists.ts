// Which addresses show lists that can be taken away, and what each list has.
import type { TableName } from '../../publish/csv.ts';
import type { FieldName, Sort } from '../../search/asked.ts';
import type { House } from '../house.ts';
import { CALENDAR, withTime } from '../pages/calendar.ts';
import { FIGURES } from '../pages/figures.ts';
import { USUAL } from '../pages/register.ts';
import { WATCHED } from '../pages/watchList.ts';
import { programmesOf } from '../programmes.ts';
import { type Usual, viewOf } from '../view.ts';

/** A list of entries at an address. */
export interface List {
  /** For people: "Register: port security". */
  readonly title: string;
  /** What of it is a table, where nobody asks for another. */
  readonly table: TableName;
  /** Numbers of the entries; without an order, in the list's own. */
  readonly numbers: (sort?: Sort) => Promise<readonly number[]>;
}

/** The list that a path and its query show; null where there is none. */
export async function listAt(house: House, path: string, address: string): Promise<List | null> {
  const [, section, name] = /^\/([a-z-]+)(?:\/([^/]+))?$/.exec(path) ?? [];
  const query = new URL(address).searchParams;
  switch (section) {
    case 'register':
      return name === undefined ? found(house, address, USUAL, 'Register', 'commitments') : null;
    case 'calendar':
      return name === undefined ? dated(house, address) : null;
    case 'watch-list':
      return name === undefined ? found(house, address, WATCHED, 'Watch list', 'watch-list') : null;
    case 'figures':
      return name === undefined ? found(house, address, FIGURES, 'Figures', 'figures') : null;
    case 'party':
    case 'instrument':
      return name === undefined ? named(house, address, section, query.get('name')) : null;
    case 'programme':
      return programme(house, address, decoded(name));
    case 'document':
      return name === undefined ? ofDocument(house, query.get('id')) : null;
    case 'thread':
      return ofThread(house, decoded(name));
    case 'entry':
      return ofEntry(house, decoded(name));
    default:
      return null;
  }
}

function found(house: House, address: string, usual: Usual, name: string, table: TableName): List {
  const { asked, typed, chosen, sort } = viewOf(address, usual);
  const told = [typed, ...Object.values(chosen).flat()].filter(Boolean).join(', ').slice(0, 200);
  return {
    title: told === '' ? name : `${name}: ${told}`,
    table,
    numbers: (wanted = sort) => house.search.numbers(asked, wanted),
  };
}

function dated(house: House, address: string): List {
  const list = found(house, address, CALENDAR, 'Calendar', 'commitments');
  const asked = withTime(viewOf(address, CALENDAR).asked);
  return {
    ...list,
    numbers: async (wanted = 'deadline') => {
      const { first, last } = house.search.columns();
      return (await house.search.numbers(asked, wanted)).filter((n) => first[n] !== 0 || last[n] !== 0);
    },
  };
}

function named(
  house: House,
  address: string,
  field: FieldName & ('party' | 'instrument'),
  name: string | null,
): List | null {
  const { names } = house.search.columns().fields[field];
  const place = name === null ? null : names.find(name);
  if (name === null || place === null) return null;
  const usual: Usual = { sort: 'newest', most: 50, only: { kind: ['commitment'], [field]: [name] } };
  return found(house, address, usual, names.values[place]!.label, 'commitments');
}

async function programme(house: House, address: string, id: string | null): Promise<List | null> {
  const one = (await programmesOf(house)).find((one) => one.id === id);
  if (one === undefined) return null;
  const usual: Usual = { sort: 'newest', most: 50, only: { programme: [one.id] } };
  return found(house, address, usual, one.title, 'commitments');
}

async function ofDocument({ store }: House, id: string | null): Promise<List | null> {
  const head = id === null ? undefined : (await store.catalogue.heads([id])).get(id);
  if (head === undefined) return null;
  const numbers = (await store.catalogue.entriesOf(head.id)).map(({ n }) => n);
  return { title: head.title || head.id, table: 'commitments', numbers: async () => numbers };
}

async function ofThread({ store }: House, id: string | null): Promise<List | null> {
  const followed = id === null ? null : await store.catalogue.thread(id);
  if (followed === null) return null;
  const { thread, standing } = followed;
  const ids = [...new Set(thread.wordings.map((one) => one.id))];
  const numbers = (await store.catalogue.entriesCalled(ids)).map(({ n }) => n);
  const words = (standing?.wording ?? thread.wordings[0]).said.action.quote;
  return { title: words.slice(0, 200), table: 'commitments', numbers: async () => numbers };
}

async function ofEntry({ store }: House, id: string | null): Promise<List | null> {
  const one = id === null ? null : await store.catalogue.entry(id);
  if (one === null) return null;
  const { entry, n } = one;
  const words = entry.kind === 'commitment' ? entry.said.action.quote : entry.said.quote;
  return { title: words.slice(0, 200), table: TABLE_OF[entry.kind], numbers: async () => [n] };
}

const TABLE_OF = {
  commitment: 'commitments',
  figure: 'figures',
  silence: 'watch-list',
  watchpoint: 'watch-list',
  event: 'events',
  advisory: 'commitments',
} as const satisfies Record<string, TableName>;

function decoded(part: string | undefined): string | null {
  try {
    return part === undefined ? null : decodeURIComponent(part);
  } catch {
    return null;
  }
}
