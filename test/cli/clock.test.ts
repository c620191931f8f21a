import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder, root, watchpoint } from './program.ts';

const work = folder();
const at = { cwd: work };
const SITTINGS = readFileSync(join(root, 'examples/calendars/sittings.csv'), 'utf8');
writeFileSync(join(work, 'sittings.csv'), SITTINGS);
const recessed = SITTINGS.replace(
  'Commons,2026-02-13,2026-02-22,adjourned',
  'Commons,2026-02-13,2026-02-25,adjourned',
).replace('Commons,2026-02-23,2026-02-26,sitting', 'Commons,2026-02-26,2026-02-26,sitting');

describe('clocks that the register keeps', () => {
  it('are kept with the calendar they were counted by, which then serves for others', () => {
    const kept = watchpoint(
      ['clock', 'treaty', '--laid', '2026-01-12', '--calendar', 'sittings.csv', '--keep', 'energy'],
      at,
    );
    expect(kept).toMatchObject({ status: 0, stdout: expect.stringContaining('Ends on 2026-02-24.') });
    const other = watchpoint(['clock', 'si', '--procedure', 'negative', '--laid', '2026-02-11'], at);
    expect(other.stdout).toContain('Ends on 2026-04-18.');
  });

  it('are counted again by a newer calendar: what moved, and why', () => {
    writeFileSync(join(work, 'sittings.csv'), recessed);
    const { stdout, status } = watchpoint(['clock', 'update'], at);
    expect(status).toBe(0);
    expect(stdout).toContain('1 of 1 clocks moved');
    expect(stdout).toContain('2026-03-02 (was: 2026-02-24)');
    expect(stdout).toContain('2026-02-23  Commons  sits before, adjourned now');
    expect(watchpoint(['clock', 'update'], at).stdout).toContain('The calendar is the same');
    const history = watchpoint(['clock', 'kept', 'energy', '--format', 'json'], at);
    expect(JSON.parse(history.stdout).history).toHaveLength(2);
  });

  it('say what is wrong in one line, and lose nothing', () => {
    writeFileSync(join(work, 'broken.csv'), 'house,from,to,is\nCommons,2026-02-31,2026-03-01,sitting\n');
    const lines = [
      [['clock', 'update', '--calendar', 'broken.csv'], 'broken.csv, line 2: "2026-02-31" is no day'],
      [['clock', 'update', '--calendar', 'gone.csv'], 'gone.csv'],
      [['clock', 'kept', 'nothing'], 'no clock "nothing" is kept'],
      [['clock', 'drop'], 'name a clock'],
      [['clock', 'treaty', '--laid', '2026-02-30'], 'no such day'],
      [['clock', 'treaty', '--laid', '2026-01-12', '--db', 'other.db'], 'give a calendar'],
      [['clock', 'sundial'], 'no "sundial"'],
      [
        ['clock', 'treaty', '--laid', '2026-01-12', '--keep', '../x', '--calendar', 'sittings.csv'],
        'a name has letters',
      ],
    ] as const;
    for (const [args, words] of lines) {
      const { status, stderr } = watchpoint([...args], at);
      expect([args.join(' '), status, stderr.includes(words), stderr.trim().split('\n').length]).toEqual([
        args.join(' '),
        2,
        true,
        1,
      ]);
    }
    expect(watchpoint(['clock', 'kept'], at).stdout).toContain('2026-03-02');
  });

  it('are dropped by name', () => {
    expect(watchpoint(['clock', 'drop', 'energy'], at).stdout).toContain('dropped "energy"');
    expect(watchpoint(['clock', 'kept'], at).stdout).toContain('No clock is kept');
  });
});
