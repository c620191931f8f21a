import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../src/model/analysis.ts';
import type { Recorded, RegisterEvent } from '../../src/register/events.ts';
import { type Group, groupsOf, type Single, type Step } from '../../src/register/grouping.ts';
import { linkingOf } from '../../src/register/linking.ts';
import { measurableOf } from '../../src/register/measurable.ts';
import { replay } from '../../src/register/replay.ts';
import { standingOf } from '../../src/register/state.ts';
import { type Threads, threadsOf } from '../../src/register/threads.ts';
import { analysisOf, type Undertaking } from './analyses.ts';
import { logOf } from './states.ts';

describe('groups of items', () => {
  const single = (item: string, document: string, born: number): Single => ({
    item,
    editions: [document],
    born,
    thread: `t:${item}`,
  });
  const singles = [
    single('a', 'one', 1),
    single('b', 'two', 2),
    single('c', 'three', 3),
    single('d', 'one', 1),
  ];
  const pair = (seq: number, one: string, other: string, by: 'program' | 'person' = 'program'): Step => ({
    seq,
    by,
    pair: [one, other],
  });
  const said = (seq: number, event: Extract<RegisterEvent, { items: readonly string[] }>): Step =>
    ({ seq, at: '', by: { kind: 'person', name: 'Ann' }, event }) as Recorded<typeof event> as Step;
  const join = (seq: number, thread: string, items: string[]) =>
    said(seq, { kind: 'thread joined', document: 'one', thread, items, reason: null });
  const split = (seq: number, thread: string, items: string[]) =>
    said(seq, { kind: 'thread split', document: 'one', thread, items, reason: null });
  const shown = (groups: readonly Group[]) =>
    Object.fromEntries(groups.map(({ id, items }) => [id, items.toSorted().join('')]));

  it.each([
    ['nothing joins them: each is a thread', [], { 't:a': 'a', 't:b': 'b', 't:c': 'c', 't:d': 'd' }],
    ['a link joins, and the older id lives on', [pair(9, 'c', 'b')], { 't:a': 'a', 't:b': 'bc', 't:d': 'd' }],
    ['links join in a chain', [pair(8, 'a', 'b'), pair(9, 'b', 'c')], { 't:a': 'abc', 't:d': 'd' }],
    [
      'not two items of one document, also not through a third',
      [pair(7, 'a', 'b'), pair(8, 'd', 'b'), pair(9, 'd', 'c')],
      { 't:a': 'ab', 't:d': 'cd' },
    ],
    [
      'unless a person says so',
      [pair(7, 'a', 'b'), pair(8, 'd', 'b', 'person')],
      { 't:a': 'abd', 't:c': 'c' },
    ],
    ['a person joins', [join(9, 't:b', ['b', 'c'])], { 't:a': 'a', 't:b': 'bc', 't:d': 'd' }],
    [
      'a person splits',
      [pair(7, 'a', 'b'), pair(8, 'b', 'c'), split(9, 't:c', ['c'])],
      { 't:a': 'ab', 't:c': 'c', 't:d': 'd' },
    ],
    [
      'what a person split the program does not join again',
      [pair(7, 'a', 'b'), split(8, 't:b', ['b']), pair(9, 'a', 'b')],
      { 't:a': 'a', 't:b': 'b', 't:c': 'c', 't:d': 'd' },
    ],
    [
      'but a person may',
      [pair(7, 'a', 'b'), split(8, 't:b', ['b']), join(9, 't:a', ['a', 'b'])],
      { 't:a': 'ab', 't:c': 'c', 't:d': 'd' },
    ],
    [
      'all cannot leave',
      [pair(7, 'a', 'b'), split(8, 't:x', ['a', 'b'])],
      { 't:a': 'ab', 't:c': 'c', 't:d': 'd' },
    ],
  ] as const)('%s', (_, steps, expected) => {
    expect(shown(groupsOf(singles, steps))).toEqual(expected);
    expect(shown(groupsOf(singles.toReversed(), [...steps].reverse()))).toEqual(expected);
  });
});

const document = (
  id: string,
  published: string,
  text: string,
  commitments: readonly Undertaking[],
  more: Partial<Analysis['document']> = {},
): Analysis => analysisOf(text, { head: { id, title: `Paper ${id}`, published, ...more }, commitments });

