import { amountRules } from '../languages/en/amounts.ts';
import type { Mention } from '../model/analysis.ts';
import type { Problem } from '../model/problem.ts';
import { quote } from '../model/span.ts';
import type { Segmented, Sentence } from '../model/text.ts';
import { dollarOf } from './dollars.ts';
import { type Measured, measuresIn } from './measures.ts';
import { numeralsIn } from './numerals.ts';
import type { Recognised } from './recognise.ts';

/** Finds amounts of money and of what is measured: the number and its unit, without the words that bound it. */
export function amountsIn(segmented: Segmented): Recognised {
  const mentions: Mention[] = [];
  const problems: Problem[] = [];
  const dollar = dollarOf(segmented);
  for (const sentence of segmented.sentences) {
    const numerals = numeralsIn(segmented.document.text, sentence);
    if (numerals.length === 0) continue;
    for (const amount of measuresIn(segmented.document.text, sentence, numerals)) {
      if (inAddress(segmented.document.text, amount.start, sentence)) continue;
      const mention = mentionOf(segmented, amount, () => dollar(sentence, amount.start));
      mentions.push(mention);
      if (amount.money && mention.id === null && amount.unit === null)
        problems.push({
          ...mention,
          message: `which country’s money is meant is not said: ${mention.quote}`,
        });
    }
  }
  return {
    mentions,
    problems: problems.map(({ message, start, end, quote }) => ({ message, start, end, quote }) as Problem),
  };
}

function mentionOf({ document }: Segmented, amount: Measured, dollar: () => string): Mention {
  const unit = amount.money && amount.dollar ? dollar() : amount.unit;
  const number = plain(amount.value);
  return {
    ...quote(document, amount),
    type: amount.money ? 'money' : 'quantity',
    value: unit === null ? number : amount.money ? `${unit} ${number}` : `${number} ${unit}`,
    id: amount.money && unit !== 'XBT' ? unit : null,
    rule: amountRules[amount.rule].id,
  };
}

/** A number without an exponent. */
function plain(value: number): string {
  if (!String(value).includes('e')) return String(value);
  return Math.abs(value) < 1 ? value.toFixed(12).replace(/0+$/, '') : BigInt(Math.round(value)).toString();
}

/** Whether it stands in a web or mail address. */
function inAddress(text: string, start: number, sentence: Sentence): boolean {
  let from = start;
  while (from > sentence.start && from > start - 500 && !/\s/.test(text[from - 1]!)) from--;
  if (from < start && /:\/\/|^www\.|@/.test(text.slice(from, start))) return true;
  return /^[^\s@]{1,60}@/.test(text.slice(start, start + 64));
}
