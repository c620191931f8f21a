import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { billClock } from '../../../src/law/clocks/bill.ts';
import { calendarOf, isAbout } from '../../../src/law/clocks/calendar.ts';
import { clock } from '../../../src/law/clocks/count.ts';
import { movedBy } from '../../../src/law/clocks/moved.ts';
import { PROCEDURES } from '../../../src/law/clocks/procedures.ts';
import { readCalendar } from '../../../src/law/clocks/reading.ts';

const SITTINGS = readFileSync(join(import.meta.dirname, '../../../examples/calendars/sittings.csv'), 'utf8');
const calendar = readCalendar(SITTINGS, 'sittings.csv');
const procedure = (id: string) => PROCEDURES.find((one) => one.id === id)!;
const of = (id: string, from: string, days = procedure(id).days!) =>
  clock(procedure(id), from, days, calendar);

describe('counting', () => {
  test('a treaty: the first day is the first sitting after its laying, and a House that sits alone does not count', () => {
    const { counts, end } = of('treaty', '2026-01-12');
    const counted = counts[0]!.days.filter(({ n }) => n !== null);
    expect(counted[0]!.day).toBe('2026-01-13');
    expect(counted.map(({ day }) => day)).not.toContain('2026-01-23');
    expect(counted).toHaveLength(21);
    // 13 to 15 January are three, four weeks of four make nineteen on 12 February, 23 and 24 February are the last.
    expect(end).toBe('2026-02-24');
  });

  test('a negative instrument: the day of laying is the first, weekends count, a recess does not', () => {
    const { counts, end } = of('negative', '2026-02-11');
    const days = counts[0]!.days;
    expect(days[0]).toMatchObject({ day: '2026-02-11', n: 1 });
    expect(days.find(({ day }) => day === '2026-02-13')).toMatchObject({ n: null });
    expect(days.find(({ day }) => day === '2026-02-28')).toMatchObject({ n: 8 });
    // Two before the recess, 32 from 23 February to 26 March, six from 13 April.
    expect(end).toBe('2026-04-18');
  });

  test('laid in a recess, it is counted from the first day after it', () => {
    expect(of('negative', '2026-02-16').counts[0]!.days.find(({ n }) => n === 1)!.day).toBe('2026-02-23');
  });

  test('four days off are a short adjournment, five are not', () => {
    const rows = (days: number) =>
      calendarOf(
        Array.from({ length: days + 2 }, (_, at) => ({
          house: 'Commons' as const,
          day: `2026-03-0${at + 1}`,
          is: at === 0 || at === days + 1 ? ('sitting' as const) : ('adjourned' as const),
        })),
        'made up',
      );
    expect(isAbout(rows(4), 'Commons', '2026-03-03')).toBe(true);
    expect(isAbout(rows(5), 'Commons', '2026-03-03')).toBe(false);
  });

  test('committees that sift have ten sittings of their own House each', () => {
    const { counts, end } = of('sift', '2026-01-19');
    expect(counts.map((one) => one.end)).toEqual(['2026-02-04', '2026-02-03']);
    expect(end).toBe('2026-02-04');
  });
});

describe('what is not announced', () => {
  test('gives the day before which it cannot end, and says what was taken to be so', () => {
    const found = of('treaty', '2026-05-11');
    expect(found).toMatchObject({ end: null, notBefore: '2026-06-10' });
    expect(found.assumptions.join(' ')).toMatch(
      /House of Commons has announced sitting days up to 2026-05-21/,
    );
  });

  test('a day before the calendar begins cannot be counted from', () => {
    expect(() => of('treaty', '2025-06-02')).toThrow(
      /sittings\.csv: it does not say what the House of Commons did on 2025-06-03/,
    );
  });
});

describe('another calendar', () => {
  test('moves the end, and names the days that moved it', () => {
    const recalled = readCalendar(
      `${SITTINGS}Commons,2026-02-16,2026-02-16,sitting\nLords,2026-02-16,2026-02-16,sitting\n`,
      'newer.csv',
    );
    const now = clock(procedure('treaty'), '2026-01-12', 21, recalled);
    const moved = movedBy(now, recalled, calendar);
    expect(moved.before.end).toBe('2026-02-24');
    expect(moved.now.end).toBe('2026-02-23');
    expect(moved.because).toEqual([
      { house: 'Commons', day: '2026-02-16', before: 'adjourned', now: 'sitting' },
      { house: 'Lords', day: '2026-02-16', before: 'adjourned', now: 'sitting' },
    ]);
  });
});

describe('a Bill', () => {
  test('has each stage no sooner than the House recommends', () => {
    const stages = billClock('2026-01-12', 'Lords', calendar);
    expect(stages.map(({ house, stage, notBefore }) => `${house} ${stage} ${notBefore}`).slice(0, 5)).toEqual(
      [
        'Lords first reading 2026-01-12',
        'Lords second reading 2026-01-26',
        'Lords committee 2026-02-09',
        'Lords report 2026-02-23',
        'Lords third reading 2026-02-26',
      ],
    );
  });

  test('cannot be introduced on a day on which the House did not sit', () => {
    expect(() => billClock('2026-01-17', 'Lords', calendar)).toThrow(/did not sit on 2026-01-17/);
  });
});

describe('calendars that cannot be read are refused by line', () => {
  test.each([
    [
      'house,from,to,is\nCommons,2026-01-05,2026-01-04,sitting',
      /line 2: it ends on 2026-01-04, before it begins/,
    ],
    ['house,from,to,is\nSenate,2026-01-05,,sitting', /line 2: "Senate" is no House/],
    ['house,from,to,is\nLords,2026-02-30,,sitting', /line 2: "2026-02-30" is no day/],
    ['house,from,to,is\nLords,2026-02-03,,away', /line 2: "away" is none of/],
    ['dates\n2026', /no sitting calendar/],
  ])('%j', (text, says) => {
    expect(() => readCalendar(text, 'a.csv')).toThrow(says);
  });
});

test('each procedure says what it rests on', () => {
  for (const { authority, because, afterwards, id } of PROCEDURES) {
    for (const words of [authority, because, afterwards]) expect(words.length, id).toBeGreaterThan(10);
    expect(id).toMatch(/^[a-z-]+$/);
  }
});
