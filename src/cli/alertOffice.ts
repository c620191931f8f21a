import { alertsOf } from '../server/alerts/alert.ts';
import type { Office } from '../server/alerts/running.ts';
import type { Clock } from '../sources/fetching.ts';
import type { Store } from '../store/store.ts';
import type { Options } from './command.ts';
import { Refusal } from './refusal.ts';
import { programmesBeside } from './states.ts';
import { version } from './version.ts';
import { clock, holder } from './world.ts';

/** Mail and webhooks as the environment sets them. */
export async function officeOf(
  store: Store,
  options: Options,
  signal: AbortSignal,
  time: Pick<Clock, 'now'> = clock,
): Promise<{ office: Office; close: () => Promise<unknown> }> {
  const [{ webhooks }, { linkBy }] = await Promise.all([
    import('../server/alerts/webhook.ts'),
    import('../server/alerts/letter.ts'),
  ]);
  const base = (options.address ?? process.env.WATCHPOINT_ADDRESS)?.replace(/\/$/, '') || null;
  const link = linkBy(base);
  const mail = await mailFrom(store, base);
  const { programmes } = await programmesBeside(options);
  const shared = { now: () => new Date(time.now()), holder: holder(), signal };
  const webhook = webhooks({ now: shared.now, version: version(), link, allow: options.allow ?? [] });
  return {
    office: { store, ...shared, programmes, webhook, mail: mail?.carrier ?? null },
    close: async () => mail?.close(),
  };
}

async function mailFrom(store: Store, base: string | null) {
  const [address, from] = [process.env.WATCHPOINT_SMTP, process.env.WATCHPOINT_MAIL_FROM];
  if (!address) return null;
  const [{ mailer, mailSettings }, { leaveBy }, { linkBy }] = await Promise.all([
    import('../server/alerts/mail.ts'),
    import('../server/alerts/leaving.ts'),
    import('../server/alerts/letter.ts'),
  ]);
  const settings = mailSettings(address, from ?? '');
  if ('message' in settings)
    throw new Refusal(`WATCHPOINT_SMTP and WATCHPOINT_MAIL_FROM: ${settings.message}`);
  const { alerts } = alertsOf(await store.keeping.list('alert'));
  const keys = new Map(alerts.flatMap(({ id, key }) => (key === undefined ? [] : [[id, key] as const])));
  return mailer(settings, linkBy(base), leaveBy(base, settings.from, keys));
}
