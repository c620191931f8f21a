import type { Context } from 'hono';
import type { Env, Person } from '../env.ts';
import type { House } from '../house.ts';
import { addressOf } from '../safety/addresses.ts';

/** What is noted of people and their doors. What they say of commitments stands in the register's own log. */
export const DEEDS = [
  'signed in',
  'sign-in refused',
  'signed out',
  'password set',
  'account made',
  'name changed',
  'role changed',
  'disabled',
  'enabled',
  'link made',
  'token made',
  'token revoked',
] as const;

export interface Deed {
  /** One of DEEDS, or another's own in as few words. */
  readonly what: string;
  /** The account, token or item it was done to. */
  readonly on?: string | null;
  /** In plain words; never a secret, and nothing that was typed into a field for one. */
  readonly more?: string | null;
  /** Who did it, where it is not who is signed in. */
  readonly who?: Pick<Person, 'id' | 'name'> | null;
}

/** Notes in the audit log what was done, by whom, from where. */
export async function audited(c: Context<Env>, house: House, { what, on, more, who }: Deed): Promise<void> {
  const person = who === undefined ? c.get('person') : who;
  await house.store.people.record({
    at: house.now().toISOString(),
    who: person?.id ?? null,
    name: person?.name ?? '',
    what,
    on: on ?? null,
    from: addressOf(c, house),
    more: more ?? null,
  });
}
