// What single documents say, as rows: their entries, their heads, the links that touch them.

import type { Named } from '../../model/analysis.ts';
import { firstDay, lastDay } from '../../model/edtf.ts';
import { spanOf } from '../../register/entries.ts';
import type { Head } from '../../register/events.ts';
import type { DocumentState, Entry } from '../../register/register.ts';
import { type Ground, groundOf } from '../../register/threads.ts';
import type { Tie } from '../../register/ties.ts';
import { actorsIn } from '../../register/views.ts';
import { sentenceAround } from '../../segment/around.ts';
import { type Db, inPieces } from '../db.ts';
import { NOTHING, type Packed, unpacked } from '../packing.ts';
import type { Worded } from '../words/learning.ts';
import { entryBody, tieBody, wordedFrom } from './bodies.ts';
import { keepDoubts } from './doubting.ts';
import { neighboursOf } from './near.ts';
import { headsOf } from './reading.ts';
import { statesOf } from './states.ts';
import { forgetEntryWords, learnEntryWords } from './words.ts';

/** Writes anew what is known of these documents. */
export async function takeIn(
  db: Db,
  documents: ReadonlySet<string>,
  { until, changed }: { until: number; changed: number },
): Promise<void> {
  const linked = await neighboursOf(db, documents, { linked: true });
  const states = await statesOf(db, new Set([...documents, ...linked.map(({ other }) => other)]), until);
  const ground = groundOf(states);
  const own = states.filter(({ id }) => documents.has(id));
  const words = await wordsAround(db, documents, ground);
  await db.transaction().execute(async (transaction) => {
    const fresh: Worded[] = [];
    const before = await headsOf(transaction, documents);
    await keepHeads(transaction, documents, own, ground);
    await keepTies(transaction, documents, ground.ties);
    await keepDoubts(transaction, documents, ground);
    const entries = Map.groupBy(ground.every.values(), ({ document }) => document);
    for (const id of documents) {
      const newest = ground.heads.get(id);
      const rows = (entries.get(id) ?? []).map((entry) => entryRow(entry, newest!, changed, words));
      fresh.push(...(await keepEntries(transaction, id, rows, { before: before.get(id), newest, changed })));
    }
    await keepNames(transaction, own, changed);
    await keepWords(transaction, fresh);
  });
}

async function keepHeads(
  db: Db,
  documents: ReadonlySet<string>,
  states: readonly DocumentState[],
  { entries }: Ground,
): Promise<void> {
  const actors = actorsIn(entries);
  for (const piece of inPieces(documents))
    await db.deleteFrom('documents').where('document', 'in', piece).execute();
  for (const piece of inPieces(states.filter(({ editions }) => editions.length > 0)))
    await db
      .insertInto('documents')
      .values(piece.map((state) => headRow(state, actors.get(state.id) ?? [])))
      .execute();
}

function headRow({ id, editions }: DocumentState, actors: readonly string[]) {
  const { head, at } = editions.at(-1)!;
  const { title, publisher, published, genre, edition } = head;
  return {
    document: id,
    ...{ title, publisher, published, genre, edition },
    editions: editions.length,
    added: editions[0]!.at,
    recorded: at,
    head: JSON.stringify(head),
    actors: JSON.stringify(actors),
  };
}

async function keepTies(db: Db, documents: ReadonlySet<string>, ties: readonly Tie[]): Promise<void> {
  for (const piece of inPieces(documents))
    await db
      .deleteFrom('ties')
      .where(({ eb, or }) => or([eb('from_document', 'in', piece), eb('to_document', 'in', piece)]))
      .execute();
  const own = ties.filter(({ from, to }) => documents.has(from.document) || documents.has(to.document));
  for (const piece of inPieces(own, 100)) await db.insertInto('ties').values(piece.map(tieRow)).execute();
}

function tieRow(tie: Tie) {
  const row = {
    link: tie.link,
    relation: tie.relation,
    standing: tie.standing,
    joins: tie.joins ? 1 : 0,
    from_document: tie.from.document,
    from_item: tie.from.item,
    to_document: tie.to.document,
    to_item: tie.to.item,
    at: tie.at,
  };
  return { ...row, body: tieBody(tie, row) };
}

