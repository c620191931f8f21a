import { expect, it } from 'vitest';
import { sink } from '../server/look/sink.ts';
import { axe, inBrowser, looksRight, overflow, screenshot } from './browser.ts';

inBrowser('The look', sink, (open) => {
  it.each(['/sink', '/list', '/form', '/error/404'])(
    '%s has no fault that axe finds, by day and by night, at 320, 768 and 1440 px',
    (path) => looksRight(open, path, `look${path.replaceAll('/', '-')}`),
    120_000,
  );

  it('the menu and the filters open without script on a telephone, and close by Escape', async () => {
    const { page } = await open('/list', { width: 320, script: false });
    for (const [name, sheet] of [
      ['Menu', '#menu'],
      ['Filter (2 chosen)', '#filters'],
    ] as const) {
      expect(await page.locator(sheet).isVisible()).toBe(false);
      await page.getByRole('button', { name }).press('Enter');
      expect(await page.locator(sheet).isVisible()).toBe(true);
      await screenshot(page, `look-sheet-${sheet.slice(1)}`, false);
      expect(await overflow(page)).toBe(0);
      await page.keyboard.press('Escape');
      expect(await page.locator(sheet).isVisible()).toBe(false);
    }
  });

  it('open sheets have no fault that axe finds', async () => {
    const { page } = await open('/list', { width: 320 });
    for (const name of ['Menu', 'Filter (2 chosen)']) {
      await page.getByRole('button', { name }).click();
      expect(await axe(page), name).toEqual([]);
      await page.keyboard.press('Escape');
    }
  });

  it('the first key goes to the main content', async () => {
    const { page } = await open('/sink', { script: false });
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').textContent()).toBe('Skip to main content');
    await page.keyboard.press('Enter');
    expect(await page.locator(':focus').getAttribute('id')).toBe('main');
  });

  it('what is wrong with a form takes the focus, and leads to the field', async () => {
    const { page } = await open('/form');
    expect(await page.locator(':focus').getAttribute('class')).toBe('govuk-error-summary');
    await page.getByRole('link', { name: 'Enter a name' }).click();
    expect(await page.locator(':focus').getAttribute('name')).toBe('name');
    expect(await page.title()).toBe('Error: New programme – Watchpoint');
  });
});
