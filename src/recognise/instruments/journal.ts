import { journalRule } from '../../languages/en/instruments.ts';
import { type Find, noteOf, tokenAt } from './find.ts';
import { fullYear } from './numbers.ts';
import { matchAt } from './work.ts';

export const journal: Find = (passage, index) => {
  const token = tokenAt(passage, index);
  const yearBefore = /\[?(?:19|20)\d\d\]?\s$/.exec(
    passage.text.slice(Math.max(passage.start, token.start - 7), token.start),
  );
  const start = token.start - (yearBefore?.[0].length ?? 0);
  const match = matchAt(journalRule.match, passage, start);
  if (!match) return null;
  return {
    ...noteOf(journalRule.id, start, match),
    ...journalValue(match.groups!),
    scheme: 'none',
    noun: 'journal',
  };
};

function journalValue(groups: Record<string, string | undefined>): { value: string; id: string | null } {
  const { series, act, number, before, after, page } = groups;
  const new_ = (name: string) => groups[`new${name}`] ?? groups[name];
  const date = new_('day')
    ? `${Number(new_('day'))}.${Number(new_('month'))}.${fullYear(Number(new_('year')))}`
    : null;
  const year = date?.slice(-4) ?? new_('written') ?? before ?? after ?? null;
  if (act) {
    const [y, n] = act.split('/');
    return {
      value: `OJ ${series}, ${act}${date ? `, ${date}` : ''}`,
      id: `OJ:${series}_${y}${n!.padStart(5, '0')}`,
    };
  }
  const at = page ?? groups.slash;
  const value = `OJ ${series} ${Number(number)}${(date ?? year) ? `, ${date ?? year}` : ''}${at ? `, p. ${at}` : ''}`;
  const id =
    year && at ? `OJ.${series}_.${year}.${number!.padStart(3, '0')}.01.${at.padStart(4, '0')}` : null;
  return { value, id };
}
