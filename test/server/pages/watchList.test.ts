import { describe, expect, test } from 'vitest';
import { createApp } from '../../../src/server/app.ts';
import { exampleHouse, HERE } from '../examples.ts';

const app = createApp(await exampleHouse());
const get = async (path: string) =>
  (await app.request(`http://127.0.0.1:8080${path}`, { headers: HERE })).text();

describe('the watch list', () => {
  test('has what is to be watched by date, the past first and marked', async () => {
    const text = await get('/watch-list');
    expect(text.indexOf('26 January 2026')).toBeGreaterThan(0);
    expect(text.indexOf('26 January 2026')).toBeLessThan(text.indexOf('31 March 2026'));
    expect(text).toMatch(/past<\/strong>/);
  });

  test('what was left open is answered by words, with their document', async () => {
    expect(await get('/watch-list?show=answered')).toMatch(/wp-quote__words.*The answer, in its document/s);
    expect(await get('/watch-list?show=not-said')).toContain('not said');
  });
});
