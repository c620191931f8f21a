import type { Command } from './command.ts';
import { db } from './options.ts';

/** What people use who do not use the command line. */
export const SERVING: readonly Command[] = [
  {
    name: 'serve',
    takes: '',
    summary: 'show the register in a browser, and answer other programs',
    about:
      'Serves pages, an API and feeds. On this machine alone (127.0.0.1, as given by default) nobody signs in; with --accounts, people sign in with accounts that "watchpoint people" makes, and it may be reached from elsewhere at --address; with --public, whoever comes may read. Whatever other commands add is shown within seconds. Stop it with Ctrl-C.',
    options: [
      { flags: '--port <number>', what: 'the port to listen at; 0 takes one that is free', default: '8080' },
      { flags: '--host <address>', what: 'the address to listen at', default: '127.0.0.1' },
      { flags: '--address <url>', what: 'where people reach it, if a proxy stands before it: https://…' },
      { flags: '--accounts', what: 'people sign in' },
      { flags: '--public', what: 'whoever comes may read; who signs in may do what their role allows' },
      { flags: '--proxies <number>', what: 'how many proxies of your own stand before it', default: '0' },
      {
        flags: '--log <file>',
        what: 'write a line of JSON for each request to this file; "-" for standard error',
      },
      db,
    ],
    examples: [
      { type: 'watchpoint serve', does: 'at http://127.0.0.1:8080, for yourself' },
      {
        type: 'watchpoint serve --accounts --address https://watchpoint.example.org --proxies 1',
        does: 'for a team, behind a proxy that speaks HTTPS',
      },
    ],
    run: async (call) => (await import('./serve.ts')).serve(call),
  },
];
