import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { beforeAll, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.ts';
import type { exportedLink, exportedThread } from '../../src/publish/threadsJson.ts';
import { bin, folder, root, watchpoint } from './program.ts';

const work = folder();
const EXAMPLES = [
  'leaders-readout-12-december.html',
  'uk-belgium-joint-statement.md',
  'news-analysis.txt',
  'written-statement-borders.json',
  'memorandum-energy.txt',
].map((name) => join(root, 'examples', name));

const run = (...args: string[]) => watchpoint(args, { cwd: work, env: { WATCHPOINT_NAME: 'Ann' } });
const out = (...args: string[]) => {
  const { status, stdout, stderr } = run(...args);
  expect({ status, stderr }, args.join(' ')).toEqual({ status: 0, stderr: '' });
  return stdout;
};
/** A page on one line: where it breaks is of no account here. */
const unbroken = (page: string) => page.replace(/\s+/g, ' ');
const SEEN = ['--as-of', '2026-03-02'];
/** The id of the scanners' undertaking, as the register lists it. */
const scanners = () => /^(c:[0-9a-f]+)/m.exec(out('register', '--text', 'install scanning equipment'))![1]!;
const thread = (...more: string[]) => out('thread', scanners(), ...SEEN, ...more);
const seqIn = (said: string) => /^(\d+), /m.exec(said)![1]!;

beforeAll(() => {
  out('add', ...EXAMPLES);
});

describe('the examples, which follow each other', () => {
  it('the scanners at Zeebrugge: promised, moved, reported', () => {
    const page = unbroken(thread());
    expect(page).toMatch(/ITS WORDS \(3\)/);
    expect(page).toMatch(
      /18 December 2025, Joint Statement[\s\S]*reschedules; deadline moved: by 30 September 2026,\s+now\s+by 31 January 2027/,
    );
    expect(page).toMatch(/By when: by 30 September 2026 \(18 December 2025\), then by 31 January\s+2027/);
    expect(page).toMatch(/WHAT BECAME OF IT \(\d\)[\s\S]*later than\s+planned/);
    expect(page).toMatch(/How to tell: by its date/);
  });

  it('the same whichever came first', () => {
    out('add', ...EXAMPLES.toReversed(), '--db', 'reversed.db');
    const words = (db: string) =>
      /ITS WORDS[\s\S]*?\n\n[A-Z]{2}/.exec(out('thread', scanners(), ...SEEN, '--db', db))![0];
    expect(words('reversed.db').replace(/Link: .*/g, '')).toBe(
      words('watchpoint.db').replace(/Link: .*/g, ''),
    );
  });

  it('on an earlier day it is as it was then', () => {
    expect(out('thread', scanners(), '--as-of', '2026-01-10')).toMatch(
      /State, 10 January 2026: open, by 30 September 2026/,
    );
    expect(run('thread', scanners(), '--as-of', '2025-12-01')).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/first said on 2025-12-18/),
    });
  });

  it.each([
    ['thread', () => thread()],
    ['timeline', () => out('timeline', scanners(), ...SEEN)],
    ['links', () => out('links')],
    ['review', () => out('review')],
    ['due', () => out('due', ...SEEN)],
    ['watch-list', () => out('watch-list', ...SEEN)],
    ['replay', () => out('replay')],
    ['compare', () => out('compare', 'joint statement', 'port security')],
  ])('%s keeps within 80 columns', (_, page) => {
    for (const line of page().split('\n')) if (line.length > 80) expect(line.trim()).not.toMatch(/ /);
  });

  it('an annual exchange is expected within a year of the last word of it, and never missed', () => {
    expect(unbroken(out('due', '--as-of', '2027-06-01', '--format', 'text'))).toMatch(
      /annual exchange on security of supply[\s\S]{0,400}no report found in the\s+sources read/,
    );
    expect(out('due', '--as-of', '2027-06-01')).not.toMatch(/missed/);
  });

  it('the ids in the help are theirs', () => {
    const typed = COMMANDS.flatMap(({ examples }) => examples.map(({ type }) => type)).join('\n');
    const ids = new Set(typed.match(/\b[ctl]:[0-9a-f]+/g));
    expect(ids.size).toBeGreaterThan(2);
    const json = out('export', 'json');
    for (const id of ids) expect(json).toMatch(new RegExp(`"id":"${id}`));
    out('brief', /watchpoint brief "([^"]+)"/.exec(typed)![1]!);
    out('compare', ...[.../watchpoint compare "([^"]+)" "([^"]+)"/.exec(typed)!].slice(1));
  });

  it.each([
    ['TCA', 'EU-UK Trade and Cooperation Agreement'],
    ['the GDPR', 'Regulation (EU) 2016/679'],
    ['echr', 'European Convention on Human Rights'],
    ['London Protocol', 'London Protocol, Article 6'],
    ['32016R0679', 'Regulation (EU) 2016/679'],
  ])('an instrument is found by its short name: %s', (short, title) => {
    const found = out('register', '--instrument', short, '--format', 'csv');
    expect(found).toContain(title);
    expect(out('export', 'csv', '--instrument', short).split('\r\n').length).toBe(found.split('\r\n').length);
    expect(run('due', '--instrument', short).status).toBe(0);
  });

  it('and by the short form that a document gives it', () => {
    writeFileSync(
      join(work, 'fish.txt'),
      'Statement on fish\n\n3 March 2026\n\nBelgium signed the Agreement on Fisheries Control of 12 May 2009 (the “Fisheries Pact”). Under the Fisheries Pact, Belgium will count the boats by May 2027.\n',
    );
    out('add', 'fish.txt', '--db', 'fish.db');
    expect(out('register', '--instrument', 'fisheries pact', '--db', 'fish.db')).toMatch(/count the boats/);
    expect(run('register', '--instrument', 'zebra pact', '--db', 'fish.db').stderr).toMatch(/no commitment/);
  });

  it('a timeline is one SVG that needs nothing else', () => {
    const svg = out('timeline', scanners(), ...SEEN, '--format', 'svg');
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"[\s\S]*<\/svg>\n$/);
    expect(svg).not.toMatch(/<script|href=/);
  });

  it('a briefing tells what changed, with the words at both ends', () => {
    const part = /\n## What changed\n([\s\S]*?)\n## /.exec(out('brief', ...SEEN))![1]!;
    const changed = part.split('\n').filter((line) => line.startsWith('- '));
    expect(changed.length).toBeGreaterThan(3);
    for (const line of changed) expect(line).toMatch(/”\[\^\d+\].*”\[\^\d+\]/);
  });
});

