import { sql } from 'kysely';
import { countOf } from '../copying/reading.ts';
import type { Db } from '../db.ts';
import { type Finding, RESTORE } from './part.ts';

interface Lone {
  readonly document: string;
  readonly what: string;
}

/** Whether every reading has its words and what it found, and no document is there by half. */
export async function readings(db: Db, finding: Finding): Promise<string> {
  for (const { query, says } of HALVES)
    for (const { document, what } of (await query.execute(db)).rows)
      finding.fault(`${document} ${what}`, `${says}: ${RESTORE}`);
  const { n } = await db
    .selectFrom('events')
    .select(({ fn }) => fn.countAll().as('n'))
    .where('kind', '=', 'read')
    .executeTakeFirstOrThrow();
  return `${Number(n)} readings of ${await countOf(db, 'editions')} editions, none by half`;
}

/** Each in one question that stays within a document, as hash-distributed tables want it. */
const HALVES = [
  {
    says: 'a reading whose findings are not there',
    query: sql<Lone>`
      select e.document, 'event ' || e.seq as what from events e
      left join analyses a on a.document = e.document and a.digest = e.digest
      where e.kind = 'read' and (a.digest is null or a.edition <> e.edition) order by e.seq`,
  },
  {
    says: 'a reading whose words are not there',
    query: sql<Lone>`
      select e.document, 'event ' || e.seq as what from events e
      left join editions t on t.document = e.document and t.edition = e.edition
      where e.kind = 'read' and t.edition is null order by e.seq`,
  },
  {
    says: 'words that no event of the log has read',
    query: sql<Lone>`
      select t.document, 'edition ' || t.edition as what from editions t
      left join events e on e.document = t.document and e.kind = 'read' and e.edition = t.edition
      where e.seq is null order by t.document, t.number`,
  },
  {
    says: 'findings that no event of the log speaks of',
    query: sql<Lone>`
      select a.document, 'analysis ' || a.digest as what from analyses a
      left join events e on e.document = a.document and e.kind = 'read' and e.digest = a.digest
      where e.seq is null order by a.document, a.digest`,
  },
  {
    says: 'its editions are not numbered from 1 on',
    query: sql<Lone>`
      select document, count(*) || ' editions' as what from editions group by document
      having min(number) <> 1 or max(number) <> count(*) or count(distinct number) <> count(*) order by document`,
  },
];
