import type { Configuration } from 'openid-client';
import { ROLES, type Role } from '../../store/people.ts';
import { isLoopback } from '../safety/addresses.ts';

/** Who else vouches for people (OpenID Connect Core 1.0), and what they may do here. */
export interface OpenId {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** What it is called on the page for signing in. */
  readonly label: string;
  /** The claim by which roles are given; null where all get `otherwise`. */
  readonly claim: string | null;
  /** Its values, and which role each gives; the highest holds. */
  readonly roles: ReadonlyMap<string, Role>;
  /** The role of those to whom no value gives one; null where they may not come in. */
  readonly otherwise: Role | null;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * What the environment says: WATCHPOINT_OIDC_ISSUER, _CLIENT_ID, _CLIENT_SECRET; _LABEL; _ROLE_CLAIM ("groups"), _ROLES
 * ("staff=analyst,desk=editor") and _DEFAULT_ROLE ("reader"). Null where it names no issuer; a line of text where what
 * it says cannot be.
 */
export function openIdOf(env: Environment): OpenId | string | null {
  const of = (name: string): string | null => env[`WATCHPOINT_OIDC_${name}`]?.trim() || null;
  const [issuer, clientId, clientSecret] = [of('ISSUER'), of('CLIENT_ID'), of('CLIENT_SECRET')];
  if (issuer === null) return null;
  if (!URL.canParse(issuer)) return `WATCHPOINT_OIDC_ISSUER is no address: ${issuer}`;
  if (!isSafe(issuer)) return `WATCHPOINT_OIDC_ISSUER must begin with https: ${issuer}`;
  if (clientId === null || clientSecret === null)
    return 'WATCHPOINT_OIDC_ISSUER is set: set WATCHPOINT_OIDC_CLIENT_ID and WATCHPOINT_OIDC_CLIENT_SECRET too';
  const roles = rolesOf(of('ROLES') ?? '');
  const otherwise = of('DEFAULT_ROLE');
  const wrong = [...roles.values(), ...(otherwise === null ? [] : [otherwise])].find((one) => !isRole(one));
  if (wrong !== undefined)
    return `there is no role "${wrong}" (WATCHPOINT_OIDC_ROLES): choose ${ROLES.join(', ')}`;
  const claim = of('ROLE_CLAIM');
  if ((claim === null) !== (roles.size === 0))
    return 'WATCHPOINT_OIDC_ROLE_CLAIM and WATCHPOINT_OIDC_ROLES go together: set both or none';
  if (claim === null && otherwise === null)
    return 'say what people may do: set WATCHPOINT_OIDC_DEFAULT_ROLE, or WATCHPOINT_OIDC_ROLE_CLAIM and WATCHPOINT_OIDC_ROLES';
  return {
    ...{ issuer, clientId, clientSecret, claim },
    label: of('LABEL') ?? new URL(issuer).hostname,
    roles: roles as ReadonlyMap<string, Role>,
    otherwise: otherwise as Role | null,
  };
}

/** The role that somebody's claims give; null where they may not come in. */
export function roleOf(
  claims: Readonly<Record<string, unknown>>,
  { claim, roles, otherwise }: OpenId,
): Role | null {
  const said = claim === null ? [] : [claims[claim]].flat();
  const given = said.flatMap((one) => (typeof one === 'string' ? (roles.get(one) ?? []) : []));
  return ROLES.findLast((role) => given.includes(role)) ?? otherwise;
}

/** What the issuer says of itself, asked for once; asked for again where it could not be had. */
export function discovered(openId: OpenId): () => Promise<Configuration> {
  let known: Promise<Configuration> | null = null;
  return () => {
    known ??= discover(openId).catch((error) => {
      known = null;
      throw error;
    });
    return known;
  };
}

async function discover({ issuer, clientId, clientSecret }: OpenId): Promise<Configuration> {
  const { allowInsecureRequests, discovery } = await import('openid-client');
  const plain = new URL(issuer).protocol === 'http:';
  return discovery(new URL(issuer), clientId, clientSecret, undefined, {
    timeout: 10,
    ...(plain && { execute: [allowInsecureRequests] }),
  });
}

const rolesOf = (typed: string): ReadonlyMap<string, string> =>
  new Map(
    typed
      .split(',')
      .map((one) => one.split('=').map((part) => part.trim()))
      .filter((parts): parts is [string, string] => parts.length === 2 && parts[0] !== ''),
  );

const isRole = (one: string): one is Role => ROLES.some((role) => role === one);

/** Over plain http only on the machine itself, as for trying it out. */
const isSafe = (issuer: string): boolean => {
  const { protocol, hostname } = new URL(issuer);
  return protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));
};
