import { type Kysely, sql } from 'kysely';
import type { Analysis } from '../model/analysis.ts';
import type { EditionParted, RegisterEvent, Undone } from '../register/events.ts';
import { renamed } from '../register/parting.ts';
import { replay } from '../register/replay.ts';
import { fromRow } from './rows.ts';
import type { Tables } from './tables.ts';

/** The analysis as that of the document it is an edition of: of its own, where it was parted from the one it gives. */
export async function whereParted(db: Kysely<Tables>, given: Analysis): Promise<Analysis> {
  const as = (await partedFrom(db, given.document.id)).get(given.document.edition);
  return as === undefined ? given : renamed(given, as);
}

/** The editions that were taken for a document's and stand now as documents of their own: each, and as which. */
async function partedFrom(db: Kysely<Tables>, document: string): Promise<ReadonlyMap<string, string>> {
  const state = await partingsOf(db, document);
  const standing = (state?.partings ?? []).filter(({ seq }) => !state!.undone.has(seq));
  return new Map(
    standing
      .filter(({ event }) => event.from === document)
      .map(({ event: { edition, as } }) => [edition, as] as const),
  );
}

/** The editions that are stored under a document and are none of its own, as its log has it. */
export async function awayFrom(db: Kysely<Tables>, document: string): Promise<ReadonlySet<string>> {
  return (await partingsOf(db, document))?.away ?? new Set();
}

/** The same of every document that has any. */
export async function allAway(db: Kysely<Tables>): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const rows = await db.selectFrom('events').select('document').distinct().where(IS_PARTING).execute();
  const found = new Map<string, ReadonlySet<string>>();
  for (const { document } of rows) found.set(document, await awayFrom(db, document));
  return found;
}

/** The undoing in the other document's log that goes with one: a parting stands in both, and so does its undoing. */
export async function undoneWith(db: Kysely<Tables>, { seq, reason }: Undone): Promise<Undone | null> {
  const root = await rootOf(db, seq);
  if (root?.event.kind !== 'edition parted') return null;
  const { from, edition, as, document } = root.event;
  const other = document === from ? as : from;
  const same = ({ event }: { event: EditionParted }) =>
    event.from === from && event.edition === edition && event.as === as;
  const [twin] = ((await partingsOf(db, other))?.partings ?? [])
    .filter(same)
    .sort((a, b) => Math.abs(a.seq - root.seq) - Math.abs(b.seq - root.seq));
  return twin === undefined ? null : { kind: 'undone', document: other, seq: twin.seq, reason };
}

/** Said in plain SQL: an index of a part of the log is used only where the condition stands in the query itself. */
const IS_PARTING = sql<boolean>`kind = 'edition parted'`;

/** What partings and undoings alone make of a document; null where it has no parting. */
async function partingsOf(db: Kysely<Tables>, document: string) {
  const of = db.selectFrom('events').where('document', '=', document);
  if ((await of.select('seq').where(IS_PARTING).limit(1).executeTakeFirst()) === undefined) return null;
  const rows = await of
    .selectAll()
    .where('kind', 'in', ['edition parted', 'undone'] satisfies RegisterEvent['kind'][])
    .orderBy('seq')
    .execute();
  return replay(rows.map((row) => fromRow({ ...row, head: null, findings: null }))).get(document)!;
}

/** What an undoing took back first, through undoings of undoings. */
async function rootOf(db: Kysely<Tables>, seq: number) {
  for (let at = seq; ; ) {
    const row = await db.selectFrom('events').selectAll().where('seq', '=', at).executeTakeFirst();
    if (row === undefined) return null;
    const recorded = fromRow({ ...row, head: null, findings: null });
    if (recorded.event.kind !== 'undone') return recorded;
    at = recorded.event.seq;
  }
}
