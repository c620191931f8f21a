import { describe, expect, test } from 'vitest';
import { createApp } from '../../../src/server/app.ts';
import { exampleHouse } from '../examples.ts';

const house = await exampleHouse();
const HOST = { host: new URL(house.base).host, accept: 'text/html' };
const page = async () => (await createApp(house).request('/clocks', { headers: HOST })).text();

const CLOCK = {
  counted: { of: 'period', procedure: 'treaty', from: '2026-01-12', length: 21 },
  answers: [{ what: 'Treaty: period before ratification', end: null, notBefore: '2026-03-02' }],
  moved: [
    {
      before: { what: 'Treaty: period before ratification', end: null, notBefore: '2026-02-24' },
      now: { what: 'Treaty: period before ratification', end: null, notBefore: '2026-03-02' },
    },
  ],
  because: [{ house: 'Commons', day: '2026-02-23', before: 'sitting', now: 'adjourned' }],
  calendar: 'sittings.csv',
  document: null,
};

describe('clocks', () => {
  test('says how to keep one where there is none', async () => {
    expect(await page()).toContain('No clock is kept');
  });

  test('shows when each ends, what moved it and why', async () => {
    await house.store.keeping.put('clock', 'The <energy> treaty', CLOCK, {
      at: '2026-02-01T10:00:00Z',
      by: 'x',
    });
    const text = await page();
    for (const words of [
      'The &lt;energy&gt; treaty',
      '2 March 2026',
      '24 February 2026',
      '2026-02-23  Commons  sits before, adjourned now',
    ])
      expect(text).toContain(words);
  });
});
