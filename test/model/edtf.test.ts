import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as edtf from '../../src/model/edtf.ts';

describe('first and last day', () => {
  test.each([
    ['2026-06-30', '2026-06-30', '2026-06-30'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2026', '2026-01-01', '2026-12-31'],
    ['203X', '2030-01-01', '2039-12-31'],
    ['2026-21', '2026-03-01', '2026-05-31'],
    ['2026-24', '2026-12-01', '2027-02-28'],
    ['2025-04/2026-03', '2025-04-01', '2026-03-31'],
    ['../2030', null, '2030-12-31'],
    ['2027-07-01/..', '2027-07-01', null],
    ['2026-02-30', null, null],
    ['2026-13', null, null],
    ['soon', null, null],
    ['2025/2026/2027', null, null],
    ['', null, null],
  ])('%s', (value, first, last) => {
    expect([edtf.firstDay(value), edtf.lastDay(value)]).toEqual([first, last]);
  });
});

describe('arithmetic', () => {
  test('months keep the precision they are given, and end where the month ends', () => {
    expect(edtf.addMonths('2025-12', 14)).toBe('2027-02');
    expect(edtf.addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(edtf.addMonths('2026-03-15', -15)).toBe('2024-12-15');
    expect(edtf.monthPoint(2026, 0)).toBe('2025-12');
  });

  test('weeks run from Monday to Sunday', () => {
    expect(edtf.weekOf('2025-12-12')).toEqual(['2025-12-08', '2025-12-14']);
    expect(edtf.weekOf('2025-12-14', 1)).toEqual(['2025-12-15', '2025-12-21']);
    expect(edtf.weekdayOf('2025-12-18')).toBe(4);
    expect(edtf.weekdayOf('1969-12-28')).toBe(7);
  });

  test('the point beside has the same precision', () => {
    expect(edtf.beside('2025-03-01', -1)).toBe('2025-02-28');
    expect(edtf.beside('2025-12', 1)).toBe('2026-01');
    expect(edtf.beside('2028', -1)).toBe('2027');
  });

  test('Easter falls where the churches of the West keep it', () => {
    expect([2018, 2019, 2020, 2025, 2026, 2027].map(edtf.easter)).toEqual([
      '2018-04-01',
      '2019-04-21',
      '2020-04-12',
      '2025-04-20',
      '2026-04-05',
      '2027-03-28',
    ]);
  });
});

const days = fc
  .date({ min: new Date('0100-01-01'), max: new Date('9800-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('whatever the day', () => {
  test('adding days and taking them away comes back', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -9999, max: 9999 }), (day, n) => {
        expect(edtf.addDays(edtf.addDays(day, n), -n)).toBe(day);
        expect(edtf.daysBetween(day, edtf.addDays(day, n))).toBe(n);
      }),
    );
  });

  test('it is its own first and last day, and lies in its week', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect([edtf.firstDay(day), edtf.lastDay(day)]).toEqual([day, day]);
        const [monday, sunday] = edtf.weekOf(day);
        expect(monday <= day && day <= sunday && edtf.weekdayOf(monday) === 1).toBe(true);
      }),
    );
  });

  test('any text is a value or none, and never an error', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\dX/.-]{0,24}$/)), (text) => {
        for (const day of [edtf.firstDay(text), edtf.lastDay(text)])
          expect(day === null || /^\d{4}-\d\d-\d\d$/.test(day)).toBe(true);
      }),
    );
  });
});
