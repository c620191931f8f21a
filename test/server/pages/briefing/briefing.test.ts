import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../../../src/publish/claims.ts';
import { verify } from '../../../../src/publish/verify.ts';
import { readAudience } from '../../../../src/register/audiences.ts';
import { createApp } from '../../../../src/server/app.ts';
import { programmesOf } from '../../../../src/server/programmes.ts';
import { exampleHouse, HERE } from '../../examples.ts';
import { tokenIn } from '../../people/served.ts';
import { harmsIn } from '../../safety/harms.ts';

const house = await exampleHouse({ browser: null });
const on = { at: '2026-02-01T00:00:00Z', by: 'Ada' };
await house.store.keeping.put('programme', 'uk-be', { title: 'UK–Belgium', parties: ['Belgium'] }, on);
await house.search.programmes(await programmesOf(house));
const ports = readFileSync(join(import.meta.dirname, '../../../../examples/audiences/ports.yaml'), 'utf8');
await house.store.keeping.put('audience', 'ports', readAudience(ports).audience, on);
const app = createApp(house);

const get = async (path: string) => app.request(`${house.base}${path}`, { headers: HERE });
const page = async (path: string) => (await get(path)).text();
const post = async (path: string, fields: Record<string, string>) => {
  const csrf = tokenIn(await page(path));
  return app.request(`${house.base}${path}`, {
    method: 'POST',
    headers: HERE,
    body: new URLSearchParams({ csrf, ...fields }),
  });
};
const [document] = (await house.store.catalogue.documents()).map(({ head }) => head.id);

const SCOPES = [
  '/briefing?programme=*',
  '/briefing?programme=uk-be&audience=ports',
  '/briefing?programme=*&after=2025-12-01&before=2026-01-01',
  `/briefing?document=${encodeURIComponent(document!)}`,
];

describe('a briefing', () => {
  it.each(SCOPES)('%s: every number leads to its words, and each to the document', async (path) => {
    const html = await page(path);
    expect(harmsIn(html)).toEqual([]);
    const numbers = [...html.matchAll(/href="#c(\d+)"/g)].map(([, number]) => number);
    expect(numbers.length).toBeGreaterThan(5);
    for (const number of new Set(numbers)) expect(html).toContain(`id="c${number}"`);
    const places = [...html.matchAll(/href="(\/document\?id=[^"]*mark=[^"]*)"/g)].map(([, href]) => href!);
    expect(places.length).toBe(new Set(numbers).size);
    const opened = await get(places[0]!.replaceAll('&amp;', '&').split('#')[0]!);
    expect(opened.status).toBe(200);
    expect(html).toMatch(/href="\/entry\/c:/);
  });

  it('of a document reads that document alone', async () => {
    const html = await page(SCOPES[3]!);
    expect(html.replace(/<[^>]*>/g, ' ')).toMatch(/Read\s+1 document,/);
    const entries = await house.store.catalogue.entriesOf(document!);
    const figures = entries.filter(({ entry }) => entry.kind === 'figure').length;
    expect(html).toContain(`${figures} figures`);
  });

  it('tells an audience what concerns it', async () => {
    expect(await page(SCOPES[1]!)).toContain('What it means for: Port');
  });

  it.each(['docx', 'html', 'md'] as const)('as %s, all that it cites can be verified', async (ending) => {
    const response = await get(SCOPES[1]!.replace('/briefing', `/briefing.${ending}`));
    expect(response.headers.get('content-disposition')).toContain(`.${ending}"`);
    const claims = claimsOf(new Uint8Array(await response.arrayBuffer()));
    if ('problem' in claims) throw new Error(claims.problem);
    const checked = await verify(claims, (id, edition) => house.store.text(id, edition));
    expect(checked.length).toBeGreaterThan(10);
    expect(checked.filter(({ verdict }) => verdict !== 'exact')).toEqual([]);
  });

  it('says plainly that there is no PDF where nothing prints it', async () => {
    expect(await page(SCOPES[0]!)).toContain('PDF needs Chromium');
    const response = await get('/briefing.pdf?programme=*');
    expect(response.status).toBe(503);
    expect(await response.text()).toContain('Take the HTML, and print it');
  });

  it('of two texts has what the later says otherwise', async () => {
    const [a, b] = (await house.store.catalogue.documents()).map(({ head }) => encodeURIComponent(head.id));
    const html = await page(`/briefing?a=${a}&b=${b}`);
    expect(html).toContain('Only in the later');
    expect(html).toMatch(/href="#c1"/);
  });

  it.each([
    ['/briefing?programme=nothing', 'There is no such programme'],
    ['/briefing?document=nothing', 'There is no such document'],
    ['/briefing?programme=*&after=2031-01-01', 'Nothing in the register is in this scope'],
  ])('%s: says so', async (path, words) => expect(await page(path)).toContain(words));
});

describe('on record', () => {
  it('is who takes one, once; the next tells what is new since', async () => {
    const first = await post('/briefing?programme=*', { as: 'md' });
    expect(await first.text()).toContain('# Briefing: the whole register');
    const again = await post('/briefing?programme=*&since=none', { as: 'sent' });
    expect(again.status).toBe(303);
    const made = await house.store.briefings.made();
    expect(made).toMatchObject([{ by: 'Ada', asOf: '2026-03-02' }]);
    expect(await page('/briefing?programme=*')).toContain('New since');
    expect(await page('/briefing')).toContain('Briefings made');
    expect(await page(`/briefing?programme=*&since=2026-03-02@${made[0]!.seq}`)).toContain(
      'the last briefing',
    );
  });

  it('is not who may only read', async () => {
    const open = createApp({ ...house, access: 'public' });
    const headers = { ...HERE };
    const html = await (await open.request(`${house.base}/briefing?programme=*`, { headers })).text();
    expect(html).toContain('/briefing.docx?');
    expect(html).not.toContain('Mark as sent');
    const sent = await open.request(`${house.base}/briefing?programme=*`, { method: 'POST', headers });
    expect(sent.status).not.toBe(200);
  });
});
