import { CITATION_CONTEXTS } from '../model/citation.ts';
import type { Command, Option } from './command.ts';
import { asOf, by, db, document, format, published } from './options.ts';
import { results } from './typed.ts';
import { allow } from './watching.ts';

/** What both commands about citations take. */
const CITING: readonly Option[] = [
  {
    flags: '--most <n>',
    what: 'how many places, from 1 to 1000 (default: 50 in text, else all)',
    read: results,
  },
  {
    flags: '--style <style>',
    what: 'how instruments are cited',
    choices: ['plain', 'oscola'],
    default: 'plain',
  },
  { flags: '--hops <n>', what: 'of a picture: also what hangs on those', choices: ['1', '2'], default: '1' },
  format(['text', 'json', 'csv', 'svg'], 'text'),
  db,
];

/** The commands about law and procedure, as they stand in the table. */
export const LAW: readonly Command[] = [
  {
    name: 'consequences',
    takes: '[FILE...]',
    summary: 'say what follows in law from what a document is and speaks of',
    about:
      'Of every treaty, agreement, memorandum, Bill, instrument or act of the European Union that a document says is to come: is it a treaty, does a parliament see it, when at the earliest could it be in force, what law does it change? Then what the document itself is. Each answer with its words, its authority, what was taken to be so, and what cannot be told from the text. The rules are law and settled practice, not forecasts.',
    options: [
      {
        flags: '--calendar <where>',
        what: 'the sitting days by which the earliest day is counted: a file or an address with a table or a dump, or "parliament" to ask its own service (docs/clocks.md)',
      },
      format(['text', 'json'], 'text'),
      published,
      document,
      allow,
    ],
    examples: [
      { type: 'watchpoint consequences statement.txt', does: 'with the words it rests on' },
      {
        type: 'watchpoint consequences statement.txt --calendar sittings.csv',
        does: 'with sitting days counted by a calendar',
      },
      { type: 'watchpoint consequences *.txt --format json', does: 'for programs, one line a document' },
    ],
    run: async (call) => (await import('./consequences.ts')).consequences(call),
  },
  {
    name: 'clock',
    takes: 'ACT [NAME]',
    summary: 'say when a period of the UK Parliament ends, and how that is counted',
    about:
      'Counts the days that a treaty, a statutory instrument or a Bill waits for, from a calendar of sitting days, with the rule it rests on. Where the calendar does not reach so far, it says the day before which the period cannot end, and what it took to be so. --working shows every day. --earlier names the calendar it was counted by before: what moved, and the days that moved it. The acts are treaty, si and bill; list, which has the procedures; calendar, which prints one as the table that is read; kept, update and drop, for the clocks that --keep keeps in the register: "clock update" takes in a newer calendar, counts each again, and says what moved and why; "watch" does so by itself where the calendar is one that is fetched.',
    options: [
      { flags: '--laid <date>', what: 'the day on which it was laid' },
      { flags: '--made <date>', what: 'of a made affirmative instrument: the day on which it was made' },
      { flags: '--introduced <date>', what: 'of a Bill: the day of its first reading' },
      { flags: '--house <house>', what: 'of a Bill: where it begins, commons or lords', default: 'commons' },
      { flags: '--procedure <id>', what: 'which period: "clock list" has them (of a treaty: treaty)' },
      { flags: '--days <n>', what: 'how many days, where the parent Act says that' },
      {
        flags: '--calendar <where>',
        what: 'the sitting days of both Houses: a file or an address with a table or a dump, or "parliament" to ask its own service (default: the one that the register keeps; docs/clocks.md)',
      },
      { flags: '--earlier <where>', what: 'the calendar by which it was counted before' },
      {
        flags: '--keep <name>',
        what: 'keep the clock in the register, to be counted again when the calendar changes',
      },
      {
        flags: '--document <id>',
        what: 'of a clock that is kept: the document that it is about',
        many: true,
      },
      { flags: '--working', what: 'show the count day by day' },
      format(['text', 'json'], 'text'),
      db,
      by,
      allow,
    ],
    examples: [
      {
        type: 'watchpoint clock treaty --laid 2026-01-12 --calendar sittings.csv',
        does: 'when a treaty may be ratified',
      },
      {
        type: 'watchpoint clock si --procedure made-affirmative --days 28 --made 2026-01-12',
        does: 'by when it must be approved',
      },
      {
        type: 'watchpoint clock bill --introduced 2026-01-12 --house lords',
        does: 'how soon its stages can be',
      },
      {
        type: 'watchpoint clock treaty --laid 2026-01-12 --calendar parliament --keep gas',
        does: 'with the calendar fetched, and kept',
      },
      { type: 'watchpoint clock update', does: 'what the newest calendar moved' },
      { type: 'watchpoint clock list', does: 'the periods that are known, with their authority' },
    ],
    run: async (call) => (await import('./clocks.ts')).clocks(call),
  },
  {
    name: 'law',
    takes: '[FILE...]',
    summary: 'show a law provision by provision: what each lays down, defines and changes',
    about:
      'Reads Acts, instruments and Bills as legislation.gov.uk and Parliament publish them (CLML, Akoma Ntoso) and acts of the European Union in Formex. Shows the contents, and of each provision its duties and powers, the words that it defines, what it changes in which other law, and where and from when it holds where that is not as for the whole. --provision shows one with its words and all that is known of it. What the words do not settle is said, not guessed.',
    options: [
      { flags: '--provision <name>', what: 'one provision, as cited: s. 20(2), Sch. 1 para. 3, Art. 5(1)' },
      {
        flags: '--only <what>',
        what: 'show only this of each provision, in full',
        choices: ['duties', 'definitions', 'amendments', 'extent', 'references'],
      },
      format(['text', 'json'], 'text'),
      published,
      document,
      allow,
    ],
    examples: [
      { type: 'watchpoint law act.xml', does: 'its contents, and what each provision does' },
      { type: 'watchpoint law act.xml --provision "s. 20(2)"', does: 'one provision with all about it' },
      { type: 'watchpoint law act.xml --only amendments', does: 'what it changes in other laws' },
    ],
    run: async (call) => (await import('./lawRead.ts')).law(call),
  },
  {
    name: 'instrument',
    takes: '[FILE|NAME...]',
    summary: 'what is known of a law, treaty or statement: kind, dates, basis, what it changes',
    about:
      'Of files: the record of the instrument that each is, and with --named of those that it speaks of. Of a name, a number or an identifier: the record of that instrument, merged over all documents of the register. Every fact has where it is from: words of the text, or what the publisher says beside them. Where two sources differ both are shown; what no source says is listed as open.',
    options: [
      { flags: '--named', what: 'of files: also of the instruments that they speak of' },
      format(['text', 'json'], 'text'),
      db,
      published,
      document,
      allow,
    ],
    examples: [
      { type: 'watchpoint instrument regulations.xml', does: 'what it is, when it holds, on what it rests' },
      { type: 'watchpoint instrument statement.txt --named', does: 'with the instruments it speaks of' },
      { type: 'watchpoint instrument "London Protocol"', does: 'all that the register has on it' },
      { type: 'watchpoint instrument 32024R1689 --format json', does: 'for programs, by its CELEX number' },
    ],
    run: async (call) => (await import('./instrument.ts')).instrument(call),
  },
  {
    name: 'recurring',
    takes: '[DUTY] [FILE...]',
    summary: 'follow a payment that a law asks for again and again in the figures of documents',
    about:
      'Says of each period that a duty has run for what the files, or without files the register, report: how much was paid or announced, who says so, in which words, and where they differ. What ended and is not found is outstanding in the sources read, which does not say that it was not paid. Without a duty, lists those that are followed.',
    options: [asOf, format(['text', 'json'], 'text'), db, published, document, allow],
    examples: [
      { type: 'watchpoint recurring', does: 'the duties that are followed, with their authority' },
      {
        type: 'watchpoint recurring windfall-contribution news/*.txt --as-of 2026-03-01',
        does: 'what these files report of it, half-year by half-year',
      },
      {
        type: 'watchpoint recurring windfall-contribution --format json',
        does: 'from the register, for programs',
      },
    ],
    run: async (call) => (await import('./recurring.ts')).recurring(call),
  },
  {
    name: 'cites',
    takes: 'WHAT',
    summary: 'what a document or instrument cites, and what it does with it',
    about:
      'WHAT is a file, the id of a document, or an instrument that the register holds. Each place is shown with what is done there: amended, revoked, commenced, quoted, defined by, relied on, applied or only mentioned, and in CSV and JSON with the words that decided, their rule, and the citation in plain words and in the style of OSCOLA.',
    options: [
      { flags: '--of <instrument>', what: 'only citations of this one' },
      { flags: '--context <context>', what: 'what is done with it', many: true, choices: CITATION_CONTEXTS },
      ...CITING,
    ],
    examples: [
      { type: 'watchpoint cites regulations.xml', does: 'of a file, without a register' },
      {
        type: 'watchpoint cites "Housing Act 1996" --style oscola',
        does: 'of a law that the register holds',
      },
      {
        type: 'watchpoint cites bill.xml --context amended --format csv',
        does: 'what a Bill changes, as a table',
      },
    ],
    run: async (call) => (await import('./citing.ts')).cites(call),
  },
  {
    name: 'cited-by',
    takes: 'WHAT',
    summary: 'who cites an instrument or a document: all of the register, newest first',
    about:
      'WHAT is a title, a short name, an identifier, the id of a document or a file; a provision may stand with it ("Constitutional Reform and Governance Act 2010, section 20"), and holds all below it, as an Act holds its sections. Each place is shown with what is done there. --format svg draws it: works by year, and a line for each by what is done.',
    options: [
      { flags: '--provision <provision>', what: 'only of this one and what is below it: "s. 20(1)"' },
      { flags: '--context <context>', what: 'what is done with it', many: true, choices: CITATION_CONTEXTS },
      ...CITING,
    ],
    examples: [
      { type: 'watchpoint cited-by CRaG', does: 'by the short name' },
      {
        type: 'watchpoint cited-by "Equality Act 2010, section 149" --context amended',
        does: 'who changes it',
      },
      { type: 'watchpoint cited-by 32016R0679 --format svg > gdpr.svg', does: 'as a picture' },
    ],
    run: async (call) => (await import('./citing.ts')).citedBy(call),
  },
];