interface Heads {
  /** Of the newest edition, as it was and as it is. */
  readonly before: Head | undefined;
  readonly newest: Head | undefined;
  readonly changed: number;
}

/**
 * Writes those that are new or otherwise than they were, and gives the words of those that are new; an entry keeps its
 * number as long as it has been there.
 */
async function keepEntries(db: Db, document: string, rows: readonly Row[], heads: Heads): Promise<Worded[]> {
  const known = await db
    .selectFrom('entries')
    .select(['n', 'id', 'kind', 'body', 'published'])
    .where('document', '=', document)
    .execute();
  const before = new Map(known.map((row) => [row.id, row]));
  const there = new Set(rows.map(({ id }) => id));
  const fresh = rows.filter(({ id }) => !before.has(id));
  const others = rows.flatMap((row) => {
    const old = before.get(row.id);
    return old !== undefined && isOtherwise(old, row, heads) ? [{ ...row, n: Number(old.n) }] : [];
  });
  const gone = known.filter(({ id, kind }) => !there.has(id) && kind !== '').map(({ n }) => Number(n));
  await rewrite(db, document, { others, gone }, heads);
  const made = await insertAll(db, fresh);
  const worded = made.map((row) => wordedFrom(row.body, row, heads.newest));
  await learnEntryWords(db, worded);
  return worded;
}

async function insertAll(db: Db, rows: readonly Row[]): Promise<readonly Numbered[]> {
  const numbers = new Map<string, number>();
  for (const piece of inPieces(rows, 50))
    for (const { id, n } of await db.insertInto('entries').values(piece).returning(['id', 'n']).execute())
      numbers.set(id, Number(n));
  return rows.map((row) => ({ ...row, n: numbers.get(row.id)! }));
}

/** Rows that are otherwise than they were, and those of what nothing says any more. */
async function rewrite(
  db: Db,
  document: string,
  { others, gone }: { readonly others: readonly Numbered[]; readonly gone: readonly number[] },
  { newest, changed }: Heads,
): Promise<void> {
  await forgetEntryWords(db, [...others, ...gone.map((n) => ({ document, n }))]);
  for (const row of others)
    await db
      .updateTable('entries')
      .set(row)
      .where('document', '=', document)
      .where('n', '=', row.n)
      .execute();
  await learnEntryWords(
    db,
    others.map((row) => wordedFrom(row.body, row, newest)),
  );
  for (const piece of inPieces(gone))
    await db
      .updateTable('entries')
      .set({ kind: '', body: NOTHING, holds: 0, changed })
      .where('document', '=', document)
      .where('n', 'in', piece)
      .execute();
}

/** Of every id that a document's items have or had and that has no row: whose it is, as a row of what is gone. */
async function keepNames(db: Db, states: readonly DocumentState[], changed: number): Promise<void> {
  for (const { id: document, held, became } of states) {
    const names = new Set([...held.keys(), ...became.keys()]);
    const rows = await db.selectFrom('entries').select('id').where('document', '=', document).execute();
    for (const { id } of rows) names.delete(id);
    for (const piece of inPieces(names, 50))
      await db
        .insertInto('entries')
        .values(piece.map((id) => ({ ...GONE, id, document, changed })))
        .onConflict((conflict) => conflict.doNothing())
        .execute();
  }
}

const GONE = {
  ...{ kind: '', published: null, firmness: null, theme: null, obligation: null },
  ...{ first: null, last: null, holds: 0, start: 0 },
  ...{
    stop: 0,
    standing: '',
    born: '',
    parties: '[]',
    instruments: '[]',
    body: NOTHING,
  },
};

