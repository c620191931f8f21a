import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { folder, watchpoint } from './program.ts';

const work = folder();
const run = (...args: string[]) => watchpoint(args, { cwd: work });

const DESK = `Joint statement by Norway and Iceland

Norway and Iceland plan to open a desk in Oslo. The treaties on cod were signed in Bergen, and a joint committee on cod meets every year.
`;
beforeAll(() => {
  writeFileSync(join(work, 'desk.txt'), DESK);
  writeFileSync(join(work, 'lamps.txt'), 'On lamps\n\nThe lighthouse keeper changes the lamps of Oslo.\n');
  expect(run('add', 'desk.txt', 'lamps.txt', '--published', '2026-03-02').status).toBe(0);
});

describe('search', () => {
  it('prints the best passage of each document with its exact words', () => {
    const { status, stdout, stderr } = run('search', 'treaty', 'cod');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('Joint statement by Norway and Iceland');
    expect(stdout).toMatch(/Words: treaties, cod/);
    expect(stdout.replace(/\s+/g, ' ')).toContain('“The treaties on cod were signed in Bergen');
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it('says with --why what was found as which words, and what each adds', () => {
    const { stdout } = run('search', '"joint committee" treaty', '--why');
    expect(stdout.replace(/\s+/g, ' ')).toMatch(
      /Why: treaty as treaties, in the text, in 1 of 2 passages: \d\.\d{3}/,
    );
    expect(stdout).toMatch(/Why: "joint committee"/);
  });

  it('as JSON, every quote and every word stands where it says', () => {
    const { results, total } = JSON.parse(run('search', 'Oslo', '--format', 'json', '--why').stdout);
    expect(total).toBe(2);
    const lines = run('search', 'Oslo', '--format', 'jsonl', '--most', '1').stdout.trim().split('\n');
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0]!).document).toBe(results[0].document);
    for (const { title, snippet } of results) {
      const text = readFileSync(join(work, title === 'On lamps' ? 'lamps.txt' : 'desk.txt'), 'utf8');
      for (const { start, end, quote, hits } of snippet) {
        expect(text.slice(start, end)).toBe(quote);
        expect(hits.map((hit: { start: number; end: number }) => text.slice(hit.start, hit.end))).toEqual([
          'Oslo',
        ]);
      }
    }
  });

  it('is narrowed by what is typed and by options', () => {
    const titles = (...args: string[]) =>
      JSON.parse(run('search', ...args, '--format', 'json').stdout).results.map(
        ({ title }: { title: string }) => title,
      );
    expect(titles('Oslo -cod')).toEqual(['On lamps']);
    expect(titles('Oslo', '--document', 'lamps')).toEqual(['On lamps']);
    expect(titles('Oslo before:2026')).toEqual([]);
    expect(titles('Oslo', '--after', '2027')).toEqual([]);
  });

  it('says what it did not understand, and where nothing is found', () => {
    expect(run('search', 'party:Norway cod').stdout).toMatch(/Not understood: .*narrows the register/);
    const { status, stderr } = run('search', 'zyzzyva');
    expect(status).toBe(0);
    expect(stderr).toMatch(/no document of the register has these words/);
    expect(run('search', 'cod', '--most', '0')).toMatchObject({ status: 2 });
    expect(run('search', 'cod', '--db', 'none.db')).toMatchObject({ status: 2 });
  });

  it.skipIf(process.getuid?.() === 0)('reads a register that may not be changed as it is', () => {
    for (const name of readdirSync(work)) chmodSync(join(work, name), 0o444);
    chmodSync(work, 0o555);
    expect(run('search', 'treaty').status).toBe(0);
    chmodSync(work, 0o755);
  });
});
