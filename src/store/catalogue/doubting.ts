// What people should look at, as rows: the queue of the review.
import { type Doubt, doubtsOf } from '../../register/doubts.ts';
import type { Ground } from '../../register/threads.ts';
import type { Doubted, Queued, QueuePage, WhichDoubts } from '../catalogue.ts';
import { type Db, inPieces } from '../db.ts';
import { entriesById, tiesByLink } from './reading.ts';

/** Writes anew what is doubtful in these documents, and of the links that touch them. */
export async function keepDoubts(
  db: Db,
  documents: ReadonlySet<string>,
  { entries, ties }: Pick<Ground, 'entries' | 'ties'>,
): Promise<void> {
  for (const piece of inPieces(documents))
    await db
      .deleteFrom('doubts')
      .where(({ eb, or }) => or([eb('document', 'in', piece), eb('other', 'in', piece)]))
      .execute();
  const own = {
    entries: new Map([...entries].filter(([, { document }]) => documents.has(document))),
    ties: ties.filter(({ from, to }) => documents.has(from.document) || documents.has(to.document)),
  };
  for (const piece of inPieces(doubtsOf(own), 100))
    await db.insertInto('doubts').values(piece.map(doubtRow)).execute();
}

const doubtRow = ({ on, id, document, why, weight }: Doubt) => ({
  id,
  kind: 'link' in on ? 'link' : on.kind,
  document,
  other: 'link' in on ? on.from.document : null,
  weight: Math.round(weight * 10),
  why: JSON.stringify(why),
});

/** A page of the queue, weightiest first. */
export async function doubts(db: Db, { from = 0, most = 20, ...which }: WhichDoubts): Promise<QueuePage> {
  const { total } = await among(db, which)
    .select(({ fn }) => fn.countAll().as('total'))
    .executeTakeFirstOrThrow();
  const rows = await among(db, which)
    .select(['id', 'why', 'document'])
    .orderBy('weight', 'desc')
    .orderBy('id')
    .limit(most)
    .offset(from)
    .execute();
  return { total: Number(total), doubts: await doubted(db, rows) };
}

/** One of the queue with its neighbours in it; null where it is not (or no more) doubtful. */
export async function doubtOf(db: Db, id: string, which: WhichDoubts): Promise<Queued | null> {
  const row = await among(db, which)
    .select(['id', 'why', 'document', 'weight'])
    .where('id', '=', id)
    .executeTakeFirst();
  const [one] = row === undefined ? [] : await doubted(db, [row]);
  if (row === undefined || one === undefined) return null;
  const weight = Number(row.weight);
  const beside = (weigher: '<' | '>') =>
    among(db, which).where(({ eb, or, and }) =>
      or([
        eb('weight', weigher, weight),
        and([eb('weight', '=', weight), eb('id', weigher === '>' ? '<' : '>', id)]),
      ]),
    );
  const order = (weigher: '<' | '>') =>
    beside(weigher)
      .select('id')
      .orderBy('weight', weigher === '>' ? 'asc' : 'desc')
      .orderBy('id', weigher === '>' ? 'desc' : 'asc')
      .limit(1)
      .executeTakeFirst();
  const [counted, whole, previous, next] = await Promise.all([
    beside('>')
      .select(({ fn }) => fn.countAll().as('n'))
      .executeTakeFirstOrThrow(),
    among(db, which)
      .select(({ fn }) => fn.countAll().as('n'))
      .executeTakeFirstOrThrow(),
    order('>'),
    order('<'),
  ]);
  const [before, total] = [Number(counted.n), Number(whole.n)];
  return { ...one, before, total, previous: previous?.id ?? null, next: next?.id ?? null };
}

const among = (db: Db, { of, document }: Pick<WhichDoubts, 'of' | 'document'>) =>
  db
    .selectFrom('doubts')
    .$if(of === 'links', (query) => query.where('kind', '=', 'link'))
    .$if(of === 'commitments', (query) => query.where('kind', '=', 'commitment'))
    .$if(document !== undefined, (query) => query.where('document', '=', document!));

async function doubted(
  db: Db,
  rows: readonly { readonly id: string; readonly why: string }[],
): Promise<readonly Doubted[]> {
  const ids = rows.map(({ id }) => id);
  const [entries, ties] = [await entriesById(db, ids), await tiesByLink(db, ids)];
  return rows.flatMap(({ id, why }) => {
    const listed = entries.get(id);
    const on = listed?.entry ?? ties.get(id);
    return on === undefined ? [] : [{ id, on, why: JSON.parse(why), thread: listed?.thread ?? null }];
  });
}
