import { describe, expect, test } from 'vitest';
import { analyse } from '../../../../src/pipeline.ts';
import { createApp } from '../../../../src/server/app.ts';
import { documentOf } from '../../../documents.ts';
import { exampleHouse, HERE, TODAY } from '../../examples.ts';

const house = await exampleHouse();
const order = documentOf(
  'The Minister makes this Order in exercise of the powers conferred by section 20(1) of the Equality Act 2010.\n\nThe Harbour Fees Regulations 2019 are revoked.',
  { genre: 'legislation', published: '2024-03-01' },
);
const note = documentOf(
  'Ministers spoke of the Pier <Dues> Order 2024 and will amend the Equality Act 2010.',
  {
    published: '2025-03-01',
  },
);
await house.store.add(
  [
    analyse({ ...order, id: 'doc:order', title: 'The Pier Dues Order 2024' }),
    analyse({ ...note, id: 'doc:note', title: 'A <note>' }),
  ],
  { at: '2026-01-16T10:00:00Z', rules: 'test' },
);
await house.search.refresh(TODAY);
const app = createApp(house);
const ask = (path: string) => app.request(path, { headers: HERE });
const page = async (path: string) => (await ask(path)).text();

describe('citations', () => {
  test('shows who cites an Act, with what is done, the passage, and the document one link away', async () => {
    const text = await page('/citations?of=Equality+Act+2010');
    for (const words of [
      'Who cites Equality Act 2010',
      'The Pier Dues Order 2024',
      'Equality Act 2010, section 20(1)',
      'relied on',
      'A &lt;note&gt;',
      'alt="What cites Equality Act 2010',
    ])
      expect(text).toContain(words);
    expect(text).not.toContain('<note>');
  });

  test('narrows to a context, and says so where nothing is left', async () => {
    expect(await page('/citations?of=Equality+Act+2010&context=relied+on')).not.toContain('A &lt;note&gt;');
    expect(await page('/citations?of=Equality+Act+2010&context=quoted')).toContain('No citation');
    expect((await ask('/citations?of=Equality+Act+2010&context=loved&page=x')).status).toBe(200);
  });

  test('shows what a document cites, on its own page too', async () => {
    const text = await page('/citations?in=doc:order');
    expect(text).toContain('What The Pier Dues Order 2024 cites');
    expect(text).toContain('Harbour Fees Regulations 2019');
    const view = await page('/document?id=doc:order&view=cites');
    expect(view).toContain('Harbour Fees Regulations 2019');
    expect(view).toContain('revoked 1');
  });

  test('asks for something where nothing is asked', async () => {
    const text = await page('/citations');
    expect(text).toContain('Who cites this law, treaty or document');
    expect(await page('/citations?of=no+such+thing')).toContain('No citation');
  });

  test('gives the picture as a file', async () => {
    const picture = await ask('/citations/picture?of=Equality+Act+2010&hops=2');
    expect(picture.headers.get('content-type')).toContain('image/svg+xml');
    expect(await picture.text()).toContain('Equality Act 2010: cited by 2 documents');
    expect((await ask('/citations/picture?of=')).status).toBe(404);
  });
});
