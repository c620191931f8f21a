import { expect, it } from 'vitest';
import { createApp } from '../../src/server/app.ts';
import { makeLink } from '../../src/server/people/accounts.ts';
import { houseOf, PASSWORD, personOf } from '../server/people/served.ts';
import { axe, inBrowser, looksRight, type Open } from './browser.ts';

const house = await houseOf();
const ada = await personOf(house, 'ada', 'administrator', 'Ada Lovelace');
const bob = await personOf(
  house,
  'bob@example.org',
  'reader',
  'Bob with a rather long name, of a department',
);
await house.search.refresh('2026-03-02');

inBrowser(
  'People',
  () => createApp(house),
  (open, base) => {
    /** The port is known only now; forms are taken from there alone. */
    const at = () => Object.assign(house, { base: base() });
    const signIn = async (how: Parameters<Open>[1] = {}) => {
      at();
      const opened = await open('/account', how);
      await opened.page.getByLabel('Login').fill('ada');
      await opened.page.getByLabel('Password').fill(PASSWORD);
      await opened.page.getByRole('button', { name: 'Sign in' }).click();
      await opened.page.waitForURL('**/account');
      return opened;
    };

    it('signs in, makes a token and signs out, without script', async () => {
      const { page, complaints } = await signIn({ script: false, width: 320 });
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Your account');
      await page.getByLabel('What it is for').fill('Nightly export');
      await page.getByRole('button', { name: 'Make a token' }).click();
      expect(await page.getByLabel('Token').inputValue()).toMatch(/^watchpoint_[\w-]{43}$/);
      await page.getByRole('link', { name: 'Back to your account' }).click();
      await page.getByRole('button', { name: 'Revoke Nightly export' }).click();
      expect(await page.getByText('revoked').count()).toBe(1);
      await page.getByRole('button', { name: 'Sign out' }).click();
      await page.waitForURL('**/sign-in');
      expect(complaints).toEqual([]);
    });

    it('says at the field what is wrong, and leads there by keyboard', async () => {
      at();
      const { page } = await open('/sign-in', {});
      await page.getByLabel('Login').fill('ada');
      await page.getByLabel('Password').fill('wrong');
      await page.keyboard.press('Enter');
      await page.getByText('There is a problem').waitFor();
      expect(await page.title()).toMatch(/^Error: Sign in/);
      expect(await axe(page)).toEqual([]);
      await page.getByRole('link', { name: 'That login and password do not go together.' }).click();
      expect(await page.evaluate('document.activeElement.id')).toBe('login');
    });

    it('sets a password by a link', async () => {
      at();
      const { page } = await open((await makeLink(house, bob)).slice(base().length), {});
      expect(await axe(page)).toEqual([]);
      await page.getByLabel('New password').fill('four quite other words');
      await page.getByLabel('The same again').fill('four quite other words');
      await page.getByRole('button', { name: 'Set the password' }).click();
      await page.getByText('Bob with a rather long name').first().waitFor();
    });

    it('a note is kept by its form', async () => {
      const { page } = await signIn();
      await house.store.people.keepNote(ada.id, {
        item: 'c:0123456789abcdef',
        text: 'Ask\nthem',
        at: '2026-03-02T10:00:00Z',
      });
      await page.goto('/notes');
      expect(await page.getByText('Ask').count()).toBe(1);
    });

    it.each(['/sign-in'])('%s looks right', async (path) => {
      at();
      await looksRight(open, path, `people${path.replace(/\W+/g, '-')}`);
    });

    it.each(['/account', '/people', '/audit', '/notes'])('%s looks right', async (path) => {
      const { context } = await signIn();
      const storageState = await context.storageState();
      const signedIn: Open = (to, how = {}) =>
        open(to, { ...how, context: { ...how.context, storageState } });
      await looksRight(signedIn, path, `people${path.replace(/\W+/g, '-')}`);
    });
  },
);
