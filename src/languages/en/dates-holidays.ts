/** Named days and where they lie: all lower case, apostrophes plain; compared with folded text. */

/** A month and day; the n-th weekday of a month, from the end where n is negative; or days from Easter Sunday. */
export type HolidayRule =
  | { readonly month: number; readonly day: number }
  | { readonly month: number; readonly weekday: number; readonly nth: number; readonly plus?: number }
  | { readonly easter: number };

const [MON, THU, SUN] = [1, 4, 7];

const fixed = (month: number, day: number): HolidayRule => ({ month, day });
const nth = (n: number, weekday: number, month: number, plus = 0): HolidayRule => ({
  month,
  weekday,
  nth: n,
  plus,
});
const easter = (days: number): HolidayRule => ({ easter: days });

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
