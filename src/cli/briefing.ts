import type { Command } from './command.ts';
import { asOf, by, db, filters, published, within } from './options.ts';
import { day } from './typed.ts';

const times = filters.filter(({ flags }) => /^--(?:before|after|programme) /.test(flags));

/** The command that writes briefings, as the table lists it. */
export const BRIEF: Command = {
  name: 'brief',
  takes: '[DOCUMENT]',
  summary: 'write a briefing, each sentence with its citation',
  about:
    'Writes a briefing of the whole register, of one document (its id, or words of its title), of a programme, of what was published in a time, or of two texts held against each other: headlines, what is new since the last briefing, what changed, what to watch with its dates, what it means for an audience, advice, undertakings by theme, figures, what is not said, what was answered, what has gone quiet. Each sentence cites words of a stored edition, and an annex lists them so that "watchpoint verify" can check the file. With --record the register keeps that it was made, and the next of the same scope begins with what is new since.',
  options: [
    ...times,
    {
      flags: '--since <date>',
      what: 'tell first what was published after this day (default: what came since the last recorded briefing of the same scope)',
      read: day,
    },
    { flags: '--audience <id>', what: 'with what it means for these readers', many: true },
    asOf,
    within,
    {
      flags: '--compare <text...>',
      what: 'of two texts instead: files, documents of the register, "ID@2" for a second edition; or of one document, its last two editions',
      many: true,
    },
    published,
    {
      flags: '--format <format>',
      what: 'how to write it (default: by the ending of --out, else markdown)',
      choices: ['markdown', 'html', 'docx', 'pdf'],
    },
    { flags: '--out <file>', what: 'the file to write; docx and pdf need one' },
    { flags: '--record', what: 'keep in the register that this briefing was made, and by whom' },
    by,
    db,
  ],
  examples: [
    { type: 'watchpoint brief > briefing.md', does: 'of everything' },
    { type: 'watchpoint brief "port security" --as-of 2026-03-01', does: 'of the document so named' },
    {
      type: 'watchpoint brief --programme uk-be --out brief.docx --record --by Ann',
      does: 'for Word; the next one tells what is new since',
    },
    {
      type: 'watchpoint brief --compare statement.txt readout.txt --out both.pdf',
      does: 'of two texts, printed by Chromium where that is installed',
    },
  ],
  run: async (call) => (await import('./brief.ts')).brief(call),
};
