import { sha256 } from '../../readers/identity.ts';
import type { Found, Message } from '../../store/ledger.ts';
import type { Store } from '../../store/store.ts';
import type { Alert } from './alert.ts';
import { outsideQuiet, slotBefore } from './hours.ts';
import { letterOf } from './letter.ts';
import type { News } from './news.ts';
import { proofOf } from './proof.ts';

/** Puts what an alert has found and not told into messages, if it is time. Gives how many were written. */
export async function compose(store: Store, alert: Alert, now: string): Promise<number> {
  return alert.when === 'at once' ? atOnce(store, alert, now) : digest(store, alert, now);
}

/** One message with all that is new; in a feed, one for each. */
async function atOnce(store: Store, alert: Alert, now: string): Promise<number> {
  const untold = await store.ledger.untold(alert.id);
  if (untold.length === 0) return 0;
  if (alert.by !== 'feed') return posted(store, messagesOf(alert, untold, now, keysOf(untold)), untold);
  let count = 0;
  for (const one of untold) count += await posted(store, messagesOf(alert, [one], now, keysOf([one])), [one]);
  return count;
}

/** All that was found since the last one, once its hour has come; where nothing was, the proof of it for those who want it. */
async function digest(store: Store, alert: Alert, now: string): Promise<number> {
  const looked = await store.ledger.looked(alert.id);
  const slot = slotBefore(alert, now);
  if (looked === null || slot <= looked.digest) return 0;
  const untold = await store.ledger.untold(alert.id);
  const proves = untold.length === 0 && alert.silence;
  const proof = proves ? await proofOf(store, alert, looked.digest, slot) : null;
  const messages =
    untold.length > 0 || proves ? messagesOf(alert, untold, now, `digest of ${slot}`, proof) : [];
  const count = await posted(store, messages, untold);
  await store.ledger.look(alert.id, looked, { ...looked, digest: slot }, []);
  return count;
}

async function posted(
  store: Store,
  messages: readonly Message[],
  telling: readonly Found[],
): Promise<number> {
  return messages.length > 0 && (await store.ledger.post(messages, telling)) ? messages.length : 0;
}

/** One to each recipient. The same found things told to the same recipient are the same message, whoever writes it. */
function messagesOf(
  alert: Alert,
  found: readonly Found[],
  now: string,
  which: string,
  proof: Awaited<ReturnType<typeof proofOf>> | null = null,
): Message[] {
  const news = found.map(({ body }) => body as News);
  const letter = letterOf(alert, news, now, proof);
  const due = alert.by === 'feed' ? now : outsideQuiet(alert, now);
  const recipients = alert.by === 'feed' ? [alert.id] : [...new Set(alert.to)];
  return recipients.map((recipient) => ({
    id: `m:${sha256(JSON.stringify([alert.id, recipient, which])).slice(0, 32)}`,
    ...{ alert: alert.id, channel: alert.by, recipient, at: now, due, tells: found.length, body: letter },
  }));
}

const keysOf = (found: readonly Found[]): string =>
  JSON.stringify(found.map(({ item, occasion, revision }) => [item, occasion, revision]));
