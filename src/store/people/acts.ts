// What was done, by whom.
import type { Db } from '../db.ts';
import type { Act, Kept, WhichActs } from '../people.ts';
import { instant, upTo } from '../rows.ts';

export async function record(db: Db, { on: subject, from: address, ...act }: Act): Promise<void> {
  await db
    .insertInto('audit')
    .values({ ...act, at: instant(act.at), subject, address })
    .execute();
}

export async function acts(
  db: Db,
  { who, what, on, since, to, before, most = 100 }: WhichActs,
): Promise<readonly Kept<Act>[]> {
  const rows = await db
    .selectFrom('audit')
    .selectAll()
    .$if(who !== undefined, (query) => query.where('who', '=', who!))
    .$if(what !== undefined, (query) => query.where('what', '=', what!))
    .$if(on !== undefined, (query) => query.where('subject', '=', on!))
    .$if(since !== undefined, (query) => query.where('at', '>=', since!))
    .$if(to !== undefined, (query) => query.where('at', '<=', upTo(to!)))
    .$if(before !== undefined, (query) => query.where('seq', '<', before!))
    .orderBy('seq', 'desc')
    .limit(most)
    .execute();
  return rows.map(({ seq, subject: on, address: from, ...row }) => ({ ...row, seq: Number(seq), on, from }));
}
