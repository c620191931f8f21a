import { describe, expect, test } from 'vitest';
import { type Alert, alertFrom } from '../../../src/server/alerts/alert.ts';
import { dayIn, isZone, outsideQuiet, slotBefore } from '../../../src/server/alerts/hours.ts';

const alert = (given: object): Alert =>
  alertFrom({ id: 'a', title: 'A', audience: 'a', by: 'feed', when: 'daily', ...given }).alert!;

describe('quiet hours', () => {
  const NIGHT = { quiet: { from: '22:00', to: '07:00' }, zone: 'Europe/London' };
  test.each([
    ['before them', NIGHT, '2026-03-02T21:59:00Z', '2026-03-02T21:59:00Z'],
    ['in the evening', NIGHT, '2026-03-02T22:00:00Z', '2026-03-03T07:00:00.000Z'],
    ['in the morning', NIGHT, '2026-03-03T06:59:30Z', '2026-03-03T07:00:00.000Z'],
    ['at their end', NIGHT, '2026-03-03T07:00:00Z', '2026-03-03T07:00:00Z'],
    // Clocks go forward on 29 March 2026 at 01:00 UTC, and back on 25 October 2026 at 01:00 UTC.
    ['in the night the clocks go forward', NIGHT, '2026-03-28T23:00:00Z', '2026-03-29T06:00:00.000Z'],
    ['in the night the clocks go back', NIGHT, '2026-10-24T23:00:00Z', '2026-10-25T07:00:00.000Z'],
    [
      'to an hour that is not there',
      { quiet: { from: '22:00', to: '01:30' }, zone: 'Europe/London' },
      '2026-03-28T23:00:00Z',
      '2026-03-29T01:00:00.000Z',
    ],
    [
      'to an hour that is there twice',
      { quiet: { from: '22:00', to: '01:30' }, zone: 'Europe/London' },
      '2026-10-24T23:00:00Z',
      '2026-10-25T00:30:00.000Z',
    ],
    [
      'in the second of two hours that are the same',
      { quiet: { from: '22:00', to: '01:45' }, zone: 'Europe/London' },
      '2026-10-25T01:30:00Z',
      '2026-10-25T01:30:00.000Z',
    ],
    [
      'by day',
      { quiet: { from: '09:00', to: '17:00' }, zone: 'UTC' },
      '2026-03-02T12:00:00Z',
      '2026-03-02T17:00:00.000Z',
    ],
    [
      'far from Greenwich',
      { quiet: { from: '22:00', to: '07:00' }, zone: 'Pacific/Auckland' },
      '2026-03-02T12:00:00Z',
      '2026-03-02T18:00:00.000Z',
    ],
  ])('%s', (_, given, now, until) => expect(outsideQuiet(alert(given), now)).toBe(until));
});

describe('the hour of a digest', () => {
  test.each([
    ['today', { at: '07:00', zone: 'UTC' }, '2026-03-02T07:00:00Z', '2026-03-02T07:00:00.000Z'],
    ['yesterday', { at: '07:00', zone: 'UTC' }, '2026-03-02T06:59:59Z', '2026-03-01T07:00:00.000Z'],
    ['in summer', { at: '07:00', zone: 'Europe/London' }, '2026-06-02T07:00:00Z', '2026-06-02T06:00:00.000Z'],
    [
      'not there that day',
      { at: '01:30', zone: 'Europe/London' },
      '2026-03-29T09:00:00Z',
      '2026-03-29T01:00:00.000Z',
    ],
    [
      'there twice that day',
      { at: '01:30', zone: 'Europe/London' },
      '2026-10-25T09:00:00Z',
      '2026-10-25T00:30:00.000Z',
    ],
    [
      'a Monday',
      { when: 'weekly', at: '07:00', zone: 'UTC' },
      '2026-03-08T12:00:00Z',
      '2026-03-02T07:00:00.000Z',
    ],
    [
      'a Monday, today',
      { when: 'weekly', at: '07:00', zone: 'UTC' },
      '2026-03-09T07:00:00Z',
      '2026-03-09T07:00:00.000Z',
    ],
    [
      'a Friday, on the other side of the day line',
      { when: 'weekly', day: 'friday', at: '07:00', zone: 'Pacific/Auckland' },
      '2026-03-05T19:00:00Z',
      '2026-03-05T18:00:00.000Z',
    ],
  ])('%s', (_, given, now, slot) => expect(slotBefore(alert(given), now)).toBe(slot));

  test('over two years and several zones, there is one a day, each at its hour', () => {
    for (const zone of [
      'Europe/London',
      'America/New_York',
      'Australia/Lord_Howe',
      'Asia/Kathmandu',
      'UTC',
    ]) {
      const slots = new Set<string>();
      for (let time = Date.UTC(2026, 0, 1, 12); time < Date.UTC(2028, 0, 1, 12); time += 6 * 3_600_000)
        slots.add(slotBefore(alert({ at: '02:15', zone }), new Date(time).toISOString()));
      const days = [...slots].map((slot) => dayIn(zone, slot));
      expect(new Set(days).size, zone).toBe(slots.size);
      expect([730, 731], zone).toContain(slots.size);
    }
  });
});

test('zones are those of the tz database', () => {
  expect(['Europe/London', 'UTC', 'Asia/Kolkata'].map(isZone)).toEqual([true, true, true]);
  expect(['', 'Mars/Base', 'Europe/London; drop'].map(isZone)).toEqual([false, false, false]);
});
