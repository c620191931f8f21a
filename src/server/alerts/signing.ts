import { createHmac, timingSafeEqual } from 'node:crypto';

const PREFIX = 'whsec_';

/** Whether it is a secret as Standard Webhooks writes them: 24 to 64 bytes in base64 behind a prefix. */
export function isSecret(secret: string): boolean {
  if (!/^whsec_[A-Za-z0-9+/]+={0,2}$/.test(secret)) return false;
  const { length } = keyOf(secret);
  return length >= 24 && length <= 64;
}

/** A new one of 32 bytes that were drawn by chance. */
export const secretOf = (random: (bytes: number) => Uint8Array): string =>
  `${PREFIX}${Buffer.from(random(32)).toString('base64')}`;

/**
 * The headers that prove from whom a webhook comes
 * (https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md).
 * @param at seconds since 1970.
 */
export const signedHeaders = (secret: string, id: string, at: number, body: string) => ({
  'webhook-id': id,
  'webhook-timestamp': String(at),
  'webhook-signature': `v1,${createHmac('sha256', keyOf(secret)).update(`${id}.${at}.${body}`).digest('base64')}`,
});

const keyOf = (secret: string): Buffer => Buffer.from(secret.slice(PREFIX.length), 'base64');

/** What lets a reader leave an alert by a link, without signing in: it names one alert and one address, and nothing else opens by it. */
export const leavingToken = (secret: string, alert: string, recipient: string): string =>
  createHmac('sha256', secret)
    .update(JSON.stringify(['leave', alert, recipient]))
    .digest('base64url');

export function isLeavingToken(secret: string, alert: string, recipient: string, token: string): boolean {
  const [right, shown] = [leavingToken(secret, alert, recipient), token].map((one) => Buffer.from(one));
  return right!.length === shown!.length && timingSafeEqual(right!, shown!);
}
