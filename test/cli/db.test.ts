import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { beforeAll, describe, expect, it } from 'vitest';
import { folder, root, watchpoint } from './program.ts';

const work = folder();
const run = (...args: string[]) => watchpoint(args, { cwd: work });
const out = (...args: string[]): string => {
  const { status, stdout, stderr } = run(...args);
  expect({ status, stderr }, args.join(' ')).toEqual({ status: 0, stderr: '' });
  return stdout;
};
const hashIn = (words: string): string => /^[0-9a-f]{64}$/m.exec(words)![0];
const refusal = (...args: string[]): string => {
  const { status, stdout, stderr } = run(...args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(/^watchpoint: [^\n]+\n$/);
  return stderr.slice('watchpoint: '.length, -1);
};

beforeAll(() => {
  out('add', join(root, 'examples/memorandum-energy.txt'), join(root, 'examples/news-analysis.txt'));
});

describe('db check', () => {
  it('prints a line a part and the register hash, within 80 columns', () => {
    const page = out('db', 'check');
    expect(page).toMatch(/^database {3}pages, rows and indexes as SQLite checks them$/m);
    expect(page).toMatch(/^log {8}\d+ events, each can be read, numbers only grow$/m);
    expect(page).toMatch(/\nNothing is wrong in watchpoint\.db\.\n$/);
    expect(Math.max(...page.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
    const { hash, parts } = JSON.parse(out('db', 'check', '--format', 'json'));
    expect(hash).toBe(hashIn(page));
    expect(parts).toHaveLength(10);
  });

  it('names what is wrong with its document and what to do, and exits with 1', () => {
    out('db', 'copy', 'watchpoint.db', 'spoilt.db');
    const raw = new DatabaseSync(join(work, 'spoilt.db'));
    raw.exec(`drop trigger analyses_no_delete; delete from analyses`);
    raw.close();
    const { status, stdout, stderr } = run('db', 'check', '--db', 'spoilt.db');
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toMatch(/^readings {3}2 faults; /m);
    expect(stdout).toMatch(
      /- \S+ event 1\n {13}a reading whose findings are not there: restore it from a backup/,
    );
    expect(stdout).toMatch(/faults? in spoilt\.db\.\n$/);
  });

  it('of a file that is no register, or a damaged one, says so', () => {
    writeFileSync(join(work, 'letter.db'), 'Dear colleague, '.repeat(100));
    expect(refusal('db', 'check', '--db', 'letter.db')).toMatch(/^letter\.db: it is no register/);
    const whole = readFileSync(join(work, 'watchpoint.db'));
    writeFileSync(join(work, 'torn.db'), whole.subarray(0, whole.length / 2));
    expect(run('db', 'check', '--db', 'torn.db').status).not.toBe(0);
    expect(run('db', 'check', '--db', 'torn.db').stderr).toMatch(/^(?:watchpoint: torn\.db: [^\n]+\n)?$/);
  });
});

describe('db backup', () => {
  it('writes a checked register that its owner alone may read, with the same hash', () => {
    const page = out('db', 'backup', 'monday.db');
    expect(hashIn(page)).toBe(hashIn(out('db', 'check')));
    expect(statSync(join(work, 'monday.db')).mode & 0o777).toBe(0o600);
    expect(out('register', '--db', 'monday.db')).toBe(out('register'));
    expect(readdirSync(work).filter((name) => name.startsWith('monday.db.'))).toEqual([]);
  });

  it('says in one line why it cannot', () => {
    out('db', 'backup', 'tuesday.db');
    expect(refusal('db', 'backup', 'tuesday.db')).toMatch(/^tuesday\.db: is there already: .* --force$/);
    expect(refusal('db', 'backup', 'none/a.db')).toMatch(/^none\/a\.db: cannot be written: /);
    expect(refusal('db', 'backup')).toMatch(/^back up into which file\?/);
    expect(refusal('db', 'backup', 'postgres://h/x')).toMatch(/^postgres:\/\/h\/x: a backup is a file/);
    expect(refusal('db', 'backup', 'a.db', '--db', 'none.db')).toMatch(/^none\.db: no register there yet/);
  });
});

describe('db copy, status, migrate and remake', () => {
  it('copies, and prints the hashes of both', () => {
    const page = out('db', 'copy', 'watchpoint.db', 'copy.db');
    expect(page.match(/^[0-9a-f]{64}$/gm)).toEqual([hashIn(out('db', 'check')), hashIn(out('db', 'check'))]);
    expect(refusal('db', 'copy', 'watchpoint.db', 'copy.db')).toMatch(
      /^copy\.db: a register is there already/,
    );
    expect(refusal('db', 'copy', 'copy.db', 'copy.db')).toMatch(
      /^copy\.db: is where it would be copied from/,
    );
    expect(refusal('db', 'copy', 'copy.db')).toMatch(/^copy from where to where\?/);
    expect(refusal('db', 'copy', 'copy.db', 'mysql://x/y')).toMatch(/^mysql:\/\/: no such kind of register/);
  });

  it('says what is there', () => {
    expect(out('db', 'status')).toMatch(
      /^watchpoint\.db\n {2}SQLite 3\.[\d.]+, register version \d+\n {2}2 documents in 2 editions, \d+ events\n {2}catalogue up to event 0 of /,
    );
    expect(out('db', 'remake')).toMatch(
      /^The catalogue of watchpoint\.db was made anew from its log\.\nStart every /,
    );
    expect(out('db', 'status')).toMatch(/\n {2}catalogue up to the log\n/);
    expect(out('db', 'check', '--catalogue')).toMatch(/entries and \d+ threads as a replay\s+has them/);
    expect(out('db', 'migrate')).toMatch(/^watchpoint\.db is of version \d+, the newest/);
    expect(refusal('db', 'mend')).toMatch(/^there is no "db mend": choose status, check, backup, /);
  });
});
