import type { Command } from './command.ts';
import { asOf, by, db, format, PAGE_FORMATS, published, reason, recorded, within } from './options.ts';

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
      { type: 'watchpoint thread c:dd066816', does: 'with the id as "watchpoint register" lists it' },
      { type: 'watchpoint thread c:dd066816 --as-of 2026-01-10', does: 'as it stood on that day' },
      { type: 'watchpoint thread join c:dd06 c:49d0 --by Ann', does: 'the two are one undertaking' },
      { type: 'watchpoint thread split c:33c26811 --by Ann', does: 'that one is another undertaking' },
    ],
    run: async (call) => (await import('./thread.ts')).thread(call),
  },
  {
    name: 'review',
    takes: '[WHAT...]',
    summary: 'look at what is doubtful, and set it right',
    about:
      'On a terminal, walks through what the program is not sure of, most doubtful first: links to confirm or refuse, readings to accept, reject or edit, undertakings to mark kept or missed with a quote or note of your own. Elsewhere it prints the queue. With ACT and ID it takes one word: accept, reject, edit, kept, missed for commitments, confirm or refuse for links. What you say stands in the log under your name, survives every later reading, and can be undone.',
    options: [
      by,
      reason,
      {
        flags: '--set <field=value>',
        what: 'with edit: actors, firmness, novelty, deadline, cadence, instruments or theme; "none" empties it',
        many: true,
      },
      { flags: '--quote <words>', what: 'with kept or missed: the words that show it' },
      {
        flags: '--in <document>',
        what: 'the document in which they stand: its id, or words of its title (default: the only one that has them)',
      },
      { flags: '--format <format>', what: 'print the queue', choices: PAGE_FORMATS },
      db,
    ],
    examples: [
      { type: 'watchpoint review --by Ann', does: 'one doubt after the other, with a key for each answer' },
      { type: 'watchpoint review confirm l:928ac45e --by Ann', does: 'that link holds' },
      {
        type: 'watchpoint review edit c:dd066816 --set deadline=../2027-01-31 --by Ann',
        does: 'the date as it should be read',
      },
      {
        type: 'watchpoint review kept c:dd066816 --by Ann --reason "seen in May"',
        does: 'with a note; --quote and --in for words of a document',
      },
    ],
    run: async (call) => (await import('./review.ts')).review(call),
  },
  {
    name: 'history',
    takes: '[ID]',
    summary: 'print the log of the register, or of one thread',
    about:
      'Prints what was recorded, in order: what was read, found and linked, and what people said. Each has a number, which "undo" takes. With the id of a thread or commitment, only what concerns it.',
    options: [recorded, db],
    examples: [
      { type: 'watchpoint history', does: 'all of it' },
      { type: 'watchpoint history c:dd066816', does: 'of one undertaking' },
    ],
    run: async (call) => (await import('./history.ts')).history(call),
  },
  {
    name: 'undo',
    takes: 'EVENT',
    summary: 'take back what a person said',
    about:
      'Takes back an event by its number: a review, a join or a split, or another undoing. Nothing leaves the log: what was taken back stays there, marked.',
    options: [by, reason, db],
    examples: [{ type: 'watchpoint undo 41 --by Ann', does: 'number 41, as "watchpoint history" has it' }],
    run: async (call) => (await import('./undo.ts')).undo(call),
  },
  {
    name: 'split-edition',
    takes: 'DOCUMENT EDITION',
    summary: 'take an edition out of a document: it is another document',
    about:
      'A text without an address of its own is taken for a new edition of a document that has the same title, publisher and day; "add" says so. Where it is another document, this makes it one, with an id of its own; nothing is read anew and nothing is lost. DOCUMENT is its id or words of its title, EDITION the first characters of its hash, as "watchpoint documents" lists them. "undo" takes it back.',
    options: [
      { flags: '--as <id>', what: 'the id that it is to have (default: one made of both)' },
      by,
      reason,
      db,
    ],
    examples: [
      {
        type: 'watchpoint split-edition "joint statement" 3f2a91c0 --by Ann',
        does: 'that edition is a statement of its own',
      },
    ],
    run: async (call) => (await import('./splitEdition.ts')).splitEdition(call),
  },
  {
    name: 'timeline',
    takes: 'ID',
    summary: 'print what happened to one undertaking, day by day',
    about:
      'Prints when an undertaking was said, said again, moved, reported on and judged, with the last day for it, as text or as an SVG picture that needs nothing else.',
    options: [asOf, format(['text', 'svg'], 'text'), db],
    examples: [
      { type: 'watchpoint timeline c:dd066816', does: 'on the terminal' },
      { type: 'watchpoint timeline c:dd066816 --format svg > scanners.svg', does: 'as a picture' },
    ],
    run: async (call) => (await import('./timeline.ts')).timeline(call),
  },
  {
    name: 'replay',
    takes: '',
    summary: 'print the register as it stood on a day',
    about:
      'Replays the log up to the end of a day and prints the register as it stood then: what had been recorded, read and corrected by that day. With --rules, only as that version of the rules read it; that is refused unless those rules read every edition, as nobody knows what they would have found.',
    options: [
      recorded,
      { flags: '--rules <version>', what: 'as this version of the rules read it' },
      format(['table', 'json'], 'table'),
      db,
    ],
    examples: [{ type: 'watchpoint replay --as-of 2026-03-01', does: 'what it showed on that day' }],
    run: async (call) => (await import('./replay.ts')).replay(call),
  },
  {
    name: 'compare',
    takes: 'A [B]',
    summary: 'hold two texts against each other',
    about:
      'Compares two editions of one document, two accounts of one meeting or two documents of a series: what is said differently, with the words that differ marked, what only one of them says, and what both say. Changes of meaning come first; other words for the same come last. A and B are files, or documents of the register by id or title; "ID@1" is its first edition, and one document alone compares its last two editions. Two stages of a Bill, or two points in time of an Act, in the XML of their publishers, are compared provision by provision, through renumbering: what changed in duties, dates, powers and thresholds stands above wording. The first is held to be the earlier.',
    options: [format([...PAGE_FORMATS, 'json'], 'text'), published, db],
    examples: [
      { type: 'watchpoint compare draft.txt final.txt', does: 'two files' },
      {
        type: 'watchpoint compare bill-committee.xml bill-report.xml',
        does: 'two stages of a Bill, clause by clause',
      },
      {
        type: 'watchpoint compare "joint statement" "port security"',
        does: 'two documents of the register',
      },
      { type: 'watchpoint compare https://example.org/statement', does: 'its last two editions' },
    ],
    run: async (call) => (await import('./compare.ts')).compare(call),
  },
];
