import type { Legislation } from '../../model/legislation.ts';
import { roman } from '../../readers/clml/numbers.ts';
import type { Identifier } from './record.ts';

/** The identifier of the whole work: without the section, article or language that an address may end with. */
export function workId(id: string): string {
  const [, uk] = WORK.exec(id) ?? [];
  if (uk) return uk;
  const [, celex] = /^(3\d{4}[A-Z]{1,2}\d{4})/.exec(id) ?? [];
  if (celex) return celex;
  // Treaties of the Union are cited by article: 12016E122 is Article 122 of 12016E.
  const [, treaty] = /^(1\d{4}[A-Z]{1,2})(?:\/TXT|\d{3})?/.exec(id) ?? [];
  return treaty ? `${treaty}/TXT` : (/^(treaty:[^#/]+)/.exec(id)?.[1] ?? id);
}

/** Years by number, or regnal years by sovereign and session: `ukpga/2010/25`, `apgb/Geo3/39-40/14`. */
const WORK =
  /^(https?:\/\/www\.legislation\.gov\.uk\/id\/[a-z]+\/(?:\d{4}\/[^/#]+|(?:\p{Lu}\p{L}+\d?[^/]*)\/[^/]+\/[^/#]+))/u;

/** Everything that a publisher, or an identifier itself, gives by which an instrument can be looked up. */
export function identifiersOf(id: string | null, legislation?: Legislation): readonly Identifier[] {
  const found: Identifier[] = [];
  const add = (scheme: Identifier['scheme'], value: string | null | undefined) => {
    if (value && !found.some((one) => one.scheme === scheme && one.value === value))
      found.push({ scheme, value });
  };
  for (const one of [id, legislation?.uri ?? null]) if (one !== null) add(schemeOf(one), workId(one));
  const uri = [id, legislation?.uri].find((one) => one?.includes('legislation.gov.uk/id/'));
  if (uri) add('number', numberOf(workId(uri)));
  add('CELEX', legislation?.celex);
  add('Official Journal', legislation?.journal);
  const celex = found.find(({ scheme }) => scheme === 'CELEX')?.value;
  if (celex) add('number', euNumber(celex));
  return found;
}

function schemeOf(id: string): Identifier['scheme'] {
  if (id.includes('legislation.gov.uk/id/')) return 'legislation.gov.uk';
  if (/\/eli\//.test(id)) return 'ELI';
  if (/^[123]\d{4}[A-Z]/.test(id)) return 'CELEX';
  return /lawmaker|bills\.parliament/.test(id) ? 'bill' : 'project';
}

/** As a law is cited by number: `2023 c. 29`, `S.I. 2025/3`, `2025 asp 11`. */
export function numberOf(uri: string): string | null {
  const [, type = '', path = ''] = /\/id\/([a-z]+)\/(.+)$/.exec(uri) ?? [];
  const parts = path.split('/');
  const [year = '', number = ''] = parts.length > 2 ? [regnal(parts), parts[2]] : parts;
  const write = NUMBERS[type];
  return write && number ? write(year, number) : null;
}

const NUMBERS: Readonly<Record<string, (year: string, n: string) => string>> = {
  ukpga: (year, n) => `${year} c. ${n}`,
  apgb: (year, n) => `${year} c. ${n}`,
  aep: (year, n) => `${year} c. ${n}`,
  aip: (year, n) => `${year} c. ${n} [I]`,
  aosp: (year, n) => `${year} c. ${n} [S]`,
  ukla: (year, n) => `${year} c. ${roman(Number(n))}`,
  asp: (year, n) => `${year} asp ${n}`,
  asc: (year, n) => `${year} asc ${n}`,
  anaw: (year, n) => `${year} anaw ${n}`,
  mwa: (year, n) => `${year} nawm ${n}`,
  nia: (year, n) => `${year} c. ${n} (N.I.)`,
  apni: (year, n) => `${year} c. ${n} (N.I.)`,
  mnia: (year, n) => `${year} c. ${n} (N.I.)`,
  ukcm: (year, n) => `${year} No. ${n}`,
  uksi: (year, n) => `S.I. ${year}/${n}`,
  wsi: (year, n) => `S.I. ${year}/${n}`,
  nisi: (year, n) => `S.I. ${year}/${n}`,
  ssi: (year, n) => `S.S.I. ${year}/${n}`,
  nisr: (year, n) => `S.R. ${year}/${n}`,
  uksro: (year, n) => `S.R. & O. ${year}/${n}`,
};

/** `Geo6/6-7` is "6 & 7 Geo. 6". */
function regnal([sovereign = '', session = '']: readonly string[]): string {
  const named = sovereign
    .replace(/([A-Za-z])(\d)/, '$1. $2')
    .replace(/^(Ann|Eliz|Geo|Vict|Will|Edw|Cha|Hen|Ja)$/, '$1.');
  return `${session.replace('-', ' & ')} ${named}`;
}

/** `32024R1689` is "(EU) 2024/1689": before 2015 regulations have their number first. */
function euNumber(celex: string): string | null {
  const [, year, type, number] = /^3(\d{4})([RLD])(\d{4})$/.exec(celex) ?? [];
  if (!year || !number) return null;
  const n = Number(number);
  if (Number(year) >= 2015) return `(EU) ${year}/${n}`;
  if (type !== 'R') return `${year}/${n}`;
  return `No ${n}/${year}`;
}
