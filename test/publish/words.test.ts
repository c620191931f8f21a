import { expect, test } from 'vitest';
import type { Figure } from '../../src/model/analysis.ts';
import { amountWords, changeWords, oneLine, recursWords, whenWords } from '../../src/publish/words.ts';

test.each([
  ['2026', 'in 2026'],
  ['2026-06', 'in June 2026'],
  ['2026-06-30', 'on 30 June 2026'],
  ['../2030', 'by the end of 2030'],
  ['../2027-06-30', 'by 30 June 2027'],
  ['2026-01/2026-06', 'from January 2026 to June 2026'],
  ['2026-01/..', 'from January 2026 on'],
  ['2026-22', 'in summer 2026'],
  ['202X', 'in the 2020s'],
  ['whenever', 'whenever'],
])('%s is %s', (edtf, words) => expect(whenWords(edtf)).toBe(words));

test.each([
  ['P1Y', 'yearly'],
  ['P6M', 'twice yearly'],
  ['P5Y', 'every 5 years'],
  ['PT1H', 'PT1H'],
])('%s is %s', (duration, words) => expect(recursWords(duration)).toBe(words));

test.each([
  [
    'deadline moved: 2026-01/2026-06 to ../2026-10-31',
    'deadline moved: from January 2026 to June 2026, now by 31 October 2026',
  ],
  ['deadline differs: ../2026-10-31 / none given', 'deadline differs: by 31 October 2026 / none given'],
  [
    'deadline differs: ../2026-10-31 / 2026-01/2026-06',
    'deadline differs: by 31 October 2026 / from January 2026 to June 2026',
  ],
  ['interval: P1Y to P6M', 'interval: yearly to twice yearly'],
  ['interval added: P1M', 'interval added: monthly'],
  ['owner: United Kingdom to Belgium', 'owner: United Kingdom to Belgium'],
])('%s is %s', (change, words) => expect(changeWords(change)).toBe(words));

const figure = { unit: 'EUR', bound: 'exact', approx: false } as Figure;
test.each<[Partial<Figure>, string]>([
  [{ value: 1_550_000_000, approx: true }, 'about 1,550,000,000 EUR'],
  [{ value: [3, 5], unit: 'patrols', bound: 'at least' }, 'at least 3 to 5 patrols'],
  [{ value: 1234.5678, unit: null }, '1,234.5678'],
  [{ value: 2 / 3, unit: '1', bound: 'at least' }, 'at least 0.6667'],
  [{ value: 1.5, unit: 'Cel' }, '1.5 °C'],
])('an amount in words', (of, words) => expect(amountWords({ ...figure, ...of })).toBe(words));

test('a document’s words on one line', () => expect(oneLine(' a\u00a0 b\r\n\tc ')).toBe('a b c'));
