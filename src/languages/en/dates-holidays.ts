/** Named days and where they lie: all lower case, apostrophes plain; compared with folded text. */

/** A month and day; the n-th weekday of a month, from the end where n is negative; or days from Easter Sunday. */
export type HolidayRule =
  | { readonly month: number; readonly day: number }
  | { readonly month: number; readonly weekday: number; readonly nth: number; readonly plus?: number }
  | { readonly easter: number }
  /** Days of a calendar that follows the moon, one by one. */
  | { readonly days: readonly string[] };

const [MON, THU, SUN] = [1, 4, 7];

const fixed = (month: number, day: number): HolidayRule => ({ month, day });
const nth = (n: number, weekday: number, month: number, plus = 0): HolidayRule => ({
  month,
  weekday,
  nth: n,
  plus,
});
const easter = (days: number): HolidayRule => ({ easter: days });

/** 1 Shawwal and 10 Dhu al-Hijja by the Umm al-Qura calendar (King Abdulaziz City for Science and Technology), 2010 to 2040. */
const EID_AL_FITR =
  '2010-09-10 2011-08-30 2012-08-19 2013-08-08 2014-07-28 2015-07-17 2016-07-06 2017-06-25 2018-06-15 2019-06-04 2020-05-24 2021-05-13 2022-05-02 2023-04-21 2024-04-10 2025-03-30 2026-03-20 2027-03-09 2028-02-26 2029-02-14 2030-02-04 2031-01-24 2032-01-14 2033-01-03 2033-12-23 2034-12-12 2035-12-01 2036-11-19 2037-11-09 2038-10-29 2039-10-19 2040-10-07';
const EID_AL_ADHA =
  '2010-11-16 2011-11-06 2012-10-26 2013-10-15 2014-10-04 2015-09-23 2016-09-11 2017-09-01 2018-08-21 2019-08-11 2020-07-31 2021-07-20 2022-07-09 2023-06-28 2024-06-16 2025-06-06 2026-05-27 2027-05-16 2028-05-05 2029-04-24 2030-04-13 2031-04-02 2032-03-22 2033-03-12 2034-03-01 2035-02-19 2036-02-08 2037-01-27 2038-01-16 2039-01-05 2039-12-26 2040-12-15';
const lunar = (days: string): HolidayRule => ({ days: days.split(' ') });

/** Days that need no word of time beside them to be one. */
export const feasts: ReadonlyMap<string, HolidayRule> = new Map([
  ['christmas eve', fixed(12, 24)],
  ['christmas', fixed(12, 25)],
  ['christmas day', fixed(12, 25)],
  ['boxing day', fixed(12, 26)],
  ["new year's eve", fixed(12, 31)],
  ['new years eve', fixed(12, 31)],
  ["new year's day", fixed(1, 1)],
  ['new years day', fixed(1, 1)],
  ['new year day', fixed(1, 1)],
  ["new year's", fixed(1, 1)],
  ["st david's day", fixed(3, 1)],
  ["st patrick's day", fixed(3, 17)],
  ["st george's day", fixed(4, 23)],
  ["st andrew's day", fixed(11, 30)],
  ['halloween', fixed(10, 31)],
  ["hallowe'en", fixed(10, 31)],
  ['juneteenth', fixed(6, 19)],
  ['good friday', easter(-2)],
  ['easter', easter(0)],
  ['easter sunday', easter(0)],
  ['easter monday', easter(1)],
]);

/**
 * Days that are as often names: only with a word of time before them ("by Earth Day") or a year behind.
 * Sources: 5 U.S.C. 6103; Banking and Financial Dealings Act 1971, sch. 1; Holidays Act (R.S.C. 1985, c. H-5);
 * Public Holidays Act 1920 (NZ) and its successors; the United Nations' list of international days.
 */
