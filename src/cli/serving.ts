import { ROLES, SCOPES } from '../store/people.ts';
import type { Command } from './command.ts';
import { by, db, format, PAGE_FORMATS, published } from './options.ts';
import { allow } from './watching.ts';

/** What people use who do not use the command line. */
export const SERVING: readonly Command[] = [
  {
    name: 'serve',
    takes: '',
    summary: 'show the register in a browser, and answer other programs',
    about:
      'Serves pages, an API and feeds. On this machine alone (127.0.0.1, as given by default) nobody signs in; with --accounts, people sign in with accounts that "watchpoint people" makes, and it may be reached from elsewhere at --address; with --public, whoever comes may read. Where others vouch for people (OpenID Connect), name them in the environment: WATCHPOINT_OIDC_ISSUER, _CLIENT_ID, _CLIENT_SECRET, and _DEFAULT_ROLE, or _ROLE_CLAIM with _ROLES ("staff=analyst,desk=editor"). With --alerts it also does what "watchpoint alert run --every 1min" does. Whatever other commands add is shown within seconds. Stop it with Ctrl-C.',
    options: [
      { flags: '--port <number>', what: 'the port to listen at; 0 takes one that is free', default: '8080' },
      { flags: '--host <address>', what: 'the address to listen at', default: '127.0.0.1' },
      { flags: '--address <url>', what: 'where people reach it, if a proxy stands before it: https://…' },
      { flags: '--accounts', what: 'people sign in' },
      { flags: '--public', what: 'whoever comes may read; who signs in may do what their role allows' },
      { flags: '--alerts', what: 'look for what alerts tell, and send it, each minute' },
      allow,
      { flags: '--proxies <number>', what: 'how many proxies of your own stand before it', default: '0' },
      {
        flags: '--origin <origin>',
        what: 'a site whose pages may read the API by script, as https://desk.example.org (default: none may)',
        many: true,
      },
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
    name: 'mcp',
    takes: '',
    summary: 'let an assistant read the register (Model Context Protocol)',
    about:
      'Speaks the Model Context Protocol over standard input and output: an assistant starts it, and has the tools search, commitment, thread, passage, due and programmes. They read only. Each answer has the exact words with document, edition, offsets, state and day, as data and as text; what documents say is marked as quoted matter.',
    options: [db],
    examples: [{ type: 'watchpoint mcp --db brussels.db', does: 'what an assistant is told to start' }],
    run: async (call) => (await import('./mcp.ts')).mcp(call),
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
  {
    name: 'audience',
    takes: '[ACT] [WHAT...]',
    summary: 'say who the readers are, and see what concerns them: add, list, show, remove, match, try',
    about:
      'An audience is a kind of reader (a port, a university) with what concerns it: its sector, what texts call it, subjects, places, bodies, instruments; examples/audiences has seven to begin with. "audience add FILE" keeps one of a YAML or JSON file, "match [DOCUMENT...]" prints what in the register concerns those that are kept, with the words that say so and what speaks against; "try FILE [DOCUMENT...]" does the same for a profile that is not kept, with files or the whole register.',
    options: [
      { flags: '--audience <id>', what: 'with match: only for this one', many: true },
      { flags: '--touching', what: 'also what only touches it: words stand there, and more speaks against' },
      published,
      format(PAGE_FORMATS, 'text'),
      by,
      db,
    ],
    examples: [
      { type: 'watchpoint audience add examples/audiences/ports.yaml', does: 'keeps the one for ports' },
      { type: 'watchpoint audience match', does: 'what in the register concerns those that are kept' },
      { type: 'watchpoint audience match "port security" --touching', does: 'in the document so named' },
      { type: 'watchpoint audience try my-profile.yaml statement.txt', does: 'a profile and a file' },
    ],
    run: async (call) => (await import('./audience.ts')).audience(call),
  },
  {
    name: 'alert',
    takes: '[ACT] [WHAT...]',
    summary: 'tell people what concerns them by mail, webhook or feed: add, list, remove, run, sent, proof',
    about:
      'An alert says who is told of what, on which occasions and how (docs/alerts.md). "alert add FILE" keeps one of a YAML or JSON file; it tells what comes from then on, or, with --from-start, all there is. "alert run" looks at what the register has had since, writes the messages and sends those that are due, once or all the time; several may run at once, and nothing is told twice. "alert sent [ALERT]" prints the ledger: to whom, when, delivered or not, and in whose words; "alert proof ALERT" prints what it found in a time, or that it found nothing, with the checks of the sources behind that. Mail goes through WATCHPOINT_SMTP (smtp://user:password@host:587) from WATCHPOINT_MAIL_FROM.',
    options: [
      { flags: '--from-start', what: 'with add: as if everything in the register were new' },
      { flags: '--since <date>', what: 'with proof: from this day on (default: seven days ago)' },
      { flags: '--every <time>', what: 'with run: go on, and look again after this time: 5min, 1h' },
      {
        flags: '--address <url>',
        what: 'with run: where people reach the server, for links (default: WATCHPOINT_ADDRESS, else links lead to the publishers)',
      },
      allow,
      format(PAGE_FORMATS, 'text'),
      by,
      db,
    ],
    examples: [
      { type: 'watchpoint alert add ports-daily.yaml', does: 'keeps it; it begins now' },
      { type: 'watchpoint alert run --every 5min', does: 'as a service' },
      { type: 'watchpoint alert sent ports-daily', does: 'what was sent of it, and how that went' },
      { type: 'watchpoint alert proof ports-daily --since 2026-03-01', does: 'that nothing matched, if so' },
    ],
    run: async (call) => (await import('./alert.ts')).alert(call),
  },
];
