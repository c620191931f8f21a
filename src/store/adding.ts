import type { Kysely } from 'kysely';
import type { Analysis } from '../model/analysis.ts';
import type { Author, Findings, Recorded, RegisterEvent } from '../register/events.ts';
import { type Before, takeIn } from '../register/reading.ts';
import { newestReading } from './queries.ts';
import { instant, toRow } from './rows.ts';
import type { Added, Reading } from './store.ts';
import type { Tables } from './tables.ts';

/** Takes readings in, within the transaction that is handed over. */
export async function addAll(
  db: Kysely<Tables>,
  analyses: readonly Analysis[],
  reading: Reading,
): Promise<readonly Added[]> {
  const added: Added[] = [];
  for (const one of analyses) added.push(await addOne(db, one, reading));
  return added;
}

async function addOne(db: Kysely<Tables>, analysis: Analysis, { at, rules }: Reading): Promise<Added> {
  const { id: document, edition, title } = analysis.document;
  const before = await beforeOf(db, document, edition);
  const { outcome, event, digest } = takeIn(analysis, rules, before);
  const known = before.editions.indexOf(edition);
  const number = known === -1 ? before.editions.length + 1 : known + 1;
  if (event !== null) {
    if (known === -1) await insertEdition(db, analysis, number, at);
    await insertAnalysis(db, analysis, event.findings, digest);
    await insertEvents(db, [event], { at, by: { kind: 'program', name: rules } }, digest);
  }
  const editions = Math.max(before.editions.length, number);
  return { document, edition, title, outcome, number, editions, commitments: analysis.commitments.length };
}

async function beforeOf(db: Kysely<Tables>, document: string, edition: string): Promise<Before> {
  const editions = await db
    .selectFrom('editions')
    .select('edition')
    .where('document', '=', document)
    .orderBy('number')
    .execute();
  const last = await newestReading(db, document, edition)
    .select(['analyses.digest', 'analyses.findings'])
    .executeTakeFirst();
  return {
    editions: editions.map((one) => one.edition),
    last:
      last === undefined ? null : { digest: last.digest, findings: JSON.parse(last.findings) as Findings },
  };
}

async function insertEdition(
  db: Kysely<Tables>,
  { document }: Analysis,
  number: number,
  recorded: string,
): Promise<void> {
  const { id, edition, text } = document;
  await db
    .insertInto('editions')
    .values({ document: id, edition, number, recorded: instant(recorded), characters: text.length, text })
    .execute();
}

async function insertAnalysis(
  db: Kysely<Tables>,
  analysis: Analysis,
  findings: Findings,
  digest: string,
): Promise<void> {
  const { document, mentions, problems } = analysis;
  const { text: _, ...head } = document;
  await db
    .insertInto('analyses')
    .values({
      document: head.id,
      digest,
      edition: head.edition,
      head: JSON.stringify(head),
      findings: JSON.stringify(findings),
      rest: JSON.stringify({ mentions, problems }),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Writes events to the log. */
export async function insertEvents(
  db: Kysely<Tables>,
  events: readonly RegisterEvent[],
  { at, by }: { at: string; by: Author },
  digest: string | null = null,
): Promise<readonly Recorded[]> {
  const time = instant(at);
  const recorded: Recorded[] = [];
  for (const event of events) {
    const row = toRow(event, time, by, digest);
    const { seq } = await db.insertInto('events').values(row).returning('seq').executeTakeFirstOrThrow();
    recorded.push({ seq, at: time, by, event });
  }
  return recorded;
}