interface Exported {
  readonly documents: readonly { readonly commitments: readonly { readonly id: string }[] }[];
  readonly threads: readonly ReturnType<typeof exportedThread>[];
  readonly links: readonly ReturnType<typeof exportedLink>[];
}

describe('exports by thread', () => {
  const json = (...more: string[]): Exported => JSON.parse(out('export', 'json', ...SEEN, ...more));
  /** An undertaking whose date moved from one document to another. */
  const movedIn = (threads: Exported['threads']) =>
    threads.find(
      ({ last, wordings }) => last !== null && new Set(wordings.map(({ deadline }) => deadline)).size > 1,
    )!;

  it('JSON has each thread with its state and words, each link with both ends, and verify takes it', () => {
    const { documents, threads, links } = json();
    const of = new Set(threads.flatMap((one) => one.wordings.map((word) => word.commitment)));
    const all = documents.flatMap((one) => one.commitments.map(({ id }) => id));
    expect([...of].toSorted()).toEqual(all.toSorted());
    const found = movedIn(threads);
    expect(found).toMatchObject({ state: expect.any(String), verdict: null, people: [] });
    expect(found.now).toBe(found.wordings.at(-1)!.commitment);
    const known = new Set(links.map(({ id }) => id));
    for (const id of [...found.reports, ...found.beside]) expect(known).toContain(id);
    expect(links.every((one) => one.from.quote.quote && one.to.quote.quote)).toBe(true);
    writeFileSync(join(work, 'register.json'), out('export', 'json', ...SEEN));
    expect(out('verify', 'register.json')).toMatch(/ 0 lost/);
  });

  it('seen from another day the state is that day’s', () => {
    const { id, state } = movedIn(json().threads);
    const { threads }: Exported = JSON.parse(out('export', 'json', '--as-of', '2036-03-01'));
    const later = threads.find((one) => one.id === id)!;
    expect([state, later.state]).toEqual([expect.not.stringMatching('overdue'), 'overdue']);
  });

  it('a filter leaves threads and links that have to do with what passes', () => {
    const { documents, threads, links } = json('--text', 'scanning equipment');
    const ids = documents.flatMap((one) => one.commitments.map(({ id }) => id));
    for (const { wordings } of threads)
      expect(wordings.some((one) => ids.includes(one.commitment))).toBe(true);
    for (const { from, to } of links)
      expect([from.item, to.item].some((item) => item !== null && ids.includes(item))).toBe(true);
    expect(links.length).toBeGreaterThan(0);
  });

  it('the calendar has an undertaking once, on its last day as it stands, and the next of what recurs', () => {
    const days = (calendar: string) =>
      [...calendar.replace(/\r\n /g, '').matchAll(/UID:(\S+)@[\s\S]*?DTSTART;VALUE=DATE:(\d+)/g)].map(
        ([, uid, day]) => [uid, day] as const,
      );
    const { id, last, wordings } = movedIn(json().threads);
    const uid = id.replace(':', '-');
    const now = days(out('export', 'ics', ...SEEN));
    expect(now.filter(([one]) => one === uid)).toEqual([[uid, last!.replaceAll('-', '')]]);
    expect(now.filter(([one]) => one!.endsWith('-next')).length).toBeGreaterThan(3);
    expect(new Set(now.map(([one]) => one)).size).toBe(now.length);
    const before = days(out('export', 'ics', '--as-of', wordings[0]!.published!));
    expect(before.filter(([one]) => one === uid)).not.toEqual(now.filter(([one]) => one === uid));
  });

  it('what was given up is cancelled in the calendar', () => {
    expect(out('export', 'ics', ...SEEN)).toMatch(
      /SUMMARY:[^\r]*run an information campaign[\s\S]*?STATUS:CANCELLED/,
    );
  });

  it('what people join, refuse and set right stands under their names', () => {
    const { id: called, wordings } = movedIn(json().threads);
    const id = wordings[0]!.commitment;
    const within = json().links.find(({ from }) => from.item === id)!;
    const said = [
      out('review', 'confirm', within.id, '--reason', 'the same ship'),
      out('review', 'edit', id, '--set', 'firmness=exploratory'),
    ];
    const after = json();
    expect(after.links.find(({ id }) => id === within.id)).toMatchObject({
      standing: 'confirmed',
      judged: [{ by: 'Ann', confirmed: true, reason: 'the same ship' }],
    });
    const thread = after.threads.find((one) => one.id === called)!;
    expect(thread.people).toMatchObject([{ by: 'Ann', link: within.id }]);
    expect(thread.wordings[0]!.corrected).toMatchObject([{ field: 'firmness', by: 'Ann' }]);
    expect(out('export', 'csv', ...SEEN)).toMatch(/link l:[0-9a-f]+ confirmed by Ann: the same ship/);
    expect(out('export', 'ics', ...SEEN).replace(/\r\n /g, '')).toMatch(/confirmed by Ann/);
    for (const one of said) out('undo', seqIn(one));
  });

  it('a briefing tells an undertaking once, by the words that hold, with a citation for each wording', () => {
    const page = out('brief', ...SEEN);
    expect(page).toMatch(/\d+ commitments in \d+ threads/);
    const { now, wordings } = movedIn(json().threads);
    const { action } = wordings.find((one) => one.commitment === now)!;
    const told = page
      .split('\n')
      .slice(page.split('\n').indexOf('## By theme'))
      .filter((line) => line.startsWith('- **') && line.includes(action.quote));
    expect(told).toHaveLength(1);
    expect(told[0]!.match(/\[\^\d+\]/g)!.length).toBeGreaterThanOrEqual(wordings.length);
  });

  it('a briefing seen from an earlier day has nothing of later documents', () => {
    const page = out('brief', '--as-of', '2025-12-31');
    expect(page).toMatch(/Read: 2 documents/);
    expect(page).not.toMatch(/22 January 2026, paragraph/);
  });
});

