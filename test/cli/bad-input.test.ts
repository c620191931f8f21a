import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { folder, watchpoint } from './program.ts';

const work = folder();
const SENTENCE = 'The United Kingdom and Belgium will sign an agreement in 2026.';
const write = (name: string, content: string | Uint8Array) => writeFileSync(join(work, name), content);
const utf16 = (text: string) => Buffer.from(text, 'utf16le');
const swapped = (bytes: Buffer) => Buffer.from(bytes).swap16();

beforeAll(() => {
  write('good.txt', `${SENTENCE}\n`);
  write('empty.txt', '');
  write('white.txt', ' \n\t\n\u00a0 \n');
  write(
    'random.txt',
    Uint8Array.from({ length: 5000 }, (_, n) => (n * 7919 + (n >> 3)) & 0xff),
  );
  write('scan.pdf', '%PDF-1.7\n%âãÏÓ\n');
  write('foreign.json', JSON.stringify({ name: 'x', items: [1, 2] }));
  write('broken.json', '{"title": "x", ');
  write('deep.json', `${'['.repeat(200_000)}${']'.repeat(200_000)}`);
  write('deep.html', `<html><body>${'<div>'.repeat(100_000)}<p>${SENTENCE}`);
  write('fifty.txt', `${SENTENCE}\n`.repeat(Math.ceil(50e6 / (SENTENCE.length + 1))));
  mkdirSync(join(work, 'statements'));
});

describe('what cannot be read: one line that says what and what to do, status 2, nothing on standard output', () => {
  it.each([
    ['an empty file', 'empty.txt', /empty\.txt is empty/],
    ['only white space', 'white.txt', /only white space/],
    ['binary data', 'random.txt', /binary data, which cannot be read.*give/],
    ['a PDF', 'scan.pdf', /a PDF that is damaged or cut off and cannot be opened: get the file again/],
    ['JSON that is not of GOV.UK', 'foreign.json', /JSON, but not of the GOV\.UK Content API: give/],
    ['broken JSON', 'broken.json', /no valid JSON: get/],
    ['JSON nested without end', 'deep.json', /JSON/],
    ['HTML nested without end', 'deep.html', /512 deep: mend/],
    ['50 MB of text', 'fifty.txt', /50 MB, and one document may have \d+: cut/],
    ['a directory', 'statements', /directory: name the files in it/],
    ['no such file', 'none.txt', /not there: check the name/],
  ])('%s', (_, file, says) => {
    const { status, stdout, stderr } = watchpoint(['analyse', file], { cwd: work });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^watchpoint: [^\n]+\n$/);
    expect(stderr).toMatch(says);
  });

  it('the same from every command that reads', () => {
    const files = [
      'empty.txt',
      'scan.pdf',
      'foreign.json',
      'deep.html',
      'fifty.txt',
      'statements',
      'none.txt',
    ];
    const [analyse, read, add] = [['analyse'], ['read'], ['add', '--db', 'none.db']].map((command) =>
      watchpoint([...command, ...files], { cwd: work }),
    );
    expect(analyse).toMatchObject({ status: 2, stdout: '' });
    expect(analyse!.stderr.trimEnd().split('\n')).toHaveLength(files.length);
    expect(read).toEqual(analyse);
    expect(add).toEqual(analyse);
  });

  it('makes no register where nothing could be read', () => {
    watchpoint(['add', 'empty.txt', '--db', 'fresh.db'], { cwd: work });
    expect(watchpoint(['register', '--db', 'fresh.db'], { cwd: work }).stderr).toMatch(
      /no register there yet/,
    );
  });

  it('reads the rest, and ends with 1', () => {
    const { status, stdout, stderr } = watchpoint(['read', 'empty.txt', 'good.txt', 'statements'], {
      cwd: work,
    });
    expect(status).toBe(1);
    expect(stdout).toContain(SENTENCE.slice(0, 40));
    expect(stderr.trimEnd().split('\n')).toHaveLength(2);
  });

  it.skipIf(process.getuid?.() !== 0 && process.platform === 'win32')('a file that may not be opened', () => {
    writeFileSync(join(work, 'locked.txt'), SENTENCE, { mode: 0o000 });
    const { status, stderr } = watchpoint(['read', 'locked.txt'], {
      cwd: work,
      ...(process.getuid?.() === 0 && { uid: 65_534 }),
    });
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'watchpoint: locked.txt may not be opened: ask for permission, or name another file\n',
    });
  });
});

describe('what is unusual and can be read', () => {
  const textOf = (name: string, content: Uint8Array) => {
    write(name, content);
    const { status, stdout, stderr } = watchpoint(['analyse', name], { cwd: work });
    return { status, text: JSON.parse(stdout).document.text, stderr };
  };

  it('UTF-16 in either order, with its mark or without', () => {
    for (const bytes of [
      utf16(`\ufeff${SENTENCE}`),
      swapped(utf16(`\ufeff${SENTENCE}`)),
      utf16(SENTENCE),
      swapped(utf16(SENTENCE)),
    ])
      expect(textOf('wide.txt', bytes)).toEqual({ status: 0, text: SENTENCE, stderr: '' });
  });

  it('another encoding, and says which', () => {
    expect(textOf('latin.txt', Buffer.from('They met at the café in Paris.', 'latin1'))).toEqual({
      status: 0,
      text: 'They met at the café in Paris.',
      stderr: expect.stringMatching(
        /^watchpoint: latin\.txt is not UTF-8 and was read as windows-1252: [^\n]+\n$/,
      ),
    });
  });

  it('UTF-8 with a broken character, and says so', () => {
    const bytes = Buffer.concat([
      Buffer.from('“Café” – “naïve” – “déjà vu” '),
      Buffer.from([0xff]),
      Buffer.from(' end'),
    ]);
    expect(textOf('nearly.txt', bytes)).toEqual({
      status: 0,
      text: '“Café” – “naïve” – “déjà vu” \ufffd end',
      stderr: expect.stringMatching(/1 broken UTF-8 character/),
    });
  });

  it('one line of 5 MB', () => {
    const filler = 'The sea off the coast was calm, and those who took part spoke of friendly talks. '.repeat(
      9,
    );
    const line = `${SENTENCE} ${filler}`.repeat(Math.ceil(5e6 / (SENTENCE.length + 1 + filler.length)));
    const { status, text } = textOf('line.txt', Buffer.from(line));
    expect(status).toBe(0);
    expect(text).toHaveLength(line.length);
  }, 120_000);

  it('a word of 1 MB', () => {
    expect(textOf('word.txt', Buffer.from(`They will ${'a'.repeat(1e6)} in 2026.`)).status).toBe(0);
  });
});
