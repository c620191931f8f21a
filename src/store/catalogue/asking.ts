// What came since a time, what is answered, and what is to come again: by indexes, never by reading all.
import type { Tie } from '../../register/ties.ts';
import type { Expected } from '../catalogue.ts';
import { type Db, forEach } from '../db.ts';
import { wordedFrom } from './bodies.ts';

const HOLD = ['asserted', 'confirmed'];

export async function news(db: Db, since: string): Promise<ReadonlyMap<Tie['relation'], number>> {
  const rows = await db
    .selectFrom('ties')
    .select(({ fn }) => ['relation', fn.countAll().as('count')])
    .where('relation', 'in', RELATIONS)
    .where('at', '>', since)
    .where('standing', 'in', HOLD)
    .groupBy('relation')
    .execute();
  return new Map(rows.map(({ relation, count }) => [relation as Tie['relation'], Number(count)]));
}

/** Those that are news: that something was said once more is none. */
const RELATIONS = ['firms', 'softens', 'reschedules', 'delivers', 'progresses', 'answers', 'withdraws'];

export async function answered(db: Db, day: string): Promise<readonly number[]> {
  const rows = await db
    .selectFrom('ties')
    .innerJoin('entries', 'entries.id', 'ties.from_item')
    .innerJoin('documents', 'documents.document', 'ties.to_document')
    .select('entries.n')
    .distinct()
    .where('ties.relation', '=', 'answers')
    .where('ties.standing', 'in', HOLD)
    .where(({ eb, or }) => or([eb('documents.published', 'is', null), eb('documents.published', '<=', day)]))
    .orderBy('entries.n')
    .execute();
  return rows.map(({ n }) => Number(n));
}

export async function expected(db: Db, from: string, to: string): Promise<readonly Expected[]> {
  const rows = await db
    .selectFrom('threads')
    .innerJoin('entries', 'entries.thread', 'threads.id')
    .select(['entries.n', 'threads.expected'])
    .where('threads.expected', '>=', from)
    .where('threads.expected', '<=', to)
    .where('entries.holds', '=', 1)
    .where('entries.kind', '=', 'commitment')
    .orderBy('threads.expected')
    .orderBy('entries.n')
    .execute();
  return rows.map(({ n, expected }) => ({ n: Number(n), day: expected! }));
}

export async function grown(db: Db, since: string): Promise<{ added: number; edited: number }> {
  const row = await db
    .selectFrom('documents')
    .select(({ fn }) => fn.countAll().as('all'))
    .select(({ eb, fn }) =>
      fn.sum<number>(eb.case().when('added', '>', since).then(1).else(0).end()).as('added'),
    )
    .where('recorded', '>', since)
    .executeTakeFirstOrThrow();
  const added = Number(row.added ?? 0);
  return { added, edited: Number(row.all) - added };
}

export async function sentences(db: Db, numbers: readonly number[]): Promise<ReadonlyMap<number, string>> {
  const rows = await forEach(numbers, (piece) =>
    db
      .selectFrom('entries')
      .leftJoin('documents', 'documents.document', 'entries.document')
      .select(['n', 'id', 'entries.document', 'born', 'body', 'head'])
      .where('n', 'in', piece)
      .where('kind', '<>', '')
      .execute(),
  );
  return new Map(
    rows.map(({ body, head, ...row }) => {
      const { n, text } = wordedFrom(
        body,
        { ...row, n: Number(row.n) },
        head === null ? undefined : JSON.parse(head),
      );
      return [n, text];
    }),
  );
}

export async function lastEvents(db: Db, documents: Iterable<string>): Promise<ReadonlyMap<string, number>> {
  const rows = await forEach(new Set(documents), (piece) =>
    db
      .selectFrom('events')
      .select(({ fn }) => ['document', fn.max('seq').as('last')])
      .where('document', 'in', piece)
      .groupBy('document')
      .execute(),
  );
  return new Map(rows.map(({ document, last }) => [document, Number(last)]));
}
