import type { Command } from './command.ts';
import { db } from './options.ts';

/** The command for the register as a whole, as it stands in the table. */
export const DATABASE: Command = {
  name: 'db',
  takes: 'ACT [WHAT...]',
  summary: 'look after the register as a whole: copy, backup, check, migrate, status',
  about:
    '"db copy FROM TO" copies a register, with all its numbers, into an empty place: each is a file or postgres://…. Others may go on writing: it is copied as it stands at one moment. Every row is then held against the first, and until that is done the new one is refused by every other command; --resume goes on with a copy that was broken off.',
  options: [{ flags: '--resume', what: 'with copy: go on with a copy that was broken off' }, db],
  examples: [
    {
      type: 'watchpoint db copy watchpoint.db postgres://user@host/register',
      does: 'from one machine to a database for many',
    },
    { type: 'watchpoint db copy postgres://user@host/register watchpoint.db', does: 'and back' },
  ],
  run: async (call) => (await import('./db.ts')).database(call),
};
