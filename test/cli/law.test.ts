import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ACT } from '../law/act.ts';
import { folder, watchpoint } from './program.ts';

const work = folder();
const at = { cwd: work };
writeFileSync(join(work, 'act.xml'), ACT);
writeFileSync(join(work, 'cut.xml'), ACT.slice(0, 110));
writeFileSync(join(work, 'note.txt'), 'The ministers will meet in May 2027.\n');

describe('law', () => {
  it('shows the provisions and what each does, within 80 columns', () => {
    const { status, stdout, stderr } = watchpoint(['law', 'act.xml'], at);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain(
      's. 1  The register\n  duty           s. 1(1): registrar must: keep a register of harbours',
    );
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  it('shows only what is asked for, also for programs', () => {
    const { stdout } = watchpoint(['law', 'act.xml', '--only', 'amendments', '--format', 'json'], at);
    const { provisions } = JSON.parse(stdout);
    const [one] = provisions.flatMap(({ amendments }: { amendments: object[] }) => amendments);
    expect(one).toMatchObject({
      change: 'substitute',
      law: { name: 'Docks Act 2010' },
      old: { quote: 'ship' },
    });
  });

  it('shows one provision, and of a name that is not there the nearest, in one line', () => {
    expect(watchpoint(['law', 'act.xml', '--provision', 's. 2(1)'], at).stdout).toContain(
      'substitute “vessel”',
    );
    const { status, stderr, stdout } = watchpoint(['law', 'act.xml', '--provision', 's. 9'], at);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^watchpoint: .*has no provision "s. 9": the nearest are s. 1, s. 2, s. 3\n$/);
  });

  it('says in one line what is no law, or not whole', () => {
    for (const [file, why] of [
      ['note.txt', 'names no provisions'],
      ['cut.xml', 'get'],
    ] as const) {
      const { status, stderr } = watchpoint(['law', file], at);
      expect(status, file).toBe(2);
      expect(stderr.trim().split('\n'), file).toHaveLength(1);
      expect(stderr, file).toContain(why);
    }
  });
});
