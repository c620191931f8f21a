import type { Programme } from '../../register/programmes.ts';
import type { Store } from '../../store/store.ts';
import { type Alert, alertsOf } from './alert.ts';
import { compose } from './composing.ts';
import { lookAll } from './looking.ts';
import { type Carrier, type Post, sendAll, type Tally } from './sending.ts';

export interface Office extends Omit<Post, 'carriers'> {
  readonly store: Store;
  readonly mail: Carrier | null;
  readonly webhook: Carrier | null;
  /** Those that stand in a file beside the register. */
  readonly programmes?: readonly Programme[];
}

export interface Ran extends Tally {
  readonly alerts: number;
  readonly found: number;
  readonly written: number;
  /** In one line each: what could not be looked for, and what cannot be sent. */
  readonly problems: readonly string[];
}

/**
 * Looks, writes and sends, once. May be broken off at any moment, and run by several processes at once: see
 * store/ledger.ts for what is promised.
 */
export async function runAlerts(office: Office): Promise<Ran> {
  const { store } = office;
  const { alerts, problems } = alertsOf(await store.keeping.list('alert'));
  const now = office.now().toISOString();
  const looked = await lookAll({ store, now, programmes: office.programmes }, alerts);
  let written = 0;
  for (const alert of alerts) written += await compose(store, alert, now);
  const tally = await sendAll({ ...office, carriers: carriersOf(office) }, alerts);
  return {
    ...tally,
    alerts: alerts.length,
    found: looked.found,
    written,
    problems: [...problems.map(({ message }) => message), ...looked.problems, ...unsendable(office, alerts)],
  };
}

const carriersOf = ({ mail, webhook }: Office) => ({
  ...(mail === null ? {} : { mail }),
  ...(webhook === null ? {} : { webhook }),
  feed: inFeed,
});

/** It is delivered once it stands there. */
const inFeed: Carrier = async () => ({
  outcome: 'delivered',
  says: 'it stands in the feed',
  notBefore: null,
});

const unsendable = ({ mail }: Office, alerts: readonly Alert[]): string[] =>
  mail === null && alerts.some(({ by }) => by === 'mail')
    ? ['mail waits: no server is set that takes it: set WATCHPOINT_SMTP and WATCHPOINT_MAIL_FROM']
    : [];
