import { oneLine } from '../../../publish/words.ts';
import { type Html, markup } from '../../look/components/markup.ts';

/** The sentence with the amount marked in it. */
export function inItsWords(sentence: string, quote: string): Html {
  const [words, amount] = [oneLine(sentence), oneLine(quote)];
  const at = words.indexOf(amount);
  return at < 0
    ? markup`<q class="wp-words">${words || amount}</q>`
    : markup`<q class="wp-words">${words.slice(0, at)}<mark class="wp-mark wp-mark--figure">${amount}</mark>${words.slice(at + amount.length)}</q>`;
}
