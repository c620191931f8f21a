// What was sent, to whom, and how that went.
import type { Db } from '../db.ts';
import type { Attempt, AttemptOutcome, Sent, SentState, WhichSent } from '../ledger.ts';
import { messageOf } from './outbox.ts';

const MOST = 100;

export async function sent(db: Db, which: WhichSent): Promise<readonly Sent[]> {
  const { alert, channel, id, most = MOST } = which;
  const rows = await db
    .selectFrom('messages')
    .leftJoin('outbox', 'outbox.message', 'messages.id')
    .selectAll('messages')
    .select('outbox.due as next')
    .$if(alert !== undefined, (query) => query.where('messages.alert', '=', alert!))
    .$if(channel !== undefined, (query) => query.where('messages.channel', '=', channel!))
    .$if(id !== undefined, (query) => query.where('messages.id', '=', id!))
    .orderBy('messages.at', 'desc')
    .orderBy('messages.id')
    .limit(most)
    .execute();
  const attempts = await attemptsAt(
    db,
    rows.map((row) => row.id),
  );
  return rows.map(({ next, ...row }) => {
    const own = attempts.get(row.id) ?? [];
    return { ...messageOf(row), state: stateOf(own), next, attempts: own };
  });
}

async function attemptsAt(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, readonly Attempt[]>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('deliveries')
    .select(['message', 'number', 'at', 'outcome', 'says'])
    .where('message', 'in', ids)
    .orderBy('seq')
    .execute();
  const all = rows.map((row) => ({
    ...row,
    number: Number(row.number),
    outcome: row.outcome as AttemptOutcome,
  }));
  return Map.groupBy(all, ({ message }) => message);
}

function stateOf(attempts: readonly Attempt[]): SentState {
  const last = attempts.at(-1)?.outcome;
  if (last === undefined || last === 'put off') return 'waiting';
  return last === 'began' ? 'sending' : last;
}
