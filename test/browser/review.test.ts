import { expect, it } from 'vitest';
import { createApp } from '../../src/server/app.ts';
import type { House } from '../../src/server/house.ts';
import { exampleHouse } from '../server/examples.ts';
import { axe, inBrowser, looksRight, overflow, screenshot } from './browser.ts';

let house: House;
const app = async () => {
  house = await exampleHouse();
  return createApp(house);
};
const first = async (of: 'links' | 'commitments', from = 0) =>
  (await house.store.catalogue.doubts({ of, from, most: 1 })).doubts[0]!.id;

inBrowser('The review', app, (open) => {
  it.each(['links', 'commitments'] as const)(
    'the queue and one of the %s have no fault that axe finds, at every width, by day and by night',
    async (of) => {
      await looksRight(open, `/review?of=${of}`, `review-queue-${of}`);
      await looksRight(open, `/review/item/${await first(of)}?of=${of}`, `review-item-${of}`);
    },
    120_000,
  );

  it('goes by the keyboard alone: next, previous, accept, undo', async () => {
    const { page } = await open('/review?of=commitments');
    const [one, two] = [await first('commitments'), await first('commitments', 1)];
    await page.getByRole('button', { name: 'Begin with the first' }).press('Enter');
    await page.waitForURL(`**/review/item/${one}**`);
    await page.keyboard.press('j');
    await page.waitForURL(`**/review/item/${two}**`);
    await page.keyboard.press('k');
    await page.waitForURL(`**/review/item/${one}**`);
    await page.keyboard.press('a');
    await page.waitForURL(`**/review/item/${two}**said=**`);
    expect(await page.getByRole('alert').textContent()).toContain('Accepted');
    await screenshot(page, 'review-said');
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press('u');
    await page.waitForURL(`**/review/item/${one}**said=**`);
    expect(await page.getByRole('alert').textContent()).toContain('Taken back');
    expect(await first('commitments')).toBe(one);
  }, 60_000);

  it('keys leave alone what one types, are shown by "?", and can be turned off for good', async () => {
    const one = await first('commitments');
    const { page } = await open(`/review/item/${one}?of=commitments`);
    await page.keyboard.press('e');
    await expect.poll(() => page.locator(':focus').getAttribute('name')).toBe('actors');
    await page.keyboard.type('jar');
    expect(page.url()).toContain(one);
    expect(await axe(page)).toEqual([]);
    await screenshot(page, 'review-set-right');
    await page.locator('h1').click();
    await page.keyboard.press('?');
    await expect.poll(() => page.locator(':focus').textContent()).toBe('Keys are on');
    await page.keyboard.press('Enter');
    expect(await page.locator('[data-keys-switch]').textContent()).toBe('Keys are off');
    await page.reload();
    await page.keyboard.press('j');
    await page.waitForTimeout(200);
    expect(page.url()).toContain(one);
    expect(await page.locator('.wp-stepper kbd').first().isVisible()).toBe(false);
  }, 60_000);

  it('goes without script at 320 px: buttons say it, undo takes it back, a date that is none is explained', async () => {
    const one = await first('commitments');
    const { page } = await open(`/review/item/${one}?of=commitments`, { script: false, width: 320 });
    await page.getByRole('button', { name: 'Reject' }).click();
    expect(await page.locator('.govuk-notification-banner').textContent()).toContain('Rejected');
    expect(await overflow(page)).toBe(0);
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(page.url()).toContain(one);
    await page.locator('#set-right summary').click();
    await page.getByLabel('By when').fill('next May');
    await page.getByRole('button', { name: 'Set right' }).click();
    expect(await page.locator('.govuk-error-summary').textContent()).toContain('is no date');
    expect(await page.getByLabel('By when').inputValue()).toBe('next May');
    await page.getByLabel('By when').fill('../2027-05-31');
    await page.getByRole('button', { name: 'Set right' }).click();
    expect(await page.locator('.govuk-notification-banner').textContent()).toContain(
      'Deadline set right to ../2027-05-31',
    );
  }, 60_000);
});
