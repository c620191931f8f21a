import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { analyse } from '../../../../src/pipeline.ts';
import { fromText } from '../../../../src/readers/read.ts';
import { createApp } from '../../../../src/server/app.ts';
import { exampleHouse, HERE, TODAY } from '../../examples.ts';

const house = await exampleHouse();
const app = createApp(house);
const get = async (path: string) => {
  const response = await app.request(`http://127.0.0.1:8080${path}`, { headers: HERE });
  return { status: response.status, text: await response.text(), headers: response.headers };
};
const { head } = (await house.store.catalogue.documents()).find(
  ({ head }) => head.genre === 'news analysis',
)!;
const id = encodeURIComponent(head.id);
const before = readFileSync(join(import.meta.dirname, '../../../../examples/news-analysis.txt'), 'utf8');
const after = before
  .replace('by 30 September 2026', 'by 31 October 2026')
  .replace(/study a hydrogen pipeline and /, '');

beforeAll(async () => {
  const { title, publisher, published } = head;
  const given = { id: head.id, title, ...(publisher && { publisher }), ...(published && { published }) };
  const document = fromText(after, given);
  await house.store.add([analyse(document)], { at: '2026-02-01T10:00:00Z', rules: 'test' });
  await house.search.refresh(TODAY);
});

describe('the editions of a document', () => {
  test('each has its hash, and the text that it is the hash of', async () => {
    const { text } = await get(`/document?id=${id}&view=editions`);
    for (const { head } of await house.store.editions())
      if (head.title === '') expect(text).toContain(head.edition);
    const answer = await get(`/document/text?id=${id}&edition=${head.edition}`);
    expect(createHash('sha256').update(answer.text).digest('hex')).toBe(head.edition);
    expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('what changed is told in meaning and word by word', async () => {
    const { text } = await get(`/document?id=${id}&view=editions&with=${head.edition}`);
    expect(text).toContain('deadline moved: by 30 September 2026, now by 31 October 2026');
    expect(text).toMatch(
      /<del><span[^>]*>gone: <\/span>30 September<\/del> <ins><span[^>]*>new: <\/span>31 October<\/ins>/,
    );
    expect(text).toMatch(/Gone \(\d+\)[\s\S]*study a hydrogen pipeline/);
  });

  test('an older one is shown with what only it says, and says that it is older', async () => {
    const { text } = await get(`/document?id=${id}&edition=${head.edition}`);
    expect(text).toContain('This is not the newest edition');
    const gone = (await house.store.analysis(head.id, head.edition))!.commitments.find(
      ({ action }) => action.quote === 'study a hydrogen pipeline',
    )!;
    expect(text).toContain(`id="mark-${gone.id}"`);
    const entry = await get(`/entry/${gone.id}`);
    expect(entry.status).toBe(200);
    expect(entry.text).toContain('Only an earlier edition of the document says this.');
    expect(entry.text).toContain('Edition 2: does not say it');
  });
});