const FIRST = document(
  'first',
  '2026-01-10',
  'The United Kingdom will open a customs laboratory at Immingham by 30 June 2026. The United Kingdom will train forty inspectors. The United Kingdom will publish a fisheries atlas. The United Kingdom will meet the harbour masters every year.',
  [
    { action: 'open a customs laboratory at Immingham', deadline: ['30 June 2026', '../2026-06-30'] },
    { action: 'train forty inspectors' },
    { action: 'publish a fisheries atlas' },
    { action: 'meet the harbour masters every year', cadence: ['every year', 'P1Y'] },
  ],
);
const SECOND = document(
  'second',
  '2026-03-10',
  'The United Kingdom will open the customs laboratory at Immingham by 31 December 2026. The United Kingdom will train forty inspectors.',
  [
    { action: 'open the customs laboratory at Immingham', deadline: ['31 December 2026', '../2026-12-31'] },
    { action: 'train forty inspectors' },
  ],
);
const THIRD = document(
  'third',
  '2027-02-01',
  'The customs laboratory at Immingham was opened in January. The harbour masters met in London on 20 January 2027.',
  [],
);

/** The log of documents as they came, each held against those before it. */
function register(
  analyses: readonly Analysis[],
  more: (threads: Threads) => readonly RegisterEvent[] = () => [],
): Threads {
  const events = analyses.flatMap((one, at) => linkingOf(one, analyses.slice(0, at)) ?? []);
  const threads = threadsOf(replay(logOf(analyses, events)).values());
  return threadsOf(replay(logOf(analyses, [...events, ...more(threads)])).values());
}
const on = (asOf: string) => ({ asOf, until: asOf });
const threadOn = (threads: Threads, words: string) =>
  threads.all.find(({ wordings }) => wordings[0].said.action.quote.includes(words))!;
const stateOn = (threads: Threads, words: string, asOf: string) =>
  standingOf(threadOn(threads, words), threads, on(asOf))?.state ?? null;

describe('threads', () => {
  const threads = register([FIRST, SECOND, THIRD]);
  const laboratory = threadOn(threads, 'laboratory');

  it('one undertaking has its words from both documents, in the order they were published', () => {
    expect(laboratory.wordings.map(({ document }) => document)).toEqual(['first', 'second']);
    expect(threads.byId.get(laboratory.wordings[1]!.id)).toBe(laboratory);
    expect(threads.byId.get(laboratory.formerly[0]!)).toBe(laboratory);
  });

  it('others stay by themselves', () => {
    expect(threadOn(threads, 'atlas').wordings).toHaveLength(1);
  });

  it('the order in which documents come does not change which words are together', () => {
    const words = ({ all }: Threads) =>
      all.map(({ wordings }) => wordings.map(({ id }) => id).join(' ')).sort();
    expect(words(register([THIRD, SECOND, FIRST]))).toEqual(words(threads));
  });

  it.each([
    ['before it was said there is nothing', 'laboratory', '2026-01-01', null],
    ['open while its day is ahead', 'laboratory', '2026-02-01', 'open'],
    ['due on its last day', 'laboratory', '2026-12-31', 'due'],
    ['the moved day counts once it was published', 'laboratory', '2026-07-01', 'open'],
    ['overdue after it', 'laboratory', '2027-01-15', 'overdue'],
    ['reported done by a later document', 'laboratory', '2027-02-01', 'reported done'],
    ['what recurs is not done once for all', 'harbour masters', '2027-03-01', 'recurring'],
    ['the neighbours are taken up, and it is not', 'atlas', '2026-04-01', 'gone quiet'],
  ])('%s', (_, words, asOf, state) => {
    expect(stateOn(threads, words, asOf)).toBe(state);
  });

  it('a document of the day before the second knows the first day', () => {
    expect(standingOf(laboratory, threads, on('2026-03-09'))!.last).toBe('2026-06-30');
    expect(standingOf(laboratory, threads, on('2026-03-10'))!.last).toBe('2026-12-31');
  });
});

