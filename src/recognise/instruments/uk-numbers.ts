import * as rules from '../../languages/en/instruments.ts';
import { type Find, NEAR, noteOf, tokenAt } from './find.ts';
import { isSpan, roman } from './numbers.ts';
import { actId, lawOfNumber, lawOfTitle, titleOf } from './tables.ts';
import { matchAt, type Passage, type Work } from './work.ts';

export const seriesWork: Find = (passage, index, state) => {
  const { start } = tokenAt(passage, index);
  const match = matchAt(rules.seriesRule.match, passage, start);
  if (!match) return null;
  const { series = '', ni, year, number, tail = '' } = match.groups!;
  const type = seriesType(series + (ni ?? ''), tail);
  if (type === null) return null;
  state.series = { type, year: Number(year), end: start + match[0].length };
  return { ...noteOf(rules.seriesRule.id, start, match), ...instrument(type, Number(year), Number(number)) };
};

function seriesType(words: string, tail: string): string | null {
  const key = words.toLowerCase().replace(/[.\s]/g, '').replace('and', '&');
  const type = key.startsWith('statutoryi')
    ? 'uksi'
    : key.startsWith('statutoryr')
      ? 'nisr'
      : rules.series.get(key);
  if (type === undefined) return null;
  if (type === 'uksi' && /\(N/.test(tail)) return 'nisi';
  return type === 'uksi' && /\((?:W|Cy)/.test(tail) ? 'wsi' : type;
}

const SERIES_NAMES: Record<string, string> = {
  uksi: 'S.I.',
  wsi: 'S.I.',
  nisi: 'S.I.',
  ssi: 'S.S.I.',
  nisr: 'S.R.',
  uksro: 'S.R. & O.',
  nisro: 'S.R. & O. (N.I.)',
};

/** An instrument made under an Act, by its number. */
export const instrument = (
  type: string,
  year: number,
  number: number,
): Pick<Work, 'value' | 'id' | 'scheme' | 'noun'> => ({
  value: titleOf(`${type}/${year}/${number}`) ?? `${SERIES_NAMES[type] ?? 'S.I.'} ${year}/${number}`,
  id: actId(`${type}/${year}/${number}`),
  scheme: 'secondary',
  noun: 'instrument',
});

export const seriesList: Find = (passage, index, state) => {
  const { start } = tokenAt(passage, index);
  if (!state.series || start - state.series.end > NEAR) return null;
  const match = matchAt(rules.seriesListRule.match, passage, start);
  if (!match || isSpan(match.groups!.year!, match.groups!.number!)) return null;
  const year = Number(match.groups!.year);
  state.series = { ...state.series, year, end: start + match[0].length };
  return {
    ...noteOf(rules.seriesListRule.id, start, match),
    ...instrument(state.series.type, year, Number(match.groups!.number)),
  };
};

const ELLIPTICAL = /\d{2,4}(?=\s{0,9}(?:[,.;)]|and\b|&|$))(?!\.\d)/y;

/** "S.I. 2006/342, 1810 and 3433": the year, too, is written once. */
export const elliptical: Find = (passage, index, state) => {
  const { start } = tokenAt(passage, index);
  const { series } = state;
  if (!series || start - series.end > 6 || start <= series.end) return null;
  if (!/^\s*(?:,|and|&|,\s?and)\s*$/.test(passage.text.slice(series.end, start))) return null;
  const match = matchAt(ELLIPTICAL, passage, start);
  if (!match) return null;
  state.series = { ...series, end: start + match[0].length };
  return {
    ...noteOf(rules.seriesListRule.id, start, match),
    ...instrument(series.type, series.year, Number(match[0])),
  };
};

export const chapter: Find = (passage, index) => {
  const { start } = tokenAt(passage, index);
  const match = matchAt(rules.chapterRule.match, passage, start);
  if (!match) return null;
  const law = lawOfNumber(
    Number(match.groups!.year),
    match.groups!.kind!,
    match.groups!.number!,
    !!match.groups!.ni,
  );
  if (!law || /^\d{4}\s*,/.test(match[0])) return null;
  return {
    ...noteOf(rules.chapterRule.id, start, match),
    value: titleOf(law) ?? match[0].replace(/[()]/g, ' ').replace(/\s+/g, ' ').trim(),
    id: actId(law),
    scheme: 'primary',
    noun: 'act',
  };
};

/** Reigns, as the addresses of legislation.gov.uk name them. */
const REIGNS: Record<string, string> = {
  geo: 'Geo',
  will: 'Will',
  wm: 'Will',
  vict: 'Vict',
  edw: 'Edw',
  eliz: 'Eliz',
  hen: 'Hen',
  cha: 'Cha',
  car: 'Cha',
};

export const regnal: Find = (passage, index) => {
  const token = tokenAt(passage, index);
  const back = passage.text.slice(Math.max(passage.start, token.start - 12), token.start);
  const years = /\d{1,2}(?:\s?(?:&|and|-)\s?\d{1,2})?\s?$/.exec(back);
  if (!years) return null;
  return regnalAt(passage, token.start - years[0].length);
};

/** The Act of a regnal year whose words begin at a place. */
export function regnalAt(passage: Passage, start: number): Work | null {
  const match = matchAt(rules.regnalRule.match, passage, start);
  if (!match) return null;
  return {
    ...noteOf(rules.regnalRule.id, start, match),
    value: match[0].replace(/[()]/g, ' ').replace(/\s+/g, ' ').trim(),
    id: regnalId(match.groups!),
    scheme: 'primary',
    noun: 'act',
  };
}

function regnalId({
  from,
  to,
  reign = '',
  which,
  session,
  number = '',
}: Record<string, string>): string | null {
  const name = REIGNS[reign.toLowerCase()];
  const n = which === undefined ? 0 : /\d/.test(which) ? Number(which) : roman(which.toLowerCase());
  const chapter = /\d/.test(number) ? Number(number) : 0;
  const parliament = parliamentOf(name ?? '', n, Number(from));
  if (parliament === null || chapter === 0) return null;
  return actId(
    `${parliament}/${name}${n || ''}${session ? `Sess${session}` : ''}/${to ? `${from}-${to}` : from}/${chapter}`,
  );
}

/** Whose statutes the years of a reign name: England's, Great Britain's from the first George, the United Kingdom's from 41 Geo. 3. */
function parliamentOf(reign: string, which: number, year: number): string | null {
  if (reign === 'Geo' && (which === 1 || which === 2 || (which === 3 && year <= 40))) return 'apgb';
  if (reign === 'Hen' || reign === 'Cha') return which > 0 ? 'aep' : null;
  const modern =
    (reign === 'Vict' && which === 0) ||
    (reign === 'Geo' && which >= 3 && which <= 6) ||
    (reign === 'Will' && which === 4) ||
    (reign === 'Edw' && which >= 7) ||
    (reign === 'Eliz' && which === 2);
  return modern ? 'ukpga' : null;
}

/** Orders in Council for Northern Ireland by their own number: "1972 N.I. 14"; the table has their series number. */
const NI_ORDER = /(?<year>19[7-9]\d|20\d\d)\s{1,9}\(?N\.?\s?I\.?\s?(?<number>\d{1,2})\)?(?![\d/])/y;

export const niOrder: Find = (passage, index) => {
  const { start } = tokenAt(passage, index);
  const match = matchAt(NI_ORDER, passage, start);
  if (!match) return null;
  const { year, number } = match.groups!;
  const law = lawOfTitle(`${year} N.I. ${number}`);
  return {
    ...noteOf(rules.chapterRule.id, start, match),
    value: (law && titleOf(law)) ?? `${year} N.I. ${number}`,
    id: law && actId(law),
    scheme: 'secondary',
    noun: 'order',
  };
};
