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
  const eli = matchAt(ELI, passage, start + match[0].length);
  const { value, id } = journalValue(match.groups!);
  return {
    ...noteOf(journalRule.id, start, match),
    ...(eli && { end: eli.index + eli[0].length }),
    value,
    id: eli?.groups?.address ?? id,
    scheme: 'none',
    noun: 'journal',
  };
};

/** Since 1 October 2023 the address of the act follows the place at which it is published. */
const ELI = /,\s?ELI:\s?(?<address>https?:\/\/data\.europa\.eu\/eli\/\w+\/\d{4}\/\d{1,5}(?:\/oj)?)/y;

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
