import { addDays, addMonths } from '../../model/edtf.ts';
import { numberWordsAt } from '../../recognise/numberWords.ts';
import type { DateFact, DateWhat } from './record.ts';

/** A day that a law counts from another: "on the day after the day on which this Act is passed". */
export interface Reckoned {
  readonly edtf: string;
  /** From what it was counted. */
  readonly how: string;
}

/** What the words after "comes into force" come to, from the days that are known of the instrument; null where they cannot be counted. */
export function reckoned(words: string, known: readonly DateFact[]): Reckoned | null {
  const said = words.replace(/\s+/g, ' ');
  const what = FROM.find(([, pattern]) => pattern.test(said))?.[0];
  const base =
    what && known.find((one) => one.what === what && one.edtf?.length === 10 && one.scope === null);
  if (!base?.edtf) return null;
  for (const [pattern, count] of COUNTS) {
    const match = pattern.exec(said);
    const day = match && count(base.edtf, match);
    if (day) return { edtf: day, how: `counted from ${base.what} ${base.edtf}` };
  }
  return null;
}

/** What the count begins with. */
const FROM: readonly (readonly [DateWhat, RegExp])[] = [
  ['enacted', /\b(?:passed|royal assent|enacted)\b/i],
  ['laid', /\b(?:laid)\b/i],
  ['made', /\bmade\b/i],
  ['published', /\bpublication\b/i],
  ['signed', /\bsign(?:ature|ing|ed)\b/i],
  ['adopted', /\badoption\b/i],
];

type Count = (day: string, match: RegExpExecArray) => string | null;

/** The first that fits holds. */
const COUNTS: readonly (readonly [RegExp, Count])[] = [
  // A period of two months beginning with 20 July ends with 19 September: what begins at its end begins on the 20th.
  [
    /\b(?:end|expiry|expiration) of (?:the|a) period of ([\w-]+(?: [\w-]+)?) (days?|weeks?|months?|years?) (beginning (?:with|on)|starting (?:with|on)|after|from)\b/i,
    (day, [, many, unit, how]) => after(/^(?:after|from)$/i.test(how!) ? addDays(day, 1) : day, many!, unit!),
  ],
  [
    /^\s*(?:at the end of )?([\w-]+(?: [\w-]+)?) (days?|weeks?|months?|years?) after\b/i,
    (day, [, many, unit]) => after(day, many!, unit!),
  ],
  [
    /\bthe (?:(first|second|third|fifth|tenth|twentieth|1st|2nd|3rd|5th|10th|20th) )?(?:day|date) following (?:that of|its|the|their)\b/i,
    (day, [, which = 'first']) => addDays(day, FOLLOWING[which.toLowerCase()] ?? 1),
  ],
  [/\b(?:the )?day (?:immediately )?(?:after|following)\b/i, (day) => addDays(day, 1)],
  [/^\s*(?:on|upon) (?:the (?:day|date) (?:on which|that|of)|royal assent|its |their )/i, (day) => day],
];

const FOLLOWING: Readonly<Record<string, number>> = {
  first: 1,
  '1st': 1,
  second: 2,
  '2nd': 2,
  third: 3,
  '3rd': 3,
  fifth: 5,
  '5th': 5,
  tenth: 10,
  '10th': 10,
  twentieth: 20,
  '20th': 20,
};

function after(day: string, many: string, unit: string): string | null {
  const n = wordsNumber(many);
  if (n === null) return null;
  if (/^day/i.test(unit)) return addDays(day, n);
  if (/^week/i.test(unit)) return addDays(day, 7 * n);
  return addMonths(day, /^year/i.test(unit) ? 12 * n : n);
}

/** "28", "two", "twenty-one". */
function wordsNumber(many: string): number | null {
  if (/^\d{1,4}$/.test(many)) return Number(many);
  const words = numberWordsAt(many, 0, many.length, 0);
  return words === null || words.end < many.length ? null : Number(`${words.mantissa}e${words.exponent}`);
}
