import type { Span } from '../../model/span.ts';

const NOUNS =
  'year|month|week|day|night|hour|minute|second|quarter|fortnight|term|head|share|person|pupil|student|child|patient|household|family|home|unit|tonne|ton|litre|liter|gallon|barrel|pint|kilo|kilogram|pound|dozen|mile|kilometre|job|vote|time|visit|ticket|copy|plate|session|shift|acre|hectare|farm|claim|trip|stay|bed|place|seat|car|truck|vehicle|passenger|worker|employee|taxpayer|voter|customer|user|lesson|mouth';

/** Words that need the next one to say what the rate is of. */
const OPENING =
  'square|cubic|working|calendar|financial|fiscal|academic|full-time|metric|megawatt|kilowatt|gigawatt|additional|eligible|disadvantaged|primary|secondary|individual|adult|new|affected|looked-after|school|hospital|nautical|standard|extra|single|average|low-income';

const RATE = new RegExp(
  '[\\s\\u00a0](?:' +
    [
      `per[\\s\\u00a0](?!cent)(?:(?:${OPENING})[\\s\\u00a0])?[\\p{L}]{1,20}(?:-[\\p{L}]{1,16})?(?:[\\s\\u00a0]per[\\s\\u00a0](?!cent)[\\p{L}]{2,16})?`,
      'per[\\s\\u00a0]\\d{1,3}(?:,\\d{3}){0,2}(?:[\\s\\u00a0]\\p{L}{3,16})?',
      `an?[\\s\\u00a0](?:${NOUNS})`,
      'p\\.a\\.|pa|pcm',
    ].join('|') +
    ')(?![\\p{L}\\p{N}-])|/(?:\\p{L}{1,8}[²³23]?)(?![\\p{L}\\p{N}])|-a-(?:year|week|month|day|head|share|night|tonne|barrel)(?![\\p{L}-])',
  'iuy',
);

/** Where the rate behind an amount ends ("per pupil", "a year", "/MWh"); the amount's own end where there is none. */
export function rateEnd(text: string, sentence: Span, at: number): number {
  RATE.lastIndex = at;
  return RATE.test(text) && RATE.lastIndex <= sentence.end ? RATE.lastIndex : at;
}