describe("people's words on links", () => {
  const judged = (confirmed: boolean) => (threads: Threads) => [
    {
      kind: 'link judged' as const,
      document: 'second',
      link: threads.ties.find(({ to }) => to.quote.quote.includes('laboratory') && to.document === 'second')!
        .link,
      confirmed,
      reason: null,
    },
  ];

  it('a refused link joins nothing, and is kept as refused', () => {
    const threads = register([FIRST, SECOND], judged(false));
    expect(threadOn(threads, 'laboratory').wordings).toHaveLength(1);
    expect(threads.ties.map(({ standing }) => standing)).toContain('refused');
  });

  it('survive the link being found again', () => {
    const events = linkingOf(SECOND, [FIRST])!;
    const [before] = [register([FIRST, SECOND])];
    const log = logOf([FIRST, SECOND], [...events, ...judged(false)(before), ...events]);
    expect(threadOn(threadsOf(replay(log).values()), 'laboratory').wordings).toHaveLength(1);
  });

  it('a link that a later comparison no longer brings is gone, unless a person confirmed it', () => {
    const events = linkingOf(SECOND, [FIRST])!;
    const before = register([FIRST, SECOND]);
    const again = { ...events[0] };
    const gone = threadsOf(replay(logOf([FIRST, SECOND], [...events, again])).values());
    expect(gone.ties).toEqual([]);
    const kept = logOf([FIRST, SECOND], [...events, ...judged(true)(before), again]);
    expect(threadOn(threadsOf(replay(kept).values()), 'laboratory').wordings).toHaveLength(2);
  });
});

describe('gone quiet', () => {
  const neighbours: readonly Undertaking[] = [
    { action: 'open a tide gauge at Ostend', theme: 'transport' },
    { action: 'appoint a harbour ombudsman', theme: 'transport' },
    { action: 'widen the lock at Ghent', theme: 'transport' },
  ];
  const text = (all: readonly Undertaking[]) => all.map(({ action }) => `Belgium will ${action}.`).join(' ');
  const paper = (id: string, published: string, all: readonly Undertaking[], more = {}) =>
    document(
      id,
      published,
      text(all),
      all.map((one) => ({ ...one, actors: ['Belgium'] })),
      more,
    );
  const before = paper('before', '2026-01-01', neighbours);
  const rows: readonly (readonly [string, readonly Undertaking[], object, string])[] = [
    ['a later paper takes up both neighbours and not it', [neighbours[0]!, neighbours[2]!], {}, 'gone quiet'],
    ['one neighbour says nothing yet', [neighbours[0]!], {}, 'open'],
    ['all are taken up', neighbours, {}, 'open'],
    [
      'a newspaper chooses what it writes of',
      [neighbours[0]!, neighbours[2]!],
      { genre: 'news analysis' },
      'open',
    ],
  ];
  it.each(rows)('%s', (_, all, more, state) => {
    const threads = register([before, paper('after', '2026-02-01', all, more)]);
    expect(stateOn(threads, 'ombudsman', '2026-03-01')).toBe(state);
    expect(stateOn(threads, 'ombudsman', '2026-01-15')).toBe('open');
  });

  it('says which document, beside what, and what was looked for', () => {
    const threads = register([before, paper('after', '2026-02-01', [neighbours[0]!, neighbours[2]!])]);
    const { quiet } = standingOf(threadOn(threads, 'ombudsman'), threads, on('2026-03-01'))!;
    expect(quiet).toMatchObject({
      head: { id: 'after' },
      documents: 1,
      lookedFor: ['appoint a harbour ombudsman'],
    });
    expect(quiet!.neighbours).toHaveLength(2);
  });
});

describe('how one could tell', () => {
  const rows: readonly (readonly [string, Undertaking, unknown])[] = [
    ['by its date', { action: 'open a quay', deadline: ['in 2027', '2027'] }, ['date']],
    ['by its interval', { action: 'open a quay', cadence: ['yearly', 'P1Y'] }, ['interval']],
    ['by its instrument', { action: 'open a quay', instruments: ['Ports Act 1991'] }, ['instrument']],
    ['not by nothing', { action: 'open a quay' }, 'nothing to measure by'],
    [
      'not by "regularly"',
      { action: 'open a quay', cadence: ['yearly', 'regular'] },
      'nothing to measure by',
    ],
    [
      'not where it is only looked at, with a date or not',
      { action: 'open a quay', firmness: 'exploratory', deadline: ['in 2027', '2027'] },
      'only to be looked at',
    ],
    ['not where it is a position', { action: 'open a quay', firmness: 'affirmed' }, 'a position'],
  ];
  it.each(rows)('%s', (_, undertaking, expected) => {
    const threads = register([
      document('d', '2026-01-01', 'They will open a quay in 2027, yearly.', [undertaking]),
    ]);
    const found = measurableOf(threads.all[0]!.wordings[0], []);
    expect(found.measurable ? found.by.map(({ kind }) => kind) : found.because).toEqual(expected);
  });
});
