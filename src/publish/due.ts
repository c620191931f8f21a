import type { Expectation, Period } from '../register/due.ts';
import { type Item, type Page, section } from './page.ts';
import { verdictWords } from './people.ts';
import { entryItem } from './register.ts';
import { dueWords, expectedWords, reportWords } from './standing.ts';
import { pointWords, recursWords, whenWords } from './words.ts';

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
export function expectationWords(one: Expectation): string {
  const { state, first, last, recurs, verdict, entry, standing } = one;
  const told = standing?.report == null ? '' : reportWords(standing.report);
  const again = recurs === null ? '' : `recurs ${recursWords(recurs)}`;
  const when = entry.values.deadline === null ? '' : whenWords(entry.values.deadline);
  const said = {
    passed: `passed (${when}): ${verdict === 'missed' ? verdictWords(standing?.thread.wordings ?? [entry]) : told || 'no report found in the sources read'}`,
    due: dueWords(when, last),
    running: `${when}: runs from ${pointWords(first ?? '')} ${last === null ? 'on' : `to ${pointWords(last)}`}`,
    recurring: `${again}${expectedWords(one)}`,
  }[state];
  const whole = state === 'recurring' || again === '' ? said : `${said}; ${again}`;
  return told === '' || state === 'passed' ? whole : `${whole}; ${told}`;
}

const dueItem = (one: Expectation): Item => {
  const said = one.standing?.thread.wordings.length ?? 1;
  const thread = one.standing === null ? '' : one.standing.thread.id;
  return entryItem(one.entry, [
    ['Status', expectationWords(one)],
    ['Thread', said > 1 ? `${thread}, in ${said} documents` : thread],
  ]);
};
