// Since when what is new is new: the last visit, or as many days as somebody chooses.
import type { Context } from 'hono';
import { addDays } from '../../../model/edtf.ts';
import type { Env } from '../../env.ts';
import { dayOf, type House } from '../../house.ts';

export interface Since {
  readonly chosen: Choice;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** When the visit before this one ended; null in the first, or where nobody is signed in. */
  readonly visit: string | null;
}
export const CHOICES = ['visit', '7d', '30d'] as const;
export type Choice = (typeof CHOICES)[number];

/** A visit is over when nobody looked for so many minutes: who comes back from a meeting still finds what was new. */
const PAUSE = 180;

export async function sinceOf(c: Context<Env>, house: House): Promise<Since> {
  const { person } = c.var;
  const now = house.now().toISOString();
  const visit = person === null ? null : await house.store.people.visit(person.id, now, PAUSE);
  const wanted = new URL(c.req.url).searchParams.get('since') as Choice;
  const chosen = CHOICES.includes(wanted) ? wanted : 'visit';
  if (chosen === 'visit' && visit !== null) return { chosen, at: visit, visit };
  const days = chosen === '30d' ? 30 : 7;
  const at = `${addDays(dayOf(house), -days)}T00:00:00.000Z`;
  return { chosen: chosen === 'visit' ? '7d' : chosen, at, visit };
}
