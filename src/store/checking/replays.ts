import { entriesOf } from '../../register/entries.ts';
import { statesOf } from '../catalogue/states.ts';
import type { Db } from '../db.ts';
import { PAGE } from '../db.ts';
import { type Finding, RESTORE } from './part.ts';

/** Whether every document can be replayed from its events, one after the other. */
export async function replays(db: Db, finding: Finding): Promise<string> {
  let [documents, entries] = [0, 0];
  for (let after = ''; ; ) {
    const ids = await idsAfter(db, after);
    for (const id of ids) {
      const found = await replayed(db, id);
      if (found === null) finding.fault(id, `its events cannot be replayed: ${RESTORE}`);
      entries += found ?? 0;
      documents++;
    }
    finding.done(documents);
    if (ids.length < PAGE) break;
    after = ids.at(-1)!;
  }
  return `${documents} documents replayed, which say ${entries} things`;
}

async function idsAfter(db: Db, after: string): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('events')
    .select('document')
    .distinct()
    .where('document', '>', after)
    .orderBy('document')
    .limit(PAGE)
    .execute();
  return rows.map(({ document }) => document);
}

/** How many things it says; null where that cannot be made out. */
async function replayed(db: Db, id: string): Promise<number | null> {
  try {
    const [state] = await statesOf(db, [id], Number.MAX_SAFE_INTEGER);
    return entriesOf(state!).length;
  } catch (error) {
    if (error instanceof Error && 'code' in error) throw error;
    return null;
  }
}
