import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { RegisterEvent } from '../../src/register/events.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import { bin, folder, root, watchpoint } from './program.ts';

const work = folder();
const DOCUMENTS = 12;
const names = Array.from({ length: DOCUMENTS }, (_, n) => `inbox/${String(n).padStart(2, '0')}.txt`);

/** Our examples in one text each, no two alike: enough for threads to be started. */
beforeAll(() => {
  const examples = join(root, 'examples');
  const texts = readdirSync(examples)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(join(examples, name), 'utf8'));
  const most = 12_000;
  mkdirSync(join(work, 'inbox'));
  for (const [n, name] of names.entries()) {
    const turned = texts.map((_, at) => texts[(at + n) % texts.length]).join('\n\n');
    writeFileSync(
      join(work, name),
      `Statement ${n} on what was agreed\n\n${turned.slice(0, most + 100 * n)}\n`,
    );
  }
  writeFileSync(join(work, 'broken.pdf'), '%PDF-1.7\nnothing');
});

const inThreads = (jobs: number, args: readonly string[], input?: string) =>
  watchpoint([...args, '--jobs', `${jobs}`], { cwd: work, ...(input !== undefined && { input }) });

async function eventsOf(db: string): Promise<RegisterEvent[]> {
  const store = await openSqlite(join(work, db), { mode: 'read' });
  const events: RegisterEvent[] = [];
  for await (const { event } of store.events()) events.push(event);
  await store.close();
  return events;
}

const withBroken = [...names.slice(0, 10), 'broken.pdf', 'missing.txt', ...names.slice(10)];

describe('--jobs', () => {
  it('analyses files to the same bytes, in their order, with the same messages', () => {
    const args = ['analyse', ...withBroken, '--published', '2026-01-15'];
    const one = inThreads(1, args);
    expect(one.status).toBe(1);
    expect(one.stderr.trimEnd().split('\n')).toHaveLength(2);
    expect(one.stdout.trimEnd().split('\n')).toHaveLength(DOCUMENTS);
    expect(inThreads(3, args)).toEqual(one);
    expect(watchpoint(args, { cwd: work })).toEqual(one);
  }, 120_000);

  it('analyses lines to the same bytes, with what is no document in its place', () => {
    const lines = names.flatMap((name, n) => [
      JSON.stringify({ id: name, text: readFileSync(join(work, name), 'utf8') }),
      ...(n % 5 === 3 ? ['', '{"id":"no text"}', 'no JSON'] : []),
    ]);
    const input = `${lines.join('\n')}\n\n\n`;
    const one = inThreads(1, ['analyse', '--jsonl'], input);
    expect(one.stdout.trimEnd().split('\n')).toHaveLength(lines.length);
    expect(inThreads(2, ['analyse', '--jsonl'], input)).toEqual(one);
  }, 120_000);

  it('adds to the same register', async () => {
    const args = ['add', ...withBroken, '--published', '2026-01-15', '--db'];
    const one = inThreads(1, [...args, 'one.db']);
    const two = inThreads(2, [...args, 'two.db']);
    expect(two).toEqual({ ...one, stdout: one.stdout.replaceAll('one.db', 'two.db') });
    expect(await eventsOf('two.db')).toEqual(await eventsOf('one.db'));
  }, 120_000);

  it('watches a folder into the same register, and reads it again', async () => {
    for (const [jobs, db] of [
      [1, 'watched-one.db'],
      [2, 'watched-two.db'],
    ] as const) {
      expect(watchpoint(['source', 'add', './inbox', '--db', db], { cwd: work }).status).toBe(0);
      expect(inThreads(jobs, ['watch', '--db', db]).status).toBe(0);
    }
    const { status, stdout } = inThreads(2, ['snapshots', '--reread', '--db', 'watched-two.db']);
    expect([status, stdout]).toEqual([0, `${DOCUMENTS} unchanged\n`]);
    expect(await eventsOf('watched-two.db')).toEqual(await eventsOf('watched-one.db'));
  }, 120_000);

  it.each(['0', '1.5', 'two', '1000'])('%s is refused', (typed) => {
    const { status, stderr } = watchpoint(['analyse', names[0]!, '--jobs', typed], { cwd: work });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^watchpoint: --jobs: .* 1 to 256; see: [^\n]*\n$/);
  });

  it('ends when it is told to in the middle', async () => {
    const child = spawn(process.execPath, [bin, 'analyse', '--jsonl', '--jobs', '2'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const line = `${JSON.stringify({ id: 'a', text: readFileSync(join(work, names[0]!), 'utf8') })}\n`;
    child.stdin.on('error', () => undefined);
    child.stdin.write(line.repeat(200));
    await once(child.stdout, 'data');
    child.stdout.resume();
    child.kill('SIGINT');
    const [code, signal] = await once(child, 'close');
    expect([code, signal]).toEqual([null, 'SIGINT']);
  }, 60_000);
});
