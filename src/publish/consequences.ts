// What follows from a text, as it is read on a terminal.
import type { Consequence } from '../law/consequences/consequences.ts';
import { hanging } from './sources.ts';
import { wrap } from './text.ts';
import { oneLine, quoted } from './words.ts';

/** As lines of at most `width`. */
export function consequencesText(title: string, found: readonly Consequence[], width: number): string {
  const head = wrap(oneLine(title), width);
  if (found.length === 0)
    return `${[...head, ...wrap('  Nothing that the rules know follows from what it is or speaks of: "watchpoint explain" does not tell more.', width)].join('\n')}\n`;
  return `${head.join('\n')}\n${found.map((one) => `\n${oneText(one, width)}`).join('')}`;
}

function oneText({ rule, passages }: Consequence, width: number): string {
  const line = (label: string, words: string) => hanging(label, words, width);
  return [
    `${rule.title}\n`,
    ...passages.map(({ quote }) => line('  words', quoted(quote))),
    line('  follows', rule.follows),
    ...rule.authority.map(({ cites, address }) =>
      line('  rule', address === null ? cites : `${cites} (${address})`),
    ),
    ...rule.assumes.map((words) => line('  assumed', words)),
    ...rule.cannotTell.map((words) => line('  open', `cannot tell from the text ${words}`)),
    ...(rule.clock === undefined ? [] : [line('  clock', clockWords(rule.clock))]),
  ].join('');
}

const clockWords = (id: string): string =>
  id === 'treaty'
    ? 'once it is laid: watchpoint clock treaty --laid DATE'
    : `watchpoint clock si --procedure ${id} --laid DATE`;
