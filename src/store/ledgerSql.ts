import type { Db, Guarded } from './db.ts';
import { foundBetween, look, looked, untold } from './ledger/finding.ts';
import { attempted, post, take } from './ledger/outbox.ts';
import { sent } from './ledger/sent.ts';
import type { Ledger } from './ledger.ts';
import { lastSeq } from './queries.ts';

/** The ledger over any SQL database that Kysely speaks to. */
export const ledger = (db: Db, guarded: Guarded): Ledger => ({
  lastSeq: () => guarded(() => lastSeq(db)),
  looked: (alert) => guarded(() => looked(db, alert)),
  look: (alert, from, to, found) => guarded(() => look(db, alert, from, to, found)),
  untold: (alert) => guarded(() => untold(db, alert)),
  found: (alert, since, until) => guarded(() => foundBetween(db, alert, since, until)),
  post: (messages, telling) => guarded(() => post(db, messages, telling)),
  take: (holder, now, until, channels) => guarded(() => take(db, holder, now, until, channels)),
  attempted: (attempt, again) => guarded(() => attempted(db, attempt, again)),
  sent: (which) => guarded(() => sent(db, which ?? {})),
});
