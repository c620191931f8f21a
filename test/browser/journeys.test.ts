import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { createApp } from '../../src/server/app.ts';
import type { House } from '../../src/server/house.ts';
import { programmesOf } from '../../src/server/programmes.ts';
import { exampleHouse } from '../server/examples.ts';
import { axe, inBrowser, overflow } from './browser.ts';

let house: House;

/** The examples, and a programme over them. */
async function app(base: string) {
  house = await exampleHouse({ base, browser: null });
  const is = { title: 'UK–Belgium', parties: ['United Kingdom', 'Belgium'] };
  await house.store.keeping.put('programme', 'uk-belgium', is, { at: '2026-02-01T00:00:00Z', by: 'Ada' });
  await house.search.programmes(await programmesOf(house));
  return createApp(house);
}

const TYPED = 'party:belgium theme:migration before:2026-07 "returns"';

/** Milliseconds after which something that is not there is missing. */
const WAIT = 10_000;

const results = (page: Page): Locator => page.locator('.wp-columns__main tbody a');
const heading = async (page: Page) => (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
const programme = (page: Page) =>
  page.getByRole('navigation').getByRole('link', { name: 'Programmes', exact: true });

inBrowser('The whole way through the pages', app, (open) => {
  it('is gone by keyboard alone, each page without a fault', async () => {
    const { page, complaints } = await open('/');
    const sound = async () => expect(await axe(page), page.url()).toEqual([]);
    page.setDefaultTimeout(WAIT);
    await toSearch(page);
    await page.keyboard.type(TYPED);
    await page.keyboard.press('Enter');
    await page.waitForURL(/q=party/);
    expect(await page.locator('mark.wp-found').count()).toBeGreaterThan(0);
    await sound();

    const said = (await results(page).first().textContent())!;
    await results(page).first().press('Enter');
    await page.waitForURL(/\/(entry|thread)\//);
    expect((await heading(page)).replace(/\s+/g, ' ')).toContain(said.replace(/\s+/g, ' '));
    await sound();

    const entry = page.url();
    await page.getByRole('link', { name: 'Show it in the document' }).press('Enter');
    await page.waitForURL(/\/document\?/);
    await page.locator('#record h2').waitFor();
    await sound();
    await page.goBack();
    expect(page.url()).toBe(entry);

    await page.getByRole('link', { name: /^Its thread/ }).press('Enter');
    await page.waitForURL(/\/thread\//);
    const thread = page.url();
    expect(await page.getByRole('heading', { name: /Its words/ }).count()).toBe(1);
    await sound();

    await page
      .getByRole('button', { name: /^Accept/ })
      .first()
      .press('Enter');
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').textContent()).toContain('Accepted');
    await page.getByRole('alert').getByRole('button', { name: 'Undo' }).press('Enter');
    await expect.poll(() => page.getByRole('alert').textContent()).toContain('Taken back');
    expect(new URL(page.url()).pathname).toBe(new URL(thread).pathname);
    await sound();

    await programme(page).press('Enter');
    await page.waitForURL('**/programmes');
    await page.getByRole('link', { name: 'UK–Belgium' }).press('Enter');
    await page.waitForURL('**/programme/uk-belgium');
    expect(await heading(page)).toBe('UK–Belgium');
    await sound();

    await page.getByRole('link', { name: 'Brief me on UK–Belgium' }).press('Enter');
    await page.waitForURL(/\/briefing\?/);
    expect(await heading(page)).toContain('Briefing');
    await page.locator('sup a').first().press('Enter');
    expect(new URL(page.url()).hash).toMatch(/^#c\d+$/);
    await sound();
    expect(complaints).toEqual([]);
  }, 60_000);

  it('is gone without script on a telephone, and nothing scrolls sideways', async () => {
    const { page } = await open('/register', { script: false, width: 320, height: 640 });
    page.setDefaultTimeout(WAIT);
    // No tool of the browser's runs in a page without script: what axe says of the same pages is asked with it.
    const { page: same, complaints } = await open('/register', { width: 320, height: 640 });
    const sound = async () => {
      await same.goto(page.url());
      expect(await axe(same), page.url()).toEqual([]);
      expect(await overflow(same), page.url()).toBe(0);
    };
    await page.getByRole('searchbox', { name: 'Search' }).fill(TYPED);
    await page.keyboard.press('Enter');
    await page.waitForURL(/q=party/);
    await sound();
    await results(page).first().click();
    await page.waitForURL(/\/(entry|thread)\//);
    await sound();
    await page.getByRole('link', { name: 'Show it in the document' }).click();
    expect(await page.locator('#record').isVisible()).toBe(true);
    await sound();
    await page.goBack();
    await page.getByRole('link', { name: /^Its thread/ }).click();
    await sound();
    await page
      .getByRole('button', { name: /^Accept/ })
      .first()
      .click();
    expect(await page.locator('.govuk-notification-banner').textContent()).toContain('Accepted');
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await page.locator('.govuk-notification-banner').textContent()).toContain('Taken back');
    await page.goto('/programme/uk-belgium');
    await sound();
    await page.getByRole('link', { name: 'Brief me on UK–Belgium' }).click();
    expect(await heading(page)).toContain('Briefing');
    await sound();
    expect(complaints).toEqual([]);
  }, 60_000);
});

/** By Tab from the top of the page. */
async function toSearch(page: Page): Promise<void> {
  const at = () => page.evaluate('document.activeElement.getAttribute("name")');
  for (let n = 0; n < 6 && (await at()) !== 'q'; n++) await page.keyboard.press('Tab');
  expect(await at()).toBe('q');
}
