import type { Command } from './command.ts';
import { db } from './options.ts';

/** What can be done with a register as a whole. */
export const DB_ACTS = ['status', 'check', 'backup', 'copy', 'migrate', 'remake'] as const;

/** The command for the register as a whole, as it stands in the table. */
export const DATABASE: Command = {
  name: 'db',
  takes: 'ACT [WHAT...]',
  summary: 'look after the register as a whole: status, check, backup, copy, migrate, remake',
  about:
    '"db check" looks whether the database is sound, every hash is that of what it stands for, every event can be replayed and all that is pointed to is there; it prints a line a part and the register hash, by which two registers or a register and its backup are compared, and its exit status is 1 where something is wrong. "db backup FILE" writes the register into one file, checked, while others write: a register as any other. "db copy FROM TO" copies a register, with all its numbers, into an empty place, each a file or postgres://…; every row is then held against the first, and until that is done other commands refuse the new one. "db migrate" brings the tables up to this version of the program, as any command that changes the register does. "db remake" makes anew what is made from the log. "db status" says what is there. docs/operations.md has more.',
  options: [
    { flags: '--resume', what: 'with copy: go on with a copy that was broken off' },
    { flags: '--force', what: 'with backup: replace a file that is there' },
    {
      flags: '--catalogue',
      what: 'with check: also hold the catalogue against a replay of the whole log, which takes memory as the register is large',
    },
    { flags: '--format <format>', what: 'with check and status', choices: ['text', 'json'], default: 'text' },
    db,
  ],
  examples: [
    { type: 'watchpoint db check', does: 'is it whole?' },
    { type: 'watchpoint db backup monday.db', does: 'a file that any machine can open' },
    {
      type: 'watchpoint db copy watchpoint.db postgres://user@host/register',
      does: 'from one machine to a database for many; the other way round as well',
    },
  ],
  run: async (call) => (await import('./db.ts')).database(call),
};
