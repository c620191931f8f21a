import type { Commitment, Figure, Named, Obligation } from '../model/analysis.ts';
import { firstDay, lastDay } from '../model/edtf.ts';
import { citedById } from '../segment/provisionCited.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** An EDTF value as a reader says it: "in 2026", "by 30 June 2027", "from January to June 2026". */
export function whenWords(edtf: string): string {
  const [from = '', to] = edtf.split('/');
  if (to === undefined) return pointIn(edtf);
  if (isOpen(from)) return isOpen(to) ? 'at any time' : `by ${byWords(to)}`;
  return isOpen(to) ? `from ${pointWords(from)} on` : `from ${pointWords(from)} to ${pointWords(to)}`;
}

/** "2025-12-18" is "18 December 2025", "2025-12" "December 2025"; anything else stays as it is. */
export function pointWords(point: string): string {
  const [, year, month, day] = /^(\d{4})(?:-([01]\d)(?:-(\d\d))?)?$/.exec(point) ?? [];
  if (year === undefined) return seasonWords(point);
  const name = month === undefined ? '' : (MONTHS[Number(month) - 1] ?? month);
  return [day === undefined ? '' : String(Number(day)), name, String(Number(year))].filter(Boolean).join(' ');
}

/** An ISO 8601 time to the minute, UTC: `3 March 2026, 08:00`. */
export const timeWords = (instant: string): string =>
  `${pointWords(instant.slice(0, 10))}, ${instant.slice(11, 16)}`;

const RECURS = new Map([
  ['P1D', 'daily'],
  ['P1W', 'weekly'],
  ['P7D', 'weekly'],
  ['P2W', 'every two weeks'],
  ['P1M', 'monthly'],
  ['P3M', 'quarterly'],
  ['P6M', 'twice yearly'],
  ['P1Y', 'yearly'],
  ['P12M', 'yearly'],
  ['P2Y', 'every two years'],
  ['regular', 'regularly, no interval in the text'],
  ['ambiguous', 'at an interval that the word leaves open'],
]);
const UNITS = { D: 'days', W: 'weeks', M: 'months', Y: 'years' } as const;

/** How something recurs, from an ISO 8601 duration: "yearly", "every five years". */
export function recursWords(duration: string): string {
  const [, count, unit] = /^P(\d+)([DWMY])$/.exec(duration) ?? [];
  return RECURS.get(duration) ?? (unit ? `every ${count} ${UNITS[unit as keyof typeof UNITS]}` : duration);
}

/** A figure's amount: "about 1,550,000,000 EUR", "more than 3 to 5 patrols". */
export function amountWords({ value, unit, bound, approx }: Figure): string {
  const number = typeof value === 'number' ? grouped(value) : value.map(grouped).join(' to ');
  return [bound === 'exact' ? '' : bound, approx ? 'about' : '', number, UNIT_WORDS.get(unit ?? '1') ?? unit]
    .filter(Boolean)
    .join(' ');
}

/** Units that a reader knows by other signs than UCUM's; a bare number and a share of a whole have none. */
const UNIT_WORDS: ReadonlyMap<string, string> = new Map([
  ['1', ''],
  ['Cel', '°C'],
  ['deg', 'degrees'],
  ['ug', 'µg'],
  ['MBy', 'MB'],
]);

/** Thousands apart, whatever the machine's locale: 12345.5 is "12,345.5"; of two thirds, four digits are enough. */
export function grouped(value: number): string {
  const shown = Math.abs(value) < 1 ? Number(value.toPrecision(4)) : value;
  const [whole = '', fraction] = String(shown).split('.');
  return whole.replace(/\B(?=(\d{3})+$)/g, ',') + (fraction === undefined ? '' : `.${fraction}`);
}

/** "1 commitment", "1,203 commitments"; the plural is given where it is not the word with an s. */
export const count = (many: number, one: string, more = `${one}s`): string =>
  `${grouped(many)} ${many === 1 ? one : more}`;

