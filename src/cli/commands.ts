import type { Command } from './command.ts';
import { db, document, format, published } from './options.ts';

/** What `watchpoint` can be asked, in the order of its help. docs/cli.md is made from this. */
export const COMMANDS: readonly Command[] = [
  {
    name: 'read',
    takes: '[FILE...]',
    summary: 'print what documents say, for people',
    about:
      'Reads documents (text, Markdown, HTML, GOV.UK JSON) and prints their commitments by theme, each with how firmly it is said, by when, by whom, under what, on what conditions and in which words; then figures, what is not said, what to watch, advice, events and dates. Keeps nothing. Without a file, or with "-", it reads standard input.',
    options: [format(['text', 'markdown', 'html', 'json'], 'text'), published, document],
    examples: [
      { type: 'watchpoint read statement.txt', does: 'on the terminal' },
      { type: 'watchpoint read statement.html --format markdown > notes.md', does: 'as a page to work on' },
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
      'Reads documents and keeps what they say in the register, which is one file and is made where there is none. The same words again change nothing; another wording of a known document is a new edition of it. Each document goes in whole or not at all, and several processes may add at once.',
    options: [published, document, db],
    examples: [
      { type: 'watchpoint add statement.txt readout.html', does: 'into watchpoint.db in this folder' },
      {
        type: 'watchpoint add new-wording.txt --document https://www.gov.uk/government/news/statement',
        does: 'as an edition of the document with that id',
      },
    ],
    run: async (call) => (await import('./add.ts')).add(call),
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
    ],
    examples: [
      { type: 'watchpoint analyse statement.txt', does: 'one analysis' },
      { type: 'watchpoint analyse a.txt b.html --format jsonl', does: 'one analysis a line' },
      { type: 'watchpoint analyse --jsonl < documents.jsonl', does: 'any number of documents, streamed' },
    ],
    run: async (call) => (await import('./analyse.ts')).analyse(call),
  },
];
