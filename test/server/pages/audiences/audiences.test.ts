import { describe, expect, it } from 'vitest';
import { createApp } from '../../../../src/server/app.ts';
import { exampleHouse, HERE } from '../../examples.ts';
import { tokenIn } from '../../people/served.ts';
import { harmsIn } from '../../safety/harms.ts';
import { HOSTILE } from '../../safety/hostile.ts';

const house = await exampleHouse();
const app = createApp(house);
const get = async (path: string) => {
  const response = await app.request(`${house.base}${path}`, { headers: HERE });
  return { status: response.status, text: await response.text() };
};
const post = async (from: string, path: string, fields: Record<string, string>, more?: File) => {
  const csrf = tokenIn((await get(from)).text);
  const body = new FormData();
  for (const [name, value] of Object.entries({ csrf, ...fields })) body.append(name, value);
  if (more !== undefined) body.append('file', more);
  return app.request(`${house.base}${path}`, { method: 'POST', headers: HERE, body });
};

describe('audiences', () => {
  it('begin from the seven that come with the program', async () => {
    const { text } = await get('/audiences');
    expect([...text.matchAll(/\/audiences\/new\?from=/g)]).toHaveLength(7);
    expect((await get('/audiences/new?from=ports')).text).toContain('harbour');
  });

  it('are made by the form, and show what concerns them with the words that say so', async () => {
    const made = await post('/audiences/new', '/audiences', {
      title: 'Ports of the coast',
      sector: 'port, harbour',
      roles: 'port operators',
      places: 'United Kingdom\nBelgium',
    });
    expect(made.headers.get('location')).toBe('/audience/ports-of-the-coast');
    const { text } = await get('/audience/ports-of-the-coast?touching=yes');
    expect(text).toContain('wp-mark--found');
    expect(text).toMatch(/Because of “[^<]*port/i);
    expect(text).toMatch(/href="\/entry\//);
    expect(harmsIn(text)).toEqual([]);
    expect((await house.store.people.acts({ most: 5 })).map(({ what }) => what)).toContain('audience kept');
  });

  it('are changed and removed, and keep their names', async () => {
    const fields = { title: 'Ports', sector: 'port' };
    await post('/audiences', '/audience/ports-of-the-coast', fields);
    expect((await get('/audience/ports-of-the-coast')).text).toContain('>Ports</h1>');
    await post('/audiences', '/audience/ports-of-the-coast/remove', {});
    expect((await get('/audience/ports-of-the-coast')).status).toBe(404);
  });

  it('come as YAML, typed or in a file; what cannot be read is said and stays', async () => {
    const yaml = 'id: firms\ntitle: Firms\nsector: [steel]\n';
    expect((await post('/audiences', '/audiences/yaml', { yaml })).status).toBe(303);
    const file = new File(['id: mills\ntitle: Mills\nsector: [flour]\n'], 'mills.yaml');
    expect((await post('/audiences', '/audiences/yaml', { yaml: '' }, file)).headers.get('location')).toBe(
      '/audience/mills',
    );
    const wrong = await post('/audiences', '/audiences/yaml', { yaml: 'id: x\ntitle: [' });
    expect(wrong.status).toBe(422);
    expect(await wrong.text()).toContain('not YAML or JSON');
    const nothing = await post('/audiences/new', '/audiences', { title: 'Nobody', sector: '' });
    expect(nothing.status).toBe(422);
    expect(await nothing.text()).toContain('othing would concern it');
  });

  it('do no harm whatever is written into them', async () => {
    for (const words of Object.values(HOSTILE)) {
      const made = await post('/audiences/new', '/audiences', { title: words, sector: words, roles: words });
      const there = made.headers.get('location');
      if (there !== null) expect(harmsIn((await get(there)).text)).toEqual([]);
      else expect(harmsIn(await made.text())).toEqual([]);
    }
    expect(harmsIn((await get('/audiences')).text)).toEqual([]);
  });
});
