import type { Standing, ThreadState } from '../register/state.ts';
import { pointWords, recursWords } from './words.ts';

/** Where an undertaking stands, said to whoever asks why; what it rests on stands beside it with its words. */
export function stateSaid({ state, first, last, recurs, report, window, leftOut, quiet }: Standing): string {
  const day = last === null ? null : pointWords(last);
  switch (state) {
    case 'overdue':
      return `Overdue: its last day was ${day}, and no document read reports it done${report === null ? '' : '; the last report of it stands below'}.`;
    case 'due':
      return day === null
        ? `Due: it was to begin on ${pointWords(first!)}, and no last day is given.`
        : `Due: its last day is ${day}.`;
    case 'recurring':
      return `It recurs ${recursWords(recurs!)}${window === null ? '' : `; a report of it is next to be expected by ${pointWords(window[1])}`}.`;
    case 'reported done':
      return 'A document reports that it was done.';
    case 'withdrawn':
      return 'A document reports that it was given up.';
    case 'reported under way':
      return 'A document reports that it is under way.';
    case 'left out':
      return `The edition of ${leftOut?.published ? pointWords(leftOut.published) : 'a later day'} no longer has it, nor other words for it.`;
    case 'gone quiet':
      return `Gone quiet: ${quiet!.documents === 1 ? 'a later document speaks' : `${quiet!.documents} later documents speak`} of what stood beside it, and not of it.`;
    case 'open':
      return day === null ? 'Open: the text gives no date.' : `Open: its last day is ${day}.`;
  }
}

/** By what each state is given, so that anybody can say whether it is rightly so. `ahead`: how many days "due" looks ahead. */
export const stateRule = (state: ThreadState, ahead: number): string =>
  ({
    withdrawn:
      'The last report of it, by the day of its document, says that it was given up, and nothing later promises it again.',
    'reported done':
      'The last report of it says that it was done, it does not recur, and nothing later promises it again.',
    'left out':
      'A newer edition of its document was held against the one before, and has neither its words nor others for them.',
    overdue:
      'Its last day lies before today, and no document read reports it done or given up. Whether it was done is not known.',
    due: `Its last day lies within the next ${ahead} days; or it has begun, and no last day is given.`,
    recurring: 'Its words name an interval. It is due again each time, so a report of it does not end it.',
    'reported under way': 'A document reports progress, and none of its days has come.',
    'gone quiet':
      'A later document of the same parties or publisher, held against one that has it, takes up at least two undertakings that stood within two places of it, speaks of its theme, and has no link to it.',
    open: 'Nothing read reports on it, and none of its days has come.',
  })[state];
