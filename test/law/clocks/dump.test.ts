import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { clock } from '../../../src/law/clocks/count.ts';
import { PROCEDURES } from '../../../src/law/clocks/procedures.ts';
import { readCalendar } from '../../../src/law/clocks/reading.ts';

const DUMP = join(import.meta.dirname, '../../../../shared/samples/uk-sitting-days/calendar-dump.sql');
const there = existsSync(DUMP);
if (!there) console.warn('skipped: no calendar of sitting days beside the checkout');

/** Straight from the tables, with nothing of the program's: which days each House sits, and which are of a break. */
function tables(text: string) {
  const rows = (name: string) =>
    text
      .slice(text.indexOf(`COPY public.${name} (`))
      .split('\n\\.')[0]!
      .split('\n')
      .slice(1)
      .map((line) => line.split('\t'));
  const sits: [Set<string>, Set<string>] = [new Set(), new Set()];
  const off: [Set<string>, Set<string>] = [new Set(), new Set()];
  const away = new Set<string>();
  for (const [, from, to, , , house] of [...rows('sitting_days'), ...rows('virtual_sitting_days')])
    for (let at = Date.parse(from!); at <= Date.parse(to!); at += 864e5)
      sits[Number(house) - 1]!.add(new Date(at).toISOString().slice(0, 10));
  for (const [, date, , , house] of rows('adjournment_days')) off[Number(house) - 1]!.add(date!);
  for (const name of ['prorogation_days', 'dissolution_days'])
    for (const [, date] of rows(name)) away.add(date!);
  return { sits, off, away };
}

const plus = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 864e5).toISOString().slice(0, 10);

/** Whether a House sits, or the run of days about this one on which it does not is of four days at most. */
function about({ sits, away }: ReturnType<typeof tables>, house: 0 | 1, day: string): boolean {
  if (sits[house].has(day)) return true;
  if (away.has(day)) return false;
  let run = 1;
  for (let at = plus(day, -1); !sits[house].has(at) && !away.has(at) && run < 9; at = plus(at, -1)) run++;
  for (let at = plus(day, 1); !sits[house].has(at) && !away.has(at) && run < 9; at = plus(at, 1)) run++;
  return run <= 4;
}

describe.runIf(there)('periods of the past, against a count from the table of days', () => {
  const text = there ? readFileSync(DUMP, 'utf8') : '';
  const table = tables(text);
  const calendar = readCalendar(text, 'calendar-dump.sql');
  const known = (day: string) =>
    ([0, 1] as const).every(
      (house) => table.sits[house].has(day) || table.off[house].has(day) || table.away.has(day),
    );
  const from = [...table.sits[0]]
    .filter((day) => day >= '1998-01-01' && day < '2025-09-01' && known(day))
    .sort();
  const dates = Array.from({ length: 200 }, (_, n) =>
    plus(from[Math.floor((n * from.length) / 200)]!, n % 3),
  );
  const count = (laid: string, first: 0 | 1, days: number, counts: (day: string) => boolean): string => {
    let day = plus(laid, first - 1);
    for (let n = 0; n < days; ) {
      day = plus(day, 1);
      if (counts(day)) n++;
    }
    return day;
  };
  const procedure = (id: string) => PROCEDURES.find((one) => one.id === id)!;

  test('200 days on which treaties might have been laid', () => {
    for (const laid of dates)
      expect(clock(procedure('treaty'), laid, 21, calendar).end, laid).toBe(
        count(laid, 1, 21, (day) => table.sits[0].has(day) && table.sits[1].has(day)),
      );
  });

  test('200 days on which negative instruments might have been laid', () => {
    for (const laid of dates)
      expect(clock(procedure('negative'), laid, 40, calendar).end, laid).toBe(
        count(laid, 0, 40, (day) => about(table, 0, day) || about(table, 1, day)),
      );
  });

  test('the same for the Commons alone, and for both Houses being about', () => {
    for (const laid of dates) {
      expect(clock(procedure('negative-commons'), laid, 40, calendar).end, laid).toBe(
        count(laid, 0, 40, (day) => about(table, 0, day)),
      );
      expect(clock(procedure('made-affirmative-either'), laid, 28, calendar).end, laid).toBe(
        count(laid, 0, 28, (day) => about(table, 0, day) && about(table, 1, day)),
      );
    }
  });
});
