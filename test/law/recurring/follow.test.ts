import { describe, expect, test } from 'vitest';
import { DUTIES, dutyOf } from '../../../src/law/recurring/duties.ts';
import type { Duty } from '../../../src/law/recurring/duty.ts';
import { type Account, followed } from '../../../src/law/recurring/follow.ts';
import { periodBefore, periodNamed, periodsOf } from '../../../src/law/recurring/periods.ts';
import { analyse } from '../../../src/pipeline.ts';
import { recurringText } from '../../../src/publish/recurring.ts';
import { documentOf } from '../../documents.ts';

const WINDFALL = dutyOf('windfall-contribution')!;

/** A duty that no law knows: the shape is general, and a day by which it is due is counted. */
const LEVY: Duty = {
  ...WINDFALL,
  id: 'harbour-levy',
  first: { from: '2022-01-01', to: '2022-12-31' },
  length: 12,
  until: '2025-06-30',
  due: { words: 'within 90 days after the end of the year', days: 90 },
  figures: {
    document: /harbour levy/i,
    paragraph: /levy/i,
    payer: /\b(Port of \p{Lu}\p{L}+)/u,
    not: /\bcranes\b/i,
  },
};

const read = (text: string, published: string, id = published) =>
  analyse({ ...documentOf(text, { published, genre: 'news analysis', publisher: 'Fjord Gazette' }), id });

const NEWS = read(
  'The windfall contribution is owed by depositories. Euroclear made an initial payment of about €1.55 billion in July 2024 and indicated a further €2 billion for H2 2024, while it paid €1.7 billion in tax.',
  '2025-02-10',
);
const NOTICE = read(
  'The Union received €2.1 billion in windfall profits of central securities depositories on 9 April 2025. It is the second transfer.',
  '2025-04-10',
);
const LATER = read(
  'Euroclear transferred €1.6 billion of windfall profits last Friday. It covers revenues accumulated during the first half of 2025.',
  '2025-08-11',
);

const rows = ({ periods }: Account) =>
  periods.map(
    ({ from, to, state, reports }) =>
      `${from}/${to} ${state}: ${reports.map((one) => `${one.amount} ${one.standing}`).join(', ')}`,
  );

describe('periods', () => {
  test('the first is what the law says, the others are full', () => {
    expect(periodsOf(WINDFALL, '2025-07-01').map(({ from, to }) => `${from}/${to}`)).toEqual([
      '2024-02-15/2024-06-30',
      '2024-07-01/2024-12-31',
      '2025-01-01/2025-06-30',
      '2025-07-01/2025-12-31',
    ]);
  });

  test('a duty ends, and is due by a day that the law counts', () => {
    const all = periodsOf(LEVY, '2030-01-01');
    expect(all.map(({ to }) => to)).toEqual(['2022-12-31', '2023-12-31', '2024-12-31', '2025-12-31']);
    expect(all[0]!.dueBy).toBe('2023-03-31');
  });

  test('before its beginning there is none', () => expect(periodsOf(WINDFALL, '2024-01-01')).toEqual([]));

  test('named by their stretch; paid after their end', () => {
    const all = periodsOf(WINDFALL, '2026-01-01');
    expect(periodNamed(all, '2024-01/2024-06')?.number).toBe(1);
    expect(periodNamed(all, '2024')).toBeNull();
    expect(periodBefore(all, '2025-03')?.number).toBe(2);
    expect(periodBefore(all, '2024-03')).toBeNull();
    // A year in which a period ends may be the year of paying for either.
    expect(periodBefore(all, '2025')).toBeNull();
  });
});

