import { sql } from 'kysely';
import type { Given } from '../../readers/finished.ts';
import { atOnce, type Inside } from './inside.ts';
import { giveAPlace, type Place, sendFor } from './intake.ts';
import { pack } from './packing.ts';
import type { Queue } from './queue.ts';

/** A document that somebody names: its bytes, or the address where it is to be had. */
export interface Named {
  readonly name: string;
  readonly bytes: Uint8Array | null;
  readonly given: Given;
}

/** Gives documents to the workers, in this order, all or none of them; says by which ids they are known. */
export async function giveToWorkers(queue: Queue, named: readonly Named[]): Promise<readonly number[]> {
  const packed = await Promise.all(named.map(({ bytes }) => (bytes === null ? null : pack(bytes))));
  return atOnce(queue, async (inside) => {
    const ids: number[] = [];
    for (const [at, { name, bytes, given }] of named.entries()) {
      const coming = {
        round: null,
        source: null,
        key: name,
        found: { address: bytes === null ? name : null },
        given,
      };
      const body = packed[at]!;
      const id = await giveAPlace(
        inside,
        bytes === null ? { ...coming, stage: 'fetch' } : { ...coming, stage: 'read', packed: body! },
      );
      ids.push(id!);
    }
    return ids;
  });
}

/** Tries again what was given up, at the end of the line: all, or those of these ids. Gives the ids that are tried. */
export async function tryAgain(queue: Queue, ids: readonly number[] | 'all'): Promise<readonly number[]> {
  return atOnce(queue, async (inside) => {
    const rows = await inside.jobs
      .selectFrom('intake')
      .selectAll()
      .where('outcome', '=', 'failed')
      .$if(ids !== 'all', (query) => query.where('id', 'in', ids as readonly number[]))
      .orderBy('place')
      .execute();
    const again: number[] = [];
    for (const row of rows) {
      if (await isComing(inside, row)) continue;
      const { place } = await inside.jobs
        .updateTable('intake')
        .set({ ...ANEW, place: sql<number>`default` })
        .where('id', '=', row.id)
        .returning('place')
        .executeTakeFirstOrThrow();
      await sendFor(inside, { ...row, place });
      again.push(row.id);
    }
    return again;
  });
}

const ANEW = { outcome: null, why: null, tries: 0, round: null, moved: sql<Date>`clock_timestamp()` };

/** A source may have listed it again since. */
async function isComing({ jobs }: Inside, { source, key }: Place): Promise<boolean> {
  if (source === null) return false;
  const other = await jobs
    .selectFrom('intake')
    .select('id')
    .where('source', '=', source)
    .where('key', '=', key)
    .where('outcome', 'is', null)
    .executeTakeFirst();
  return other !== undefined;
}

/** What is known of one document that was given to the workers; null where there is none of that id. */
export async function jobCalled({ jobs }: Queue, id: number): Promise<Place | null> {
  const row = await jobs.selectFrom('intake').selectAll().where('id', '=', id).executeTakeFirst();
  return row ?? null;
}
