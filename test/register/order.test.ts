import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../src/model/analysis.ts';
import { linkingOf } from '../../src/register/linking.ts';
import { orderOf } from '../../src/register/order.ts';
import { replay } from '../../src/register/replay.ts';
import { threadsOf } from '../../src/register/threads.ts';
import { analysisOf, type Undertaking } from './analyses.ts';
import { logOf } from './states.ts';

type Parts = NonNullable<Parameters<typeof analysisOf>[1]>;
const paper = (id: string, published: string | null, text: string, parts: Parts = {}): Analysis =>
  analysisOf(text, { ...parts, head: { id, title: `Paper ${id}`, published, ...parts.head } });

const STATEMENT = paper(
  'statement',
  '2026-01-10',
  'Norway will open a tide gauge at Bergen and share what it measures.',
  {
    head: { title: 'Norway and Iceland joint statement on tides' },
  },
);

describe('which of two documents is the earlier', () => {
  const rows: readonly (readonly [string, Analysis, Analysis, -1 | 0 | 1])[] = [
    ['the one of the earlier day', STATEMENT, paper('b', '2026-01-11', 'They met.'), -1],
    ['of one day, and nothing tells', STATEMENT, paper('b', '2026-01-10', 'They met.'), 0],
    [
      'of one day, the other quotes it',
      STATEMENT,
      paper('b', '2026-01-10', 'It says: “Norway will open a tide gauge at Bergen”.'),
      -1,
    ],
    [
      "a few quoted words are anybody's",
      STATEMENT,
      paper('b', '2026-01-10', 'It says: “open a tide gauge”.'),
      0,
    ],
    [
      'of one day, the other names it',
      STATEMENT,
      paper('b', '2026-01-10', 'The Norway and Iceland joint statement on tides came out today.'),
      -1,
    ],
    [
      'but not as something that is to come',
      STATEMENT,
      paper('b', '2026-01-10', 'They will issue the Norway and Iceland joint statement on tides.', {
        commitments: [{ action: 'issue the Norway and Iceland joint statement on tides' }],
      }),
      0,
    ],
    [
      'of one day, an analysis speaks of the joint statement',
      STATEMENT,
      {
        ...paper('b', '2026-01-10', 'The joint statement commits Norway.', {
          head: { genre: 'news analysis' },
        }),
        mentions: [],
      },
      0,
    ],
    [
      'without a day, it tells of what came after',
      STATEMENT,
      paper('b', null, 'The gauge opened in May.', { events: [['opened in May', '2026-05']] }),
      -1,
    ],
    [
      'without a day, it tells of what came before',
      STATEMENT,
      paper('b', null, 'Talks opened in May.', { events: [['opened in May', '2025-05']] }),
      0,
    ],
    [
      'without a day, it promises for a day that had passed',
      STATEMENT,
      paper('b', null, 'It will open by June 2025.', {
        commitments: [{ action: 'open', deadline: ['by June 2025', '../2025-06'] }],
      }),
      1,
    ],
    [
      'both without a day',
      { ...STATEMENT, document: { ...STATEMENT.document, published: null } },
      paper('b', null, 'They met.'),
      0,
    ],
  ];
  it.each(rows)('%s', (_, a, b, sign) => {
    expect(orderOf(a, b).sign).toBe(sign);
    expect(orderOf(b, a).sign).toBe(sign === 0 ? 0 : -sign);
  });

  it('an analysis of the day reports on the statement by parties that it names', () => {
    const party = (value: string) => ({ type: 'party', value }) as unknown as Analysis['mentions'][0];
    const statement = { ...STATEMENT, mentions: [party('Norway')] };
    const news = paper('b', '2026-01-10', 'The joint statement commits Norway.', {
      head: { genre: 'news analysis' },
    });
    expect(orderOf(statement, { ...news, mentions: [party('Norway'), party('Iceland')] })).toEqual({
      sign: -1,
      by: 'text',
    });
    expect(orderOf(statement, { ...news, mentions: [party('Iceland')] }).sign).toBe(0);
  });
});

describe('where the order is not known', () => {
  const said = (id: string, published: string | null, text: string, all: readonly Undertaking[]) =>
    paper(id, published, text, { commitments: all });
  const one = said(
    'one',
    '2026-01-10',
    'The United Kingdom will open a customs laboratory at Immingham by 30 June 2026. No day was given for the harbour bill.',
    [{ action: 'open a customs laboratory at Immingham', deadline: ['30 June 2026', '../2026-06-30'] }],
  );
  const other = (published: string | null) =>
    said(
      'other',
      published,
      'The United Kingdom aims to open the customs laboratory at Immingham. The customs laboratory at Immingham was opened.',
      [{ action: 'open the customs laboratory at Immingham', firmness: 'intended' }],
    );

  it.each([
    ['of one day', '2026-01-10'],
    ['without a day', null],
  ])('%s: both say it, in one thread, and neither softens, delivers or answers the other', (_, published) => {
    const second = other(published);
    const [compared, ...links] = linkingOf(second, [one])!;
    expect(compared.with.map(({ document }) => document)).toEqual(['one']);
    expect(links).toMatchObject([
      {
        relation: 'repeats',
        order: 'not known',
        joins: true,
        from: { document: 'one' },
        to: { document: 'other' },
      },
    ]);
    expect(links[0]!.changes).toEqual([
      'deadline differs: ../2026-06-30 / none given',
      'firmness differs: committed / intended',
    ]);
    const threads = threadsOf(replay(logOf([one, second], [compared, ...links])).values());
    expect(threads.all.map(({ wordings }) => wordings.length)).toEqual([2]);
  });

  it('the one that came first into the register stands first, whichever is looked at', () => {
    const [, there] = linkingOf(other('2026-01-10'), [one])!;
    const [, back] = linkingOf(one, [other('2026-01-10')], () => false)!;
    expect(back).toEqual(there);
  });

  it('what carries no day does not become the last word', () => {
    const second = other(null);
    const threads = threadsOf(replay(logOf([one, second], linkingOf(second, [one])!)).values());
    expect(threads.all[0]!.wordings.map(({ document }) => document)).toEqual(['other', 'one']);
  });
});
