import { createHash } from 'node:crypto';
import type { House } from '../house.ts';

/** 256 bits in 43 letters that may stand in a cookie or an address. */
export const secret = ({ random }: Pick<House, 'random'>): string =>
  Buffer.from(random(32)).toString('base64url');

/** What is kept of it. It is too long to be guessed, so that a plain hash will do. */
export const digestOf = (shown: string): string => createHash('sha256').update(shown).digest('hex');

export const newId = ({ random }: Pick<House, 'random'>, kind: 'person' | 'token'): string =>
  `${kind}:${Buffer.from(random(8)).toString('hex')}`;

/** Tokens begin so, that those who look for secrets in files and logs can find them. */
export const TOKEN_PREFIX = 'watchpoint_';
