import { describe, expect, test } from 'vitest';
import { createApp } from '../../../src/server/app.ts';
import { exampleHouse, HERE, TODAY } from '../examples.ts';

let now = `${TODAY}T08:00:00Z`;
const app = createApp({ ...(await exampleHouse()), now: () => new Date(now) });
const get = async (path: string) => {
  const response = await app.request(`http://127.0.0.1:8080${path}`, { headers: HERE });
  return { status: response.status, text: await response.text() };
};
const between = (text: string, from: string, to: string) => text.slice(text.indexOf(from), text.indexOf(to));

describe('today', () => {
  test('says what is overdue and due, with who, what, when, state and document', async () => {
    const { status, text } = await get('/');
    expect(status).toBe(200);
    expect(text).toContain('Monday, 2 March 2026');
    const due = between(text, 'id="due-heading"', 'id="since"');
    expect(due).toMatch(/class="wp-line__who">[^<]+</);
    expect(due).toMatch(/href="\/entry\/c:[0-9a-f]{16}"/);
    expect(due).toMatch(/href="\/document\?id=[^"]+&amp;mark=c/);
  });

  test('what came since the last visit stays there when the page is asked for again, and is gone the next day', async () => {
    now = '2026-01-14T08:00:00Z';
    await get('/');
    now = '2026-01-15T11:00:00Z';
    expect((await get('/')).text).toMatch(/your last visit.*14 January 2026/s);
    expect((await get('/')).text).toContain('new undertakings');
    expect((await get('/')).text).toMatch(
      /wp-tally__number">[1-9]\d*<\/span> <span class="wp-tally__words">new documents/,
    );
    now = '2026-01-16T08:00:00Z';
    expect((await get('/')).text).toMatch(
      /wp-tally__number">0<\/span> <span class="wp-tally__words">new documents/,
    );
    expect((await get('/?since=7d')).text).toMatch(
      /wp-tally__number">[1-9]\d*<\/span> <span class="wp-tally__words">new documents/,
    );
    now = `${TODAY}T08:00:00Z`;
  });

  test('draws the next twelve months without style of its own, and says them in words', async () => {
    const { text } = await get('/');
    expect(text).toMatch(/<svg class="wp-months"[^>]*aria-labelledby/);
    expect(text).toMatch(/<desc id="months-desc">March 2026: /);
    expect(text).not.toMatch(/ style=/);
  });

  test('says that nobody follows a source', async () => {
    expect((await get('/')).text).toContain('No source is followed');
  });
});

test('what Today counts as overdue and due the register counts too', async () => {
  const { text } = await get('/');
  for (const state of ['overdue', 'due']) {
    const [, href, counted] =
      new RegExp(`href="(/register\\?state=${state}&[^"]+)"><span class="wp-tally__number">(\\d+)<`).exec(
        text,
      ) ?? [];
    expect((await get(href!.replaceAll('&amp;', '&'))).text).toMatch(
      counted === '0' ? /Nothing fits/ : new RegExp(`>${counted} commitments?</caption>`),
    );
  }
});
