import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  answersOf,
  type KeptClock,
  keptClockFrom,
  namedClocks,
  recounted,
} from '../../../src/law/clocks/kept.ts';
import { readCalendar } from '../../../src/law/clocks/reading.ts';
import { tableOf } from '../../../src/law/clocks/table.ts';
import { askedOf, calendarFrom } from '../../../src/law/clocks/whatsOn.ts';
import { keptClocksText } from '../../../src/publish/keptClock.ts';

const SITTINGS = readFileSync(join(import.meta.dirname, '../../../examples/calendars/sittings.csv'), 'utf8');
const calendar = readCalendar(SITTINGS, 'sittings.csv');
/** The same with three more days of recess for the Commons. */
const newer = readCalendar(
  SITTINGS.replace(
    'Commons,2026-02-13,2026-02-22,adjourned',
    'Commons,2026-02-13,2026-02-25,adjourned',
  ).replace('Commons,2026-02-23,2026-02-26,sitting', 'Commons,2026-02-26,2026-02-26,sitting'),
  'newer.csv',
);

const TREATY = { of: 'period', procedure: 'treaty', from: '2026-01-12', length: 21 } as const;
const kept = (counted: KeptClock['counted']): KeptClock => ({
  counted,
  answers: answersOf(counted, calendar),
  moved: [],
  because: [],
  calendar: calendar.source,
  document: null,
});

describe('a clock that is kept', () => {
  test('counted anew by another calendar, it says what moved and which days moved it', () => {
    const anew = recounted(kept(TREATY), newer, calendar);
    expect(anew.moved).toMatchObject([{ before: { end: '2026-02-24' }, now: { end: '2026-03-02' } }]);
    expect(anew.because.map(({ house, day, before, now }) => [house, day, before, now])).toEqual(
      ['23', '24', '25'].map((day) => ['Commons', `2026-02-${day}`, 'sitting', 'adjourned']),
    );
    expect(recounted(anew, newer, newer)).toMatchObject({ moved: [], because: [], answers: anew.answers });
  });

  test('of a Bill: each stage that moved', () => {
    const anew = recounted(kept({ of: 'bill', from: '2026-02-02', house: 'Commons' }), newer, calendar);
    expect(anew.moved[0]).toMatchObject({
      before: { what: 'Commons, second reading', end: '2026-02-23' },
      now: { end: '2026-02-26' },
    });
    expect(keptClocksText([{ name: 'rail', at: '', clock: anew }], 80)).toContain(
      '2026-02-26 (was: 2026-02-23)',
    );
  });

  test('what was kept is read again, and what is none of ours is not taken for one', () => {
    const body = JSON.parse(JSON.stringify(kept(TREATY)));
    expect(keptClockFrom(body)).toEqual(kept(TREATY));
    for (const other of [null, {}, { counted: { of: 'tide' }, answers: [] }])
      expect(keptClockFrom(other)).toBeNull();
    expect(namedClocks([{ id: 'a', at: '', by: '', body: 1 }])).toEqual([]);
  });

  test('a procedure that is known no more is refused by name', () => {
    expect(() => answersOf({ ...TREATY, procedure: 'ordeal' }, calendar)).toThrow('no procedure "ordeal"');
  });
});

describe('a calendar', () => {
  test('written as a table is the same when read', () => {
    const again = readCalendar(tableOf(calendar), 'sittings.csv');
    expect(tableOf(again)).toBe(tableOf(calendar));
    expect(again.announced).toEqual(calendar.announced);
  });

  const breaks = JSON.stringify([
    {
      StartDate: '2026-02-12T00:00:00',
      EndDate: '2026-02-16T00:00:00',
      Category: 'Recess',
      Description: null,
    },
    { StartDate: '2026-02-20T00:00:00', EndDate: '2026-02-20T00:00:00', Category: 'Non-sitting Friday' },
    { StartDate: '2026-02-24T00:00:00', EndDate: '2026-02-25T00:00:00', Category: 'Prorogation' },
  ]);
  const sittings = JSON.stringify(
    ['10', '11', '17', '18', '19', '23', '26', '27'].map((day) => `2026-02-${day}T00:00:00`),
  );

  test('as Parliament answers it: sittings, breaks, and nothing after the last break', () => {
    const found = calendarFrom(
      (['Commons', 'Lords'] as const).map((house) => ({ house, sittings, breaks })),
      '2026-02-10',
      'parliament',
    );
    expect(tableOf(found).split('\n').slice(1, 8)).toEqual([
      'Commons,2026-02-10,2026-02-11,sitting',
      'Commons,2026-02-12,2026-02-16,adjourned',
      'Commons,2026-02-17,2026-02-19,sitting',
      'Commons,2026-02-20,2026-02-22,adjourned',
      'Commons,2026-02-23,2026-02-23,sitting',
      'Commons,2026-02-24,2026-02-25,prorogued',
      'Lords,2026-02-10,2026-02-11,sitting',
    ]);
    expect(found.announced).toEqual({ Commons: '2026-02-23', Lords: '2026-02-23' });
  });

  test('days in objects are understood as well; what is no list, or no day, is refused in one line', () => {
    const one = (sitting: string, away = '[]') =>
      calendarFrom([{ house: 'Lords', sittings: sitting, breaks: away }], '2026-02-10', 'parliament');
    expect(one('[{"Date":"2026-02-11T00:00:00"}]').announced.Lords).toBe('2026-02-11');
    expect(() => one('<html>')).toThrow('no list of days');
    expect(() => one('["2026-02-31"]')).toThrow('"2026-02-31" is no day');
    expect(() => one('[]')).toThrow('answered with no day');
  });

  test('is asked of both Houses', () => {
    expect(
      askedOf('2026-01-01', '2026-12-31').map(({ house, sittings }) => [house, new URL(sittings).search]),
    ).toEqual([
      ['Commons', '?startDate=2026-01-01&endDate=2026-12-31'],
      ['Lords', '?startDate=2026-01-01&endDate=2026-12-31'],
    ]);
  });
});
