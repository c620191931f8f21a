import { expect, it } from 'vitest';
import { createApp } from '../../src/server/app.ts';
import { exampleHouse } from '../server/examples.ts';
import { WORK } from '../server/work.ts';
import { axe, inBrowser, overflow } from './browser.ts';

const PROGRAMMES = [{ id: 'uk-belgium', title: 'UK–Belgium', parties: ['United Kingdom', 'Belgium'] }];
const PAGES = [
  '/parties',
  '/party?name=Belgium',
  '/instruments',
  '/programmes',
  '/programme/uk-belgium',
  '/sources',
  '/jobs',
  '/views',
  '/api',
  '/search',
  '/search?q=Belgium+returns+%22law+enforcement%22&genre=joint+statement',
];

inBrowser(
  'The named lists',
  async (base) => {
    const house = await exampleHouse({ base, programmes: PROGRAMMES, jobs: async () => WORK });
    await house.search.programmes(PROGRAMMES);
    return createApp(house);
  },
  (open) => {
    it.each(PAGES)(
      '%s can be read by all, on a telephone and by night',
      { timeout: 30_000 },
      async (path) => {
        const { page, complaints } = await open(path, { width: 320, dark: true });
        expect(await axe(page)).toEqual([]);
        expect(await overflow(page)).toBe(0);
        expect(complaints).toEqual([]);
      },
    );

    it('the search box suggests as one types, and is obeyed by keys alone', {
      timeout: 60_000,
      retry: 1,
    }, async () => {
      const { page } = await open('/register');
      await page.focus('#search');
      await page.keyboard.type('party:bel', { delay: 20 });
      // What was suggested for the first letters is replaced by what fits all of them: chosen is from the last.
      await page.waitForSelector('#suggestions li:has-text("Belgium")');
      await page.waitForTimeout(500);
      await page.keyboard.press('ArrowDown');
      await Promise.all([page.waitForURL(/q=party/), page.keyboard.press('Enter')]);
      expect(await page.inputValue('#search')).toBe('party:Belgium');
      expect(await axe(page)).toEqual([]);
    });

    it('Escape closes what is suggested and leaves what was typed', async () => {
      const { page } = await open('/register');
      await page.focus('#search');
      await page.keyboard.type('migra', { delay: 20 });
      await page.waitForSelector('#suggestions li');
      expect(await axe(page)).toEqual([]);
      await page.keyboard.press('Escape');
      expect(await page.isVisible('#suggestions')).toBe(false);
      expect(await page.inputValue('#search')).toBe('migra');
    });
  },
);
