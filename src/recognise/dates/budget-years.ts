import {
  financialYears,
  marketingYears,
  schoolYears,
  taxYears,
  type YearOf,
} from '../../languages/en/dates-countries.ts';
import { addDays, addMonths, yearOf, yearPoint } from '../../model/edtf.ts';
import { type Clock, type Known, span, unknown, type Value } from './value.ts';
import type { When } from './when.ts';

type BudgetYear = Extract<When, { is: 'budget year' }>;

const TABLES = { financial: financialYears, fiscal: financialYears, tax: taxYears, school: schoolYears };

/**
 * A financial, tax, school or marketing year, by the country that is known to be meant.
 * "Fiscal years 2023 to 2024" are the first and the last where one number names a year, one year elsewhere.
 */
export function budgetYear(when: BudgetYear, clock: Clock): Value {
  if (when.kind === 'calendar') return calendarYear(when, clock);
  const year = yearOfIts(when, clock);
  if (typeof year === 'string') return unknown(year, 'period');
  if (when.year === null)
    return clock.anchor === null
      ? unknown('it counts from the day of publication, which is not known', 'period')
      : stretch(year.begins, current(year.begins, clock.anchor) + firstOf(when), when.count);
  if (when.to !== null && year.named === 'ends' && (when.several || when.to > when.year + 1))
    return stretch(year.begins, when.year - (year.begins === '01' ? 0 : 1), when.to - when.year + 1);
  if (when.to !== null)
    return stretch(
      year.begins,
      when.year,
      year.begins === '01' ? when.to - when.year + 1 : when.to - when.year,
    );
  if (year.named === null) return unknown(`it may begin or end in ${when.year}`, 'period');
  return stretch(year.begins, year.named === 'ends' && year.begins !== '01' ? when.year - 1 : when.year, 1);
}

/** Those counted back end with the one before that of publication. */
const firstOf = ({ shift, count }: BudgetYear): number => (shift < 0 ? -count : shift);

function calendarYear(when: BudgetYear, { anchor }: Clock): Value {
  const { year, to, count } = when;
  if (year !== null) return span(yearPoint(year), yearPoint(to ?? year));
  if (anchor === null) return unknown('it counts from the day of publication, which is not known', 'period');
  const first = yearOf(anchor) + firstOf(when);
  return span(yearPoint(first), yearPoint(first + count - 1));
}

/** When its kind of year begins where it is meant; or why that cannot be told. */
function yearOfIts(when: BudgetYear, clock: Clock): YearOf | string {
  if (when.kind === 'marketing') {
    const product = marketingYears.find(([words]) => words.test(clock.words));
    return product
      ? { begins: product[1], named: 'begins' }
      : 'marketing years begin on different days for different products';
  }
  const table: Readonly<Record<string, YearOf>> = TABLES[when.kind as keyof typeof TABLES];
  const country = clock.country();
  const usual = when.kind !== 'fiscal' || when.to !== null ? table.GB : undefined;
  return (country ? table[country] : undefined) ?? usual ?? 'whose fiscal year it is cannot be told';
}

/** The year in which the one running on `day` began. */
const current = (begins: string, day: string): number =>
  yearOf(day) - (day.slice(5, 5 + begins.length) < begins ? 1 : 0);

/** So many years from the month, or month and day, in which they begin. */
function stretch(begins: string, year: number, years: number): Known {
  if (begins === '01') return span(yearPoint(year), yearPoint(year + years - 1));
  const first = `${yearPoint(year)}-${begins}`;
  const next = addMonths(first, 12 * years);
  return span(first, first.length === 10 ? addDays(next, -1) : addMonths(next, -1));
}
