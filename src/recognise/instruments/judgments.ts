import * as rules from '../../languages/en/instruments.ts';
import { type Find, noteOf, tokenAt } from './find.ts';
import { matchAt } from './work.ts';

export const euCase: Find = (passage, index) => {
  const { start } = tokenAt(passage, index);
  const match = matchAt(rules.euCaseRule.match, passage, start);
  if (!match) return null;
  const { ecli, case: number = '' } = match.groups!;
  const value = ecli
    ? `ECLI:${ecli.replace('ECLI:', '')}`
    : `Case ${number.replace(/\s/g, '').replace(/[\u2010-\u2013]/, '-')}`;
  return {
    ...noteOf(rules.euCaseRule.id, start, match),
    value,
    id: ecli ? value : null,
    scheme: 'none',
    noun: 'judgment',
  };
};

export const neutral: Find = (passage, index) => {
  const { start } = tokenAt(passage, index);
  const match = matchAt(rules.neutralRule.match, passage, start);
  if (!match) return null;
  const { year, court, number, division } = match.groups!;
  const path = [...court!.split(/\s/), ...(division ? [division] : [])].join('/').toLowerCase();
  const hosted = /^(?:ukSC|ukpc|ewca|ewhc|ewcop|ewfc|ukut|ukftt|eat)/i.test(path);
  return {
    ...noteOf(rules.neutralRule.id, start, match),
    value: match[0].replace(/\s+/g, ' '),
    id: hosted ? `https://caselaw.nationalarchives.gov.uk/${path}/${year}/${number}` : null,
    scheme: 'none',
    noun: 'judgment',
  };
};
