import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folder, watchpoint } from './program.ts';

const work = folder();
const write = (name: string, text: string) => writeFileSync(join(work, name), text);
write(
  'statement.md',
  'The Windsor Framework entered into force on 1 October 2024.\n\nThe Herring Agreement will be signed in 2026.\n',
);
write('later.md', 'The Herring Agreement was signed on 3 March 2026. The Herring Agreement is long.\n');
write(
  'news.md',
  'Euroclear made an initial payment of about €1.55 billion of the windfall contribution in July 2024.\n',
);
write('broken.json', '{"csw:GetRecordsResponse": ');
write(
  'batch.json',
  JSON.stringify({
    'csw:GetRecordsResponse': {
      'csw:SearchResults': { iStoreRecord: { title: 'Herring Convention', signed_event_date: '99/99/1931' } },
    },
  }),
);

const run = (...args: string[]) => watchpoint(args, { cwd: work });
const db = ['--db', 'register.db'];
run('add', 'statement.md', 'later.md', 'news.md', '--published', '2026-03-10', ...db);

describe('instrument', () => {
  test('of a file: its record, and with --named those it speaks of', () => {
    const { status, stdout } = run('instrument', 'statement.md', '--named');
    expect(status).toBe(0);
    expect(stdout).toContain('Windsor Framework\n  kind');
    expect(stdout).toContain('in force       on 1 October 2024 (“entered into force on 1 October 2024”)');
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  test('as JSON every fact has its place in the text', () => {
    const { stdout } = run('instrument', 'statement.md', '--named', '--format', 'json');
    const { named } = JSON.parse(stdout);
    expect(named[0].dates[0].source.words).toMatchObject({ quote: 'entered into force on 1 October 2024' });
  });

  test('of a name: merged over the register', () => {
    const { status, stdout } = run('instrument', 'the herring agreement', '--format', 'json', ...db);
    expect(status).toBe(0);
    const { dates, documents } = JSON.parse(stdout);
    expect(documents).toHaveLength(2);
    expect(dates.map(({ edtf, standing }: Record<string, string>) => `${edtf} ${standing}`).sort()).toEqual([
      '2026 to come',
      '2026-03-03 done',
    ]);
  });

  test.each([
    [
      ['instrument', 'Paris Agreement', '--db', 'register.db'],
      /no document of the register speaks of "Paris Agreement"/,
    ],
    [['instrument', 'broken.json'], /broken\.json is no valid JSON/],
    [['instrument', 'statement.md', 'gone.md'], /gone\.md is no file/],
    [['recurring', 'herring-levy'], /no duty "herring-levy" is followed/],
    [['recurring', 'windfall-contribution', 'gone.md'], /gone\.md is not there/],
  ])('%j is refused in one line', (args, message) => {
    const { status, stderr } = run(...(args as string[]));
    expect(status).toBe(2);
    expect(stderr).toMatch(message as RegExp);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  test('a batch of treaty records: what cannot be is said, the rest is read', () => {
    const { status, stdout, stderr } = run('instrument', 'batch.json');
    expect(status).toBe(0);
    expect(stdout).toContain('Herring Convention');
    expect(stderr).toMatch(/no day that the calendar knows in signed_event_date/);
  });
});

describe('recurring', () => {
  test('lists what is followed', () => {
    const { stdout } = run('recurring');
    expect(stdout).toContain('windfall-contribution\n  owed by');
  });

  test('from files and from the register, as of a day', () => {
    for (const from of [['news.md'], db]) {
      const { status, stdout } = run('recurring', 'windfall-contribution', ...from, '--as-of', '2026-03-11');
      expect(status).toBe(0);
      expect(stdout).toContain('1. 15 February 2024 to 30 June 2024: reported paid');
      expect(stdout).toContain('2. 1 July 2024 to 31 December 2024: outstanding in the sources read');
    }
  });
});
