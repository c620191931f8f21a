import { describe, expect, it } from 'vitest';
import { type ErrorStatus, errorPage } from '../../../src/server/look/errorPage.ts';
import { type Page, page, type Visit } from '../../../src/server/look/layout.ts';
import { ADDRESSES, NAVIGATION } from '../../../src/server/look/navigation.ts';
import { sink, VISIT } from './sink.ts';

const shown = (visit: Partial<Visit> = {}, more: Partial<Page> = {}): string =>
  String(page({ ...VISIT, ...visit }, { title: 'Figures', active: 'figures', body: '', ...more }));

describe('the frame of a page', () => {
  it('names the page, its language and the place in the bar', () => {
    const made = shown();
    expect(made).toMatch(/^<!doctype html>\n<html lang="en-GB"/);
    expect(made).toContain('<title>Figures – Watchpoint</title>');
    expect(made.match(/aria-current="page"/g)).toHaveLength(1);
    expect(made).toContain('href="/figures" aria-current="page"');
    for (const { href, words } of NAVIGATION)
      expect(made).toMatch(new RegExp(`href="${href}"[^>]*>${words}<`));
  });

  it.each<[string, Partial<Visit>, RegExp, RegExp]>([
    [
      'on one’s own machine nobody signs in',
      { house: { access: 'own', version: '1' }, person: null },
      /On this machine/,
      /sign-in|sign-out/,
    ],
    [
      'who is not signed in may',
      { person: null, address: '/register?q=a&b' },
      /\/sign-in\?next=%2Fregister%3Fq%3Da%26b"/,
      /sign-out/,
    ],
    [
      'who is, may leave, with the token',
      {},
      /Ann Example.*action="\/sign-out"><input type="hidden" name="csrf" value="token">/s,
      /sign-in/,
    ],
  ])('%s', (_, visit, there, absent) => {
    expect(shown(visit)).toMatch(there);
    expect(shown(visit)).not.toMatch(absent);
  });

  it('escapes what people and addresses bring', () =>
    expect(
      shown(
        { person: { id: 'x', name: '<b>"', role: 'reader' } },
        { title: '<i>', query: '"><u>', body: '<s>' },
      ),
    ).not.toMatch(/<(b|i|u|s)>/));

  it('has nothing that the Content-Security-Policy refuses', async () => {
    for (const path of ['/sink', '/list', '/form', '/error/500']) {
      const made = await (await sink().request(path)).text();
      expect(made, path).not.toMatch(
        /\sstyle=|\son[a-z]+=|<style|javascript:|<script(?! type="module" src="\/assets\/)/,
      );
    }
  });

  it('uses no id twice', async () => {
    for (const path of ['/sink', '/list', '/form']) {
      const ids = [...(await (await sink().request(path)).text()).matchAll(/\sid="([^"]*)"/g)].map(
        ([, id]) => id,
      );
      expect(
        ids.filter((id, at) => ids.indexOf(id) !== at),
        path,
      ).toEqual([]);
    }
  });
});

describe('a page of an error', () => {
  it.each<ErrorStatus>([400, 401, 403, 404, 405, 413, 429, 500, 503])('%d says what to do next', (status) => {
    const made = String(errorPage(VISIT, status, '<script>'));
    expect(made).toMatch(/<h1 class="govuk-heading-l">[A-Z][^<]+<\/h1>/);
    expect(made).toContain('&lt;script&gt;');
    expect(made).toContain(`href="${ADDRESSES.search}`.replace('href', 'action'));
  });
});
