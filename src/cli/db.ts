import type { Call, Status } from './command.ts';
import { DB_ACTS } from './database.ts';
import { Refusal } from './refusal.ts';

type Act = (call: Call) => Promise<Status>;

const RUN: Readonly<Record<(typeof DB_ACTS)[number], () => Promise<Act>>> = {
  status: async () => (await import('./db/status.ts')).status,
  check: async () => (await import('./db/check.ts')).check,
  backup: async () => (await import('./db/backup.ts')).backup,
  copy: async () => (await import('./db/copy.ts')).copy,
  migrate: async () => (await import('./db/status.ts')).migrate,
  remake: async () => (await import('./db/remake.ts')).remake,
};

/** Looks after the register as a whole. */
export async function database({ args: [typed = '', ...args], ...call }: Call): Promise<Status> {
  const act = DB_ACTS.find((one) => one === typed);
  if (act === undefined)
    throw new Refusal(
      `${typed === '' ? 'db what?' : `there is no "db ${typed}":`} choose ${DB_ACTS.join(', ')}`,
    );
  return (await RUN[act]())({ args, ...call });
}
