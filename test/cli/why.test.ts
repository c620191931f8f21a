import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { folder, watchpoint } from './program.ts';

const work = folder();
const run = (...args: string[]) => watchpoint(args, { cwd: work });

beforeAll(() => {
  writeFileSync(
    join(work, 'desk.txt'),
    'Joint statement by Norway and Iceland\n\n2 March 2026\n\nNorway and Iceland plan to open a desk in Oslo.\n',
  );
  expect(run('add', 'desk.txt').status).toBe(0);
});

describe('show --why', () => {
  it('prints the working in place of the history', () => {
    const id = /^(c:[0-9a-f]+)/m.exec(run('register').stdout)![1]!;
    const { status, stdout, stderr } = run('show', id, '--why');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/\[1 plan to?\].*»open a desk in Oslo«/);
    expect(stdout).toMatch(/Rule: en\/firmness\//);
    expect(stdout).not.toMatch(/HISTORY/);
    expect(run('show', id, '--why', '--format', 'markdown').stdout).toMatch(/^# Why this commitment/);
  });
});

describe('explain', () => {
  it('prints a rule by its address, or by a part that only one has', () => {
    const { status, stdout } = run('explain', 'en/firmness/explore');
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: expect.stringMatching(/FINDS[\s\S]*\[explore\]/),
    });
    expect(run('explain', 'firmness/explore').stdout).toBe(stdout);
  });

  it.each([
    [
      'one that several have',
      'en/firmness/',
      /^watchpoint: \d+ rules have "en\/firmness\/".* and \d+ more\n$/,
    ],
    ['one that none has', 'zebra', /^watchpoint: no rule "zebra": an address looks like [^\n]+\n$/],
  ])('%s: one line, status 2', (_, typed, says) => {
    const { status, stdout, stderr } = run('explain', typed);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(says);
  });
});
