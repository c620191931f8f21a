import { describe, expect, test } from 'vitest';
import { dueOf, untilOf } from '../../src/register/due.ts';
import { entriesOf, ofKind } from '../../src/register/entries.ts';
import type { RegisterEvent } from '../../src/register/events.ts';
import { watchListOf } from '../../src/register/watchList.ts';
import { analysisOf } from './analyses.ts';
import { stateOf } from './states.ts';

type Row = [plainly: string, deadline: string | null, asOf: string, state: string | null];

const ROWS: Row[] = [
  ['a year is not overdue on its second day', '2026', '2026-01-02', 'running'],
  ['a year is due when its last day comes near', '2026', '2026-11-01', 'due'],
  ['a year is due on its last day', '2026', '2026-12-31', 'due'],
  ['a year has passed on the next', '2026', '2027-01-01', 'passed'],
  ['a year that is far off is not listed', '2028', '2026-01-02', null],
  ['a year that begins soon is', '2027', '2026-12-01', 'running'],
  ['"by" a day: due when that day comes near', '../2027-06-30', '2027-05-01', 'due'],
  ['"by" a day: on that day still due', '../2027-06-30', '2027-06-30', 'due'],
  ['"by" a day: has passed on the next', '../2027-06-30', '2027-07-01', 'passed'],
  ['"by" a year that is far off is not listed, as it has no first day', '../2030', '2026-01-02', null],
  ['"by" a year: its last day counts', '../2026', '2026-12-30', 'due'],
  ['a stretch of months runs', '2026-01/2026-06', '2026-02-01', 'running'],
  ['a stretch of months ends', '2026-01/2026-06', '2026-05-01', 'due'],
  ['a stretch of months ahead begins within the time looked at', '2026-01/2026-06', '2025-12-20', 'running'],
  ['a day', '2026-01-15', '2025-12-20', 'due'],
  ['a stretch with an open end never passes', '2026-01/..', '2031-01-01', 'running'],
  ['no deadline: never overdue', null, '2099-01-01', null],
  ['what is no EDTF is no deadline', 'soon', '2099-01-01', null],
  ['what was published later had not been said', '2026-01', '2025-12-01', null],
];

describe('deadlines are intervals', () => {
  test.each(ROWS)('%s', (_, edtf, asOf, state) => {
    const deadline = edtf === null ? {} : { deadline: ['then', edtf] as const };
    expect(due(deadline, asOf)[0]?.state ?? null).toBe(state);
  });
});

function due(more: object, asOf: string, ...events: RegisterEvent[]) {
  const analysis = analysisOf('They will sign a treaty then and twice a year.', {
    commitments: [{ action: 'sign a treaty', ...more }],
  });
  const entries = ofKind(entriesOf(stateOf([analysis], events)), 'commitment');
  return dueOf(entries, { asOf, until: untilOf(asOf, '90d')! });
}

describe('what recurs', () => {
  const twice = { cadence: ['twice a year', 'P6M'] };
  test('recurs without a date', () => {
    expect(due(twice, '2026-01-02')).toMatchObject([{ state: 'recurring', recurs: 'P6M', last: null }]);
  });
  test('with a date is due then, and recurs', () => {
    const [one] = due({ ...twice, deadline: ['then', '2026-02'] }, '2026-01-02');
    expect(one).toMatchObject({ state: 'due', recurs: 'P6M', last: '2026-02-28' });
  });
  test('ambiguous until somebody says', () => {
    const ambiguous = { cadence: ['twice a year', null] };
    expect(due(ambiguous, '2026-01-02')).toMatchObject([{ state: 'recurring', recurs: 'ambiguous' }]);
    const { entry } = due(ambiguous, '2026-01-02')[0]!;
    const set = {
      kind: 'edited',
      document: 'doc:test',
      item: entry.id,
      set: { cadence: 'P2Y' },
      reason: null,
    } as const;
    expect(due(ambiguous, '2026-01-02', set)).toMatchObject([{ recurs: 'P2Y' }]);
  });
});

test('what a person judged kept is no longer due; what they judged missed says so', () => {
  const deadline = { deadline: ['then', '2026-01'] };
  const { entry } = due(deadline, '2026-03-01')[0]!;
  const judged = (verdict: 'kept' | 'missed') =>
    ({
      kind: 'judged',
      document: 'doc:test',
      item: entry.id,
      verdict,
      evidence: null,
      reason: null,
    }) as const;
  expect(due(deadline, '2026-03-01', judged('kept'))).toEqual([]);
  expect(due(deadline, '2026-03-01', judged('missed'))).toMatchObject([
    { state: 'passed', verdict: 'missed' },
  ]);
});

test.each([
  ['90d', '2026-04-01'],
  ['2w', '2026-01-15'],
  ['1m', '2026-02-01'],
  ['1y', '2027-01-01'],
  ['a while', null],
  ['', null],
])('within %s', (within, until) => expect(untilOf('2026-01-01', within)).toBe(until));

test('the watch-list: watchpoints by date, past ones marked, then silences', () => {
  const analysis = analysisOf('Watch the vote, the summit, any follow-up. No timetable was set out.', {
    watchpoints: [
      ['any follow-up', null],
      ['the summit', '2026-06'],
      ['the vote', '2025-12-20'],
    ],
    silences: ['No timetable was set out'],
  });
  const list = watchListOf(entriesOf(stateOf([analysis])), { asOf: '2026-01-02' });
  expect(list.map(({ entry, state, last }) => [entry.said.quote, state, last])).toEqual([
    ['the vote', 'past', '2025-12-20'],
    ['the summit', 'ahead', '2026-06-30'],
    ['any follow-up', 'open', null],
    ['No timetable was set out', 'open', null],
  ]);
});
