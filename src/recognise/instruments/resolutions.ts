import { resolutionRule, usRule } from '../../languages/en/instruments.ts';
import { type Find, noteOf, type Organ, tokenAt } from './find.ts';
import { matchAt, type Work } from './work.ts';

const ORGANS: Record<Organ, string> = {
  S: 'United Nations Security Council Resolution',
  A: 'United Nations General Assembly Resolution',
  'A/HRC': 'United Nations Human Rights Council Resolution',
};

export const resolution: Find = (passage, index, state) => {
  const { start } = tokenAt(passage, index);
  const match = matchAt(resolutionRule.match, passage, start);
  if (!match) return null;
  const { symbol, body = '', short = '', number = '' } = match.groups!;
  if (!symbol && body && !/resolution/i.test(match[0])) return null;
  const organ = organOf(symbol ?? body + short);
  state.resolution = { organ, end: start + match[0].length };
  const n = symbol ? symbol.replace(/^.*RES\//, '').replace(/\s.*$/, '') : number;
  return { ...noteOf(resolutionRule.id, start, match), ...resolutionWork(organ, n) };
};

function organOf(words: string): Organ {
  if (/HR|Human/.test(words)) return 'A/HRC';
  return /^A\/|General|GA/.test(words) ? 'A' : 'S';
}

const resolutionWork = (organ: Organ, number: string): Pick<Work, 'value' | 'id' | 'scheme' | 'noun'> => ({
  value: `${ORGANS[organ]} ${number}`,
  id: `${organ}/RES/${number}`,
  scheme: 'treaty',
  noun: 'resolution',
});

const MORE_RESOLUTIONS =
  /(?<number>(?:ES-)?\d{1,4}(?:\/\d{1,4})?)(?:\s?\((?<year>(?:19|20)\d\d)\))?(?![\d/]|\s?%)/y;

export const resolutionList: Find = (passage, index, state) => {
  const { start } = tokenAt(passage, index);
  const last = state.resolution;
  if (!last || start - last.end > 6 || start <= last.end) return null;
  if (!/^\s*(?:,|and|&|,\s?and)\s*$/.test(passage.text.slice(last.end, start))) return null;
  const match = matchAt(MORE_RESOLUTIONS, passage, start);
  if (!match || !(match.groups!.year || match[0].length >= 3)) return null;
  state.resolution = { ...last, end: start + match[0].length };
  return {
    ...noteOf(resolutionRule.id, start, match),
    ...resolutionWork(last.organ, match.groups!.number!),
  };
};

export const unitedStates: Find = (passage, index) => {
  const { start } = tokenAt(passage, index);
  const match = matchAt(usRule.match, passage, start);
  if (!match) return null;
  const { number, law } = match.groups!;
  const value = number ? `Executive Order ${number}` : `Public Law ${law!.replace(/[\u2010-\u2013]/, '-')}`;
  return {
    ...noteOf(usRule.id, start, match),
    value,
    id: null,
    scheme: 'primary',
    noun: number ? 'order' : 'act',
  };
};
