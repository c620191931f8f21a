// A thread and where it stands, put together from rows.
import type { EntryOf } from '../../register/register.ts';
import type { Standing } from '../../register/state.ts';
import type { Thread } from '../../register/threads.ts';
import type { Tie } from '../../register/ties.ts';
import type { Followed } from '../catalogue.ts';
import type { Db } from './db.ts';
import { entriesById, headsOf, tiesByLink } from './reading.ts';
import type { ThreadWritten } from './weaving.ts';

export async function followed(db: Db, called: string): Promise<Followed | null> {
  const id = await idOf(db, called);
  const row = await db.selectFrom('threads').select('body').where('id', '=', id).executeTakeFirst();
  if (row === undefined) return null;
  const written = JSON.parse(row.body) as ThreadWritten;
  const ids = written.wordings.map((one) => (typeof one === 'string' ? one : one.id));
  const entries = await entriesById(db, [...ids, ...(written.standing?.quiet?.neighbours ?? [])]);
  const entry = (id: string) => entries.get(id)!.entry as EntryOf<'commitment'>;
  const links = [...written.reports, ...written.answers, ...written.kin, ...written.proposed];
  const ties = await tiesByLink(db, [
    ...links,
    ...(written.standing?.report ? [written.standing.report] : []),
  ]);
  const thread = threadFrom(id, written, entry, ties);
  const named = [...ties.values()].flatMap(({ from, to }) => [from.document, to.document]);
  const heads = await headsOf(
    db,
    new Set([...named, ...(written.standing?.quiet ? [written.standing.quiet.document] : [])]),
  );
  return { thread, heads, standing: standingFrom(thread, written, { entry, ties, heads }) };
}

/** The thread's own id, where it is called by a former one or by a wording's. */
async function idOf(db: Db, called: string): Promise<string> {
  if (!called.startsWith('t:')) {
    const row = await db.selectFrom('entries').select('thread').where('id', '=', called).executeTakeFirst();
    return row?.thread ?? called;
  }
  const row = await db
    .selectFrom('thread_names')
    .select('thread')
    .where('name', '=', called)
    .executeTakeFirst();
  return row?.thread ?? called;
}

function threadFrom(
  id: string,
  { formerly, wordings, reports, answers, kin, proposed }: ThreadWritten,
  entry: (id: string) => EntryOf<'commitment'>,
  ties: ReadonlyMap<string, Tie>,
): Thread {
  const at = (links: readonly string[]) => links.flatMap((link) => ties.get(link) ?? []);
  const said = wordings.map((one) => (typeof one === 'string' ? entry(one) : one));
  return {
    id,
    formerly,
    wordings: said as unknown as Thread['wordings'],
    reports: at(reports),
    answers: at(answers),
    kin: at(kin),
    proposed: at(proposed),
  };
}

interface Known extends Pick<Followed, 'heads'> {
  readonly entry: (id: string) => EntryOf<'commitment'>;
  readonly ties: ReadonlyMap<string, Tie>;
}

function standingFrom(
  thread: Thread,
  { standing }: ThreadWritten,
  { entry, ties, heads }: Known,
): Standing | null {
  if (standing === null) return null;
  const { wording, report, quiet, ...own } = standing;
  return {
    ...own,
    thread,
    wording: thread.wordings[wording]!,
    report: report === null ? null : (ties.get(report) ?? null),
    quiet:
      quiet === null
        ? null
        : {
            head: heads.get(quiet.document)!,
            documents: quiet.documents,
            neighbours: quiet.neighbours.map(entry),
            lookedFor: thread.wordings.map(({ said }) => said.action.quote),
          },
  };
}
