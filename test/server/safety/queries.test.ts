// What anybody can put into an address or a form: it is answered, whatever it is, and costs little.
import { beforeAll, describe, expect, test } from 'vitest';
import type { Analysis } from '../../../src/model/analysis.ts';
import { FIELDS } from '../../../src/search/asked.ts';
import { noColumns } from '../../../src/search/columns.ts';
import { readQuery } from '../../../src/search/query.ts';
import { suggestions } from '../../../src/search/suggest.ts';
import { createApp } from '../../../src/server/app.ts';
import { tooLongToCompare } from '../../../src/server/pages/compare/compare.ts';
import { viewOf } from '../../../src/server/view.ts';
import { browserOf, houseOf, tokenIn } from '../people/served.ts';
import { addHostile } from './hostile.ts';

/** Names that every object of JavaScript answers to. */
const OF_OBJECTS = ['constructor', 'toString', 'valueOf', 'hasOwnProperty', '__proto__', 'prototype'];

/** Whatever may stand where a name, number, day or search is expected. */
const ODD = [
  ...['constructor', '__proto__', '1e999', '-1', '9007199254740993', '9999-99-99', '2026-02-30', '0000'],
  ...['a\0b', '\u202e\r\nSet-Cookie: a=b', `a${'\u0301'.repeat(300)}`, '../../etc/passwd', '--help'],
  ...[`' or 1=1 --`, '" OR rowid:1 NEAR(a b)', '"'.repeat(400), '%_\\'.repeat(100), '</script>]]>{{7*7}}'],
  ...['a* '.repeat(150), '-a '.repeat(150), `"${'the of '.repeat(60)}"`, 'x'.repeat(3_000)],
];

/** Names under which some page or other is asked for something. */
const NAMES = [
  ...FIELDS,
  ...[
    'q',
    'page',
    'sort',
    'id',
    'edition',
    'mark',
    'view',
    'with',
    'part',
    'show',
    'name',
    'at',
    'of',
    'said',
  ],
  ...[
    'a',
    'b',
    'ae',
    'be',
    'af',
    'bf',
    'after',
    'before',
    'since',
    'until',
    'within',
    'audience',
    'next',
    'key',
  ],
  ...[
    'from',
    'to',
    'limit',
    'cursor',
    'entry',
    'start',
    'end',
    'first',
    'second',
    'item',
    'genre',
    'who',
    'what',
  ],
  ...OF_OBJECTS,
];

describe('whatever stands in an address', () => {
  let ask: ReturnType<typeof browserOf>['ask'];
  let routes: readonly string[];
  let document: string;
  beforeAll(async () => {
    const house = await houseOf({ access: 'own' });
    await addHostile(house.store);
    await house.search.refresh('2026-03-02');
    const app = createApp(house);
    ask = browserOf(app, house, '127.0.0.1').ask;
    routes = [...new Set(app.routes.filter(({ method }) => method === 'GET').map(({ path }) => path))];
    document = (await house.store.catalogue.documents({ most: 1 }))[0]!.head.id;
  });

  const answered = async (path: string) => {
    const { status, headers } = await ask(path, { headers: { accept: 'text/html' } });
    expect(status, path).toBeLessThan(500);
    expect(headers.get('set-cookie') ?? '', path).not.toMatch(/^a=b/);
    return status;
  };

  test.each(ODD.map((odd) => [odd.slice(0, 30), odd]))('%j is answered', async (_, odd) => {
    const typed = encodeURIComponent(odd);
    for (const route of routes) {
      const path = route.replace(/:\w+/g, typed.slice(0, 3_000)).replace('*', 'none');
      await answered(path);
      const value = typed.slice(0, 150).replace(/%.?$/, '');
      await answered(`${path}?${NAMES.map((name) => `${name}=${value}`).join('&')}`);
      await answered(`${path}?q=${typed}`);
      await answered(`${path}?id=${encodeURIComponent(document)}&edition=${typed}&mark=${typed}`);
    }
  });

  test.each(['%zz', '%ff', '%ed%a0%80', '=&=&'])('%j as it is', async (typed) => {
    for (const route of routes) {
      const path = route.replace(/:\w+/g, typed.replace(/[?&=]/g, 'x')).replace('*', 'none');
      await answered(path);
      await answered(`${path}?q=${typed}&id=${typed}&${typed}`);
    }
  });
});

describe('names that every object answers to', () => {
  test.each(OF_OBJECTS)('%s is no field', (name) => {
    const { asked, problems } = readQuery(`${name}:x port`);
    expect(Object.keys(asked.fields)).toEqual([]);
    // "__proto__" has no letters in front of its colon, and is two words.
    if (/^[a-z]+$/i.test(name)) expect(problems[0]?.message).toContain('there is no field');
    expect(suggestions(`${name}:x`, 8, noColumns(), [])).toEqual([]);
  });
});

describe('what costs time is asked for in part', () => {
  test('the same word counts once', () => {
    expect(readQuery('the '.repeat(100)).asked.words.all).toEqual([{ words: ['the'], prefix: false }]);
  });

  test('of very many words the first are looked for, and that is said', () => {
    const typed = Array.from({ length: 120 }, (_, n) => `w${n}`).join(' ');
    const { asked, problems } = readQuery(typed);
    expect(asked.words.all).toHaveLength(24);
    expect(problems.map(({ message }) => message)).toEqual([
      'only the first 24 words were looked for: leave some out, or put a phrase in quotation marks',
    ]);
  });

  test('of very many values of a field the first are chosen', () => {
    const address = `http://here/register?${Array.from({ length: 900 }, (_, n) => `party=p${n}`).join('&')}`;
    const { asked } = viewOf(address, { sort: 'newest', most: 50, only: {} });
    expect(asked.fields.party).toHaveLength(50);
  });
});

test('a form whose fields are very long is refused', async () => {
  const house = await houseOf({ access: 'own' });
  const analyses = await addHostile(house.store);
  await house.search.refresh('2026-03-02');
  const { ask, post } = browserOf(createApp(house), house, '127.0.0.1');
  const id = encodeURIComponent(analyses[0]!.commitments[0]!.id);
  const csrf = tokenIn(await (await ask(`/review/item/${id}`)).text());
  expect(csrf).not.toBe('');
  const long = 'x'.repeat(60_000);
  for (const fields of [
    { act: 'missed', quote: 'x', in: long },
    { act: 'missed', quote: long },
    { act: 'accept', reason: long },
    { act: 'edit', reason: long, actors: long },
  ])
    expect((await post(`/review/item/${id}`, { csrf, ...fields })).status).toBe(422);
  const joined = await post(`/review/thread/${id}/join`, { csrf, with: long });
  expect([404, 422]).toContain(joined.status);
  expect((await joined.text()).length).toBeLessThan(30_000);
});

test('two texts whose undertakings would be held against each other for minutes are not compared on a page', () => {
  const text = (characters: number, undertakings: number) =>
    ({
      document: { text: 'x'.repeat(characters) },
      commitments: Array.from({ length: undertakings }),
    }) as unknown as Analysis;
  expect(tooLongToCompare(text(100_000, 400), text(100_000, 400))).toBe(false);
  expect(tooLongToCompare(text(100_000, 3_000), text(100_000, 3_000))).toBe(true);
  expect(tooLongToCompare(text(300_000, 1), text(200_000, 1))).toBe(true);
});