export const namesWords = (names: readonly Named[]): string => names.map(({ name }) => name).join(', ');

/** Words of a document on one line, without what a terminal would obey. Only for showing: the quote stays as it is. */
export const oneLine = (words: string): string =>
  words
    .replace(/\s+/g, ' ')
    .replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '\ufffd')
    .trim();

/** With a capital, as a sentence begins. */
export const capital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);

/** In quotation marks, on one line. */
export const quoted = (words: string): string => `“${oneLine(words)}”`;

/** A change of a link with its dates as a reader says them: "deadline moved: by 30 June 2026, now in 2027". */
export const changeWords = (change: string): string => {
  const [, what, values] = /^((?:deadline|interval)(?: [a-z]+)?: )(.*)$/.exec(change) ?? [];
  if (what === undefined || values === undefined)
    return oneLine(change).replace(
      /\b[A-Z]{3} \d{4,15}\b/g,
      (sum) => `${sum.slice(0, 4)}${grouped(Number(sum.slice(4)))}`,
    );
  // Where nobody knows which came first, neither is "now".
  if (what.endsWith(' differs: ')) return `${what}${values.split(' / ').map(changedWords).join(' / ')}`;
  const said = values.split(' to ').map(changedWords);
  return `${what}${said.join(what.startsWith('deadline') ? ', now ' : ' to ')}`;
};

/** A date or an interval, before or after. */
const changedWords = (value: string): string => {
  if (/^P\d+[DWMY]$/.test(value)) return recursWords(value);
  return /^[\dX./-]+$/.test(value) ? whenWords(value) : oneLine(value);
};

const isOpen = (end: string): boolean => end === '..' || end === '';

/** The whole of a year or month may be used up: by its last day. */
const byWords = (to: string): string => (to.length === 10 ? pointWords(to) : `the end of ${pointWords(to)}`);

function pointIn(point: string): string {
  if (firstDay(point) === null) return oneLine(point);
  return firstDay(point) === lastDay(point) ? `on ${pointWords(point)}` : `in ${pointWords(point)}`;
}

const SEASONS = ['spring', 'summer', 'autumn', 'winter'];

function seasonWords(point: string): string {
  const [, year, season] = /^(\d{4})-2([1-4])$/.exec(point) ?? [];
  if (year !== undefined) return `${SEASONS[Number(season) - 1]} ${year}`;
  return /^\d{3}X$/.test(point) ? `the ${point.slice(0, 3)}0s` : oneLine(point);
}

/** What a provision of a law lays down, and which it is: "a duty, s. 48(1)"; null of anything else. */
export const inLawWords = ({
  obligation,
  provision,
}: Pick<Commitment, 'obligation' | 'provision'>): string | null =>
  [
    obligation === undefined ? null : OBLIGATION_WORDS[obligation],
    provision === undefined ? null : citedById(provision),
  ]
    .filter((one) => one !== null)
    .join(', ') || null;

const OBLIGATION_WORDS: Readonly<Record<Obligation, string>> = {
  duty: 'a duty',
  power: 'a power',
  prohibition: 'a prohibition',
  review: 'a duty to review',
  report: 'a duty to report',
  commencement: 'when it begins',
  sunset: 'when it ends',
};

/** Of a law the provision, as lawyers cite it; null of anything else. */
export const provisionCited = (said: object): string | null =>
  'provision' in said && typeof said.provision === 'string' ? citedById(said.provision) : null;

/** How an undertaking binds, in a word: of a law what it lays down, since a power obliges nobody; else how firmly it is said. */
export const bindingWord = ({
  said: { obligation },
  values: { firmness },
}: {
  readonly said: Pick<Commitment, 'obligation'>;
  readonly values: Pick<Commitment, 'firmness'>;
}): string => (firmness === 'obliged' ? (obligation ?? firmness) : firmness);
