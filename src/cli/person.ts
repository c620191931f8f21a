import { userInfo } from 'node:os';
import type { Author, Recorded, RegisterEvent } from '../register/events.ts';
import type { Store } from '../store/store.ts';
import { now } from './clock.ts';
import type { Options } from './command.ts';
import { Refusal } from './refusal.ts';

/** Who speaks: `--by`, else WATCHPOINT_NAME. What people say stands in the log under their name. */
export function person({ by }: Options): Author {
  const name = (by ?? process.env.WATCHPOINT_NAME ?? '').trim();
  if (name === '') throw new Refusal('who says so? give your name with --by, or set WATCHPOINT_NAME');
  return { kind: 'person', name };
}

/** The same for what is kept beside the log, where the name that the machine knows will do. */
export const keeper = ({ by }: Options): string =>
  (by ?? process.env.WATCHPOINT_NAME ?? '').trim() || userInfo().username;

/** Why: what was given, or null. */
export const reasonOf = ({ reason }: Options): string | null => reason?.trim() || null;

/** Writes to the log; what it returns is on the disk. */
export async function said(
  store: Store,
  events: readonly RegisterEvent[],
  options: Options,
): Promise<readonly Recorded[]> {
  return store.append(events, { at: now(), by: person(options) });
}
