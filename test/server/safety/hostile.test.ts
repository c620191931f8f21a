import { describe, expect, test } from 'vitest';
import { createApp } from '../../../src/server/app.ts';
import { houseOf } from '../people/served.ts';
import { formulasIn, harmsIn, linksIn } from './harms.ts';
import { addHostile, HOSTILE } from './hostile.ts';

/** Of each kind of page, by the first part of its path. */
const MOST = 30;

describe('what is looked for in pages would be found', () => {
  test.each([
    ['<p onclick=x>', 'an attribute onclick'],
    ['<a href=" java\tscript:x">', 'an address'],
    ['<a href="//evil.example">', 'an address'],
    ['<a href="/\\evil.example">', 'an address'],
    ['<img src="data:text/html,x">', 'an address'],
    ['<script>x</script>', 'a script'],
    ['<script src="https://evil.example/x.js"></script>', 'a script'],
    ['<svg><animate /></svg>', 'an element'],
    ['<hostile-tag>', 'an element'],
    ['<p style="x">', 'an attribute style'],
    ['<meta http-equiv="refresh">', 'a header'],
  ])('%s', (html, harm) => expect(harmsIn(html)[0]).toContain(harm));

  test('and what pages have is not', () => {
    expect(
      harmsIn('<a href="/x?y#z"><a href="https://example.org"><script src="/assets/page.js"></script>'),
    ).toEqual([]);
  });
});

test('every page of a register in which every field wants to do harm does none', async () => {
  const house = await houseOf({ access: 'own', name: HOSTILE.script });
  await addHostile(house.store);
  await house.search.refresh('2026-03-02');
  const app = createApp(house);
  const typed = Object.values(HOSTILE).map((words) => `/register?q=${encodeURIComponent(words)}`);
  const queue = ['/', '/register', '/audit', '/notes', `/${encodeURIComponent(HOSTILE.script)}`, ...typed];
  const seen = new Set(queue);
  const kinds = new Map<string, number>();
  let pages = 0;
  for (const path of queue) {
    const response = await app.request(`${house.base}${path}`, {
      headers: { host: '127.0.0.1:8080', accept: 'text/html' },
    });
    expect(response.status, path).toBeLessThan(500);
    expect(response.headers.get('x-hostile'), path).toBeNull();
    expect(response.headers.get('content-security-policy'), path).toContain("default-src 'none'");
    const type = response.headers.get('content-type') ?? '';
    const text = await response.text();
    if (type.startsWith('text/csv')) expect(formulasIn(text), path).toEqual([]);
    if (type.startsWith('text/calendar'))
      expect(text, path).not.toMatch(/^(?:BEGIN:(?!VCALENDAR|VEVENT)|ATTACH|X-HOSTILE)/m);
    if (/json/.test(type)) expect(() => JSON.parse(text), path).not.toThrow();
    if (!type.startsWith('text/html')) continue;
    pages++;
    if (path === '/register') expect(text).toContain('&lt;svg/onload=hostile(3)&gt;');
    expect(harmsIn(text), path).toEqual([]);
    for (const link of linksIn(text)) {
      const { pathname, search } = new URL(link, house.base + path);
      const kind = pathname.split('/')[1]!;
      if (seen.has(pathname + search) || (kinds.get(kind) ?? 0) >= MOST) continue;
      seen.add(pathname + search);
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      queue.push(pathname + search);
    }
  }
  expect(pages).toBeGreaterThan(20);
}, 120_000);
