// What is shown at the door: sessions and tokens; and who failed to come in.
import type { Selectable } from 'kysely';
import type { Db } from '../db.ts';
import type { Attempt, Role, Scope, Seen, Session, Token } from '../people.ts';
import { instant } from '../rows.ts';
import type { Tables } from '../tables.ts';
import { account } from './accounts.ts';

export async function beginSession(db: Db, session: Session): Promise<void> {
  const times = { began: instant(session.began), idle: instant(session.idle), until: instant(session.until) };
  await db.deleteFrom('sessions').where('until', '<=', times.began).execute();
  await db
    .insertInto('sessions')
    .values({ ...session, ...times })
    .execute();
}

export async function session(db: Db, digest: string, now: string): Promise<Seen<Session> | null> {
  const row = await db
    .selectFrom('sessions')
    .selectAll()
    .where('digest', '=', digest)
    .where('idle', '>', instant(now))
    .where('until', '>', instant(now))
    .executeTakeFirst();
  return row === undefined ? null : withPerson(db, row);
}

export async function sessionSeen(db: Db, digest: string, idle: string): Promise<void> {
  await db
    .updateTable('sessions')
    .set({ idle: instant(idle) })
    .where('digest', '=', digest)
    .execute();
}

export async function endSession(db: Db, digest: string): Promise<void> {
  await db.deleteFrom('sessions').where('digest', '=', digest).execute();
}

export async function endSessions(db: Db, id: string): Promise<void> {
  await db.deleteFrom('sessions').where('account', '=', id).execute();
}

export async function addToken(db: Db, token: Token, digest: string): Promise<void> {
  await db
    .insertInto('tokens')
    .values({ ...token, made: instant(token.made), until: instant(token.until), digest })
    .execute();
}

export async function token(db: Db, digest: string, now: string): Promise<Seen<Token> | null> {
  const row = await db
    .selectFrom('tokens')
    .selectAll()
    .where('digest', '=', digest)
    .where('until', '>', instant(now))
    .where('revoked', 'is', null)
    .executeTakeFirst();
  return row === undefined ? null : withPerson(db, tokenOf(row));
}

export async function tokenUsed(db: Db, owner: string, id: string, at: string): Promise<void> {
  await db
    .updateTable('tokens')
    .set({ used: instant(at) })
    .where('account', '=', owner)
    .where('id', '=', id)
    .execute();
}

export async function tokens(db: Db, owner: string): Promise<readonly Token[]> {
  const rows = await db
    .selectFrom('tokens')
    .selectAll()
    .where('account', '=', owner)
    .orderBy('made')
    .orderBy('id')
    .execute();
  return rows.map(tokenOf);
}

export async function revokeToken(db: Db, owner: string, id: string, at: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('tokens')
    .set({ revoked: instant(at) })
    .where('account', '=', owner)
    .where('id', '=', id)
    .where('revoked', 'is', null)
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}

export async function revokeTokens(db: Db, owner: string, at: string): Promise<void> {
  await db
    .updateTable('tokens')
    .set({ revoked: instant(at) })
    .where('account', '=', owner)
    .where('revoked', 'is', null)
    .execute();
}

export async function tryOnce(
  db: Db,
  key: string,
  now: string,
  pause: (tries: number) => number,
): Promise<string | null> {
  return db.transaction().execute(async (transaction) => {
    const dayAgo = new Date(Date.parse(now) - 86_400_000).toISOString();
    await transaction.deleteFrom('tries').where('last', '<', dayAgo).execute();
    const row = await transaction.selectFrom('tries').selectAll().where('key', '=', key).executeTakeFirst();
    const next = row === undefined ? 0 : Date.parse(row.last) + pause(Number(row.count)) * 1000;
    if (next > Date.parse(now)) return new Date(next).toISOString();
    const kept = { count: Number(row?.count ?? 0) + 1, last: instant(now) };
    await transaction
      .insertInto('tries')
      .values({ key, ...kept })
      .onConflict((conflict) => conflict.column('key').doUpdateSet(kept))
      .execute();
    return null;
  });
}

export async function forgetTries(db: Db, key: string, which: 'one' | 'all'): Promise<void> {
  if (which === 'all') await db.deleteFrom('tries').where('key', '=', key).execute();
  else
    await db
      .updateTable('tries')
      .set(({ eb }) => ({ count: eb('count', '-', 1) }))
      .where('key', '=', key)
      .where('count', '>', 0)
      .execute();
}

export async function keepAttempt(db: Db, digest: string, attempt: Attempt, now: string): Promise<void> {
  await db.deleteFrom('attempts').where('until', '<=', instant(now)).execute();
  await db
    .insertInto('attempts')
    .values({ digest, ...attempt, until: instant(attempt.until) })
    .execute();
}

export async function takeAttempt(db: Db, digest: string, now: string): Promise<Attempt | null> {
  const row = await db
    .deleteFrom('attempts')
    .where('digest', '=', digest)
    .returning(['state', 'nonce', 'verifier', 'next', 'until'])
    .executeTakeFirst();
  return row === undefined || row.until <= instant(now) ? null : row;
}

/** With whose it is, as they are now; null where they may not come in. */
async function withPerson<T extends { readonly account: string }>(db: Db, shown: T): Promise<Seen<T> | null> {
  const person = await account(db, shown.account);
  return person === null || person.disabled !== null ? null : { ...shown, person };
}

const tokenOf = ({ digest: _, role, scope, ...row }: Selectable<Tables['tokens']>): Token => ({
  ...row,
  role: role as Role,
  scope: scope as Scope,
});
