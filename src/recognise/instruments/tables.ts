import { readFileSync } from 'node:fs';
import { roman } from './numbers.ts';

/** A treaty, agreement, framework or much-named act, as `data/instruments.json` has it. */
export interface Known {
  readonly title: string;
  readonly also: readonly string[];
  readonly id: string | null;
}

const data = new URL('../../languages/en/data/', import.meta.url);

/** What official prose names by title; people add to it. */
export const knownInstruments = JSON.parse(
  readFileSync(new URL('instruments.json', data), 'utf8'),
) as readonly Known[];

/** Titles of laws and their numbers, one a line: "Jobseekers Act 1995", a tab, "ukpga/1995/18". */
const laws = new Map<string, string>();
const titles = new Map<string, string>();
for (const line of readFileSync(new URL('acts.tsv', data), 'utf8').split('\n')) {
  const [title = '', law = ''] = line.split('\t');
  if (!law.includes('/')) continue;
  laws.set(folded(title), law);
  if (!titles.has(law)) titles.set(law, title);
}

/** Where legislation.gov.uk keeps a law: "ukpga/1995/18". */
export const actId = (law: string): string => `http://www.legislation.gov.uk/id/${law}`;

export const titleOf = (law: string): string | null => titles.get(law) ?? null;

/** The law of a title with its year, where we have it in our table. */
export const lawOfTitle = (title: string): string | null => laws.get(folded(title)) ?? null;

function folded(title: string): string {
  return title
    .toLowerCase()
    .replace(/[\u2018\u2019']/g, '')
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/^the /, '')
    .trim();
}

const DEVOLVED: Record<string, string> = {
  asp: 'asp',
  asc: 'asc',
  dsc: 'asc',
  anaw: 'anaw',
  dccc: 'anaw',
  nawm: 'mwa',
  mwa: 'mwa',
  nia: 'nia',
};

/**
 * The law of a year and number. `kind` is the word between them; with "(N.I.)", or with "(Northern Ireland)" after the
 * word "Act", it is the Parliament of Northern Ireland's until 1972, the Assembly's Measure in 1974, its Act from 2000.
 * From 1708 to 1800 a chapter is of the Parliament of Great Britain; before, England and Scotland each had their own.
 */
export function lawOfNumber(
  year: number,
  kind: string,
  number: string,
  northernIreland: boolean,
): string | null {
  const devolved = DEVOLVED[kind.toLowerCase()];
  const local = !/\d/.test(number);
  const n = local ? roman(number) : Number(number);
  if (n === 0) return null;
  if (devolved) return local ? null : `${devolved}/${year}/${n}`;
  if (/^no$/i.test(kind)) return year >= 1920 ? `ukcm/${year}/${n}` : null;
  if (year < 1801) return year > 1707 && !local && !northernIreland ? `apgb/${year}/${n}` : null;
  if (!northernIreland) return `${local ? 'ukla' : 'ukpga'}/${year}/${n}`;
  if (year === 1974) return `mnia/${year}/${n}`;
  return year >= 2000 ? `nia/${year}/${n}` : year >= 1921 && year <= 1972 ? `apni/${year}/${n}` : null;
}
