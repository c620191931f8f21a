// What is known of the documents around some threads, from rows.
import type { Head } from '../../register/events.ts';
import type { Entry, EntryOf } from '../../register/register.ts';
import type { Around } from '../../register/threads.ts';
import type { Tie } from '../../register/ties.ts';
import { type Db, forEach } from '../db.ts';
import { neighboursOf } from './near.ts';

type Commitment = EntryOf<'commitment'>;
type Entries = ReadonlyMap<string, Entry>;

/** `within`: the documents that have words for the threads; `entries`: those words. */
export async function aroundOf(
  db: Db,
  within: ReadonlySet<string>,
  ties: readonly Tie[],
  entries: Entries,
): Promise<Around> {
  const near = await neighboursOf(db, within);
  const all = new Set([
    ...within,
    ...near.map(({ other }) => other),
    ...ties.flatMap(({ from, to }) => [from.document, to.document]),
  ]);
  const rows = await forEach(all, (piece) =>
    db
      .selectFrom('documents')
      .select(['document', 'head', 'actors'])
      .where('document', 'in', piece)
      .execute(),
  );
  const heads = new Map(rows.map(({ document, head }) => [document, JSON.parse(head) as Head]));
  const compared = new Map<string, Set<string>>();
  for (const { document, other } of near) if (heads.has(other)) put(compared, document, other);
  const entry = sketched(entries);
  return {
    heads,
    compared,
    actors: new Map(rows.map(({ document, actors }) => [document, JSON.parse(actors) as string[]])),
    linkedTo: await linkedInto(db, new Set(near.map(({ other }) => other)), entry),
    undertakings: await undertakingsIn(db, within, entry),
    figures: new Map(),
  };
}

/** The entry where it is at hand; else, one for each id, what src/register/quiet.ts asks of those beside it: id and theme. */
function sketched(entries: Entries): (row: { id: string; theme: string | null }) => Commitment {
  const made = new Map<string, Commitment>();
  return ({ id, theme }) => {
    const known = (entries.get(id) as Commitment | undefined) ?? made.get(id);
    if (known !== undefined) return known;
    const sketch = { id, values: { theme } } as unknown as Commitment;
    made.set(id, sketch);
    return sketch;
  };
}

type Sketched = ReturnType<typeof sketched>;

/** The earlier commitments of which documents speak. */
async function linkedInto(db: Db, documents: Iterable<string>, entry: Sketched): Promise<Around['linkedTo']> {
  const rows = await forEach(documents, (piece) =>
    db
      .selectFrom('ties')
      .innerJoin('entries', 'entries.id', 'ties.from_item')
      .select(['ties.to_document', 'entries.id', 'entries.theme'])
      .where('ties.to_document', 'in', piece)
      .where('ties.standing', 'in', ['asserted', 'confirmed'])
      .where('entries.kind', '=', 'commitment')
      .where('entries.standing', '<>', 'superseded')
      .execute(),
  );
  const linked = new Map<string, Set<Commitment>>();
  for (const { to_document, id, theme } of rows) put(linked, to_document, entry({ id, theme }));
  return linked;
}

/** Each document's commitments that are more than positions, in the order of the text. */
async function undertakingsIn(
  db: Db,
  documents: Iterable<string>,
  entry: Sketched,
): Promise<Around['undertakings']> {
  const rows = await forEach(documents, (piece) =>
    db
      .selectFrom('entries')
      .select(['document', 'id', 'theme'])
      .where('document', 'in', piece)
      .where('kind', '=', 'commitment')
      .where('standing', '<>', 'superseded')
      .where('firmness', '<>', 'affirmed')
      .orderBy('start')
      .orderBy('stop')
      .orderBy('id')
      .execute(),
  );
  const found = new Map<string, Commitment[]>();
  for (const { document, id, theme } of rows) {
    const there = found.get(document);
    if (there === undefined) found.set(document, [entry({ id, theme })]);
    else there.push(entry({ id, theme }));
  }
  return found;
}

function put<T>(into: Map<string, Set<T>>, key: string, one: T): void {
  const there = into.get(key);
  if (there === undefined) into.set(key, new Set([one]));
  else there.add(one);
}