export const namedDays: ReadonlyMap<string, HolidayRule> = new Map([
  ['new year', fixed(1, 1)],
  ['martin luther king day', nth(3, MON, 1)],
  ['martin luther king jr. day', nth(3, MON, 1)],
  ['martin luther king, jr. day', nth(3, MON, 1)],
  ["washington's birthday", nth(3, MON, 2)],
  ["presidents' day", nth(3, MON, 2)],
  ["president's day", nth(3, MON, 2)],
  ['presidents day', nth(3, MON, 2)],
  ['memorial day', nth(-1, MON, 5)],
  ['independence day', fixed(7, 4)],
  ['labor day', nth(1, MON, 9)],
  ['columbus day', nth(2, MON, 10)],
  ["indigenous peoples' day", nth(2, MON, 10)],
  ['veterans day', fixed(11, 11)],
  ["veterans' day", fixed(11, 11)],
  ['thanksgiving', nth(4, THU, 11)],
  ['thanksgiving day', nth(4, THU, 11)],
  ['black friday', nth(4, THU, 11, 1)],
  ['cyber monday', nth(4, THU, 11, 4)],
  ['earth day', fixed(4, 22)],
  ['may day', fixed(5, 1)],
  ['europe day', fixed(5, 9)],
  ["international women's day", fixed(3, 8)],
  ['world water day', fixed(3, 22)],
  ['world health day', fixed(4, 7)],
  ['world environment day', fixed(6, 5)],
  ['world refugee day', fixed(6, 20)],
  ['united nations day', fixed(10, 24)],
  ['world aids day', fixed(12, 1)],
  ['human rights day', fixed(12, 10)],
  ['holocaust memorial day', fixed(1, 27)],
  ['armistice day', fixed(11, 11)],
  ['remembrance day', fixed(11, 11)],
  ['remembrance sunday', nth(2, SUN, 11)],
  ['commonwealth day', nth(2, MON, 3)],
  ['anzac day', fixed(4, 25)],
  ['australia day', fixed(1, 26)],
  ['waitangi day', fixed(2, 6)],
  ['canada day', fixed(7, 1)],
  ['bastille day', fixed(7, 14)],
  ['burns night', fixed(1, 25)],
  ['bonfire night', fixed(11, 5)],
  ["valentine's day", fixed(2, 14)],
  ["april fools' day", fixed(4, 1)],
  ['early may bank holiday', nth(1, MON, 5)],
  ['spring bank holiday', nth(-1, MON, 5)],
  ['late may bank holiday', nth(-1, MON, 5)],
  ['summer bank holiday', nth(-1, MON, 8)],
  ['august bank holiday', nth(-1, MON, 8)],
  ['st patrick', fixed(3, 17)],
  ['lady day', fixed(3, 25)],
  ['midsummer day', fixed(6, 24)],
  ['michaelmas', fixed(9, 29)],
  ['michaelmas day', fixed(9, 29)],
  ['all saints day', fixed(11, 1)],
  ["all saints' day", fixed(11, 1)],
  ['epiphany', fixed(1, 6)],
  ['eid al fitr', lunar(EID_AL_FITR)],
  ['eid al adha', lunar(EID_AL_ADHA)],
  ['shrove tuesday', easter(-47)],
  ['ash wednesday', easter(-46)],
  ['palm sunday', easter(-7)],
  ['maundy thursday', easter(-3)],
  ['holy saturday', easter(-1)],
  ['ascension day', easter(39)],
  ['whit sunday', easter(49)],
  ['pentecost', easter(49)],
  ['whit monday', easter(50)],
  ['corpus christi', easter(60)],
]);

/** Where a country keeps a day of that name at another time: ISO 3166. */
export const holidaysOf: Readonly<Record<string, ReadonlyMap<string, HolidayRule>>> = {
  CA: new Map([
    ['thanksgiving', nth(2, MON, 10)],
    ['thanksgiving day', nth(2, MON, 10)],
    ['labour day', nth(1, MON, 9)],
  ]),
  IN: new Map([['independence day', fixed(8, 15)]]),
};
