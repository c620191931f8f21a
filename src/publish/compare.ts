import type { Alone, Comparison, Pair } from '../register/comparing.ts';
import { marked } from './marks.ts';
import { type Item, item, type Page, section } from './page.ts';
import { changeWords, quoted } from './words.ts';

/** Two texts held against each other, for people: what changed in meaning first, other words for the same last. */
export function comparePage(found: Comparison, names: readonly [first: string, second: string]): Page {
  const { both, differently, onlyFirst, onlySecond, wording } = found;
  const sections = [
    section(`Said differently (${differently.length})`, differently.map(pairItem), { note: MARKS }),
    section(`Only in the first (${onlyFirst.length})`, onlyFirst.map(aloneItem)),
    section(`Only in the second (${onlySecond.length})`, onlySecond.map(aloneItem)),
    section(`Other words, and no change of meaning found (${wording.length})`, wording.map(pairItem)),
    section(
      `Said in both (${both.length})`,
      both.map(({ first }) => item(quoted(first.quote))),
    ),
  ];
  return {
    title: 'Two texts compared',
    language: 'en',
    facts: [
      ['First', names[0]],
      ['Second', names[1]],
    ],
    sections: sections.filter(({ items }) => items.length > 0),
  };
}

const MARKS = 'The words that differ stand between » and «.';

function pairItem({ what, first, second, changes }: Pair): Item {
  const [a, b] = marked(first.quote, second.quote);
  return item(changes.length === 0 ? what : `${what}: ${changes.map(changeWords).join('; ')}`, {
    facts: [
      ['First', quoted(a)],
      ['Second', quoted(b)],
    ],
  });
}

const aloneItem = ({ what, quote }: Alone): Item => item(`${what}: ${quoted(quote.quote)}`);
