import type { MiddlewareHandler } from 'hono';
import type { Env } from '../env.ts';
import type { House } from '../house.ts';
import { isLoopback, socketOf } from './addresses.ts';
import { refused } from './answers.ts';

/** What a proxy adds: behind one, somebody else than the machine's owner may be asking. */
const FORWARDED = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via'];

/**
 * Where nobody signs in, only the machine itself may ask. A page of another site can give its own name the address
 * 127.0.0.1 (DNS rebinding) and would then be of our origin: its requests say that name in Host, and are refused.
 */
export const host =
  (house: House): MiddlewareHandler<Env> =>
  async (c, next) => {
    if (house.access !== 'own') return next();
    const from = socketOf(c);
    // A request may name its host in its first line too, and that then counts (RFC 9112, 3.2.2).
    const named = isThisMachine(c.req.header('host')) && isLoopback(new URL(c.req.url).hostname);
    const ours = named && (from === null || isLoopback(from));
    if (ours && !FORWARDED.some((name) => c.req.header(name) !== undefined)) return next();
    return refused(c, {
      status: 421,
      title: 'This is one person’s own Watchpoint',
      detail: `It answers on the machine it runs on only, at ${house.base}. For others, start it with accounts.`,
    });
  };

/** Whether the Host header names this machine. The port says nothing: a name of another site has ours too. */
const isThisMachine = (named: string | undefined): boolean =>
  named !== undefined &&
  /^[\w.:[\]-]+$/.test(named) &&
  URL.canParse(`http://${named}`) &&
  isLoopback(new URL(`http://${named}`).hostname);
