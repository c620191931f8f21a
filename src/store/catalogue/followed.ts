// A thread and where it stands, put together from rows.
import type { EntryOf } from '../../register/register.ts';
import type { Standing } from '../../register/state.ts';
import type { Thread } from '../../register/threads.ts';
import type { Tie } from '../../register/ties.ts';
import type { Followed } from '../catalogue.ts';
import { type Db, forEach } from '../db.ts';
import { unpacked } from '../packing.ts';
import { entriesById, headsOf, tiesByLink } from './reading.ts';
import type { ThreadWritten } from './weaving.ts';

export async function followed(db: Db, called: string): Promise<Followed | null> {
  const id = await idOf(db, called);
  return (await followedAll(db, [id])).get(id) ?? null;
}

/** Several by their own ids, with as few questions as one takes. `sketched`: of their wordings only the ids are true. */
export async function followedAll(
  db: Db,
  ids: readonly string[],
  { sketched = false }: { readonly sketched?: boolean } = {},
): Promise<ReadonlyMap<string, Followed>> {
  const rows = await forEach(new Set(ids), (piece) =>
    db.selectFrom('threads').select(['id', 'body']).where('id', 'in', piece).orderBy('id').execute(),
  );
  const written = rows.map(({ id, body }) => ({ id, ...(JSON.parse(unpacked(body)) as ThreadWritten) }));
  const entries = await entriesById(db, sketched ? [] : written.flatMap(itemsOf));
  const entry = sketched ? sketch : (id: string) => entries.get(id)!.entry as EntryOf<'commitment'>;
  const ties = await tiesByLink(db, written.flatMap(linksOf));
  const named = [...ties.values()].flatMap(({ from, to }) => [from.document, to.document]);
  const quiet = written.flatMap(({ standing }) => standing?.quiet?.document ?? []);
  const heads = await headsOf(db, new Set([...named, ...quiet]));
  return new Map(
    written.map((one) => {
      const thread = threadFrom(one.id, one, entry, ties);
      const own = headsIn(one, ties, heads);
      return [one.id, { thread, heads: own, standing: standingFrom(thread, one, { entry, ties, heads }) }];
    }),
  );
}

/** For tables of a hundred thousand rows, which tell of a thread how many wordings it has and where it stands. */
const sketch = (id: string) =>
  ({ id, formerly: [], reviews: [], said: { action: { quote: '' } } }) as unknown as EntryOf<'commitment'>;

const itemsOf = ({ wordings, standing }: ThreadWritten): string[] => [
  ...wordings.map((one) => (typeof one === 'string' ? one : one.id)),
  ...(standing?.quiet?.neighbours ?? []),
];

const linksOf = ({ reports, answers, kin, proposed, standing }: ThreadWritten): string[] => [
  ...reports,
  ...answers,
  ...kin,
  ...proposed,
  ...(standing?.report ? [standing.report] : []),
];

/** The heads of the documents that its own links, and its silence, name. */
function headsIn(
  written: ThreadWritten,
  ties: ReadonlyMap<string, Tie>,
  heads: Followed['heads'],
): Followed['heads'] {
  const own = linksOf(written).flatMap((link) => {
    const tie = ties.get(link);
    return tie === undefined ? [] : [tie.from.document, tie.to.document];
  });
  const quiet = written.standing?.quiet?.document;
  return new Map(
    [...own, ...(quiet === undefined ? [] : [quiet])].flatMap((id) => {
      const head = heads.get(id);
      return head === undefined ? [] : [[id, head] as const];
    }),
  );
}

/** The thread's own id, where it is called by a former one or by a wording's; what a thread is called now leads before what one was. */
async function idOf(db: Db, called: string): Promise<string> {
  if (!called.startsWith('t:')) {
    const row = await db.selectFrom('entries').select('thread').where('id', '=', called).executeTakeFirst();
    return row?.thread ?? called;
  }
  const own = await db.selectFrom('threads').select('id').where('id', '=', called).executeTakeFirst();
  if (own !== undefined) return called;
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
