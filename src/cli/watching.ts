import type { Command } from './command.ts';
import { db, filters, format, jobs, PAGE_FORMATS } from './options.ts';

export const allow = {
  flags: '--allow <host>',
  what: 'a host on a private network that may be asked, as "intranet.example" or "localhost:8080"',
  many: true,
} as const;
export const polite = [
  { flags: '--pause <seconds>', what: 'how long to wait between two requests to one host', default: '1' },
  {
    flags: '--contact <address>',
    what: 'where publishers can complain: a mail or web address, sent with every request (default: WATCHPOINT_CONTACT)',
  },
] as const;

/** The commands by which new documents come from where they are published, as they stand in the table. */
export const WATCHING: readonly Command[] = [
  {
    name: 'source',
    takes: 'ACT [WHAT]',
    summary: 'say where new documents come from: add, list, presets, check, remove',
    about:
      '"source add ADDRESS" takes a feed, a page, a sitemap, a folder or a mailbox, or an address of a publisher that is known; "source add PRESET" one of those that "source presets" lists, narrowed with --set. "source list" says how the last check of each went; "source check ID" asks the live service for one list and one document and says what is as expected and what differs; "source remove ID" ends the watching, and what was read stays.',
    options: [
      { flags: '--set <field=value>', what: 'with add: what narrows a preset, by its own names', many: true },
      { flags: '--as <id>', what: 'with add: the short name to give it (default: made from its title)' },
      allow,
      ...polite,
      db,
    ],
    examples: [
      { type: 'watchpoint source presets', does: 'publishers that are known, and what narrows them' },
      {
        type: 'watchpoint source add govuk --set organisation=home-office',
        does: 'what the Home Office publishes on GOV.UK',
      },
      { type: 'watchpoint source add https://example.org/news/feed.xml', does: 'a feed' },
      { type: 'watchpoint source add ./inbox', does: 'a folder into which somebody puts files' },
      { type: 'watchpoint source check govuk-home-office', does: 'whether it still answers as expected' },
    ],
    run: async (call) => (await import('./source.ts')).source(call),
  },
  {
    name: 'watch',
    takes: '[SOURCE...]',
    summary: 'check the sources, and read what is new or changed into the register',
    about:
      'Checks each source once, or all the time with --every or --at: asks for its list, fetches what is new or was changed, keeps the bytes, reads them into the register, and logs how it went. A source that cannot be checked is said to be so: it is never taken for one with nothing new. Broken off at any moment, the next run goes on from there. --report says what was checked when, how well, and what matched; with filters it can prove silence.',
    options: [
      { flags: '--every <time>', what: 'go on, and check again after this time: 15min, 1h, 1d' },
      {
        flags: '--at <schedule>',
        what: 'go on, and check at these times, as cron writes them ("0 7 * * 1-5", UTC)',
      },
      { flags: '--report', what: 'check nothing: say what was watched, and what matched' },
      { flags: '--since <date>', what: 'with --report: from this day on (default: seven days ago)' },
      allow,
      ...polite,
      format(PAGE_FORMATS, 'text'),
      ...filters.filter(({ flags }) => /--(?:party|theme|firmness|instrument|programme|text) /.test(flags)),
      jobs,
      db,
    ],
    examples: [
      { type: 'watchpoint watch', does: 'all sources, once' },
      { type: 'watchpoint watch govuk-home-office', does: 'one of them' },
      { type: 'watchpoint watch --every 1h', does: 'as a service' },
      {
        type: 'watchpoint watch --report --since 2026-03-01 --party Belgium',
        does: 'whether anything on Belgium was said, and whether one would know',
      },
    ],
    run: async (call) => (await import('./watch.ts')).watch(call),
  },
  {
    name: 'snapshots',
    takes: '[DOCUMENT]',
    summary: 'list, export or read again the bytes that sources answered with',
    about:
      'Every answer of a source is kept by the hash of its bytes, with its address, time and headers. Without options, lists them; with --warc, writes them as a web archive (WARC 1.1, ISO 28500); with --reread, reads the kept bytes of each document again with the rules of this version: the same words again change nothing.',
    options: [
      { flags: '--source <id>', what: 'of this source only' },
      { flags: '--warc <file>', what: 'write them to this file; "-" is standard output' },
      { flags: '--reread', what: 'read them again into the register' },
      jobs,
      db,
    ],
    examples: [
      { type: 'watchpoint snapshots', does: 'what was fetched, when, from where' },
      { type: 'watchpoint snapshots --warc archive.warc.gz', does: 'all of it, for web archives' },
      { type: 'watchpoint snapshots --reread', does: 'after an update of the program' },
    ],
    run: async (call) => (await import('./snapshots.ts')).snapshots(call),
  },
];