/** Notes which words came with new sentences. */
async function keepWords(db: Db, fresh: readonly Worded[]): Promise<void> {
  const counts = new Map<string, number>();
  for (const { text } of fresh)
    for (const word of new Set(text.toLowerCase().match(/\p{L}[\p{L}\p{M}'’-]{2,}/gu)))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const piece of inPieces(counts))
    await db
      .insertInto('vocabulary')
      .values(piece.map(([word, count]) => ({ word, count })))
      .onConflict((conflict) =>
        conflict.column('word').doUpdateSet((eb) => ({
          count: eb('vocabulary.count', '+', eb.ref('excluded.count')),
        })),
      )
      .execute();
}

/** Whether a row is to be written anew: it says something else, or its document is called otherwise. */
const isOtherwise = (old: Known, row: Row, { before, newest }: Heads): boolean =>
  old.kind !== row.kind ||
  old.published !== row.published ||
  before?.title !== newest?.title ||
  before?.edition !== newest?.edition ||
  unpacked(old.body) !== unpacked(row.body);

interface Known {
  readonly kind: string;
  readonly published: string | null;
  readonly body: Packed['__select__'];
}

type Numbered = Row & { readonly n: number };

type Row = ReturnType<typeof entryRow>;

function entryRow(entry: Entry, newest: Head, changed: number, around: Words) {
  const { id, document, kind, head } = entry;
  const { first, last } = daysOf(entry);
  const values = entry.kind === 'commitment' ? entry.values : null;
  const born = entry.readings[0]!.at;
  return {
    ...{ id, document, kind },
    published: head.published,
    firmness: values?.firmness ?? null,
    theme: values?.theme ?? null,
    obligation: entry.kind === 'commitment' ? (entry.said.obligation ?? null) : null,
    ...{ first, last },
    holds: entry.kind === 'commitment' ? 0 : 1,
    start: spanOf(entry).start,
    stop: spanOf(entry).end,
    standing: entry.standing,
    born,
    parties: named(partiesIn(entry)),
    instruments: named(values?.instruments ?? []),
    ...amountOf(entry),
    body: entryBody(entry, { id, document, born }, newest, around.get(id) ?? null),
    changed,
  };
}

const named = (names: readonly Named[]): string => JSON.stringify(names.map(({ name, id }) => [name, id]));

function partiesIn(entry: Entry): readonly Named[] {
  if (entry.kind === 'commitment') return entry.values.actors;
  const attribution = entry.kind === 'figure' ? entry.said.attribution : null;
  return attribution === null ? [] : [{ name: attribution, id: null }];
}

/** By the ids of figures, the sentences in which they stand: an amount alone says nothing of what it is. */
type Words = ReadonlyMap<string, string>;

async function wordsAround(db: Db, documents: ReadonlySet<string>, { every }: Ground): Promise<Words> {
  const figures = [...every.values()].filter(
    ({ kind, document }) => kind === 'figure' && documents.has(document),
  );
  const words = new Map<string, string>();
  for (const own of Map.groupBy(figures, ({ document, edition }) => `${document}\n${edition}`).values()) {
    const { document, edition } = own[0]!;
    const row = await db
      .selectFrom('editions')
      .select('text')
      .where('document', '=', document)
      .where('edition', '=', edition)
      .executeTakeFirst();
    const text = row === undefined ? null : unpacked(row.text);
    for (const { id, said } of own)
      if (text !== null && 'quote' in said) words.set(id, sentenceAround(text, said));
  }
  return words;
}

function amountOf(entry: Entry): { unit: string | null; amount: number | null } {
  if (entry.kind !== 'figure') return { unit: null, amount: null };
  const { unit, value } = entry.said;
  return { unit: unit ?? '', amount: typeof value === 'number' ? value : value[1] };
}

function daysOf(entry: Entry): { first: string | null; last: string | null } {
  const edtf = dateOf(entry);
  return edtf === null ? { first: null, last: null } : { first: firstDay(edtf), last: lastDay(edtf) };
}

function dateOf(entry: Entry): string | null {
  if (entry.kind === 'commitment') return entry.values.deadline;
  if (entry.kind === 'watchpoint' || entry.kind === 'event') return entry.said.date;
  return entry.kind === 'figure' ? entry.said.asOf : null;
}
