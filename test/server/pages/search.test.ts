import { describe, expect, test } from 'vitest';
import { createApp } from '../../../src/server/app.ts';
import { exampleHouse, HERE } from '../examples.ts';

const app = createApp(await exampleHouse());
const get = async (path: string) => {
  const response = await app.request(`http://127.0.0.1:8080${path}`, { headers: HERE });
  return { status: response.status, text: await response.text() };
};

describe('the search in texts', () => {
  test('shows each document with its words, where they stand, and why', async () => {
    const { status, text } = await get('/search?q=Belgium+returns');
    expect(status).toBe(200);
    expect(text).toMatch(/<mark class="wp-mark wp-mark--found">return/);
    expect(text).toMatch(/href="\/document\?id=[^"]+&amp;mark=at%3A\d+-\d+#mark-at:\d+-\d+"/);
    expect(text).toMatch(/Why this was found/);
    expect(text).toMatch(/\d of \d+ passages/);
  });

  test('without words lists documents, newest first, and what they can be narrowed by', async () => {
    const { text } = await get('/search');
    expect(text).toMatch(/\d+ documents/);
    expect(text).toMatch(/name="genre" type="checkbox" value="[a-z ]+"/);
  });

  test('is narrowed by what is chosen, and keeps it', async () => {
    const all = (await get('/search')).text.match(/(\d+) documents/)![1]!;
    const { text } = await get('/search?genre=joint+statement');
    expect(Number(text.match(/(\d+) documents?/)![1])).toBeLessThan(Number(all));
    expect(text).toContain('<input type="hidden" name="genre" value="joint statement">');
  });

  test('of one document lists each passage', async () => {
    const { text } = await get('/search?q=the+Belgium');
    const more = /href="(\/search\?q=the\+Belgium&amp;document=[^"]+)"/.exec(text);
    expect(more).not.toBeNull();
    const narrowed = await get(more![1]!.replaceAll('&amp;', '&'));
    expect(narrowed.text).toMatch(/1 document .*\d+ passages/);
    expect(narrowed.text.match(/<blockquote/g)!.length).toBeGreaterThan(1);
  });

  test('says what narrows the register only, and leads there', async () => {
    const { text } = await get('/search?q=party%3ABelgium+returns');
    expect(text).toContain('narrows the register, not the texts');
    expect(text).toContain('href="/register?q=party%3ABelgium%20returns"');
    expect((await get('/register?q=returns')).text).toContain('href="/search?q=returns"');
  });

  test('where few documents have all the words it says so', async () => {
    const { text } = await get('/search?q=Belgium+xylophone+returns');
    expect(text).toMatch(/these are the nearest of those that have some/);
  });

  test('what is typed is never mark-up, and what nobody has is said', async () => {
    const { text } = await get('/search?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E+zyzzyva');
    expect(text).not.toContain('<script>alert');
    expect((await get('/search?q=zyzzyva')).text).toContain('Nothing fits');
  });
});
