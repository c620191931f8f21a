import type { Expectation, Period } from '../register/due.ts';
import type { Watched } from '../register/watchList.ts';
import { type Item, item, type Page, section } from './page.ts';
import { entryItem, source } from './register.ts';
import { pointWords, quoted, recursWords, whenWords } from './words.ts';

const HEADINGS = [
  ['passed', 'The date has passed'],
  ['due', 'Falls due'],
  ['running', 'Time for it runs, or begins'],
  ['recurring', 'Recurs, no date in the text'],
] as const;

/** What falls due, has passed, runs or recurs, for people. */
export function duePage(found: readonly Expectation[], { asOf, until }: Period): Page {
  return {
    title: `What is due, as of ${pointWords(asOf)}`,
    language: 'en',
    facts: [
      ['Looked at', `${pointWords(asOf)} to ${pointWords(until)}`],
      ['Found', found.length === 0 ? 'nothing that falls due, has passed or recurs' : String(found.length)],
    ],
    sections: HEADINGS.flatMap(([state, heading]) => {
      const in_ = found.filter((one) => one.state === state);
      return in_.length === 0 ? [] : [section(`${heading} (${in_.length})`, in_.map(dueItem))];
    }),
  };
}

/** What is to be said of one commitment: that a date has passed is no verdict. */
export function expectationWords({ state, first, last, recurs, verdict, entry }: Expectation): string {
  const again = recurs === null ? '' : `recurs ${recursWords(recurs)}`;
  const when = entry.values.deadline === null ? '' : whenWords(entry.values.deadline);
  const said = {
    passed: `passed (${when}): ${verdict === 'missed' ? 'missed, a person judged' : 'no report found in the sources read'}`,
    due: `due ${when}${last !== null && !when.includes(pointWords(last)) ? `, at the latest ${pointWords(last)}` : ''}`,
    running: `${when}: runs from ${pointWords(first ?? '')} ${last === null ? 'on' : `to ${pointWords(last)}`}`,
    recurring: `${again}, no date in the text`,
  }[state];
  return state === 'recurring' || again === ''
    ? said.replace(/(, no [a-z]+ in the text){2}$/, '$1')
    : `${said}; ${again}`;
}

const dueItem = (one: Expectation): Item => entryItem(one.entry, [['Status', expectationWords(one)]]);

/** What to watch, for people. */
export function watchListPage(list: readonly Watched[], { asOf }: { asOf: string }): Page {
  const of = (kind: 'watchpoint' | 'silence') => list.filter(({ entry }) => entry.kind === kind);
  const sections = [
    section('To watch', of('watchpoint').map(watchedItem)),
    section('Not said, and still open', of('silence').map(watchedItem)),
  ];
  return {
    title: `What to watch, as of ${pointWords(asOf)}`,
    language: 'en',
    facts: [['Found', list.length === 0 ? 'nothing to watch' : String(list.length)]],
    sections: sections.filter(({ items }) => items.length > 0),
  };
}

const watchedItem = (one: Watched): Item =>
  item(quoted(one.entry.said.quote), {
    id: one.entry.id,
    facts: [
      ['When', watchedWords(one)],
      ['In', source(one.entry)],
    ],
  });

/** When something watched is to be, in words. */
export function watchedWords({ entry, state }: Watched): string {
  if (entry.kind === 'silence') return '';
  const { date } = entry.said;
  if (state === 'open' || date === null) return 'no date in the text';
  return state === 'past' ? `${whenWords(date)}: past, no answer recorded` : whenWords(date);
}
