import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder, root, watchpoint } from './program.ts';

const work = folder();
const at = { cwd: work };
writeFileSync(
  join(work, 'statement.txt'),
  'Joint statement on herring\n\nThe United Kingdom and Norway will sign a treaty on herring in January 2026.\n',
);
writeFileSync(
  join(work, 'sittings.csv'),
  readFileSync(join(root, 'examples/calendars/sittings.csv'), 'utf8'),
);
const asked = ['consequences', 'statement.txt', '--published', '2025-12-01'];

describe('consequences', () => {
  it('answers the four questions first', () => {
    const { stdout, status } = watchpoint(asked, at);
    expect(status).toBe(0);
    for (const words of ['1. treaty on herring', 'treaty?', 'parliament?', 'in force?', 'changes law?'])
      expect(stdout).toContain(words);
    expect(stdout).toContain('Not before 31 January 2026');
  });

  it('counts by a calendar that is named', () => {
    const { stdout } = watchpoint([...asked, '--calendar', 'sittings.csv', '--format', 'json'], at);
    const [one] = JSON.parse(stdout).toCome;
    const earliest = one.answers.find(({ question }: { question: string }) => question === 'earliest');
    expect(earliest.clock.calendar).toBe('sittings.csv');
    expect(earliest.day > '2026-01-31').toBe(true);
  });

  it('says in one line what is wrong with a calendar', () => {
    const { stderr, status } = watchpoint([...asked, '--calendar', 'none.csv'], at);
    expect(status).toBe(2);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain('none.csv');
  });
});
