import { describe, expect, test } from 'vitest';
import { createApp } from '../../../../src/server/app.ts';
import { exampleHouse, HERE } from '../../examples.ts';

const house = await exampleHouse();
const app = createApp(house);
const get = async (path: string) => {
  const response = await app.request(`http://127.0.0.1:8080${path}`, { headers: HERE });
  return { status: response.status, text: await response.text() };
};
const documents = await house.store.catalogue.documents();
const analysis = documents.find(({ head }) => head.genre === 'news analysis')!.head;
const address = `/document?id=${encodeURIComponent(analysis.id)}`;

/** The words of the article, without mark-up and what only those hear who hear the page. */
const wordsIn = (page: string) =>
  /<article[^>]*>([\s\S]*)<\/article>/
    .exec(page)![1]!
    .replace(/<a class="wp-also[\s\S]*?<\/a>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, '');

describe('a document', () => {
  test.each(documents.map(({ head }) => [head.title, head.id]))(
    'every word of "%s" is shown',
    async (_, id) => {
      const { status, text } = await get(`/document?id=${encodeURIComponent(id)}`);
      expect(status).toBe(200);
      expect(wordsIn(text)).toBe((await house.store.text(id))!.replace(/\s+/g, ''));
    },
  );

  test('everything that it says has a mark with an address', async () => {
    const { text } = await get(address);
    for (const { entry } of await house.store.catalogue.entriesOf(analysis.id))
      expect(text, `${entry.id} ${entry.kind}`).toContain(`id="mark-${entry.id}"`);
  });

  test('a chosen mark has its record beside the text, whose words lead back', async () => {
    const [first] = (await house.store.catalogue.entriesOf(analysis.id)).filter(
      ({ entry }) => entry.kind === 'commitment',
    );
    const { text } = await get(`${address}&mark=${first!.entry.id}`);
    const record = /<section class="wp-record"[\s\S]*?<\/section>/.exec(text)![0];
    expect(record).toContain(`href="#mark-${first!.entry.id}"`);
    expect(record).toContain(`href="/entry/${first!.entry.id}"`);
    expect(record).not.toContain(' hidden');
  });

  test('kinds that are not asked for are plain words', async () => {
    const { text } = await get(`${address}&show=&show=figure`);
    const article = /<article[\s\S]*<\/article>/.exec(text)![0];
    expect(article).toContain('wp-mark--figure');
    expect(article).not.toContain('wp-mark--committed');
  });

  test('a date can be asked about', async () => {
    const { text } = await get(address);
    const date = /mark=(at%3A\d+-\d+)/.exec(text)![1]!;
    const answer = await get(`/document/record?id=${encodeURIComponent(analysis.id)}&mark=${date}`);
    expect(answer.status).toBe(200);
    expect(answer.text).toContain('Read as');
    expect(answer.text).not.toContain('<html');
  });

  test('words that nothing else marks can be pointed at', async () => {
    const { text } = await get(`${address}&mark=at:3-40`);
    expect(text).toContain('id="mark-at:3-40"');
    expect(text).toContain('Words of the document');
    expect((await get(`${address}&mark=at:40-3`)).text).toContain('nothing of this name');
  });

  test.each(['/document', '/document?id=none', `${address}&edition=0`, `/document/record?id=none&mark=c:1`])(
    'what there is none of is said: %s',
    async (path) => expect((await get(path)).status).toBe(404),
  );
});

describe('what follows in law', () => {
  const statement = documents.find(({ head }) => head.genre === 'joint statement')!.head;
  const of = (id: string, view = '') => `/document?id=${encodeURIComponent(id)}${view}`;

  test('is a view of what is a joint statement, with its authority and what was taken to be so', async () => {
    expect((await get(of(statement.id))).text).toContain('view=follows');
    const { text } = await get(of(statement.id, '&view=follows'));
    for (const words of [
      'A joint statement',
      'What follows',
      'Authority',
      'Taken to be so',
      'Vienna Convention',
    ])
      expect(text).toContain(words);
  });
});
