/** A year written in two or four digits. The European Communities began in 1952. */
export const fullYear = (year: number): number =>
  year >= 100 ? year : year < 50 ? 2000 + year : 1900 + year;

/** A lower-case roman number, as local Acts have them; 0 where it is none. */
export function roman(word: string): number {
  const worth: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100 };
  let sum = 0;
  for (let i = 0; i < word.length; i++) {
    const here = worth[word[i]!] ?? 0;
    if (here === 0) return 0;
    sum += here < (worth[word[i + 1] ?? ''] ?? 0) ? -here : here;
  }
  return sum;
}

export interface Numbered {
  readonly year: number;
  readonly number: number;
}

const JOINED = 1952;
/** Since 1 January 2015 all EU acts are numbered year first. */
const HARMONISED = 2015;
const LAST = 2099;

/**
 * Which of the two numbers of an EU act is the year. `no` is a written "No", which stands before a number and never
 * before a year; `suffix` is the Community after the second slash, which directives and decisions have.
 */
export function euNumber(
  first: string,
  second: string,
  {
    no,
    suffix,
    bracket,
    regulation,
  }: { no: boolean; suffix: boolean; bracket: boolean; regulation: boolean },
): Numbered | null {
  const yearFirst = { year: asYear(first), number: Number(second) };
  const yearLast = { year: asYear(second), number: Number(first) };
  const modern = first.length === 4 && Number(first) >= HARMONISED && Number(first) <= LAST;
  const bothLong = first.length === 4 && second.length === 4;
  const byYear = suffix
    ? !(no && bothLong)
    : (modern && !(no && yearLast.year !== null)) || !(bracket || regulation || no);
  const order = byYear ? [yearFirst, yearLast] : [yearLast, yearFirst];
  for (const { year, number } of order) if (year !== null && number > 0) return { year, number };
  return null;
}

/** Two digits from 52 on, or until 14, or four from 1952 on; "44/2001" and "98/34" show their years so. */
function asYear(digits: string): number | null {
  if (digits.length !== 2 && digits.length !== 4) return null;
  const year = digits.length === 4 ? Number(digits) : Number(digits) + (Number(digits) < 15 ? 2000 : 1900);
  return year >= JOINED && year <= LAST ? year : null;
}

/** "2005/06" and "2017/2018" are years that follow each other, not a year and a number. */
export const isSpan = (year: string, number: string): boolean =>
  (number.length === 2 && Number(number) === (Number(year) + 1) % 100) ||
  (number.length === 4 && Number(number) === Number(year) + 1);
