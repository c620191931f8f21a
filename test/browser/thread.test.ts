import { expect, it } from 'vitest';
import { createApp } from '../../src/server/app.ts';
import type { House } from '../../src/server/house.ts';
import { exampleHouse } from '../server/examples.ts';
import { threadWith } from '../server/pages/threads.ts';
import { inBrowser, looksRight, overflow, screenshot } from './browser.ts';

let house: House;
const app = async () => {
  house = await exampleHouse();
  return createApp(house);
};

inBrowser('A thread and a comparison', app, (open) => {
  it('a thread of several wordings has no fault that axe finds, at every width, by day and by night', async () => {
    const { thread } = await threadWith(
      house,
      ({ wordings, reports }) => wordings.length > 2 && reports.length > 0,
    );
    await looksRight(open, `/thread/${thread.id}`, 'thread');
  }, 120_000);

  it('its picture is read at 320 px: words of 12 px, inside the window, and a table says the same', async () => {
    const { thread } = await threadWith(
      house,
      ({ wordings, reports }) => wordings.length > 2 && reports.length > 0,
    );
    const { page } = await open(`/thread/${thread.id}`, { width: 320, script: false });
    const picture = page.locator('.wp-pic:visible');
    expect(await picture.count()).toBe(1);
    const box = (await picture.boundingBox())!;
    expect(box.x + box.width).toBeLessThanOrEqual(320);
    const scale = box.width / Number(await picture.getAttribute('width'));
    expect(12 * scale).toBeGreaterThanOrEqual(11.5);
    expect(await picture.getAttribute('aria-label')).toMatch(/Seen from 2 March 2026\. 18 December 2025/);
    await page.getByText('The same as a table').click();
    expect(await page.locator('.wp-over-time table tbody tr').count()).toBeGreaterThanOrEqual(5);
    expect(await overflow(page)).toBe(0);
    await screenshot(page, 'thread-table-320');
  }, 60_000);

  it('words of the picture do not stand on each other', async () => {
    for (const wordings of [1, 2, 3]) {
      const { thread } = await threadWith(house, (one) => one.wordings.length === wordings);
      for (const width of [320, 1440]) {
        const { page } = await open(`/thread/${thread.id}`, { width });
        expect(await page.evaluate(OVERLAPS), `${thread.id} at ${width}`).toEqual([]);
      }
    }
  }, 60_000);

  it('two documents are chosen and compared without script, and have no fault that axe finds', async () => {
    const [, b, a] = (await house.store.catalogue.documents()).map(({ head }) => head);
    const { page } = await open('/compare', { script: false, width: 320 });
    await page.getByLabel('Words of its title').first().fill(a!.title.slice(0, 12));
    await page.getByRole('button', { name: 'Find titles for the first text' }).click();
    await page.getByLabel('Document').first().selectOption(a!.id);
    await page.getByLabel('Document').nth(1).selectOption(b!.id);
    await page.getByRole('button', { name: 'Compare' }).click();
    expect(await page.locator('.wp-tally__item').count()).toBeGreaterThan(2);
    expect(await overflow(page)).toBe(0);
    const { pathname, search } = new URL(page.url());
    await looksRight(open, pathname + search, 'compare');
  }, 120_000);

  it('titles are offered while one types', async () => {
    const { page, complaints } = await open('/compare');
    await page.getByLabel('Words of its title').first().pressSequentially('port security');
    await expect.poll(() => page.locator('#a option').count()).toBe(2);
    expect(complaints).toEqual([]);
  });
});

/** Which words of the visible picture overlap. */
const OVERLAPS = `(() => {
  const svg = [...document.querySelectorAll('.wp-pic')].find((one) => one.getBoundingClientRect().width > 0);
  const all = [...svg.querySelectorAll('text')].map((one) => ({ words: one.textContent, box: one.getBoundingClientRect() }));
  const found = [];
  for (const [at, a] of all.entries())
    for (const b of all.slice(at + 1))
      if (a.box.left < b.box.right - 1 && b.box.left < a.box.right - 1 && a.box.top < b.box.bottom - 3 && b.box.top < a.box.bottom - 3)
        found.push(a.words + ' / ' + b.words);
  return found;
})()`;
