import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { beforeAll, describe, expect, it } from 'vitest';
import { bash, bin, folder, watchpoint } from './program.ts';

const work = folder();
const FILES = Array.from({ length: 24 }, (_, n) => `statement-${n}.txt`);

beforeAll(() => {
  for (const [n, file] of FILES.entries())
    writeFileSync(
      join(work, file),
      `Joint statement ${n}\n\n${`The United Kingdom and Belgium will open office ${n} in 2027 and will consult every year. `.repeat(60)}\n`,
    );
});

const run = (...args: string[]) => watchpoint(args, { cwd: work });
/** The documents of a register, each with the number of its commitments. */
const held = (db: string): Record<string, number> => {
  const { documents } = JSON.parse(run('export', 'json', '--db', db).stdout);
  return Object.fromEntries(
    documents.map((one: { document: { uri: string }; commitments: unknown[] }) => [
      one.document.uri,
      one.commitments.length,
    ]),
  );
};
const sound = (db: string) => {
  const database = new DatabaseSync(join(work, db));
  const [result] = database.prepare('pragma integrity_check').all();
  database.close();
  expect(result).toEqual({ integrity_check: 'ok' });
  writeFileSync(join(work, `${db}.json`), run('export', 'json', '--db', db).stdout);
  expect(run('verify', `${db}.json`, '--db', db).stdout).toMatch(/, 0 lost\n$/);
};

describe('several at once', () => {
  it('four processes adding lose nothing', async () => {
    const parts = [0, 1, 2, 3].map((part) => FILES.filter((_, n) => n % 4 === part));
    const statuses = await Promise.all(
      parts.map((files) => {
        const child = spawn(process.execPath, [bin, 'add', ...files, '--db', 'shared.db'], { cwd: work });
        return new Promise((done) => child.once('close', done));
      }),
    );
    expect(statuses).toEqual([0, 0, 0, 0]);
    expect(Object.keys(held('shared.db')).sort()).toEqual([...FILES].sort());
    sound('shared.db');
  });
});

describe('broken off', () => {
  const brokenOff = async (db: string, signal: NodeJS.Signals) => {
    const child = spawn(process.execPath, [bin, 'add', ...FILES, '--db', db], { cwd: work });
    let stderr = '';
    child.stderr.on('data', (piece) => {
      stderr += piece;
    });
    let printed = '';
    await new Promise<void>((done) =>
      child.stdout.on('data', (piece) => {
        printed += piece;
        if (printed.split('\n').length > 6) done();
      }),
    );
    child.kill(signal);
    const by = await new Promise((done) => child.once('close', (_, name) => done(name)));
    return { by, stderr, said: printed.match(/^new document/gm)!.length };
  };

  it.each(['SIGKILL', 'SIGINT', 'SIGTERM'] as const)(
    'by %s: whole documents, all that were said to be added',
    async (signal) => {
      const db = `${signal}.db`;
      const { by, stderr, said } = await brokenOff(db, signal);
      expect({ by, stderr }).toEqual({ by: signal, stderr: '' });
      const there = held(db);
      expect(Object.keys(there).length).toBeGreaterThanOrEqual(said);
      expect(Object.keys(there).length).toBeLessThan(FILES.length);
      sound(db);
      expect(run('add', ...FILES, '--db', db).status).toBe(0);
      const whole = held(db);
      expect(Object.keys(whole)).toHaveLength(FILES.length);
      expect(whole).toMatchObject(there);
    },
  );
});

describe('no room', () => {
  it('says so and keeps what was there when files may not grow', () => {
    run('add', FILES[0]!, '--db', 'full.db');
    const before = held('full.db');
    const { status, stderr } = bash(`ulimit -f 100; "$WATCHPOINT" add statement-*.txt --db full.db`, {
      cwd: work,
    });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^watchpoint: full\.db: [^\n]+\n$/);
    expect(held('full.db')).toMatchObject(before);
    sound('full.db');
  });

  it('says so on a full disk (skipped where no small disk may be mounted)', ({ skip }) => {
    const { status, stdout } = bash(
      `mkdir -p small && unshare -m bash -c 'mount -t tmpfs -o size=800k none small 2> /dev/null || exit 77
        "$WATCHPOINT" add statement-*.txt --db small/register.db 2> message; echo "status $?"; cat message
        "$WATCHPOINT" register --db small/register.db --format csv > listed; echo "listed $?"' 2> /dev/null`,
      { cwd: work },
    );
    if (status !== 0) skip();
    expect(stdout).toMatch(/^status 2$/m);
    expect(stdout).toMatch(/^watchpoint: small\/register\.db: the disk is full[^\n]+$/m);
    expect(stdout).toMatch(/^listed 0$/m);
  });

  it('says so when standard output has no room', () => {
    const { status, stderr } = bash('"$WATCHPOINT" analyse statement-0.txt > /dev/full', { cwd: work });
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'watchpoint: standard output cannot be written, the disk is full: make room and try again\n',
    });
  });
});

describe('a register of another time', () => {
  it('refuses one of a newer version, and leaves it as it was', () => {
    run('add', FILES[0]!, '--db', 'newer.db');
    const database = new DatabaseSync(join(work, 'newer.db'));
    database.exec('pragma user_version = 99');
    database.close();
    for (const command of [['register'], ['add', FILES[1]!]])
      expect(run(...command, '--db', 'newer.db')).toMatchObject({
        status: 2,
        stderr: expect.stringMatching(
          /^watchpoint: newer\.db: written by a newer version [^\n]+: update watchpoint\n$/,
        ),
      });
  });

  it('refuses a database of another program', () => {
    const database = new DatabaseSync(join(work, 'other.db'));
    database.exec('create table notes (words text)');
    database.close();
    expect(run('add', FILES[0]!, '--db', 'other.db').stderr).toMatch(
      /^watchpoint: other\.db: [^\n]+another program[^\n]+\n$/,
    );
  });
});
