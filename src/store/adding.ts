import type { Kysely } from 'kysely';
import type { Analysis } from '../model/analysis.ts';
import type { Findings } from '../register/events.ts';
import { guessedBy } from '../register/parting.ts';
import { type Before, takeIn } from '../register/reading.ts';
import { insertEvents } from './appending.ts';
import { titleKey } from './following/titled.ts';
import type { Held } from './held.ts';
import { linkAdded } from './linking.ts';
import { packed, unpacked } from './packing.ts';
import { awayFrom, whereParted } from './partings.ts';
import { newestReading } from './queries.ts';
import { instant } from './rows.ts';
import type { Added, Reading } from './store.ts';
import type { Tables } from './tables.ts';

/** Takes readings in, within the transaction that is handed over. */
export async function addAll(
  db: Kysely<Tables>,
  analyses: readonly Analysis[],
  reading: Reading,
  held: Held,
): Promise<readonly Added[]> {
  const added: Added[] = [];
  for (const one of analyses) added.push(await addOne(db, one, reading, held));
  return added;
}

async function addOne(db: Kysely<Tables>, given: Analysis, reading: Reading, held: Held): Promise<Added> {
  const { at, rules } = reading;
  const analysis = await whereParted(db, given);
  const { id: document, edition, title } = analysis.document;
  const { outcome, editions } = await insertReading(db, analysis, reading);
  const number = editions.indexOf(edition) + 1;
  const replaced = number < editions.length || reading.unlinked === true;
  const linked = replaced
    ? NOT_LINKED
    : await linkAdded(db, analysis, { at, rules }, outcome !== 'unchanged', held);
  return {
    document,
    edition,
    title,
    outcome,
    number,
    editions: editions.length,
    commitments: analysis.commitments.length,
    guessed: outcome === 'new edition' ? guessedBy(analysis.document) : null,
    ...linked,
  };
}

/** Puts a reading into the log, unless it says nothing new; the document's editions are those it has then. */
export async function insertReading(
  db: Kysely<Tables>,
  analysis: Analysis,
  { at, rules }: Pick<Reading, 'at' | 'rules'>,
): Promise<{ readonly outcome: Added['outcome']; readonly editions: readonly string[] }> {
  const { id: document, edition } = analysis.document;
  const away = await awayFrom(db, document);
  const before = await beforeOf(db, document, edition);
  const own = before.editions.filter((one) => !away.has(one));
  const { outcome, event, digest } = takeIn(analysis, rules, { ...before, editions: own });
  const isNew = !before.editions.includes(edition);
  if (event !== null) {
    if (isNew) await insertEdition(db, analysis, before.editions.length + 1, at);
    await insertAnalysis(db, analysis, event.findings, digest);
    await insertEvents(db, [event], { at, by: { kind: 'program', name: rules } }, digest);
  }
  return { outcome, editions: isNew ? [...own, edition] : own };
}

/** An edition that has been replaced links with nothing any more. */
const NOT_LINKED = { compared: 0, links: 0, proposed: 0 };

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
      last === undefined
        ? null
        : { digest: last.digest, findings: JSON.parse(unpacked(last.findings)) as Findings },
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
    .values({
      document: id,
      edition,
      number,
      recorded: instant(recorded),
      characters: text.length,
      text: packed(text),
    })
    .execute();
  const title = titleKey(document.title);
  if (title === '') return;
  await db
    .insertInto('titled')
    .values({ title, published: document.published ?? '', document: id })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

async function insertAnalysis(
  db: Kysely<Tables>,
  analysis: Analysis,
  findings: Findings,
  digest: string,
): Promise<void> {
  const { document, mentions, places, problems, legislation } = analysis;
  const { text: _, ...head } = document;
  await db
    .insertInto('analyses')
    .values({
      document: head.id,
      digest,
      edition: head.edition,
      head: JSON.stringify(head),
      findings: packed(JSON.stringify(findings)),
      rest: packed(JSON.stringify({ mentions, places, problems, legislation })),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
