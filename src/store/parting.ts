import type { Kysely } from 'kysely';
import type { Author, EditionParted, Recorded } from '../register/events.ts';
import { partedId, renamed } from '../register/parting.ts';
import { insertReading } from './adding.ts';
import { insertEvents } from './appending.ts';
import type { Held } from './held.ts';
import { linkAdded } from './linking.ts';
import { analysis, newestReading, ownEditions } from './queries.ts';
import type { Parted, Parting, Reading } from './store.ts';
import type { Tables } from './tables.ts';

/** `Store.partEdition`, within the transaction that is handed over. */
export async function partEdition(
  db: Kysely<Tables>,
  { document: from, edition, as = partedId(from, edition), reason }: Parting,
  { at, rules, by }: Pick<Reading, 'at' | 'rules'> & { readonly by: Author },
  held: Held,
): Promise<Parted | null> {
  const own = await ownEditions(db, from);
  const read = await analysis(db, from, edition);
  if (read === null || own.length < 2 || !own.includes(edition)) return null;
  const known = await editionsUnder(db, as);
  if (as === from || known.some((one) => one !== edition)) return null;
  const event = { kind: 'edition parted', from, edition, as, reason } as const;
  const both: EditionParted[] = [
    { ...event, document: from },
    { ...event, document: as },
  ];
  const [recorded] = (await insertEvents(db, both, { at, by })) as readonly Recorded<EditionParted>[];
  const alone = renamed(read, as);
  if (known.length === 0) await insertReading(db, alone, { at, rules: await rulesOf(db, from, edition) });
  const linked = await linkAdded(db, alone, { at, rules }, true, held);
  await linkAdded(db, (await analysis(db, from))!, { at, rules }, true, held);
  return { recorded: recorded!, document: as, ...linked };
}

/** All that is stored under an id, also what was parted and taken back. */
async function editionsUnder(db: Kysely<Tables>, document: string): Promise<readonly string[]> {
  const rows = await db.selectFrom('editions').select('edition').where('document', '=', document).execute();
  return rows.map(({ edition }) => edition);
}

/** The rules that read an edition last: nothing is read anew. */
async function rulesOf(db: Kysely<Tables>, document: string, edition: string): Promise<string> {
  const { rules } = await newestReading(db, document, edition)
    .select('events.author_name as rules')
    .executeTakeFirstOrThrow();
  return rules;
}
