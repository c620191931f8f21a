import type { Command } from './command.ts';
import { document, published } from './options.ts';

/** What `watchpoint` can be asked, in the order of its help. docs/cli.md is made from this. */
export const COMMANDS: readonly Command[] = [
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
