import { scrypt } from 'node:crypto';
import { promisify } from 'node:util';
import { same } from '../safety/cookies.ts';
import { turns } from './turns.ts';

/**
 * scrypt (RFC 7914) with 32 MiB and three rounds: one of the settings of equal strength that OWASP gives
 * (https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html), chosen over 128 MiB and one round as
 * the server is to stay small; a third of a second on a machine of 2026. Two at a time are reckoned, and some wait.
 */
const NOW: Cost = { ln: 15, r: 8, p: 3 };
const inTurn = turns({ atOnce: 2, waiting: 20 });

/** Bytes of salt and of what comes out. */
export const SALT = 16;
const LENGTH = 32;

interface Cost {
  /** The logarithm of N. */
  readonly ln: number;
  readonly r: number;
  readonly p: number;
}

/** What is kept of a password: how it was reckoned, the salt, and what came out, as PHC strings write it. */
export async function hashed(password: string, salt: Uint8Array, cost: Cost = NOW): Promise<string> {
  const hash = await reckoned(password, salt, cost);
  return `$scrypt$ln=${cost.ln},r=${cost.r},p=${cost.p}$${base64(salt)}$${base64(hash)}`;
}

/** Takes as long where nothing is kept, so that nobody can tell by the time who has an account. */
export async function matches(password: string, kept: string | null): Promise<boolean> {
  const [, ln, r, p, salt, hash] =
    /^\$scrypt\$ln=(\d+),r=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]+)$/.exec(kept ?? NOBODY) ?? [];
  if (salt === undefined || hash === undefined)
    throw new Error('a kept password is not as passwords are kept');
  const out = await reckoned(password, Buffer.from(salt, 'base64'), {
    ln: Number(ln),
    r: Number(r),
    p: Number(p),
  });
  return same(base64(out), hash) && kept !== null;
}

/** Whether it was reckoned otherwise than is done now, and is to be kept anew when the password is next given. */
export const isOutdated = (kept: string): boolean =>
  !kept.startsWith(`$scrypt$ln=${NOW.ln},r=${NOW.r},p=${NOW.p}$`);

/**
 * What is wrong with a new password, or null. Length decides, not signs of several kinds
 * (NIST SP 800-63B, 5.1.1.2), and what anybody would try first is refused.
 */
export function weakness(
  password: string,
  of: { readonly login: string; readonly name: string },
): string | null {
  const letters = [...password.normalize('NFKC')];
  if (letters.length < LEAST)
    return `It has ${letters.length} characters: use at least ${LEAST}, for instance four words.`;
  if (password.length > MOST) return `It has more than ${MOST} characters: use fewer.`;
  const plain = letters.join('').toLowerCase();
  if (new Set(plain).size < 5) return 'It repeats a few characters: use more of them.';
  if (isRow(plain)) return 'It is a row of the alphabet, of numbers or of the keyboard: use other words.';
  const known = [of.login, of.login.split('@')[0]!, of.name, 'watchpoint', 'password', 'passwort', 'letmein'];
  const rest = known
    .map((one) => one.toLowerCase())
    .filter((one) => one.length > 2)
    .reduce((left, one) => left.replaceAll(one, ''), plain);
  return rest.length < 6 ? 'It is little more than a name or a word that many use: use others.' : null;
}

const LEAST = 12;
/** Longer ones are no stronger, and cost time to take in. */
const MOST = 256;

const ROWS = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890',
  'qwertyuiopasdfghjklzxcvbnm',
  'qwertzuiopasdfghjklyxcvbnm',
];
const isRow = (plain: string): boolean =>
  ROWS.some((row) => [row, [...row].reverse().join('')].some((one) => one.repeat(3).includes(plain)));

/** What nobody's password comes to. */
const NOBODY = `$scrypt$ln=${NOW.ln},r=${NOW.r},p=${NOW.p}$${'A'.repeat(22)}$${'A'.repeat(43)}`;

const scryptOf = promisify<string, Uint8Array, number, object, Buffer>(scrypt);

/** The same letters, however the keyboard made them (NIST SP 800-63B, 5.1.1.2). */
const reckoned = (password: string, salt: Uint8Array, { ln, r, p }: Cost): Promise<Buffer> =>
  inTurn(() =>
    scryptOf(password.normalize('NFKC'), salt, LENGTH, { N: 2 ** ln, r, p, maxmem: 2 ** (ln + 9) * r }),
  );

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64').replace(/=+$/, '');
