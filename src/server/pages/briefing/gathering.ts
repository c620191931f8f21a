import type { EditionOf, Known } from '../../../publish/briefing/known.ts';
import { stands } from '../../../register/entries.ts';
import type { Entry, EntryOf } from '../../../register/register.ts';
import { besides } from '../../../register/scoping.ts';
import type { Standing } from '../../../register/state.ts';
import type { Tie } from '../../../register/ties.ts';
import { type Asked, NOTHING_ASKED } from '../../../search/asked.ts';
import type { House } from '../../house.ts';
import { ALL, type Wish } from './wish.ts';

/** A briefing in a page tells so many undertakings, of so many documents: a reader's hour, and a second's work. */
const MOST = 300;
const MOST_DOCUMENTS = 60;

export interface Gathered {
  readonly known: Known;
  /** How many undertakings are told, and how many there are in the scope. */
  readonly told: number;
  readonly total: number;
  readonly documents: number;
}

/**
 * What a briefing of this scope is made from, by the rows of the catalogue. Of a scope that has more than fits, what is
 * overdue or due comes first, then what was published last. `narrow`: the scope takes parts of documents.
 */
export async function gathered(house: House, wish: Wish, narrow: boolean): Promise<Gathered> {
  const asked = askedBy(wish);
  const chosen = await pressing(house, asked);
  const ids = new Set(chosen.map(({ entry }) => entry.document));
  const rest =
    wish.of === 'document' ? [wish.document!] : await others(house, asked, MOST_DOCUMENTS - ids.size);
  for (const id of rest) ids.add(id);
  const entries: Entry[] = [];
  const taken = new Set(chosen.map(({ entry }) => entry.id));
  for (const id of ids) {
    const all = (await house.store.catalogue.entriesOf(id)).map(({ entry }) => entry).filter(stands);
    entries.push(...inScope(all, taken, narrow));
    await breath();
  }
  const known = await knownOf(house, inOrder(entries));
  return {
    known,
    told: chosen.length,
    total: (await house.search.numbers(ofKind(asked, 'commitment'), 'newest')).length,
    documents: ids.size,
  };
}

const askedBy = ({ of, programme, document, after, before }: Wish): Asked => ({
  ...NOTHING_ASKED,
  fields: {
    ...(of === 'document' && { document: [document!] }),
    ...(of === 'scope' && programme !== ALL && { programme: [programme!] }),
  },
  after,
  before,
});

const ofKind = (asked: Asked, kind: string): Asked => ({
  ...asked,
  fields: { ...asked.fields, kind: [kind] },
});

/** The undertakings that a briefing tells: what became overdue last, what is due first; then the newest. */
async function pressing({ search, store }: House, asked: Asked) {
  const commitments = ofKind(asked, 'commitment');
  const inState = (state: string) =>
    search.numbers({ ...commitments, fields: { ...commitments.fields, state: [state] } }, 'deadline');
  const numbers = new Set<number>();
  for (const n of (await inState('overdue')).slice(-MOST / 3)) numbers.add(n);
  for (const n of (await inState('due')).slice(0, MOST / 3)) numbers.add(n);
  for (const n of await search.numbers(commitments, 'newest')) {
    if (numbers.size >= MOST) break;
    numbers.add(n);
  }
  const documents = new Set<string>();
  return (await store.catalogue.entries([...numbers])).filter(({ entry: { document } }) => {
    if (!documents.has(document) && documents.size >= MOST_DOCUMENTS) return false;
    documents.add(document);
    return true;
  });
}

/** Documents in the scope that only tell, warn or are silent; the newest. */
async function others({ search }: House, asked: Asked, most: number): Promise<readonly string[]> {
  if (most <= 0) return [];
  const { facet } = await search.find(asked, { sort: 'newest', from: 0, most: 0 });
  const documents = facet('document', 10 * MOST_DOCUMENTS).map(({ value }) => value);
  return documents.length > MOST_DOCUMENTS ? [] : documents;
}

/** Of a document what was chosen; what is no undertaking goes with the one that stands nearest, or with its document. */
function inScope(all: readonly Entry[], taken: ReadonlySet<string>, narrow: boolean): readonly Entry[] {
  const own = new Set(all.filter(({ id }) => taken.has(id)));
  if (own.size > 0 && narrow) return besides(all, own);
  return all.filter((one) => one.kind !== 'commitment' || own.has(one));
}

const inOrder = (entries: readonly Entry[]): readonly Entry[] =>
  entries.toSorted((a, b) => compare(dayAndId(a), dayAndId(b)));
const dayAndId = ({ head, document }: Entry): string => `${head.published ?? '9999'} ${document}`;
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

async function knownOf({ store }: House, entries: readonly Entry[]): Promise<Known> {
  const standings = new Map<string, Standing>();
  const ties = new Map<string, Tie>();
  const commitments = entries.filter((one): one is EntryOf<'commitment'> => one.kind === 'commitment');
  const seen = new Set<string>();
  for (const [at, { id }] of commitments.entries()) {
    if (seen.has(id)) continue;
    const followed = await store.catalogue.thread(id);
    if (followed === null) continue;
    const { thread, standing } = followed;
    for (const wording of thread.wordings) seen.add(wording.id);
    if (standing !== null) standings.set(thread.id, standing);
    for (const tie of [...thread.reports, ...thread.answers, ...thread.kin, ...thread.proposed])
      ties.set(tie.link, tie);
    if (at % 20 === 0) await breath();
  }
  const others = entries.flatMap(({ id, kind }) => (kind === 'commitment' ? [] : [id]));
  for (const tie of others.length === 0 ? [] : await store.catalogue.ties({ items: others }))
    ties.set(tie.link, tie);
  const named = new Set([...ties.values()].flatMap(({ from, to }) => [from.document, to.document]));
  for (const { document } of entries) named.add(document);
  return {
    entries,
    standings: [...standings.values()],
    ties: [...ties.values()],
    heads: await store.catalogue.heads(named),
    edition: storedIn(store),
  };
}

/** The words of stored editions, as they are cited. */
export const storedIn =
  (store: House['store']): EditionOf =>
  async (document, edition) => {
    const analysis = await store.analysis(document, edition);
    return analysis === null ? null : { text: analysis.document.text, places: analysis.places };
  };

/** Lets requests that wait come in between. */
const breath = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