describe('the windfall contribution', () => {
  test('what is reported, announced, and not found', () => {
    expect(rows(followed(WINDFALL, [NEWS, NOTICE, LATER], '2026-01-15'))).toEqual([
      '2024-02-15/2024-06-30 reported paid: 1550000000 reported paid',
      '2024-07-01/2024-12-31 reported paid: 2000000000 announced, 2100000000 reported paid',
      '2025-01-01/2025-06-30 reported paid: 1600000000 reported paid',
      '2025-07-01/2025-12-31 outstanding in the sources read: ',
      '2026-01-01/2026-06-30 running: ',
    ]);
  });

  test('each in whose words', () => {
    const { reports } = followed(WINDFALL, [NEWS], '2026-01-15').periods[0]!;
    expect(reports).toMatchObject([
      {
        payer: 'Euroclear',
        saidBy: 'Fjord Gazette',
        paidOn: '2024-07',
        periodBy: 'the last that had ended when it was paid',
      },
    ]);
    expect(reports[0]!.figure.quote).toBe('about €1.55 billion');
  });

  test('a document of a later day is left out', () => {
    const account = followed(WINDFALL, [NEWS, NOTICE], '2025-03-01');
    expect(account.read).toBe(1);
    expect(account.periods[1]!.state).toBe('announced');
  });

  test('sums of what is reported paid, as a range where sources differ', () => {
    const other = read(
      'Euroclear transferred €1.9 billion of windfall profits in July 2024, its first payment.',
      '2024-08-01',
    );
    const account = followed(WINDFALL, [NEWS, NOTICE, other], '2026-01-15');
    expect(account.periods[0]!.differing).toBe(true);
    expect(account.sums).toEqual([
      { currency: 'EUR', low: 3_650_000_000, high: 4_000_000_000, periods: [1, 2] },
    ]);
  });

  test('what two depositories paid is added up, and does not differ', () => {
    const text =
      'Clearstream transferred €40 million of windfall profits for the first half of 2025. Euroclear transferred €1.6 billion of windfall profits for the first half of 2025.';
    const account = followed(WINDFALL, [read(text, '2025-09-01')], '2026-01-15');
    expect(account.periods[2]!.differing).toBe(false);
    expect(account.sums).toEqual([
      { currency: 'EUR', low: 1_640_000_000, high: 1_640_000_000, periods: [3] },
    ]);
  });

  test('a payment that is called the first of its year goes by when it was paid', () => {
    const text =
      'Euroclear transferred a first payment of €1.6 billion of windfall profits in July 2025. The second payment, approximately €1.4 billion, is expected in early 2026.';
    const { periods } = followed(WINDFALL, [read(text, '2026-01-10')], '2026-01-15');
    expect(periods.flatMap(({ number, reports }) => reports.map((one) => [number, one.standing]))).toEqual([
      [3, 'reported paid'],
      [4, 'announced'],
    ]);
    expect(periods[2]!.reports[0]!.periodBy).toMatch(/though the words call it the first$/);
  });

  test('a sum that is only more rounded does not differ', () => {
    const rounded = read(
      'A first transfer of €1.5 billion of windfall profits was made in July 2024.',
      '2024-08-01',
    );
    expect(followed(WINDFALL, [NEWS, rounded], '2026-01-15').periods[0]!.differing).toBe(false);
  });

  test('what gives no half-year stands apart, and other sums are none', () => {
    const text =
      'Euroclear has paid €3 billion in windfall contributions. Loans of €45 billion were disbursed. Euroclear paid €836 million in tax on windfall profits.';
    const { unplaced } = followed(WINDFALL, [read(text, '2025-05-01')], '2026-01-15');
    expect(unplaced.map(({ amount, periodBy }) => `${amount} ${periodBy}`)).toEqual([
      '3000000000 cannot tell from the text',
    ]);
  });

  test('without a figure every ended half-year is outstanding in the sources read, and nothing is summed', () => {
    const account = followed(WINDFALL, [read('Ministers spoke of herring.', '2025-05-01')], '2025-06-30');
    expect(account.periods.map(({ state }) => state)).toEqual([
      'outstanding in the sources read',
      'outstanding in the sources read',
      'running',
    ]);
    expect(account.sums).toEqual([]);
  });

  test('reads well at 80 columns', () => {
    const text = recurringText(followed(WINDFALL, [NEWS, NOTICE, LATER], '2026-01-15'), 80);
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    expect(text).toContain('4. 1 July 2025 to 31 December 2025: outstanding in the sources read');
  });
});

describe('any duty', () => {
  test('goes by its own words and days', () => {
    const text =
      'The harbour levy is paid yearly. The Port of Bergen paid €3 million of the levy in February 2023. Its cranes cost €9 million, paid for 2023. It will pay €4 million of the levy for 2023.';
    expect(rows(followed(LEVY, [read(text, '2024-01-15')], '2024-02-01'))).toEqual([
      '2022-01-01/2022-12-31 reported paid: 3000000 reported paid',
      '2023-01-01/2023-12-31 announced: 4000000 announced',
      '2024-01-01/2024-12-31 running: ',
    ]);
    expect(rows(followed(LEVY, [], '2024-02-01'))[1]).toContain('not yet due');
  });

  test.each(DUTIES)(
    '$id says on what authority, from when, and when it is due',
    ({ authority, first, due, length }) => {
      expect(authority.every(({ cites }) => cites.length > 8)).toBe(true);
      expect(first.from < first.to).toBe(true);
      expect(due.words.length).toBeGreaterThan(10);
      expect(length).toBeGreaterThan(0);
    },
  );
});
