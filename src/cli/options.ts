import { FIRMNESS, OBLIGATIONS, THEMES } from '../model/analysis.ts';
import type { Option } from './command.ts';
import { day, firstDay, within as length, threads } from './typed.ts';

// What several commands take is said once, here.

export const format = (choices: readonly string[], byDefault: string): Option => ({
  flags: '--format <format>',
  what: 'how to print it',
  choices,
  default: byDefault,
});

/** The formats of a page for people. */
export const PAGE_FORMATS = ['text', 'markdown', 'html'] as const;

export const published: Option = {
  flags: '--published <date>',
  what: 'the day relative dates count from ("next March"); once for all files, or once for each in their order; without it, the date the document carries',
  many: true,
  read: day,
};

export const document: Option = {
  flags: '--document <id>',
  what: 'the id to give the document; once for each file, in their order; without it, the address the document carries, or one made from title, publisher and date',
  many: true,
};

export const jobs: Option = {
  flags: '--jobs <n>',
  what: 'how many documents to read at the same time, each on a core (default: as many as there are cores and memory for; one where there is little to read)',
  read: threads,
};

export const db: Option = {
  flags: '--db <file>',
  what: 'the register: a file, or a PostgreSQL database as postgres://… (default: WATCHPOINT_DB or DATABASE_URL where set, else watchpoint.db in this folder)',
};

export const asOf: Option = {
  flags: '--as-of <date>',
  what: 'the day to look from (default: today)',
  read: day,
};

/** What narrows a list of commitments. */
export const filters: readonly Option[] = [
  { flags: '--party <name>', what: 'who is to act, or has part in it', many: true },
  { flags: '--theme <theme>', what: 'what it is about', many: true, choices: THEMES },
  { flags: '--firmness <value>', what: 'how firmly it is said', many: true, choices: FIRMNESS },
  {
    flags: '--obligation <kind>',
    what: 'of laws: what a provision lays down',
    many: true,
    choices: OBLIGATIONS,
  },
  { flags: '--instrument <words>', what: 'a law, treaty or agreement it names', many: true },
  {
    flags: '--before <date>',
    what: 'published before this day (2026, 2026-06 or 2026-06-30)',
    read: firstDay,
  },
  { flags: '--after <date>', what: 'published on this day or later', read: firstDay },
  { flags: '--document <id>', what: 'from this document: its id, or words of its title', many: true },
  { flags: '--programme <name>', what: 'in the scope of this programme' },
  { flags: '--text <words>', what: 'with these words in the sentence' },
];

export const recorded: Option = {
  flags: '--as-of <date>',
  what: 'only what was recorded up to the end of this day (UTC)',
  read: day,
};

export const by: Option = {
  flags: '--by <name>',
  what: 'who says so (default: WATCHPOINT_NAME where that is set); it stands in the log',
};

export const reason: Option = { flags: '--reason <words>', what: 'why, for those who read it later' };

export const within: Option = {
  flags: '--within <time>',
  what: 'how far to look ahead: 90d, 12w, 6m, 1y',
  default: '90d',
  read: length,
};
