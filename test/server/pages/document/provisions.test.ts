import { describe, expect, test } from 'vitest';
import { analyse } from '../../../../src/pipeline.ts';
import { read } from '../../../../src/readers/read.ts';
import { createApp } from '../../../../src/server/app.ts';
import { ACT } from '../../../law/act.ts';
import { exampleHouse, HERE, TODAY } from '../../examples.ts';

const house = await exampleHouse();
const { document } = await read(new TextEncoder().encode(ACT), {
  name: 'act.xml',
  id: 'act',
  title: 'Harbours Act 2031',
});
await house.store.add([analyse(document!)], { at: '2026-02-01T10:00:00Z', rules: 'test' });
await house.search.refresh(TODAY);
const app = createApp(house);
const get = async (path: string) => {
  const response = await app.request(`http://127.0.0.1:8080${path}`, { headers: HERE });
  return { status: response.status, text: await response.text() };
};
const plain = (page: string) => page.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

describe('the provisions of a law', () => {
  test('its page leads to them; that of another document does not', async () => {
    expect((await get('/document?id=act')).text).toContain('view=provisions');
    const other = (await house.store.catalogue.documents()).find(
      ({ head }) => head.genre === 'news analysis',
    )!;
    expect((await get(`/document?id=${encodeURIComponent(other.head.id)}`)).text).not.toContain(
      'view=provisions',
    );
  });

  test('each with what it lays down, defines and changes', async () => {
    const { status, text } = await get('/document?id=act&view=provisions');
    expect(status).toBe(200);
    const words = plain(text);
    expect(words).toContain('s. 1 The register');
    expect(words).toContain('Duty s. 1(1): registrar must: keep a register of harbours');
    expect(words).toContain('Changes Docks Act 2010: 1 instruction (s. 4(1))');
    expect(words).toContain('In force from 1 May 2031');
  });

  test('one with its words and all about it, leading back to the text', async () => {
    const { text } = await get('/document?id=act&view=provisions&mark=s.%202(1)');
    expect(plain(text)).toContain('for “ship” substitute “vessel”');
    expect(text).toMatch(/mark=at%3A\d+-\d+#mark-at/);
  });

  test('a provision that is not there is told with the nearest', async () => {
    const { text } = await get('/document?id=act&view=provisions&mark=s.%2099');
    expect(plain(text)).toContain('no provision “s. 99”: the nearest are s. 1');
  });
});
