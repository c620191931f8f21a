import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bin, folder, root, watchpoint } from './program.ts';

const work = folder();
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
writeFileSync(join(work, 'line.jsonl'), '{"id":"a","text":"Both sides will meet in 2026."}\n');

/** An installed Node that is too old to run TypeScript, but from 20 on. */
const older = (process.env.PATH ?? '')
  .split(delimiter)
  .map((path) => join(path, 'node'))
  .filter((path) => existsSync(path))
  .find((path) => {
    const major = Number.parseInt(execFileSync(path, ['--version'], { encoding: 'utf8' }).slice(1), 10);
    return major >= 20 && major < 24;
  });

describe('the launcher', () => {
  it('runs by path from any folder', () => {
    expect(watchpoint(['--version'], { cwd: work })).toEqual({
      status: 0,
      stdout: `${version}\n`,
      stderr: '',
    });
  });

  it('runs through a link, as npm installs it', () => {
    symlinkSync(bin, join(work, 'linked'));
    expect(execFileSync(join(work, 'linked'), ['--version'], { cwd: work, encoding: 'utf8' })).toBe(
      `${version}\n`,
    );
  });

  it('says nothing of what node calls experimental', () => {
    expect(watchpoint(['register', '--db', 'none.db'], { cwd: work }).stderr).not.toMatch(/Experimental/);
  });
});

describe.skipIf(!older)(`on an older Node (skipped where PATH has none from 20 to 23)`, () => {
  const start = (args: readonly string[]) =>
    spawn(older!, [bin, ...args], { stdio: ['pipe', 'pipe', 'pipe'] });

  it('starts again with the Node that npm ci brought, and passes input, output and status through', () => {
    const options = { cwd: work, encoding: 'utf8', input: '{"id":"a","text":"They met."}\n' } as const;
    const out = execFileSync(older!, [bin, 'analyse', '--jsonl'], options);
    expect(JSON.parse(out).document.id).toBe('a');
    expect(() => execFileSync(older!, [bin, 'analyse', 'none'], { stdio: 'pipe' })).toThrow(
      expect.objectContaining({ status: 2, stderr: expect.objectContaining({}) }),
    );
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('ends with %s, and its child with it', async (signal) => {
    const child = start(['analyse', '--jsonl']);
    child.stdin.write('{"id":"a","text":"They met."}\n');
    await new Promise((done) => child.stdout.once('data', done));
    const closed = new Promise((done) => child.stdout.once('close', done));
    const ending = new Promise((done) => child.once('exit', (code, by) => done({ code, by })));
    child.kill(signal);
    expect(await ending).toEqual({ code: null, by: signal });
    await closed;
  });

  it('says in one line what is needed where there is no newer one', () => {
    const alone = join(work, 'alone');
    mkdirSync(alone);
    cpSync(join(root, 'bin'), join(alone, 'bin'), { recursive: true });
    const ending = {
      status: 2,
      stderr: expect.stringMatching(/^watchpoint needs Node 24 or newer[^\n]+npm install node@24[^\n]+\n$/),
    };
    const options = { encoding: 'utf8', stdio: 'pipe' } as const;
    expect(() => execFileSync(older!, [join(alone, 'bin/watchpoint.mjs')], options)).toThrow(
      expect.objectContaining(ending),
    );
  });
});
