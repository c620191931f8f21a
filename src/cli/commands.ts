import { BRIEF } from './briefing.ts';
import type { Command } from './command.ts';
import { DATABASE } from './database.ts';
import { FOLLOWING } from './following.ts';
import { LAW } from './law.ts';
import { asOf, db, document, filters, format, jobs, PAGE_FORMATS, published, within } from './options.ts';
import { SEARCH } from './searching.ts';
import { SERVING } from './serving.ts';
import { allow, WATCHING } from './watching.ts';
import { WORKING } from './working.ts';

/** What `watchpoint` can be asked, in the order of its help. docs/cli.md is made from this. */
export const COMMANDS: readonly Command[] = [
  {
    name: 'read',
    takes: '[FILE...]',
    summary: 'print what documents say, for people',
    about:
      'Reads documents (text, Markdown, HTML, PDF, Word, mail, feeds, legislation as XML, GOV.UK JSON), from files or from addresses, and prints their commitments by theme, each with how firmly it is said, by when, by whom, under what, on what conditions and in which words; then figures, what is not said, what to watch, advice, events and dates. Keeps nothing. Without a file, or with "-", it reads standard input.',
    options: [format(['text', 'markdown', 'html', 'json'], 'text'), published, document, allow],
    examples: [
      { type: 'watchpoint read statement.txt', does: 'on the terminal' },
      { type: 'watchpoint read statement.html --format markdown > notes.md', does: 'as a page to work on' },
      { type: 'watchpoint read https://www.gov.uk/government/news/...', does: 'as it is published' },
      {
        type: 'watchpoint read statement.txt --published 2025-12-18',
        does: '"by next spring", counted from that day',
      },
    ],
    run: async (call) => (await import('./read.ts')).read(call),
  },
  {
    name: 'add',
    takes: '[FILE...]',
    summary: 'read documents into the register',
    about:
      'Reads documents, from files or from addresses, and keeps what they say in the register, which is one file and is made where there is none. The same words again change nothing; another wording of a known document is a new edition of it. Each document goes in whole or not at all, and several processes may add at once.',
    options: [published, document, allow, jobs, db],
    examples: [
      { type: 'watchpoint add statement.txt readout.html', does: 'into watchpoint.db in this folder' },
      {
        type: 'watchpoint add new-wording.txt --document https://example.org/statement',
        does: 'as an edition of the document with that id',
      },
    ],
    run: async (call) => (await import('./add.ts')).add(call),
  },
  {
    name: 'documents',
    takes: '',
    summary: 'list the documents of the register, with their ids and editions',
    about:
      'Lists the documents that were added, each with its title, day, publisher, id and editions. The id, or words of the title, is what other commands take for a document.',
    options: [format(PAGE_FORMATS, 'text'), db],
    examples: [{ type: 'watchpoint documents', does: 'all of them, oldest first' }],
    run: async (call) => (await import('./documents.ts')).documents(call),
  },
  {
    name: 'register',
    takes: '',
    summary: 'list the commitments of the register',
    about:
      'Lists who is to do what, how firmly and by when, from all documents that were added. Filters narrow the list; of several values of one filter, one must fit.',
    options: [
      format(['table', 'text', 'csv', 'json', 'markdown', 'html'], 'table'),
      ...filters,
      { ...asOf, what: 'with csv or json: the day from which states are seen (default: today)' },
      db,
    ],
    examples: [
      { type: 'watchpoint register', does: 'all of it, a row each' },
      { type: 'watchpoint register --format text', does: 'by theme, with conditions, instruments and words' },
      {
        type: 'watchpoint register --party Belgium --theme migration --theme defence',
        does: 'what Belgium is to do on either',
      },
      {
        type: 'watchpoint register --firmness committed --format csv > firm.csv',
        does: 'for a spreadsheet',
      },
    ],
    run: async (call) => (await import('./register.ts')).register(call),
  },
  SEARCH,
  {
    name: 'show',
    takes: 'ID',
    summary: 'print one entry whole: its words in their place, its history',
    about:
      'Prints one entry of the register: what is known of it, the words around it in the document and where they stand, the rule that found it, and all that has happened to it. The first characters of the id are enough. With --why, how it was read: the words that govern the action, from the outermost inwards, each with its rule and the reason, and where firmness, actors, time, conditions and theme come from.',
    options: [
      { flags: '--why', what: 'print the working instead: which words and rules decided' },
      format(PAGE_FORMATS, 'text'),
      db,
    ],
    examples: [
      { type: 'watchpoint show c:dd066816', does: 'with the id as "watchpoint register" lists it' },
      { type: 'watchpoint show c:dd066816 --why', does: 'which words and rules decided' },
    ],
    run: async (call) => (await import('./show.ts')).show(call),
  },
  {
    name: 'explain',
    takes: 'RULE',
    summary: 'print what a rule finds, and why',
    about:
      'Prints one rule of the reading: the reason for it, what it finds and what it leaves alone. Every finding names its rule; a part of the address is enough where only one rule has it.',
    options: [format(PAGE_FORMATS, 'text')],
    examples: [{ type: 'watchpoint explain en/firmness/will', does: 'why "will" is a promise' }],
    run: async (call) => (await import('./explain.ts')).explain(call),
  },
  {
    name: 'due',
    takes: '',
    summary: 'list what falls due, has passed or recurs',
    about:
      'Lists commitments whose last day has passed, falls within the time looked at, or is running, and those that recur. A commitment for 2026 has until 31 December 2026; that a day has passed does not say that nothing was done: only that the register knows of no report.',
    options: [
      asOf,
      within,
      format(['table', ...PAGE_FORMATS], 'table'),
      ...filters.filter(({ flags }) => !/--(?:before|after) /.test(flags)),
      db,
    ],
    examples: [
      { type: 'watchpoint due', does: 'the next 90 days, from today, a row each' },
      { type: 'watchpoint due --format text', does: 'with conditions, instruments and words' },
      {
        type: 'watchpoint due --as-of 2026-03-01 --within 1y --party "United Kingdom"',
        does: 'a year ahead',
      },
    ],
    run: async (call) => (await import('./due.ts')).due(call),
  },
  {
    name: 'watch-list',
    takes: '',
    summary: 'list what documents say to watch, and what they leave open',
    about:
      'Lists the watchpoints with their dates, and the silences: what a document itself says is absent, undecided or withheld.',
    options: [asOf, format(PAGE_FORMATS, 'text'), db],
    examples: [{ type: 'watchpoint watch-list --as-of 2026-03-01', does: 'seen from that day' }],
    run: async (call) => (await import('./watchList.ts')).watchList(call),
  },
  {
    name: 'links',
    takes: '[EARLIER] [LATER]',
    summary: 'print what a later document says of an earlier one',
    about:
      'Reads two documents and prints which passages of the later repeat, firm, soften, reschedule, deliver, progress, answer or withdraw what the earlier one said, with the words at both ends and what changed. What is near and not sure is printed apart, and not asserted. Without files, lists the links of the register.',
    options: [format(['text', 'json'], 'text'), published, document, db],
    examples: [
      { type: 'watchpoint links statement-2021.txt statement-2022.txt', does: 'on the terminal' },
      {
        type: 'watchpoint links a.txt b.txt --published 2025-12-12 --published 2025-12-18',
        does: 'each with its own date',
      },
      { type: 'watchpoint links', does: 'those of the register' },
    ],
    run: async (call) => (await import('./links.ts')).links(call),
  },
  ...FOLLOWING,
  ...WATCHING,
  ...SERVING,
  ...WORKING,
  ...LAW,
  {
    name: 'export',
    takes: 'FORMAT',
    summary: 'print the register for other programs: csv, json, jsonld, ics, atom, jsonfeed',
    about:
      'Prints the register as csv (a row each; docs/csv.md says what every column holds, and "export csvw" says it for programs), json (all that the documents say, then the threads with their states and the links with their words at both ends), jsonld (the same as linked data: Web Annotations, PROV-O and schema.org; docs/jsonld.md has the terms), ics (a calendar by thread: the last day for it, when it is next expected, what to watch), atom or jsonfeed (for feed readers: what changed last comes first). A filter leaves the commitments that pass and what else their documents say. States are as seen from a day; the same register seen from the same day gives the same bytes, and ids and the UIDs of calendar entries do not change. What people set right, judged, joined or refused stands under their names. Each carries its exact words with their places, and "watchpoint verify" takes them all.',
    options: [
      {
        flags: '--of <table>',
        what: 'with csv: which table (default: commitments)',
        choices: ['commitments', 'figures', 'watch-list', 'events', 'links'],
      },
      asOf,
      within,
      ...filters,
      db,
    ],
    examples: [
      { type: 'watchpoint export csv > register.csv', does: 'for a spreadsheet' },
      { type: 'watchpoint export csv --of figures > figures.csv', does: 'the amounts that documents name' },
      { type: 'watchpoint export json > register.json', does: 'everything, as one file' },
      { type: 'watchpoint export jsonld > register.jsonld', does: 'everything, as linked data' },
      { type: 'watchpoint export ics --party Belgium > belgium.ics', does: 'for a calendar' },
      { type: 'watchpoint export atom --theme defence > defence.xml', does: 'for a feed reader' },
    ],
    run: async (call) => (await import('./export.ts')).exportAs(call),
  },
  BRIEF,
  DATABASE,
  {
    name: 'verify',
    takes: 'FILE',
    summary: 'check every quote of an export or analysis against the register',
    about:
      'Checks, offline, that every quote in the file stands at its very place in the edition it names, as the register keeps it. Takes whatever "analyse" or "export" wrote: JSON, JSON lines, JSON-LD, JSON Feed, CSV, iCalendar, Atom. What does not stand there is "lost": nothing looks for it elsewhere. The exit status is 0 only when every quote is exact.',
    options: [db],
    examples: [
      { type: 'watchpoint verify register.json', does: 'what "watchpoint export json" wrote' },
      { type: 'watchpoint verify figures.csv', does: 'what "watchpoint export csv" wrote' },
      { type: 'watchpoint verify analysis.json', does: 'what "watchpoint analyse" wrote' },
    ],
    run: async (call) => (await import('./verify.ts')).verify(call),
  },
  {
    name: 'analyse',
    takes: '[FILE...]',
    summary: 'print what documents say, as JSON for other programs',
    about:
      'Reads documents (text, Markdown, HTML, GOV.UK JSON) and prints one analysis each, as the schema of the contract says. Touches no register and no network; the same bytes in give the same bytes out. Without a file, or with "-", it reads standard input.',
    options: [
      {
        flags: '--format <format>',
        what: 'json is for one document, jsonl one analysis a line (default: json for one file, jsonl for several)',
        choices: ['json', 'jsonl'],
      },
      {
        flags: '--jsonl',
        what: 'read one document a line from standard input: {"id", "text", "published"?, "title"?, "publisher"?, "language"?}',
      },
      {
        flags: '--only <stage>',
        what: 'stop after the mentions (dates, amounts, names, instruments)',
        choices: ['mentions'],
      },
      published,
      document,
      jobs,
    ],
    examples: [
      { type: 'watchpoint analyse statement.txt', does: 'one analysis' },
      { type: 'watchpoint analyse a.txt b.html --format jsonl', does: 'one analysis a line' },
      { type: 'watchpoint analyse --jsonl < documents.jsonl', does: 'any number of documents, streamed' },
    ],
    run: async (call) => (await import('./analyse.ts')).analyse(call),
  },
];