describe('what people say', () => {
  it("an edit stands, survives another reading, shows as a person's, and is undone", () => {
    const id = scanners();
    const said = out('review', 'edit', id, '--set', 'theme=trade', '--reason', 'customs');
    expect(said).toMatch(/theme set right to trade by Ann: customs/);
    out('add', ...EXAMPLES);
    expect(out('export', 'csv')).toMatch(/theme by Ann/);
    expect(out('thread', id)).toMatch(/Set right: theme by Ann/);
    out('undo', seqIn(said));
    expect(out('export', 'csv')).not.toMatch(/theme by Ann/);
    expect(unbroken(out('history', id))).toMatch(/theme set right to trade by Ann: customs \(taken back\)/);
  });

  it('an undoing is undone', () => {
    const id = scanners();
    const said = out('review', 'reject', id);
    const undone = out('undo', seqIn(said));
    expect(out('register', '--text', 'install scanning')).toMatch(id.slice(0, 10));
    out('undo', seqIn(undone));
    expect(run('register', '--text', 'install scanning').stdout).not.toMatch(id.slice(0, 10));
    out('undo', seqIn(said));
  });

  it('the later person is told what the earlier said, and nothing is lost', () => {
    const id = scanners();
    const first = out('review', 'accept', id, '--reason', 'checked');
    const second = out('review', 'kept', id, '--by', 'Bob', '--reason', 'seen');
    expect(second).toMatch(/judged kept by Bob: seen\nSaid of it before:\n[\s\S]*accepted by Ann: checked/);
    for (const said of [first, second]) out('undo', seqIn(said));
  });

  it('a verdict needs evidence of its own: a note, or words that stand in a document', () => {
    const id = scanners();
    expect(run('review', 'kept', id).stderr).toMatch(/say how you know/);
    expect(run('review', 'kept', id, '--quote', 'the moon', '--in', 'doc:none').stderr).toMatch(
      /no document "doc:none"/,
    );
    const [, document] = /"id":"(\/government[^"]+)"/.exec(out('export', 'json'))!;
    expect(run('review', 'kept', id, '--quote', 'the moon', '--in', document!).stderr).toMatch(
      /do not stand/,
    );
    const said = out('review', 'kept', id, '--quote', 'A first payment', '--in', document!);
    expect(thread()).toMatch(/A person judged: kept/);
    out('undo', seqIn(said));
  });

  it('split, join and back', () => {
    const words = () => Number(/ITS WORDS \((\d)\)/.exec(thread())![1]);
    const leaving = /\n {2}(c:[0-9a-f]+)\n*(?:\n[A-Z]|$)/.exec(
      thread().slice(thread().indexOf('22 January')),
    )![1]!;
    const split = out('thread', 'split', leaving, '--reason', 'another');
    expect(words()).toBe(2);
    const joined = out('thread', 'join', scanners(), leaving);
    expect(words()).toBe(3);
    out('undo', seqIn(joined));
    expect(words()).toBe(2);
    out('undo', seqIn(split));
    expect(words()).toBe(3);
  });

  it('a link is refused, and confirmed again', () => {
    const [, link] = /reschedules[\s\S]*?(l:[0-9a-f]+)/.exec(thread())!;
    const refused = out('review', 'refuse', link!);
    expect(thread()).not.toContain(`Link: ${link}`);
    expect(out('links')).toMatch(/REFUSED BY A PERSON/);
    out('undo', seqIn(refused));
    expect(thread()).toContain(`Link: ${link}`);
  });

  it.each([
    ['nobody says so', ['review', 'accept', 'c:1', '--by', ' '], /who says so\?/],
    ['another word', ['review', 'praise', 'c:1'], /no review "praise"/],
    ['nothing of that id', ['review', 'accept', 'c:ffffffff'], /nothing in watchpoint\.db/],
    ['a field that is none', ['review', 'edit', 'c:', '--set', 'x'], /type more of it/],
    ["the program's own event", ['undo', '1'], /what the program read/],
    ['no such event', ['undo', '99999'], /no event 99999/],
    ['no number', ['undo', 'last'], /no number of an event/],
    ['one thread to join', ['thread', 'join', 't:'], /threads begin with/],
    ['rules that never read it', ['replay', '--rules', '0.0.1'], /refused: rules 0\.0\.1 never read/],
    ['no such text', ['compare', 'zebra', 'giraffe'], /no file, and no document/],
  ])('%s: one line, status 2', (_, args, says) => {
    const { status, stdout, stderr } = run(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^watchpoint: [^\n]+\n$/);
    expect(stderr).toMatch(says);
  });
});

