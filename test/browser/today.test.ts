import { expect, it } from 'vitest';
import { createApp } from '../../src/server/app.ts';
import { exampleHouse } from '../server/examples.ts';
import { atWidth, axe, inBrowser, looksRight, overflow, screenshot } from './browser.ts';

const house = await exampleHouse();

inBrowser(
  'Today, Calendar, Watch list, Figures',
  (base) => createApp({ ...house, base }),
  (open) => {
    it.each([
      ['/', 'today'],
      ['/calendar?at=2026-03', 'calendar-month'],
    ] as const)(
      '%s has no fault that axe finds, by day and by night, at any width',
      (path, name) => looksRight(open, path, name),
      120_000,
    );

    it.each([
      ['/calendar?view=year', 'calendar-year'],
      ['/calendar?view=list', 'calendar-list'],
      ['/watch-list', 'watch-list'],
      ['/figures?unit=GBP', 'figures'],
    ] as const)(
      '%s has no fault that axe finds on a telephone, and fits wider screens',
      async (path, name) => {
        const { page, complaints } = await open(path, { width: 320 });
        await screenshot(page, `${name}-320`);
        expect(await axe(page)).toEqual([]);
        for (const width of [320, 768, 1440]) {
          await atWidth(page, width);
          expect(await overflow(page), String(width)).toBe(0);
        }
        await screenshot(page, `${name}-1440`);
        expect(complaints).toEqual([]);
      },
      60_000,
    );

    it('from what is due to its words, and from the picture to the month, without script and by keys', async () => {
      const { page } = await open('/', { script: false });
      const due = page.locator('#due .wp-line__what a').first();
      const words = await due.textContent();
      await due.focus();
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/entry\//);
      expect(await page.locator('main').textContent()).toContain(words!.trim().slice(0, 40));
      await page.goBack();
      await page.locator('.wp-months a').first().focus();
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/calendar/);
      expect(await page.locator('.wp-calendar__head h2').textContent()).toBe('March 2026');
      await page.getByRole('link', { name: 'Next', exact: true }).press('Enter');
      expect(await page.locator('.wp-calendar__head h2').textContent()).toBe('April 2026');
    });

    it('the calendar is narrowed on a telephone without script, and stays narrowed while moving', async () => {
      const { page } = await open('/calendar?at=2026-04', { width: 320, script: false });
      await page.getByRole('button', { name: 'Filter' }).press('Enter');
      await page.getByLabel('Belgium', { exact: true }).check();
      await page.getByRole('button', { name: 'Show' }).press('Enter');
      await page.waitForURL(/party=Belgium/);
      expect(page.url()).toContain('at=2026-04');
      await page.getByRole('link', { name: 'Next', exact: true }).click();
      expect(page.url()).toMatch(/party=Belgium.*at=2026-05/);
      expect(await overflow(page)).toBe(0);
    });

    it('days without anything are left out on a telephone, and shown where there is room', async () => {
      const { page } = await open('/calendar?at=2026-03', { width: 320 });
      const empty = page.locator('.wp-calendar__cell--none:not(.wp-calendar__cell--out)').first();
      expect(await empty.isVisible()).toBe(false);
      await atWidth(page, 1280);
      expect(await empty.isVisible()).toBe(true);
    });

    it('what was answered shows the answer, and the record of a figure opens', async () => {
      const { page } = await open('/watch-list');
      await page.getByRole('link', { name: /^Answered/ }).click();
      expect(await page.locator('.wp-quote__words').count()).toBeGreaterThan(0);
      expect(await axe(page)).toEqual([]);
      await page.goto('/figures?show=differing');
      expect(await axe(page)).toEqual([]);
    });
  },
);
