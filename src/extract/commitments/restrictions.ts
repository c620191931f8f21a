import { type Line, lower, skipAdverbs, tagAt } from './line.ts';

/** What a governing word may ask of the words around it. */

/** "we [also, hereby] launch". */
export function isOurs(line: Line, verb: number): boolean {
  let at = verb - 1;
  while (at > 0 && (tagAt(line, at).startsWith('RB') || /^(?:also|today|now|hereby)$/.test(lower(line, at))))
    at--;
  return lower(line, at) === 'we' || (lower(line, at) === 'and' && isStillOurs(line, at));
}

/** "we endorse the plan and hereby launch": no other subject between. */
function isStillOurs(line: Line, joint: number): boolean {
  for (let i = joint - 1; i >= line.own; i--) {
    if (lower(line, i) === 'we') return tagAt(line, skipAdverbs(line, i + 1)) === 'VBP';
    if (/^(?:PRP|WDT|WP)$/.test(tagAt(line, i)) || /^[;:]$/.test(lower(line, i))) return false;
  }
  return false;
}

const FUNDING = new Set(
  'up to over than around about almost nearly at least some a an the of in additional further new extra more another initial total combined joint expected planned funding investment package grant grants contribution donation provision release fund support aid assistance financing'.split(
    ' ',
  ),
);

/** "an additional £6bn", "funding of up to $900,000", "$40 million". */
export function isMoney(line: Line, at: number): boolean {
  let to = at;
  while (FUNDING.has(lower(line, to)) && to < at + 8) to++;
  const counted = /^(?:donation|provision|release)$/.test(lower(line, at + 1)) && tagAt(line, to) === 'CD';
  return counted || /^(?:[a-z]{0,3}[$£€¥]|eur|usd|gbp|aud)/.test(lower(line, to)) || isCountedMoney(line, to);
}

/** "one billion dollars", "20 million euros". */
const isCountedMoney = (line: Line, at: number): boolean =>
  line.tokens.slice(at, at + 5).some(({ lower: word }) => CURRENCIES.test(word)) &&
  /^(?:[\d.,]+|one|two|three|four|five|six|seven|eight|nine|ten|half)$/.test(lower(line, at));

const CURRENCIES = /^(?:dollars|pounds|euros?|kroner|kronor|yen|francs|rand|crowns)$/;

export const hasWord = (line: Line, at: number, words: readonly string[]): boolean =>
  line.tokens.slice(at, at + 6).some(({ lower }) => words.includes(lower));
