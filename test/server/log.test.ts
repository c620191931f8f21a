import { Hono } from 'hono';
import { describe, expect, test } from 'vitest';
import type { Env } from '../../src/server/env.ts';
import { createLog, requestLog } from '../../src/server/log.ts';
import { makeToken } from '../../src/server/people/accounts.ts';
import { appOf, browserOf, houseOf, PASSWORD, personOf, tokenIn } from './people/served.ts';

const house = await houseOf();
const logged = async () => {
  const lines: string[] = [];
  const log = await createLog({ write: (line: string) => void lines.push(line) }, house.now);
  return { log, lines };
};

describe('the log of the server', () => {
  test('has one line a request: what, how it went, how long, who', async () => {
    const { log, lines } = await logged();
    const app = new Hono<Env>();
    app.use(requestLog(log, house));
    app.get('/slow', (c) => {
      house.clock.on(2);
      return c.text('ok');
    });
    await app.request('/slow?q=private+words');
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0]!)).toEqual({
      level: 'info',
      time: '2026-03-02T10:00:02.000Z',
      method: 'GET',
      path: '/slow',
      status: 200,
      ms: 2000,
      person: null,
      msg: 'request',
    });
  });

  test('never has what was typed, shown or searched for', async () => {
    const { log, lines } = await logged();
    const app = new Hono<Env>();
    app.use(requestLog(log, house));
    app.route('/', appOf(house));
    const account = await personOf(house, 'ann@example.org', 'editor');
    const browser = browserOf(app, house);
    await browser.signIn('ann@example.org', 'not-her-password');
    await browser.signIn('ann@example.org');
    const { shown } = await makeToken(house, account, { name: 'x', role: 'reader', scope: 'read', days: 1 });
    await app.request('/api/due?q=private', { headers: { authorization: `Bearer ${shown}` } });
    await app.request(`/${shown}`);
    await browser.ask(`/invitation?key=${'k'.repeat(43)}`);
    const page = await (await browser.ask('/account')).text();
    const all = lines.join('');
    for (const secret of [
      'not-her-password',
      PASSWORD,
      shown,
      'k'.repeat(43),
      'private',
      tokenIn(page),
      ...browser.cookies.values(),
    ])
      expect(all).not.toContain(secret);
    expect(all).toContain(account.id);
    expect(all).not.toContain('ann@example.org');
  });

  test('of a fault, what and where, and no more', async () => {
    const { log, lines } = await logged();
    const cookie = 's'.repeat(43);
    const error = new Error(`no such row: watchpoint-session-8080=${cookie}; csrf=abc\nBearer xyz`);
    const headers = { cookie, authorization: `Bearer ${cookie}` };
    log.error(
      { err: error, headers, req: { headers }, password: cookie, body: { password: cookie } },
      `failed with key=${cookie}`,
    );
    expect(lines.join('')).not.toContain(cookie);
    expect(JSON.parse(lines[0]!).err).toMatchObject({
      kind: 'Error',
      stack: expect.arrayContaining([expect.stringMatching(/^at /)]),
    });
  });

  test('one line stays one line, whatever is asked for', async () => {
    const { log, lines } = await logged();
    const app = new Hono<Env>();
    app.use(requestLog(log, house));
    await app.request('/a%0d%0a{"level":"error"}\u2028');
    expect(lines.join('').split('\n')).toHaveLength(2);
    expect(JSON.parse(lines[0]!).level).toBe('info');
  });
});
