import { describe, expect, test } from 'vitest';
import type { Place } from '../../../../src/model/place.ts';
import { analyse } from '../../../../src/pipeline.ts';
import { fromText } from '../../../../src/readers/read.ts';
import { createApp } from '../../../../src/server/app.ts';
import { exampleHouse, HERE, TODAY } from '../../examples.ts';

const LINES = [
  ['Note on harbours', 1],
  ['Belgium will open a second quay', 1],
  ['at Ostend by 30 June 2027.', 1],
  ['The United Kingdom will publish a plan for <fast> ferries in 2028.', 2],
] as const;

/** A text as a PDF's reader leaves it: every line of print with its page and box. */
function printed() {
  const text = `${LINES[0][0]}\n\n${LINES[1][0]} ${LINES[2][0]}\n\n${LINES[3][0]}`;
  const places = LINES.map(([words, page], at): Place => {
    const start = text.indexOf(words);
    return { start, end: start + words.length, page, box: [72, 72 + 20 * at, 400, 86 + 20 * at] };
  });
  return { ...fromText(text, { id: 'harbours', published: '2026-01-10' }), places };
}

const house = await exampleHouse();
await house.store.add([analyse(printed())], { at: '2026-01-16T10:00:00Z', rules: 'test' });
await house.search.refresh(TODAY);
const app = createApp(house);
const get = async (path: string) =>
  (await app.request(`http://127.0.0.1:8080${path}`, { headers: HERE })).text();
const entries = await house.store.catalogue.entriesOf('harbours');
const ofQuay = entries.find(
  ({ entry }) => entry.kind === 'commitment' && entry.said.action.quote.includes('quay'),
)!;
const ofPlan = entries.find(
  ({ entry }) => entry.kind === 'commitment' && entry.said.action.quote.includes('plan'),
)!;

describe('the pages of a PDF', () => {
  test('show their lines at their boxes, on the smallest sheet that holds them', async () => {
    const page = await get('/document?id=harbours&view=pages');
    expect(page).toContain('viewBox="0 0 595 842"');
    expect(page).toMatch(/<text [^>]*x="72"[^>]*textLength="328"[^>]*>Note on harbours<\/text>/);
    expect(page).not.toContain('publish a plan');
    expect(page).toContain('Page 1 of 2');
  });
  test('words of two lines have one link with two boxes', async () => {
    const page = await get('/document?id=harbours&view=pages');
    const link = new RegExp(`<a [^>]*id="mark-${ofQuay.entry.id}"[\\s\\S]*?</a>`).exec(page)![0];
    expect(link.match(/<rect /g)).toHaveLength(2);
  });
  test('a chosen mark is on its page, beside its record', async () => {
    const page = await get(`/document?id=harbours&view=pages&mark=${ofPlan.entry.id}`);
    expect(page).toContain('Page 2 of 2');
    expect(page).toContain('aria-current="true"');
    expect(page).toContain('href="#record"');
    expect(page).toContain('&lt;fast&gt;');
    expect(page).not.toContain('<fast>');
  });
  test('lie over the page as it looks, where something draws it', async () => {
    const at = '2026-01-16T10:00:00Z';
    const answer = { source: 's', asked: 'h.pdf', address: 'h.pdf', at, status: null, headers: {} };
    const hash = await house.store.following.keepSnapshot(answer, new TextEncoder().encode('%PDF-1.4 …'));
    const { head } = (await house.store.editions('harbours'))[0]!;
    await house.store.following.keepItem({
      ...{ source: 's', key: 'h', state: 'read', why: null, address: null, title: null, published: null },
      ...{ version: null, document: 'harbours', edition: head.edition, hash, etag: null, lastModified: null },
      ...{ checked: at, due: null },
    });
    const picture = { png: new Uint8Array([137, 80]), width: 500, height: 700 };
    const drawing = createApp({
      ...house,
      pictures: async (file, page) => (file.hash === hash && page < 3 ? picture : null),
    });
    const page = await drawing.request('http://127.0.0.1:8080/document?id=harbours&view=pages', {
      headers: HERE,
    });
    const text = await page.text();
    expect(text).toContain('viewBox="0 0 500 700"');
    const [, href] = /<image [^>]*href="([^"]*)"/.exec(text)!;
    const image = await drawing.request(`http://127.0.0.1:8080${href!.replaceAll('&amp;', '&')}`, {
      headers: HERE,
    });
    expect(image.headers.get('content-type')).toBe('image/png');
    expect(new Uint8Array(await image.arrayBuffer())).toEqual(picture.png);
    const none = '/document/page?id=harbours&page=9';
    expect((await drawing.request(`http://127.0.0.1:8080${none}`, { headers: HERE })).status).toBe(404);
  });
  test('a document that has no pages is shown as text', async () => {
    const [other] = (await house.store.catalogue.documents()).filter(({ head }) => head.id !== 'harbours');
    const page = await get(`/document?id=${encodeURIComponent(other!.head.id)}&view=pages`);
    expect(page).toContain('<article');
    expect(page).not.toContain('>Pages<');
  });
});
