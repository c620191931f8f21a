import type { KeptOn } from '../../store/keeping.ts';
import type { Store } from '../../store/store.ts';
import { type Alert, alertFrom, alertsOf } from './alert.ts';
import { begun } from './looking.ts';
import { secretOf } from './signing.ts';

/**
 * Keeps an alert, new or changed, and lets it begin: with what comes from now on, or with all there is. What it needs of
 * secrets is made where it was not given, and kept where it was there. Gives the alert as kept.
 */
export async function keepAlert(
  store: Store,
  data: Readonly<Record<string, unknown>>,
  on: KeptOn & { readonly random: (bytes: number) => Uint8Array; readonly from?: 'now' | 'start' },
): Promise<{ alert: Alert | null; problems: readonly { readonly message: string }[] }> {
  const { random, from, ...said } = on;
  const before = typeof data.id === 'string' ? await store.keeping.get('alert', data.id) : null;
  const old = (before?.body ?? {}) as Partial<Alert>;
  const secret = data.secret ?? old.secret ?? (data.by === 'webhook' ? secretOf(random) : undefined);
  const whole = {
    ...{ key: old.key ?? Buffer.from(random(32)).toString('base64url') },
    ...data,
    ...(secret === undefined || data.by !== 'webhook' ? {} : { secret }),
  };
  const { alert, problems } = alertFrom(whole);
  if (alert === null) return { alert, problems };
  await store.keeping.put('alert', alert.id, alert, said);
  await begun({ store, now: said.at }, alert, from);
  return { alert, problems };
}

/** The alert of that id; null where there is none, or what was kept is none any more. */
export async function alertCalled(store: Store, id: string): Promise<Alert | null> {
  const kept = await store.keeping.get('alert', id);
  return kept === null ? null : (alertsOf([kept]).alerts[0] ?? null);
}
