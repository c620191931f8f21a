import { describe, expect, it } from 'vitest';
import { backoff, retryAfter } from '../../../src/sources/fetch/patience.ts';
import { createTurns } from '../../../src/sources/fetch/turns.ts';
import { userAgent } from '../../../src/sources/fetch/userAgent.ts';
import { fakeClock } from './server.ts';

describe('Retry-After', () => {
  const now = Date.UTC(2026, 0, 5, 12);
  it.each([
    ['seconds', '120', 120_000],
    ['no time at all', '0', 0],
    ['with spaces', ' 5 ', 5000],
    ['a date', 'Mon, 05 Jan 2026 12:01:00 GMT', 60_000],
    ['a date of the older kind', 'Monday, 05-Jan-26 12:01:00 GMT', 60_000],
    ['a date that has passed', 'Mon, 05 Jan 2026 11:00:00 GMT', 0],
    ['a hundred years', '3155760000', 30 * 24 * 3600_000],
    ['a far date', 'Fri, 31 Dec 9999 23:59:59 GMT', 30 * 24 * 3600_000],
    ['a date that names no zone', '2026-01-05T13:00:00', null],
    ['a day that is none', 'Mon, 45 Jan 2026 12:01:00 GMT', null],
    ['words', 'soon', null],
    ['less than nothing', '-1', null],
    ['a part of a second', '1.5', null],
    ['nothing', '', null],
  ])('%s', (_name, said, milliseconds) => {
    expect(retryAfter({ 'retry-after': said }, now)).toBe(milliseconds);
  });

  it('is not there', () => expect(retryAfter({}, now)).toBeNull());
});

describe('backoff', () => {
  it('doubles, half of it by chance, up to a minute', () => {
    expect([1, 2, 3, 4, 5, 6, 7].map((tried) => backoff(tried, () => 0))).toEqual([
      1000, 2000, 4000, 8000, 16_000, 30_000, 30_000,
    ]);
    expect([1, 2, 7].map((tried) => backoff(tried, () => 0.999999))).toEqual([2000, 4000, 60_000]);
  });
});

describe('turns', () => {
  it('of one host come one after the other, of two hosts side by side', async () => {
    const turns = createTurns(fakeClock(), new AbortController().signal);
    const log: string[] = [];
    let meet = () => {};
    const met = new Promise<void>((resolve) => {
      meet = resolve;
    });
    const one = turns.take('a', 0, async () => {
      log.push('a1 begins');
      await met;
      log.push('a1 ends');
    });
    const two = turns.take('a', 0, async () => log.push('a2'));
    await turns.take('b', 0, async () => meet());
    await Promise.all([one, two]);
    expect(log).toEqual(['a1 begins', 'a1 ends', 'a2']);
  });

  it('go on after one that failed', async () => {
    const turns = createTurns(fakeClock(), new AbortController().signal);
    const failing = turns.take('a', 0, () => Promise.reject(new Error('no')));
    const next = turns.take('a', 0, async () => 'yes');
    await expect(failing).rejects.toThrow('no');
    expect(await next).toBe('yes');
  });
});

describe('who asks', () => {
  it.each([
    [{ version: '1.0.0' }, 'Watchpoint/1.0.0'],
    [{ version: '1.0.0', about: 'https://a.example/' }, 'Watchpoint/1.0.0 (+https://a.example/)'],
    [{ version: '1.0.0', contact: 'desk@a.example' }, 'Watchpoint/1.0.0 (desk@a.example)'],
    [
      { version: '1.0.0', about: 'https://a.example/(x)\r\nX: y', contact: 'Bücher' },
      'Watchpoint/1.0.0 (+https://a.example/xX: y; Bcher)',
    ],
  ])('%o', (who, said) => expect(userAgent(who)).toBe(said));
});
