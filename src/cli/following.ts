import type { Command } from './command.ts';
import { asOf, by, db, format, PAGE_FORMATS, reason, within } from './options.ts';

/** The commands that follow an undertaking from document to document, as they stand in the table. */
export const FOLLOWING: readonly Command[] = [
  {
    name: 'thread',
    takes: 'ID...',
    summary: 'follow one undertaking through all documents; join and split',
    about:
      'Prints one undertaking through all the documents that speak of it: where it stands, its words in order, how firm it was and by when over time, what became of it, and how one could tell that it was kept. ID is a thread\'s or one of its commitments\'; the first characters are enough. "thread join A B" makes two threads one, "thread split C..." takes commitments out of theirs; both are kept in the log under your name, and "undo" takes them back.',
    options: [asOf, within, format(PAGE_FORMATS, 'text'), by, reason, db],
    examples: [
      { type: 'watchpoint thread c:4be8c54b', does: 'with the id as "watchpoint register" lists it' },
      { type: 'watchpoint thread t:dd066816 --as-of 2026-01-10', does: 'as it stood on that day' },
      { type: 'watchpoint thread join t:dd06 t:49d0 --by Ann', does: 'the two are one undertaking' },
      { type: 'watchpoint thread split c:77ab --by Ann', does: 'that one is another undertaking' },
    ],
    run: async (call) => (await import('./thread.ts')).thread(call),
  },
];
