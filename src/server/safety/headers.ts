import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import type { Env } from '../env.ts';
import type { House } from '../house.ts';

/**
 * What browsers are told of every answer (https://cheatsheetseries.owasp.org/cheatsheets/HTTP_Headers_Cheat_Sheet.html).
 * Scripts, styles and pictures come from here alone and none stands in a page, so that words of a document which got into
 * one as HTML would still do nothing. No other site may read, frame or be told of a page; nothing allows it (no CORS).
 */
export function headers(house: House): MiddlewareHandler<Env> {
  const secure = secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", 'data:'],
      connectSrc: ["'self'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
      baseUri: ["'none'"],
    },
    // Not `no-referrer`: then browsers send "Origin: null" with forms of our own, and csrf.ts could not tell them.
    referrerPolicy: 'same-origin',
    // For a year (RFC 6797). Hosts below ours are not ours to speak for.
    strictTransportSecurity: house.base.startsWith('https:') ? 'max-age=31536000' : false,
    xFrameOptions: 'DENY',
    permissionsPolicy: Object.fromEntries(POWERS.map((power) => [power, []])),
  });
  return async (c, next) => {
    c.set('house', house);
    await secure(c, next);
    // What is shown depends on who asks; whoever knows better says so.
    if (!c.res.headers.has('cache-control')) c.res.headers.set('cache-control', 'private, no-cache');
    if (!/\bpublic\b/.test(c.res.headers.get('cache-control')!)) dependsOnWhoAsks(c.res.headers);
  };
}

/** What a browser or proxy keeps of one person is not given to the next (RFC 9111, 4.1). */
function dependsOnWhoAsks(headers: Headers): void {
  const named = (headers.get('vary') ?? '').split(',').map((name) => name.trim());
  const without = named.filter((name) => name !== '' && !/^(?:cookie|authorization)$/i.test(name));
  headers.set('vary', [...without, 'Authorization', 'Cookie'].join(', '));
}

/** What a page could ask of a browser, and none of ours does. */
const POWERS = [
  'accelerometer',
  'camera',
  'displayCapture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
] as const;
