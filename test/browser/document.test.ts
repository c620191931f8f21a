import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { analyse } from '../../src/pipeline.ts';
import { fromText } from '../../src/readers/read.ts';
import { createApp } from '../../src/server/app.ts';
import type { House } from '../../src/server/house.ts';
import { exampleHouse, TODAY } from '../server/examples.ts';
import { atWidth, axe, inBrowser, looksRight, overflow, screenshot } from './browser.ts';

let house: House;
let address: string;
let earlier: string;

/** The examples, and a second edition of one of them. */
async function app() {
  house = await exampleHouse();
  const all = await house.store.catalogue.documents();
  const { head } = all.find((one) => one.head.genre === 'news analysis')!;
  const text = readFileSync(join(import.meta.dirname, '../../examples/news-analysis.txt'), 'utf8');
  const { id, title, publisher, published } = head;
  const given = { id, title, ...(publisher && { publisher }), ...(published && { published }) };
  const changed = text.replace('by 30 September 2026', 'by 31 October 2026');
  await house.store.add([analyse(fromText(changed, given))], { at: '2026-02-01T10:00:00Z', rules: 'test' });
  await house.search.refresh(TODAY);
  address = `/document?id=${encodeURIComponent(id)}`;
  earlier = head.edition;
  return createApp(house);
}

const record = (page: Page) => page.locator('#record');
const committed = (page: Page) => page.locator('.wp-text a.wp-mark--committed[id]').first();
const focused = (page: Page) => page.evaluate('document.activeElement.id') as Promise<string>;
const markIn = (page: Page) => new URL(page.url()).searchParams.get('mark');
const seen = (page: Page, id: string) =>
  page.evaluate(
    `(() => { const box = document.getElementById(${JSON.stringify(id)}).getBoundingClientRect(); return box.top >= 0 && box.bottom <= innerHeight; })()`,
  );

inBrowser('A document', app, (open) => {
  it('opens the record of a mark beside the text, and its quote leads back', async () => {
    const { page, complaints } = await open(address);
    const mark = committed(page);
    const id = (await mark.getAttribute('id'))!;
    let loads = 0;
    page.on('load', () => loads++);
    await mark.click();
    await record(page).locator('h2').waitFor();
    expect(markIn(page)).toBe(id.replace('mark-', ''));
    expect(await focused(page)).toBe('record-title');
    expect(await axe(page)).toEqual([]);
    await page.evaluate('scrollTo(0, document.body.scrollHeight)');
    await record(page).locator('.wp-quote a').click();
    expect(await focused(page)).toBe(id);
    expect(await seen(page, id)).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => record(page).isHidden()).toBe(true);
    expect(markIn(page)).toBeNull();
    await page.goBack();
    await expect.poll(() => record(page).isVisible()).toBe(true);
    await page.goBack();
    await expect.poll(() => record(page).isHidden()).toBe(true);
    expect(loads).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('is used by keys alone', async () => {
    const { page } = await open(address);
    const id = (await committed(page).getAttribute('id'))!;
    await page.locator('#h-0').evaluate('(element) => { element.tabIndex = -1; element.focus(); }');
    for (let i = 0; i < 60 && (await focused(page)) !== id; i++) await page.keyboard.press('Tab');
    expect(await focused(page)).toBe(id);
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('record-title');
    await page.keyboard.press('Escape');
    await expect.poll(() => focused(page)).toBe(id);
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('record-title');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe(id);
  });

  it('needs no script', async () => {
    const { page } = await open(address, { script: false });
    const id = (await committed(page).getAttribute('id'))!;
    await committed(page).click();
    expect(await record(page).isVisible()).toBe(true);
    await record(page).locator('.wp-quote a').click();
    expect(new URL(page.url()).hash).toBe(`#${id}`);
    await page.locator('label[for=show-committed]').click();
    await page.getByRole('button', { name: 'Show these' }).click();
    expect(await page.locator('.wp-text a.wp-mark--intended').count()).toBeGreaterThan(0);
    expect(await page.locator('.wp-text a[data-marks^="committed/"][id]').count()).toBe(1);
    await page.getByRole('link', { name: 'Close' }).click();
    expect(await record(page).isVisible()).toBe(false);
    expect(await page.locator('.wp-text a.wp-mark--committed').count()).toBe(0);
  });

  it('shows and hides kinds of marks at once, and the address says so', async () => {
    const { page } = await open(address);
    await page.locator('label[for=show-committed]').click();
    expect(await page.locator('.wp-text a.wp-mark--committed').count()).toBe(0);
    await page.goto(page.url());
    expect(await page.locator('.wp-text a.wp-mark--committed').count()).toBe(0);
    await page.locator('label[for=show-committed]').click();
    await page.goto(page.url());
    expect(await page.locator('.wp-text a.wp-mark--committed').count()).toBeGreaterThan(0);
  });

  it('keeps the chosen words in sight over the record on a telephone', async () => {
    for (const script of [true, false]) {
      const { page } = await open(address, { script, width: 320, height: 640 });
      const last = page.locator('.wp-text a.wp-mark--advisory[id]').last();
      const id = (await last.getAttribute('id'))!;
      await last.click();
      await record(page).locator('h2').waitFor();
      expect(await overflow(page)).toBe(0);
      const [words, side] = [
        await page.locator(`[id="${id}"]`).boundingBox(),
        await record(page).boundingBox(),
      ];
      expect(words!.y).toBeGreaterThanOrEqual(0);
      expect(words!.y + 20).toBeLessThanOrEqual(side!.y);
      // No tool of the browser's runs in a page without script.
      await atWidth(page, 320, 400);
      if (script) expect(await axe(page)).toEqual([]);
    }
  });

  it('tells what changed between its editions', async () => {
    const { page } = await open(address);
    await page.getByRole('link', { name: 'Editions and differences' }).click();
    await page.getByRole('link', { name: 'From edition 1' }).click();
    expect(await page.locator('.wp-edits del').first().innerText()).toContain('30 September');
    expect(await axe(page)).toEqual([]);
    await page.getByLabel('From').selectOption(earlier);
    await page.getByRole('button', { name: 'Show the differences' }).click();
    expect(await page.locator('.wp-edits ins').first().innerText()).toContain('31 October');
  });

  it('looks right on every width, by day and by night', async () => {
    const [listed] = (
      await house.store.catalogue.entriesOf(new URL(address, 'http://x').searchParams.get('id')!)
    ).filter(({ entry }) => entry.kind === 'commitment');
    await looksRight(open, `${address}&mark=${listed!.entry.id}`, 'document');
    for (const [path, name] of [
      ['/documents', 'documents'],
      [`/entry/${listed!.entry.id}`, 'entry'],
      [`${address}&view=editions&with=${earlier}`, 'editions'],
    ] as const) {
      const { page } = await open(path, { width: 320 });
      expect(await axe(page), name).toEqual([]);
      expect(await overflow(page), name).toBe(0);
      await screenshot(page, name);
    }
  }, 60_000);
});
