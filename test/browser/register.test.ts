import { expect, it } from 'vitest';
import { createApp } from '../../src/server/app.ts';
import { exampleHouse } from '../server/examples.ts';
import { inBrowser, looksRight, screenshot } from './browser.ts';

const house = await exampleHouse();

inBrowser(
  'The register',
  (base) => createApp({ ...house, base }),
  (open) => {
    it(
      'looks right on a telephone, a tablet and a wide screen, by day and by night',
      () => looksRight(open, '/register', 'register'),
      120_000,
    );

    it('is searched and narrowed without script, by keyboard alone', async () => {
      const { page, complaints } = await open('/register', { script: false });
      await page.getByRole('searchbox', { name: 'Search' }).press('Tab');
      await page.getByRole('searchbox', { name: 'Search' }).fill('returns');
      await page.keyboard.press('Enter');
      await page.waitForURL(/q=returns/);
      expect(await page.locator('mark.wp-found').count()).toBeGreaterThan(0);
      const firmness = page.getByRole('group', { name: 'How firmly' }).getByRole('checkbox').first();
      const value = await firmness.getAttribute('value');
      await firmness.press('Space');
      await page.getByRole('button', { name: 'Show' }).press('Enter');
      await page.waitForURL(new RegExp(`firmness=${value}`));
      expect(page.url()).toContain('q=returns');
      expect(new Set(await page.locator('td .wp-tag').first().allTextContents())).toEqual(new Set([value]));
      await screenshot(page, 'register-narrowed');
      expect(complaints).toEqual([]);
    });

    it('says where nothing is, in the same look', async () => {
      const { page } = await open('/nowhere');
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Page not found');
    });
  },
);
