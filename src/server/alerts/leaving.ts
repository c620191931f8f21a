import type { Store } from '../../store/store.ts';
import { alertFrom } from './alert.ts';
import type { Leave } from './mail.ts';
import { isLeavingToken, leavingToken } from './signing.ts';

/** How readers leave: by a mail to whom it came from and, where pages are served, by one click. */
export const leaveBy =
  (base: string | null, from: string, keys: ReadonlyMap<string, string>): Leave =>
  ({ alert, recipient }) => {
    const key = keys.get(alert);
    const address = /<([^<>\s]+)>/.exec(from)?.[1] ?? from.trim();
    const token = key === undefined ? '' : leavingToken(key, alert, recipient);
    const asked = new URLSearchParams({ to: recipient, token });
    return {
      mail: `mailto:${encodeURI(address)}?subject=${encodeURIComponent(`leave ${alert}`)}`,
      link:
        base === null || key === undefined
          ? null
          : `${base}/alerts/${encodeURIComponent(alert)}/leave?${asked}`,
    };
  };

interface Leaver {
  readonly alert: string;
  readonly recipient: string;
  readonly token: string;
}

/** Whether the token is theirs: it still is after they left, as long as there is the alert. */
export async function isLeaver(store: Store, { alert: id, recipient, token }: Leaver): Promise<boolean> {
  const { alert } = alertFrom((await store.keeping.get('alert', id))?.body);
  return alert?.key !== undefined && isLeavingToken(alert.key, id, recipient, token);
}

/** Takes a recipient off an alert; false, and nothing is changed, where the token is not theirs. Once more changes nothing. */
export async function leave(
  store: Store,
  { alert: id, recipient, token }: Leaver,
  at: string,
): Promise<boolean> {
  const alert = alertFrom((await store.keeping.get('alert', id))?.body).alert;
  if (alert?.key === undefined || !isLeavingToken(alert.key, id, recipient, token)) return false;
  const to = alert.to.filter((one) => one !== recipient);
  if (to.length === 0) await store.keeping.drop('alert', id, { at, by: recipient });
  else await store.keeping.put('alert', id, { ...alert, to }, { at, by: recipient });
  return true;
}
