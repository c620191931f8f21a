import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../src/model/analysis.ts';
import { bash, folder, root, watchpoint } from './program.ts';

const work = folder();
const STATEMENT = [
  'Joint Statement on Ports',
  '',
  'The United Kingdom and Belgium agreed to set up a working group on port security by the end of 2026.',
  'Both sides will meet every year, subject to domestic law. No budget was announced.',
  '',
].join('\n');
writeFileSync(join(work, 'ports.txt'), STATEMENT);
writeFileSync(join(work, 'plain.txt'), 'They met on 3 March 2025.\n');

const lines = (stdout: string): Analysis[] =>
  stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
const analyse = (args: readonly string[], input?: string) =>
  watchpoint(['analyse', ...args], { cwd: work, ...(input !== undefined && { input }) });
const jsonl = (documents: readonly unknown[], args: readonly string[] = []) =>
  analyse(
    ['--jsonl', ...args],
    documents.map((one) => `${typeof one === 'string' ? one : JSON.stringify(one)}\n`).join(''),
  );

describe('analyse FILE', () => {
  it('prints one analysis whose quotes are slices of its text', () => {
    const { status, stdout, stderr } = analyse([
      'ports.txt',
      '--format',
      'json',
      '--published',
      '2025-12-18',
    ]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const { document, commitments } = JSON.parse(stdout) as Analysis;
    expect(document).toMatchObject({ text: STATEMENT, uri: 'ports.txt', published: '2025-12-18' });
    for (const { action } of commitments)
      expect(document.text.slice(action.start, action.end)).toBe(action.quote);
  });

  it('prints one analysis a line in the order of the files', () => {
    const { stdout } = analyse(['plain.txt', 'ports.txt', 'plain.txt', '--format', 'jsonl']);
    expect(lines(stdout).map(({ document }) => document.uri)).toEqual([
      'plain.txt',
      'ports.txt',
      'plain.txt',
    ]);
  });

  it('takes a date once for all or once for each, and ids once for each', () => {
    const all = analyse(['plain.txt', 'ports.txt', '--published', '2026-01-02']);
    expect(lines(all.stdout).map(({ document }) => document.published)).toEqual(['2026-01-02', '2026-01-02']);
    const each = analyse([
      'plain.txt',
      'ports.txt',
      '--published',
      '2026-01-02',
      '--published',
      '2026-03-04',
      '--document',
      'a',
      '--document',
      'b',
    ]);
    expect(lines(each.stdout).map(({ document }) => [document.id, document.published])).toEqual([
      ['a', '2026-01-02'],
      ['b', '2026-03-04'],
    ]);
  });
});

describe('analyse, called in other ways', () => {
  it('reads standard input, named or not', () => {
    for (const args of [[], ['-']])
      expect(JSON.parse(analyse(args, 'They met.\n').stdout)).toMatchObject({
        document: { text: 'They met.\n', uri: null },
      });
  });

  it('gives the same bytes wherever and whenever it runs', () => {
    const there = analyse(['ports.txt']);
    const elsewhere = watchpoint(['analyse', join(work, 'ports.txt')], {
      cwd: '/',
      env: { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
    });
    expect(elsewhere.stdout).toBe(there.stdout);
  });

  it('reads the rest when one file cannot be read, and says so', () => {
    const { status, stdout, stderr } = analyse(['none.txt', 'plain.txt']);
    expect(status).toBe(1);
    expect(lines(stdout)).toHaveLength(1);
    expect(stderr).toBe('watchpoint: none.txt is not there: check the name\n');
  });

  it.each([
    ['nothing could be read', ['none.txt'], /none\.txt/],
    ['json for several files', ['plain.txt', 'ports.txt', '--format', 'json'], /--format jsonl/],
    [
      'dates for some of the files',
      ['a', 'b', 'c', '--published', '2026-01-02', '--published', '2026-01-03'],
      /once for all or once for each/,
    ],
    [
      'a day that is not in the calendar',
      ['plain.txt', '--published', '2026-02-30'],
      /2026-02-30.*no day of the calendar/,
    ],
    ['an unknown option', ['plain.txt', '--fast'], /unknown option '--fast'.*analyse --help/],
    ['an unknown format', ['plain.txt', '--format', 'xml'], /json, jsonl/],
    ['files with --jsonl', ['--jsonl', 'plain.txt'], /--jsonl < FILE/],
  ])('ends with 2 and one line: %s', (_, args, says) => {
    const { status, stdout, stderr } = analyse(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^watchpoint: [^\n]+\n$/);
    expect(stderr).toMatch(says);
  });
});

describe('analyse --jsonl', () => {
  it('prints one analysis a line in the same order, by the given ids', () => {
    const { status, stdout } = jsonl([
      {
        id: 'b',
        text: 'They met.',
        published: '2025-01-01',
        title: 'Readout',
        publisher: 'Office',
        language: 'en',
      },
      { id: 'a', text: 'They will meet in May.' },
    ]);
    expect(status).toBe(0);
    expect(lines(stdout).map(({ document }) => document.id)).toEqual(['b', 'a']);
    expect(lines(stdout)[0]!.document).toMatchObject({
      title: 'Readout',
      publisher: 'Office',
      published: '2025-01-01',
    });
  });

  it('gives an error in the place of what is no document, goes on, and ends with 1', () => {
    const { status, stdout, stderr } = jsonl([
      { id: 'a', text: 'They met.' },
      '{"id": "broken", "text": ',
      '[]',
      'null',
      { id: 'c' },
      { id: 'd', text: 7 },
      { id: 5, text: 'They met.' },
      { text: 'They met.' },
      '',
      { id: 'z', text: 'They met.' },
    ]);
    expect(status).toBe(1);
    expect(stderr).toBe('');
    const printed: { id?: string | null; error?: string; document?: { id: string } }[] = lines(
      stdout,
    ) as never;
    expect(printed.map(({ id, document }) => document?.id ?? id ?? null)).toEqual([
      'a',
      null,
      null,
      null,
      'c',
      'd',
      null,
      null,
      null,
      'z',
    ]);
    expect(printed.filter(({ error }) => error).every(({ error }) => /^line \d+: \S/.test(error!))).toBe(
      true,
    );
    expect(printed.filter(({ error }) => error)).toHaveLength(8);
  });

  it('reads bytes that are no UTF-8 as an error of that line alone', () => {
    const bytes = Buffer.concat([
      Buffer.from('{"id":"a","text":"'),
      Buffer.from([0xff, 0xfe]),
      Buffer.from('"}\n{"id":"b","text":"They met."}\n'),
    ]);
    const { status, stdout } = watchpoint(['analyse', '--jsonl'], { input: bytes });
    expect(status).toBe(1);
    expect(lines(stdout)[0]).toMatchObject({ error: expect.stringMatching(/UTF-8/) });
    expect(lines(stdout)[1]!.document.id).toBe('b');
  });
});

describe('analyse --jsonl, as a stream', () => {
  it('takes Windows line ends, a byte order mark and a last line without an end', () => {
    const { status, stdout } = analyse(
      ['--jsonl'],
      '\ufeff{"id":"a","text":"They met."}\r\n{"id":"b","text":"They met."}',
    );
    expect(status).toBe(0);
    expect(lines(stdout).map(({ document }) => document.id)).toEqual(['a', 'b']);
  });

  it('says nothing of nothing', () => {
    expect(analyse(['--jsonl'], '')).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  it('counts from the date given for all where a line has none', () => {
    const { stdout } = jsonl(
      [
        { id: 'a', text: 'x' },
        { id: 'b', text: 'x', published: '2020-02-02' },
      ],
      ['--published', '2026-01-02'],
    );
    expect(lines(stdout).map(({ document }) => document.published)).toEqual(['2026-01-02', '2020-02-02']);
  });

  it('leaves out what comes after the mentions when asked', () => {
    const [analysis] = lines(jsonl([{ id: 'a', text: STATEMENT }], ['--only', 'mentions']).stdout);
    expect(analysis).toMatchObject({
      commitments: [],
      events: [],
      figures: [],
      silences: [],
      watchpoints: [],
      advisories: [],
    });
    expect(analysis!.mentions.length).toBeGreaterThan(0);
  });

  it('answers each line before the next one comes', () => {
    const { stdout } = bash(
      `mkfifo in out; "$WATCHPOINT" analyse --jsonl < in > out & exec 3> in 4< out
       echo '{"id":"first","text":"They met."}' >&3; read -r -t 20 line <&4; echo "\${line:0:28}"; exec 3>&-; wait`,
      { cwd: work },
    );
    expect(stdout).toContain('"id":"first"');
  });

  it('ends quietly when its reader has enough', () => {
    const { stdout, stderr } = bash(
      `for n in $(seq 3000); do echo '{"id":"'$n'","text":"They met."}'; done | "$WATCHPOINT" analyse --jsonl | head -n 1 | wc -l`,
    );
    expect({ stdout: stdout.trim(), stderr }).toEqual({ stdout: '1', stderr: '' });
  });
});

const contract = join(root, '../shared/contract/analysis.schema.json');
describe.skipIf(!existsSync(contract))(
  'the contract (skipped where ../shared is not beside the checkout)',
  () => {
    const there = existsSync(contract);
    const schema = there ? JSON.parse(readFileSync(contract, 'utf8')) : {};
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    const valid = ajv.compile(schema);

    it('holds for every document of the corpus', () => {
      const { status, stdout } = bash('"$WATCHPOINT" analyse ../shared/corpus/dev/*.txt --format jsonl', {
        cwd: root,
      });
      expect(status).toBe(0);
      expect(lines(stdout).length).toBeGreaterThan(10);
      for (const analysis of lines(stdout)) {
        valid(analysis);
        expect(valid.errors ?? [], analysis.document.uri ?? '').toEqual([]);
      }
    });

    it('holds for lines, whole or only mentions', () => {
      const documents = ['They met.', STATEMENT, 'x', '  '].map((text, n) => ({ id: `${n}`, text }));
      for (const args of [[], ['--only', 'mentions']])
        for (const analysis of lines(jsonl(documents, args).stdout)) {
          valid(analysis);
          expect(valid.errors ?? [], analysis.document.id).toEqual([]);
        }
    });
  },
);

describe('links', () => {
  it('prints links and what is near, with slices of both texts', () => {
    const later =
      'The United Kingdom and Belgium will set up the working group on port security by March 2027.\n';
    writeFileSync(join(work, 'later.txt'), later);
    const dates = ['--published', '2025-12-18', '--published', '2026-06-01'];
    const run = (format: string) =>
      watchpoint(['links', 'ports.txt', 'later.txt', '--format', format, ...dates], { cwd: work });
    const { status, stdout } = run('json');
    expect(status).toBe(0);
    const { links, proposed } = JSON.parse(stdout);
    expect(links.length).toBeGreaterThan(0);
    for (const { from, to } of [...links, ...proposed]) {
      expect(STATEMENT.slice(from.start, from.end)).toBe(from.quote);
      expect(later.slice(to.start, to.end)).toBe(to.quote);
    }
    expect(run('text').stdout).toMatch(/^Links \(\d+\)\n/);
  });

  it('needs both', () => {
    const { status, stdout, stderr } = watchpoint(['links', 'ports.txt', 'none.txt'], { cwd: work });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^watchpoint: none\.txt is not there[^\n]+\n$/);
  });
});
