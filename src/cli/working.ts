import type { Command } from './command.ts';
import { db, document, format, published } from './options.ts';
import { allow, polite } from './watching.ts';

/** The commands by which several machines share the work, as they stand in the table. */
export const WORKING: readonly Command[] = [
  {
    name: 'worker',
    takes: '',
    summary: 'do the work of a register on PostgreSQL, on any number of machines',
    about:
      'Takes jobs from the database, until it is stopped: checks sources when they are due, fetches, reads and analyses their documents, takes them into the register in the order in which they came, brings the pages up to it and tells people. Any number may run, on any hosts, and end at any moment, also by losing power: what one had in hand is done by another, and in effect once (docs/workers.md). What fails is tried again, ever later, and given up with its reason: "watchpoint jobs" shows it. Stop it with Ctrl-C: it finishes what it has in hand; a second Ctrl-C ends it at once. On one machine "watchpoint watch" does the same without any of this.',
    options: [
      {
        flags: '--stages <names>',
        what: 'do only these: check, fetch, read, analyse, link, refresh, alert (default: all)',
      },
      { flags: '--jobs <number>', what: 'how many documents to read at once', default: '1' },
      { flags: '--every <time>', what: 'how often to check each source', default: '15min' },
      {
        flags: '--silence <seconds>',
        what: 'without a word for so long, a worker has lost what it had in hand to another; 10 or more, the same for all workers',
        default: '60',
      },
      {
        flags: '--address <url>',
        what: 'where people reach the server, for links in what they are told (default: WATCHPOINT_ADDRESS)',
      },
      allow,
      ...polite,
      db,
    ],
    examples: [
      { type: 'watchpoint worker --db postgres://wp@db.example.org/watchpoint', does: 'all of the work' },
      { type: 'watchpoint worker --stages fetch,check', does: 'where the network is' },
      { type: 'watchpoint worker --stages read,analyse --jobs 8', does: 'where the cores are' },
    ],
    run: async (call) => (await import('./worker.ts')).worker(call),
  },
  {
    name: 'jobs',
    takes: '[ACT] [WHAT...]',
    summary: 'see what workers have to do, and give them more: list, add, show, retry',
    about:
      '"jobs" says how many jobs of each stage wait, are in hand or are tried again, which workers are there, and what was given up and why. "jobs add FILE|ADDRESS..." gives documents to the workers, as "watchpoint add" would read them here; they are taken in in this order. "jobs show ID" says all that is known of one document; "jobs retry ID..." or "jobs retry --all" tries again what was given up.',
    options: [
      { flags: '--all', what: 'with retry: all that was given up' },
      published,
      document,
      format(['text', 'json'], 'text'),
      db,
    ],
    examples: [
      { type: 'watchpoint jobs', does: 'how the work stands' },
      { type: 'watchpoint jobs add statements/*.pdf', does: 'documents for the workers' },
      { type: 'watchpoint jobs retry --all', does: 'what was given up, once more' },
    ],
    run: async (call) => (await import('./queued.ts')).jobs(call),
  },
];
