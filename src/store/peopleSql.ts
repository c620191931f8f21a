import type { Db, Guarded } from './db.ts';
import * as accounts from './people/accounts.ts';
import { acts, record } from './people/acts.ts';
import * as doors from './people/doors.ts';
import * as own from './people/own.ts';
import type { People } from './people.ts';

/** Who may come in, over any SQL database that Kysely speaks to. */
export const people = (db: Db, guarded: Guarded): People => ({
  addAccount: (account) => guarded(() => accounts.addAccount(db, account)),
  account: (id) => guarded(() => accounts.account(db, id)),
  accountByLogin: (login) => guarded(() => accounts.accountByLogin(db, login)),
  accountBySubject: (issuer, subject) => guarded(() => accounts.accountBySubject(db, issuer, subject)),
  accounts: () => guarded(() => accounts.accounts(db)),
  changeAccount: (id, set) => guarded(() => accounts.changeAccount(db, id, set)),
  passwordOf: (account) => guarded(() => accounts.passwordOf(db, account)),
  setPassword: (account, password) => guarded(() => accounts.setPassword(db, account, password)),
  invite: (account, digest, until) => guarded(() => accounts.invite(db, account, digest, until)),
  invited: (digest, now) => guarded(() => accounts.invited(db, digest, now)),
  useInvitation: (digest, now) => guarded(() => accounts.useInvitation(db, digest, now)),
  beginSession: (session) => guarded(() => doors.beginSession(db, session)),
  session: (digest, now) => guarded(() => doors.session(db, digest, now)),
  sessionSeen: (digest, idle) => guarded(() => doors.sessionSeen(db, digest, idle)),
  endSession: (digest) => guarded(() => doors.endSession(db, digest)),
  endSessions: (account) => guarded(() => doors.endSessions(db, account)),
  addToken: (token, digest) => guarded(() => doors.addToken(db, token, digest)),
  token: (digest, now) => guarded(() => doors.token(db, digest, now)),
  tokenUsed: (account, id, at) => guarded(() => doors.tokenUsed(db, account, id, at)),
  tokens: (account) => guarded(() => doors.tokens(db, account)),
  revokeToken: (account, id, at) => guarded(() => doors.revokeToken(db, account, id, at)),
  revokeTokens: (account, at) => guarded(() => doors.revokeTokens(db, account, at)),
  notes: (owner, items) => guarded(() => own.notes(db, owner, items)),
  keepNote: (owner, note) => guarded(() => own.keepNote(db, owner, note)),
  visit: (owner, now, pause) => guarded(() => own.visit(db, owner, now, pause)),
  setting: (owner, key) => guarded(() => own.setting(db, owner, key)),
  keepSetting: (owner, key, value) => guarded(() => own.keepSetting(db, owner, key, value)),
  tryOnce: (key, now, pause) => guarded(() => doors.tryOnce(db, key, now, pause)),
  forgetTries: (key, which) => guarded(() => doors.forgetTries(db, key, which)),
  keepAttempt: (digest, attempt, now) => guarded(() => doors.keepAttempt(db, digest, attempt, now)),
  takeAttempt: (digest, now) => guarded(() => doors.takeAttempt(db, digest, now)),
  record: (act) => guarded(() => record(db, act)),
  acts: (which) => guarded(() => acts(db, which ?? {})),
});
