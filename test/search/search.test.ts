import { describe, expect, test } from 'vitest';
import { commitmentsOf, type Filter } from '../../src/register/filter.ts';
import { withFullNames } from '../../src/register/parties.ts';
import { replayAll } from '../../src/register/replay.ts';
import type { Asked } from '../../src/search/asked.ts';
import { markedIn } from '../../src/search/marks.ts';
import { readQuery } from '../../src/search/query.ts';
import { exampleHouse } from '../server/examples.ts';

const PROGRAMMES = [
  { id: 'uk-belgium', title: 'UK–Belgium', parties: ['United Kingdom', 'Belgium'] },
  { id: 'money', title: 'Money', themes: ['finance' as const, 'trade' as const] },
];
const { search, store } = await exampleHouse();
await search.programmes(PROGRAMMES);
const states = [...(await replayAll(store.events())).values()];

const asked = (typed: string): Asked => {
  const { asked, problems } = readQuery(typed);
  expect(problems).toEqual([]);
  return { ...asked, fields: { ...asked.fields, kind: ['commitment'] } };
};
const ids = async (typed: string): Promise<string[]> => {
  const { results } = await search.find(asked(typed), { sort: 'newest', from: 0, most: 1_000 });
  return results.map(({ entry }) => entry.id).sort();
};

describe('what is found', () => {
  test.each<[typed: string, filter: Filter]>([
    ['', {}],
    ['party:belgium', { party: ['Belgium'] }],
    ['party:UK theme:migration', { party: ['UK'], theme: ['migration'] }],
    ['firmness:committed firmness:obliged', { firmness: ['committed', 'obliged'] }],
    ['before:2026-01 after:2025-12-13', { before: '2026-01-01', after: '2025-12-13' }],
    ['programme:uk-belgium', { programme: PROGRAMMES[0]! }],
    ['programme:money', { programme: PROGRAMMES[1]! }],
    ['document:"joint statement"', { document: ['joint statement'] }],
  ])('%s is what the filters of the register let through', async (typed, filter) => {
    const known = states.flatMap((state) => commitmentsOf(state, withFullNames(filter)));
    expect(await ids(typed)).toEqual(known.map(({ id }) => id).sort());
  });

  test('words must all stand there, by their stem; a phrase in its order; a minus leaves out', async () => {
    const words = async (typed: string) =>
      (await search.find(asked(typed), { sort: 'relevance', from: 0, most: 100 })).results.map(
        ({ entry }) => `${entry.head.title}: ${entry.kind === 'commitment' ? entry.said.sentence.quote : ''}`,
      );
    const returns = await words('returns');
    expect(returns.length).toBeGreaterThan(1);
    for (const sentence of returns) expect(sentence).toMatch(/return/i);
    expect((await words('"working arrangements"')).length).toBeGreaterThan(0);
    expect(await words('"arrangements working"')).toEqual([]);
    const without = await words('returns -readmission');
    expect(without.length).toBeLessThan(returns.length);
    for (const sentence of without) expect(sentence).not.toMatch(/readmission/i);
  });

  test('each says why it is there', async () => {
    const { results } = await search.find(asked('returns'), { sort: 'relevance', from: 0, most: 5 });
    for (const { marked } of results) expect(marked!.sentence ?? marked!.title).toMatch(/\u0002return/i);
  });
});

describe('facets', () => {
  test('count what would be found with each value, whatever is asked of the field itself', async () => {
    const found = await search.find(asked('theme:migration party:belgium'), {
      sort: 'newest',
      from: 0,
      most: 1,
    });
    for (const { value, count } of found.facet('theme', 100))
      expect([value, count]).toEqual([value, (await ids(`theme:"${value}" party:belgium`)).length]);
    for (const { value, count, chosen } of found.facet('party', 5)) {
      expect([value, count]).toEqual([value, (await ids(`theme:migration party:"${value}"`)).length]);
      expect(chosen).toBe(value === 'Belgium');
    }
  });

  test('tallies divide what fits', async () => {
    const [first] = await search.tallies(asked(''), 'party', 'firmness');
    expect(first!.count).toBe((await ids(`party:"${first!.value}"`)).length);
    expect(first!.by.committed).toBe((await ids(`party:"${first!.value}" firmness:committed`)).length);
  });
});

describe('order and pages', () => {
  test.each(['newest', 'oldest', 'deadline', 'firmness', 'added'] as const)(
    'by %s, each entry once over all pages',
    async (sort) => {
      const all: string[] = [];
      for (let from = 0; ; from += 7) {
        const { results } = await search.find(asked(''), { sort, from, most: 7 });
        all.push(...results.map(({ entry }) => entry.id));
        if (results.length < 7) break;
      }
      expect([...all].sort()).toEqual(await ids(''));
      expect(new Set(all).size).toBe(all.length);
    },
  );
});

test.each([
  [
    'Customs officers will co-operate.',
    'co-operate',
    'Customs officers will \u0002co\u0003-\u0002operate\u0003.',
  ],
  [
    'Returning and returned returns',
    'return',
    '\u0002Returning\u0003 and \u0002returned\u0003 \u0002returns\u0003',
  ],
  ['A café in Liège', 'liege cafe', 'A \u0002café\u0003 in \u0002Liège\u0003'],
  ['Border guards', 'bord*', '\u0002Border\u0003 guards'],
  ['nothing of it', 'else', null],
])('in "%s" what was looked for with %s is marked', (text, typed, marked) => {
  expect(markedIn(text, readQuery(typed).asked.words)).toBe(marked);
});

test('how near a deadline is, as a facet that moves with the day', async () => {
  const near = async () => {
    const { facet, total } = await search.find(asked(''), { sort: 'newest', from: 0, most: 0 });
    const counts = Object.fromEntries(facet('deadline', 10).map(({ value, count }) => [value, count]));
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(total);
    return counts;
  };
  const before = await near();
  expect(before['within 90 days']).toBeGreaterThan(0);
  const { results } = await search.find(asked('deadline:"within 30 days"'), {
    sort: 'deadline',
    from: 0,
    most: 50,
  });
  for (const { first, last } of results) expect((last ?? first)! <= '2026-04-01').toBe(true);
  await search.refresh('2027-06-01');
  expect((await near()).passed).toBeGreaterThan(before.passed ?? 0);
});

describe('spelling', () => {
  test.each<[typed: string, meant: string | null, why: string]>([
    ['party:belguim retruns', 'party:Belgium returns', 'a value and a word'],
    ['retruns', 'returns', 'a word'],
    ['"working arrangment"', '"working arrangement"', 'a word in a phrase'],
    ['theme:migratoin -visas', 'theme:migration -visas', 'a value of a fixed list'],
    ['party:belgium returns', null, 'all of it is there'],
    ['party:bel retur*', null, 'beginnings'],
    ['zzzzqqqq', null, 'nothing is near'],
  ])('%s is meant as %s', async (typed, meant) => expect(await search.respelt(typed)).toBe(meant));
});
