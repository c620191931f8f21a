import type { Named } from '../model/analysis.ts';
import { knownInstruments } from '../recognise/instruments/tables.ts';
import { entriesOf } from '../register/entries.ts';
import type { Filter } from '../register/filter.ts';
import { folded } from '../register/identity.ts';
import type { Entry } from '../register/register.ts';
import type { Store } from '../store/store.ts';
import { statesOf } from './states.ts';

/**
 * A filter in which instruments are called as the register's commitments call them, whatever they were asked for as:
 * the short names of our list ("TCA", "GDPR"), those that a document gives ("the Working Arrangement"), titles with or
 * without a provision, identifiers.
 */
export async function withInstruments(
  filter: Filter,
  store: Store,
  entries?: Iterable<Entry>,
): Promise<Filter> {
  const { instrument, programme } = filter;
  if (instrument === undefined && programme?.instruments === undefined) return filter;
  const held = heldBy(entries ?? (await entriesOfAll(store)));
  const called = async (asked: readonly string[]): Promise<string[]> => {
    const all = await Promise.all(asked.map((one) => calledAs(one, held, store)));
    return all.flat();
  };
  return {
    ...filter,
    ...(instrument === undefined ? {} : { instrument: await called(instrument) }),
    ...(programme?.instruments === undefined
      ? {}
      : { programme: { ...programme, instruments: await called(programme.instruments) } }),
  };
}

/** Every instrument under which something was undertaken. */
function heldBy(entries: Iterable<Entry>): readonly Named[] {
  const found = new Map<string, Named>();
  for (const entry of entries)
    if (entry.kind === 'commitment')
      for (const one of entry.values.instruments) found.set(`${one.name}\n${one.id}`, one);
  return [...found.values()];
}

async function entriesOfAll(store: Store): Promise<readonly Entry[]> {
  const all: (readonly Entry[])[] = [];
  for await (const state of statesOf(store)) all.push(entriesOf(state));
  return all.flat();
}

async function calledAs(asked: string, held: readonly Named[], store: Store): Promise<readonly string[]> {
  const listed = knownInstruments.filter(({ title, also, id }) =>
    [title, ...also, id ?? ''].some((name) => same(name, asked)),
  );
  const meant: readonly Named[] =
    listed.length > 0 ? listed.map(({ title, id }) => ({ name: title, id })) : await definedIn(store, asked);
  const found = held.filter((one) => [{ name: asked, id: asked }, ...meant].some((what) => isOne(one, what)));
  // Nothing is called so: the filter says what was asked, and lets nothing pass.
  return found.length > 0 ? found.map(({ name }) => name) : [asked];
}

/** What documents mean by a short name: each mention of an instrument says what it stands for. */
async function definedIn(store: Store, asked: string): Promise<readonly Named[]> {
  const found = new Map<string, Named>();
  for (const { head } of await store.editions()) {
    const { mentions = [] } = (await store.analysis(head.id, head.edition)) ?? {};
    for (const { type, quote, value, id } of mentions)
      if (type === 'instrument' && value !== null && same(quote, asked))
        found.set(value, { name: value, id });
  }
  return [...found.values()];
}

/** The same identifier, or the words of the title in a row: "London Protocol" in "London Protocol, Article 6". */
function isOne(one: Named, what: Named): boolean {
  if (one.id !== null && what.id !== null && one.id.toLowerCase() === what.id.toLowerCase()) return true;
  const [name, words] = [wordsOf(one.name), wordsOf(what.name)];
  return words !== '' && ` ${name} `.includes(` ${words} `);
}

const same = (a: string, b: string): boolean => bare(a) === bare(b) && bare(a) !== '';

const bare = (name: string): string => folded(name).replace(/^the /, '');

const wordsOf = (name: string): string =>
  bare(name)
    .replace(/[,;:()]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
