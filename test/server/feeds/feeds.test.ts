import { describe, expect, test } from 'vitest';
import { claimsOf } from '../../../src/publish/claims.ts';
import { verify } from '../../../src/publish/verify.ts';
import { createApp } from '../../../src/server/app.ts';
import { exampleHouse, HERE } from '../examples.ts';

const house = await exampleHouse();
const app = createApp(house);
const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  app.request(path, { method, headers: { ...HERE, accept: '*/*', ...headers } });

const [first] = (
  await house.search.find(
    {
      words: { all: [], not: [] },
      fields: { kind: ['commitment'] },
      not: {},
      after: null,
      before: null,
      due: null,
    },
    { sort: 'newest', from: 0, most: 1 },
  )
).results;
const document = encodeURIComponent(first!.entry.document);
const party = encodeURIComponent(house.search.columns().fields.party.names.values[0]!.value);

const LISTS = [
  '/register',
  '/register?firmness=committed',
  '/calendar',
  '/watch-list',
  '/figures',
  `/party?name=${party}`,
  `/document?id=${document}`,
  `/thread/${first!.thread}`,
  `/entry/${first!.entry.id}`,
];
const ENDINGS = ['csv', 'ics', 'atom', 'feed.json', 'jsonld', 'json'];
const at = (list: string, ending: string) => list.replace(/^([^?]+)/, `$1.${ending}`);

describe.each(LISTS)('%s', (list) => {
  test.each(ENDINGS)('as .%s: what it quotes stands in the register', async (ending) => {
    const answer = await get(at(list, ending));
    expect(answer.status).toBe(200);
    const bytes = new Uint8Array(await answer.arrayBuffer());
    const claims = claimsOf(bytes);
    if ('problem' in claims) expect(ending === 'csv', claims.problem).toBe(false);
    else {
      const checked = await verify(claims, (id, edition) => house.store.text(id, edition));
      expect(checked.filter(({ verdict }) => verdict !== 'exact')).toEqual([]);
      const mayBeEmpty = ending === 'ics' || list === '/calendar';
      if (!mayBeEmpty) expect(checked.length).toBeGreaterThan(0);
    }
  });
});
