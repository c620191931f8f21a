import { ROLES, SCOPES } from '../store/people.ts';
import type { Command } from './command.ts';
import { db } from './options.ts';

/** What people use who do not use the command line. */
export const SERVING: readonly Command[] = [
  {
    name: 'serve',
    takes: '',
    summary: 'show the register in a browser, and answer other programs',
    about:
      'Serves pages, an API and feeds. On this machine alone (127.0.0.1, as given by default) nobody signs in; with --accounts, people sign in with accounts that "watchpoint people" makes, and it may be reached from elsewhere at --address; with --public, whoever comes may read. Where others vouch for people (OpenID Connect), name them in the environment: WATCHPOINT_OIDC_ISSUER, _CLIENT_ID, _CLIENT_SECRET, and _DEFAULT_ROLE, or _ROLE_CLAIM with _ROLES ("staff=analyst,desk=editor"). Whatever other commands add is shown within seconds. Stop it with Ctrl-C.',
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
        type: 'watchpoint serve --accounts --address https://wp.example.org --proxies 1',
        does: 'for a team, behind a proxy that speaks HTTPS',
      },
    ],
    run: async (call) => (await import('./serve.ts')).serve(call),
  },
  {
    name: 'people',
    takes: '[ACT] [LOGIN]',
    summary: 'say who may come in by the browser: list, add, role, disable, enable, link, token',
    about:
      'For servers with accounts. "people add LOGIN --role administrator" makes the first account and prints a link by which its password is set, once, within three days; administrators then let others in by the browser. "people role" gives another role, "people disable" shuts somebody out at once, "people enable" lets them in again. "people link" takes the password, sessions and tokens of an account away, as after a break-in, and prints a new link. "people token" makes a token for a program and prints it; it is not kept and cannot be shown again. All of it stands in the audit log.',
    options: [
      { flags: '--role <role>', what: 'what they may do; each may do what those before may', choices: ROLES },
      { flags: '--name <name>', what: 'with add: as it stands in the log; with token: what it is for' },
      {
        flags: '--scope <scope>',
        what: 'with token: whether it may write (default: read)',
        choices: SCOPES,
      },
      { flags: '--days <number>', what: 'with token: for how long it holds (default: 90)' },
      {
        flags: '--address <url>',
        what: 'where people reach the server, for links (default: http://127.0.0.1:8080)',
      },
      db,
    ],
    examples: [
      {
        type: 'watchpoint people add ann@example.org --name "Ann Smith" --role administrator',
        does: 'the first account, and a link for its password',
      },
      { type: 'watchpoint people list', does: 'who may come in, and as what' },
      { type: 'watchpoint people disable ann@example.org', does: 'shuts somebody out at once' },
      {
        type: 'watchpoint people token ann@example.org --name "Nightly export"',
        does: 'a token that may read, for 90 days',
      },
    ],
    run: async (call) => (await import('./people.ts')).people(call),
  },
];
