// A duty that recurs, followed in the figures of documents, as it is read on a terminal.
import type { Duty } from '../law/recurring/duty.ts';
import type { Account, PeriodAccount, Sum } from '../law/recurring/follow.ts';
import type { Report } from '../law/recurring/reports.ts';
import { hanging } from './sources.ts';
import { wrap } from './text.ts';
import { count, grouped, oneLine, pointWords, quoted, whenWords } from './words.ts';

/** The duties that are followed, a few lines each. */
export const dutiesText = (duties: readonly Duty[], width: number): string =>
  duties.map((duty) => `${duty.id}\n${headLines(duty, width)}`).join('\n');

/** As lines of at most `width`. */
export function recurringText(account: Account, width: number): string {
  const { duty, asOf, periods, unplaced, sums, read, giving } = account;
  const line = (label: string, words: string) => hanging(`  ${label}`, oneLine(words), width);
  const paragraph = (words: string) => `${wrap(oneLine(words), width).join('\n')}\n`;
  return [
    paragraph(duty.title),
    headLines(duty, width),
    line(
      'read',
      `${count(read, 'document')} up to ${pointWords(asOf)}, of which ${giving} ${giving === 1 ? 'gives' : 'give'} a figure`,
    ),
    ...periods.map((period) => `\n${periodText(period, width)}`),
    ...(unplaced.length === 0
      ? []
      : [
          `\n${paragraph('For which period these are cannot be told from the text:')}`,
          ...unplaced.map((one) => reportLines(one, width)),
        ]),
    '\n',
    ...sums.map((sum) => line('in all', sumWords(sum))),
    ...duty.assumes.map((words) => line('assumed', words)),
    ...duty.cannotTell.map((words) => line('open', `cannot tell from the sources ${words}`)),
  ].join('');
}

function headLines({ who, to, what, authority, due }: Duty, width: number): string {
  const line = (label: string, words: string) => hanging(`  ${label}`, oneLine(words), width);
  return [
    line('owed by', who),
    line('to', to),
    line('what', what),
    line('due', due.words),
    ...authority.map(({ cites, address }) =>
      line('rule', address === null ? cites : `${cites} (${address})`),
    ),
  ].join('');
}

function periodText(
  { number, from, to, dueBy, state, reports, differing }: PeriodAccount,
  width: number,
): string {
  const by = dueBy === null ? '' : `, due by ${pointWords(dueBy)}`;
  const head = `${number}. ${pointWords(from)} to ${pointWords(to)}${by}: ${state}`;
  return [
    `${wrap(head, width).join('\n')}\n`,
    ...reports.map((one) => reportLines(one, width)),
    ...(differing
      ? [hanging('  differ', 'sources give sums that are not the same: all are shown', width)]
      : []),
  ].join('');
}

/** The sum, who says so and when, and the words. */
function reportLines(report: Report, width: number): string {
  const { standing, paidOn, payer, saidBy, published, title, sentence, periodBy } = report;
  const where = `in ${quoted(title || report.document)}`;
  const day = published === null ? 'without a day' : pointWords(published);
  const said = `${saidBy ?? 'nobody named'} ${where}, ${day}`;
  const paid = [
    `${amountOf(report)}, ${standing}`,
    payer === null ? '' : `by ${payer}`,
    paidOn === null ? '' : whenWords(paidOn),
    `(${said})`,
  ];
  return [
    hanging('  said', paid.filter(Boolean).join(' '), width),
    hanging('  words', quoted(sentence.quote), width),
    hanging('  period by', periodBy, width),
  ].join('');
}

function amountOf({ amount, currency, approx, bound }: Report): string {
  const number = typeof amount === 'number' ? grouped(amount) : amount.map(grouped).join(' to ');
  const words = bound === 'exact' ? (approx ? 'about ' : '') : `${bound} `;
  return `${words}${currency} ${number}`;
}

const sumWords = ({ currency, low, high, periods }: Sum): string =>
  `${currency} ${grouped(low)}${high === low ? '' : ` to ${grouped(high)}`} reported paid, for ${count(periods.length, 'period')} (${periods.join(', ')})`;
