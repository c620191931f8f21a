import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readAudience } from '../../src/register/audiences.ts';
import { createApp } from '../../src/server/app.ts';
import { exampleHouse } from '../server/examples.ts';
import { axe, inBrowser, overflow, screenshot } from './browser.ts';

const house = await exampleHouse();
const ports = readFileSync(join(import.meta.dirname, '../../examples/audiences/ports.yaml'), 'utf8');
await house.store.keeping.put('audience', 'ports', readAudience(ports).audience, {
  at: '2026-02-01T00:00:00Z',
  by: 'Ada',
});

inBrowser(
  'Briefings, audiences and alerts',
  (base) => createApp({ ...house, base }),
  (open) => {
    it('have nothing that axe finds, and none scrolls sideways, on a telephone', async () => {
      const rows = await house.store.catalogue.documents();
      const { page, complaints } = await open('/briefing', { width: 320 });
      for (const path of [
        '/briefing',
        `/briefing?document=${encodeURIComponent(rows[0]!.head.id)}&audience=ports`,
        '/audiences',
        '/audiences/new?from=ports',
        '/audience/ports?touching=yes',
        '/alerts',
        '/alerts/new',
      ]) {
        await page.goto(path);
        expect(await axe(page), path).toEqual([]);
        expect(await overflow(page), path).toBe(0);
      }
      expect(complaints).toEqual([]);
    }, 120_000);

    it('a briefing is chosen, followed to its words, and taken, without script on a telephone', async () => {
      const { page, complaints } = await open('/briefing', { script: false, width: 320 });
      await screenshot(page, 'briefing-choose');
      await page.getByRole('checkbox', { name: 'Ports and harbours' }).press('Space');
      await page.getByRole('button', { name: 'Make the briefing' }).press('Enter');
      await page.waitForURL(/audience=ports/);
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('the whole register');
      expect(await overflow(page)).toBe(0);
      await page.getByRole('link', { name: 'Citation 1', exact: true }).first().press('Enter');
      await page.waitForURL(/#c1$/);
      await page.locator('#c1').getByRole('link').first().press('Enter');
      await page.waitForURL(/\/document\?id=/);
      expect(await page.locator('#record').count()).toBe(1);
      await page.goBack();
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Word' }).press('Enter'),
      ]);
      expect(file.suggestedFilename()).toMatch(/^Briefing.*\.docx$/);
      expect(complaints).toEqual([]);
    }, 60_000);

    it('an audience is begun from an example, and shows what concerns it, without script on a telephone', async () => {
      const { page, complaints } = await open('/audiences', { script: false, width: 320 });
      expect(await overflow(page)).toBe(0);
      await page.getByRole('link', { name: 'Universities and colleges' }).press('Enter');
      await page.waitForURL(/from=universities/);
      await screenshot(page, 'audience-new');
      await page.getByRole('button', { name: 'Keep this audience' }).press('Enter');
      await page.waitForURL(/\/audience\/universities/);
      await page.goto('/audience/ports?touching=yes');
      await screenshot(page, 'audience');
      expect(await page.locator('mark.wp-mark--found').count()).toBeGreaterThan(0);
      expect(await overflow(page)).toBe(0);
      expect(complaints).toEqual([]);
    }, 60_000);

    it('an alert is made, shown and proved silent, without script on a telephone', async () => {
      const { page, complaints } = await open('/alerts/new?audience=ports', { script: false, width: 320 });
      expect(await overflow(page)).toBe(0);
      await page.getByLabel('Name of the alert').fill('Ports');
      await page.getByRole('button', { name: 'Keep this alert' }).press('Enter');
      await screenshot(page, 'alert-wrong');
      expect(await page.getByRole('alert').textContent()).toContain('To whom');
      await page.getByLabel('To', { exact: true }).first().fill('ann@example.org');
      await page.getByRole('button', { name: 'Keep this alert' }).press('Enter');
      await page.waitForURL(/\/alerts\/ports$/);
      await screenshot(page, 'alert');
      expect(await overflow(page)).toBe(0);
      await page.getByRole('button', { name: 'Prove it' }).press('Enter');
      await page.waitForURL(/\/proof$/);
      await screenshot(page, 'alert-proof');
      await page.goto('/alerts');
      await screenshot(page, 'alerts');
      // The form that was sent back.
      expect(complaints.filter((one) => !one.includes('422'))).toEqual([]);
    }, 60_000);
  },
);
