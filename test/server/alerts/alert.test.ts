import { describe, expect, test } from 'vitest';
import { openOf, readAlert } from '../../../src/server/alerts/alert.ts';
import { isSecret, secretOf, signedHeaders } from '../../../src/server/alerts/signing.ts';

const MAIL = 'id: a\ntitle: A\naudience: ports\nby: mail\nto: [ann@example.org]\n';

describe('alerts that people write', () => {
  test('with little said, the rest is usual', () => {
    expect(readAlert(MAIL).alert).toMatchObject({ when: 'at once', zone: 'UTC', silence: false, ahead: 30 });
  });

  test.each([
    ['no field', `${MAIL}silent: true\n`, /^silent: no field of an alert; there are id, title, audience/],
    ['no mail address', MAIL.replace('ann@', 'ann@b@'), /^to: "ann@b@example.org" is no mail address/],
    [
      'a header in an address',
      MAIL.replace('[ann@example.org]', '["a@b.org\\nBcc: c@d.org"]'),
      /^to: ".*" is no mail address/,
    ],
    [
      'two recipients in one',
      MAIL.replace('[ann@example.org]', '["a@b.org, c@d.org"]'),
      /^to: ".*" is no mail address/,
    ],
    ['nobody', MAIL.replace('[ann@example.org]', '[]'), /^to: to whom\?/],
    ['nothing wanted', MAIL.replace('audience: ports\n', ''), /^audience: who is told of what/],
    ['two things wanted', `${MAIL}view: v\n`, /^view: there is audience already/],
    ['a zone of no place', `${MAIL}zone: London\n`, /^zone: a time zone as Europe\/London/],
    ['an hour of no day', `${MAIL}at: "25:00"\n`, /^at: an hour as 07:30/],
    ['silence at once', `${MAIL}silence: true\n`, /^silence: only a digest/],
    ['an occasion that is none', `${MAIL}on: [newer]\n`, /^on.0: /],
    [
      'a webhook without a secret',
      'id: a\ntitle: A\naudience: p\nby: webhook\nto: [https://x.org]\n',
      /^secret: a webhook is signed/,
    ],
    [
      'a webhook to a file',
      `id: a\ntitle: A\naudience: p\nby: webhook\nto: ["file:///etc/passwd"]\nsecret: ${secretOf(() => new Uint8Array(32))}\n`,
      /^to: ".*" is no web address/,
    ],
    ['a short secret', `${MAIL}secret: whsec_QUJD\n`, /^secret: whsec_ and base64/],
  ])('%s is said in one line', (_, text, says) => {
    const { alert, problems } = readAlert(text);
    expect(alert).toBeNull();
    expect(problems.map(({ message }) => message)).toEqual([expect.stringMatching(says)]);
    expect(problems[0]!.message).not.toContain('\n');
  });

  test('its secrets are not shown', () => {
    const secret = secretOf(() => new Uint8Array(32).fill(9));
    const text = `id: a\ntitle: A\naudience: p\nby: webhook\nto: [https://x.org]\nsecret: ${secret}\nkey: ${'k'.repeat(43)}\n`;
    const shown = JSON.stringify(openOf(readAlert(text).alert!));
    expect(shown).not.toContain(secret);
    expect(shown).not.toContain('kkkk');
    expect(shown).toContain('"hasSecret":true');
  });
});

test('the signature is that of the example of Standard Webhooks', () => {
  const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
  expect(isSecret(secret)).toBe(true);
  const body = '{"test": 2432232314}';
  expect(signedHeaders(secret, 'msg_p5jXN8AQM9LWM0D4loKWxJek', 1614265330, body)['webhook-signature']).toBe(
    'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
  );
});
