// Accounts, their passwords, and the links by which they get one.
import type { Selectable } from 'kysely';
import type { Db } from '../db.ts';
import type { Account, AccountChange, NewAccount, Role } from '../people.ts';
import { instant } from '../rows.ts';
import type { Tables } from '../tables.ts';

export async function addAccount(db: Db, account: NewAccount): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('accounts')
    .values({ ...account, made: instant(account.made), disabled: null, password: null })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}

export const account = (db: Db, id: string): Promise<Account | null> => found(db, { id });

export const accountByLogin = (db: Db, login: string): Promise<Account | null> => found(db, { login });

export const accountBySubject = (db: Db, issuer: string, subject: string): Promise<Account | null> =>
  found(db, { issuer, subject });

export async function accounts(db: Db): Promise<readonly Account[]> {
  return (await db.selectFrom('accounts').selectAll().orderBy('login').execute()).map(accountOf);
}

export async function changeAccount(db: Db, id: string, set: AccountChange): Promise<boolean> {
  return db.transaction().execute(async (transaction) => {
    const before = await account(transaction, id);
    if (before === null) return false;
    const after = { ...before, ...set };
    if (canAdminister(before) && !canAdminister(after) && (await administrators(transaction)) === 1)
      return false;
    await transaction
      .updateTable('accounts')
      .set({ name: after.name, role: after.role, disabled: after.disabled && instant(after.disabled) })
      .where('id', '=', id)
      .execute();
    return true;
  });
}

export async function passwordOf(db: Db, id: string): Promise<string | null> {
  const row = await db.selectFrom('accounts').select('password').where('id', '=', id).executeTakeFirst();
  return row?.password ?? null;
}

export async function setPassword(db: Db, id: string, password: string | null): Promise<void> {
  await db.updateTable('accounts').set({ password }).where('id', '=', id).execute();
}

export async function invite(db: Db, id: string, digest: string, until: string): Promise<void> {
  const row = { account: id, digest, until: instant(until) };
  await db
    .insertInto('invitations')
    .values(row)
    .onConflict((conflict) => conflict.column('account').doUpdateSet(row))
    .execute();
}

export async function invited(db: Db, digest: string, now: string): Promise<Account | null> {
  const row = await db
    .selectFrom('invitations')
    .innerJoin('accounts', 'accounts.id', 'invitations.account')
    .selectAll('accounts')
    .where('digest', '=', digest)
    .where('until', '>', instant(now))
    .where('disabled', 'is', null)
    .executeTakeFirst();
  return row === undefined ? null : accountOf(row);
}

export async function useInvitation(db: Db, digest: string, now: string): Promise<Account | null> {
  return db.transaction().execute(async (transaction) => {
    const who = await invited(transaction, digest, now);
    const { numDeletedRows } = await transaction
      .deleteFrom('invitations')
      .where('digest', '=', digest)
      .executeTakeFirstOrThrow();
    return numDeletedRows === 1n ? who : null;
  });
}

async function found(
  db: Db,
  by: Partial<Pick<Account, 'id' | 'login' | 'issuer' | 'subject'>>,
): Promise<Account | null> {
  const row = await db
    .selectFrom('accounts')
    .selectAll()
    .where(({ and }) => and(by))
    .executeTakeFirst();
  return row === undefined ? null : accountOf(row);
}

const canAdminister = ({ role, disabled }: Account): boolean => role === 'administrator' && disabled === null;

async function administrators(db: Db): Promise<number> {
  const row = await db
    .selectFrom('accounts')
    .select(({ fn }) => fn.countAll().as('n'))
    .where('role', '=', 'administrator')
    .where('disabled', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(row.n);
}

/** An account of a row that holds one. */
const accountOf = ({ password, role, ...row }: Selectable<Tables['accounts']>): Account => ({
  ...row,
  role: role as Role,
  hasPassword: password !== null,
});
