// What waits to be sent, and who is sending it.
import type { Selectable } from 'kysely';
import type { Db } from '../db.ts';
import type { Attempt, Channel, FoundKey, Message, Taken } from '../ledger.ts';
import { instant } from '../rows.ts';
import type { Tables } from '../tables.ts';

export async function post(
  db: Db,
  messages: readonly Message[],
  telling: readonly FoundKey[],
): Promise<boolean> {
  return db.transaction().execute(async (transaction) => {
    if (await isAnyKnown(transaction, messages, telling)) return false;
    for (const message of messages) {
      const { id, alert, channel, recipient, tells, body } = message;
      const [at, due] = [instant(message.at), instant(message.due)];
      await transaction
        .insertInto('messages')
        .values({ id, alert, channel, recipient, at, due, tells, body: JSON.stringify(body) })
        .execute();
      await transaction
        .insertInto('outbox')
        .values({ message: id, due, holder: null, until: null })
        .execute();
    }
    const by = messages[0]?.id ?? '';
    for (const { alert, item, occasion, revision } of telling)
      await transaction.insertInto('told').values({ alert, item, occasion, revision, message: by }).execute();
    return true;
  });
}

async function isAnyKnown(
  db: Db,
  messages: readonly Message[],
  telling: readonly FoundKey[],
): Promise<boolean> {
  for (const { id } of messages)
    if ((await db.selectFrom('messages').select('id').where('id', '=', id).executeTakeFirst()) !== undefined)
      return true;
  for (const { alert, item, occasion, revision } of telling) {
    const told = await db
      .selectFrom('told')
      .select('message')
      .where('alert', '=', alert)
      .where('item', '=', item)
      .where('occasion', '=', occasion)
      .where('revision', '=', revision)
      .executeTakeFirst();
    if (told !== undefined) return true;
  }
  return false;
}

export async function take(
  db: Db,
  holder: string,
  now: string,
  until: string,
  channels: readonly Channel[],
): Promise<Taken | null> {
  return db.transaction().execute(async (transaction) => {
    const row = await transaction
      .selectFrom('outbox')
      .innerJoin('messages', 'messages.id', 'outbox.message')
      .selectAll('messages')
      .where('outbox.due', '<=', instant(now))
      .where('messages.channel', 'in', channels)
      .where(({ eb, or }) => or([eb('outbox.until', 'is', null), eb('outbox.until', '<=', instant(now))]))
      .orderBy('outbox.due')
      .orderBy('outbox.message')
      .limit(1)
      .executeTakeFirst();
    if (row === undefined) return null;
    await transaction
      .updateTable('outbox')
      .set({ holder, until: instant(until) })
      .where('message', '=', row.id)
      .execute();
    const { tries } = await transaction
      .selectFrom('deliveries')
      .select(({ fn }) => fn.max('number').as('tries'))
      .where('message', '=', row.id)
      .executeTakeFirstOrThrow();
    return { message: messageOf(row), tries: Number(tries ?? 0) };
  });
}

export async function attempted(db: Db, attempt: Attempt, again: string | null): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await transaction
      .insertInto('deliveries')
      .values({ ...attempt, at: instant(attempt.at) })
      .execute();
    if (attempt.outcome === 'began') return;
    if (again === null)
      await transaction.deleteFrom('outbox').where('message', '=', attempt.message).execute();
    else
      await transaction
        .updateTable('outbox')
        .set({ due: instant(again), holder: null, until: null })
        .where('message', '=', attempt.message)
        .execute();
  });
}

export const messageOf = ({ body, channel, tells, ...row }: Selectable<Tables['messages']>): Message => ({
  ...row,
  channel: channel as Channel,
  tells: Number(tells),
  body: JSON.parse(body),
});