describe('the register as of a day', () => {
  it('before anything was recorded it held nothing', () => {
    expect(out('replay', '--as-of', '2001-01-01')).toMatch(/0 events\nIt held no commitment/);
  });
  it('by the rules that read all of it, it is the same', () => {
    const { version } = JSON.parse(out('--version').replace(/(.+)\n/, '{"version":"$1"}'));
    expect(out('replay', '--rules', version)).toMatch(/as rules .* read it/);
  });
});

describe('killed', () => {
  it('20 times while people review: what was acknowledged is there, and nothing half', async () => {
    writeFileSync(
      join(work, 'one.txt'),
      `Statement\n\n${Array.from({ length: 30 }, (_, n) => `Belgium will open quay ${n} in 2027.`).join(' ')}\n`,
    );
    out('add', 'one.txt', '--published', '2026-01-01', '--db', 'killed.db');
    const ids = [...out('export', 'json', '--db', 'killed.db').matchAll(/"id":"(c:[0-9a-f]+)"/g)].map(
      ([, id]) => id!,
    );
    let acknowledged = 0;
    for (let n = 0; n < 20; n++) {
      const said = await killed(['review', 'accept', ...ids, '--by', 'Ann', '--db', 'killed.db'], n % 10);
      acknowledged += said.length;
      const database = new DatabaseSync(join(work, 'killed.db'));
      const there = new Set(
        database
          .prepare('select seq from events')
          .all()
          .map(({ seq }) => Number(seq)),
      );
      expect(database.prepare('pragma integrity_check').get()).toEqual({ integrity_check: 'ok' });
      database.close();
      expect(said.filter((seq) => !there.has(seq))).toEqual([]);
    }
    expect(acknowledged).toBeGreaterThan(0);
    out('history', '--db', 'killed.db');
  });
});

/** Runs the program and kills it once it has acknowledged so many events; gives those it acknowledged. */
async function killed(args: string[], after: number): Promise<number[]> {
  const child = spawn(process.execPath, [bin, ...args], { cwd: work });
  let printed = '';
  const said = () => [...printed.matchAll(/^(\d+), \d{4}-[^\n]*\n/gm)].map(([, seq]) => Number(seq));
  const done = new Promise((ended) => child.once('close', ended));
  child.stdout.on('data', (piece) => {
    printed += piece;
    if (said().length > after) child.kill('SIGKILL');
  });
  await done;
  return said();
}
