import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { folder, root, watchpoint } from './program.ts';

const work = folder();
const run = (...args: string[]) => watchpoint(args, { cwd: work });
const out = (...args: string[]) => {
  const { status, stdout, stderr } = run(...args);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout;
};
const DAY = ['--as-of', '2026-03-10'];
const JANUARY = `Joint statement on harbours

10 January 2026

Norway and Iceland will open a joint office in Bergen by 30 June 2026. Norway will contribute up to NOK 40 million to its cost. Norway will train port operators before 1 May 2026.
`;
const MARCH = `Joint statement on progress in harbours

5 March 2026

Norway and Iceland will open the joint office in Bergen by 31 December 2026. They will share data on ice in the shipping lanes.
`;

beforeAll(() => {
  writeFileSync(join(work, 'january.txt'), JANUARY);
  writeFileSync(join(work, 'march.txt'), MARCH);
  writeFileSync(
    join(work, 'programmes.yaml'),
    '- id: harbours\n  title: Harbours of the north\n  parties: [Norway, Iceland]\n',
  );
  run('add', 'january.txt');
  run('audience', 'add', join(root, 'examples/audiences/ports.yaml'), '--by', 'Ann');
});

describe('brief', () => {
  it.each(['md', 'html', 'docx'])('writes %s by the ending of the file, and verify takes it', (ending) => {
    const { status, stderr } = run('brief', ...DAY, '--out', `first.${ending}`);
    expect(status).toBe(0);
    expect(stderr).toMatch(/\.(md|html|docx): \d+ citations\n$/);
    expect(out('verify', `first.${ending}`)).toMatch(
      /(\d+) quotes checked against watchpoint\.db: \1 exact, 0 lost\n$/,
    );
  });

  it('of a programme, with an audience', () => {
    const text = out('brief', '--programme', 'harbours', '--audience', 'ports', ...DAY);
    expect(text).toMatch(/^# Briefing: Harbours of the north\n/);
    expect(text).toMatch(/\n## What it means for: .*\n/);
    expect(text).toMatch(/train port operators[^\n]*this kind of reader is named/);
  });

  it('recorded, it is where the next of the same scope begins', () => {
    const { stderr } = run(
      'brief',
      '--programme',
      'harbours',
      '--record',
      '--by',
      'Ann',
      '--as-of',
      '2026-02-01',
      '--out',
      'a.md',
    );
    expect(stderr).toMatch(/a\.md: \d+ citations/);
    run('add', 'march.txt');
    const next = out('brief', '--programme', 'harbours', ...DAY);
    expect(next).toMatch(/New since: 1 February 2026, the last briefing/);
    const part = /\n## New since 1 February 2026\n([\s\S]*?)\n## /.exec(next)![1]!;
    expect(part).toContain('31 December 2026');
    expect(part).toContain('share data on ice');
    expect(out('brief', ...DAY)).not.toContain('New since');
  });

  it('since a day that is given', () => {
    expect(out('brief', '--since', '2026-02-01', ...DAY)).toMatch(/\n## New since 1 February 2026\n/);
  });

  it('of what was published in a time', () => {
    expect(out('brief', '--after', '2026-02', ...DAY)).toMatch(/Read: 1 document, .*\n/);
  });

  it('of two texts, of the register or files', () => {
    const text = out('brief', '--compare', 'january.txt', 'march.txt');
    expect(text).toMatch(/^# Comparison: /);
    expect(text).toMatch(/30 June 2026[^\n]*became[^\n]*31 December 2026/);
    expect(out('brief', '--compare', 'statement on harbours', 'progress in harbours')).toBe(text);
  });

  it.each([
    [
      'Word to the terminal',
      ['--format', 'docx'],
      /docx is no text for a terminal: name a file for it, as --out/,
    ],
    ['a folder that is not there', ['--out', 'none/a.md'], /none\/a\.md/],
    ['an audience that is not kept', ['--audience', 'zebras'], /no audience "zebras"/],
    ['nobody to record it', ['--record'], /who says so\?/],
    ['one text to compare', ['--compare', 'january.txt'], /january\.txt is one file: name a second/],
  ])('%s: one line, status 2', (_, args, says) => {
    const { status, stdout, stderr } = run('brief', ...DAY, ...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^watchpoint: [^\n]+\n$/);
    expect(stderr).toMatch(says);
  });

  it('without a browser, pdf is refused in one line', () => {
    const env = { PATH: '/nowhere', CHROMIUM: '/nowhere/chromium' };
    const { status, stderr } = watchpoint(['brief', ...DAY, '--out', 'a.pdf'], { cwd: work, env });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^watchpoint: pdf is printed by Chromium, and none was found[^\n]*\n$/);
    expect(existsSync(join(work, 'a.pdf'))).toBe(false);
  });

  const chromium = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find((file) => existsSync(file));
  it.skipIf(chromium === undefined)(
    'with one it is printed, the same bytes each time (skipped where no Chromium is)',
    () => {
      for (const name of ['a.pdf', 'b.pdf']) expect(run('brief', ...DAY, '--out', name).status).toBe(0);
      const [first, second] = ['a.pdf', 'b.pdf'].map((name) => readFileSync(join(work, name)));
      expect(first!.subarray(0, 5).toString()).toBe('%PDF-');
      expect(first!.equals(second!)).toBe(true);
    },
    60_000,
  );
});

describe('verify', () => {
  it('finds a word that was changed in a briefing', () => {
    run('brief', ...DAY, '--out', 'changed.html');
    const page = readFileSync(join(work, 'changed.html'), 'utf8');
    writeFileSync(
      join(work, 'changed.html'),
      page.replace('up to NOK 40 million to', 'up to NOK 90 million to'),
    );
    const { status, stdout } = run('verify', 'changed.html');
    expect(status).toBe(1);
    expect(stdout).toMatch(/^lost .*NOK 90 million/m);
  });
});
