import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { bash, folder, watchpoint } from './program.ts';

const work = folder();
const at = { cwd: work };
const FIRST = 'Statement on quays\n\nThe United Kingdom will build a quay at Harwich by June 2027.\n';
let day = Date.parse('2026-03-02T08:00:00Z') / 1000;

/** A file of the folder that is watched, newer than all before. */
function put(name: string, words: string): void {
  writeFileSync(join(work, 'inbox', name), words);
  day += 60;
  utimesSync(join(work, 'inbox', name), day, day);
}

describe('a folder that is watched', () => {
  beforeAll(() => {
    mkdirSync(join(work, 'inbox'));
    put('quays.txt', FIRST);
  });

  it('is added once, under a name to type', () => {
    expect(watchpoint(['source', 'add', './inbox'], at)).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^added +A folder \S*\/inbox \(folder-inbox\)|^added/),
    });
    const again = watchpoint(['source', 'add', './inbox'], at);
    expect(again).toMatchObject({ status: 2, stdout: '' });
    expect(again.stderr).toMatch(/^watchpoint: there is a source ".*" already: .*--as\n$/);
    const other = watchpoint(['source', 'add', './inbox', '--as', 'other'], at);
    expect(other).toMatchObject({ status: 2, stdout: '' });
    expect(other.stderr).toMatch(
      /^watchpoint: \S*inbox is watched already, as ".*": "watchpoint source list" shows it\n$/,
    );
  });

  it('is read: what is new, then nothing, then what is changed by its meaning', () => {
    expect(watchpoint(['watch'], at).stdout).toMatch(/^new .*\n +new +Statement on quays: 1 commitment\n$/);
    expect(watchpoint(['watch'], at)).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^unchanged /),
    });
    put('quays.txt', FIRST.replace('June 2027', 'June 2028'));
    const changed = watchpoint(['watch'], at).stdout.replace(/\s+/g, ' ');
    expect(changed).toMatch(
      /^changed .* changed Statement on quays: edition 2; 1 said differently; see: watchpoint compare /,
    );
  });

  it('says what it could not read, and reads the rest', () => {
    put('broken.pdf', '%PDF-1.4\nno more of it');
    put('rail.txt', 'Statement on rail\n\nBelgium will reopen the line.\n');
    const { status, stdout } = watchpoint(['watch'], at);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^new .*1 new; 1 listed document could not\s+be read\n/);
    expect(stdout).toMatch(/not read +broken.pdf/);
  });

  it('proves silence, or says that it cannot', () => {
    const silent = watchpoint(['watch', '--report', '--theme', 'health'], at);
    expect(silent).toMatchObject({ status: 0, stderr: '' });
    expect(silent.stdout).toContain('Found: nothing matched');
    expect(silent.stdout.replace(/\s+/g, ' ')).toContain('that nothing matched is not proven');
    expect(Math.max(...silent.stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it('lists its answers, and reads them again without a change', () => {
    expect(watchpoint(['snapshots'], at).stdout).toMatch(/4 snapshots, 0\.0 MB\n$/);
    expect(watchpoint(['snapshots', '--source', 'none'], at)).toMatchObject({
      status: 2,
      stderr: 'watchpoint: nothing is kept of "none": "watchpoint snapshots" lists what is\n',
    });
    expect(watchpoint(['snapshots', '--reread'], at).stdout).toMatch(/2 unchanged/);
  });

  it('is removed, and what was read stays', () => {
    const [, id = ''] = /^(folder\S+)/m.exec(watchpoint(['source', 'list'], at).stdout) ?? [];
    expect(watchpoint(['source', 'remove', id], at).status).toBe(0);
    expect(watchpoint(['watch'], at).stderr).toMatch(/^watchpoint: no source is watched yet: /);
    expect(watchpoint(['documents'], at).stdout).toContain('Statement on quays');
  });
});

describe('what is typed wrongly gets one clear line', () => {
  it.each([
    ['source frob', /"frob" is nothing that can be done with a source: add, list/],
    ['source add', /^watchpoint: which\? name an address/],
    ['source add nowhere', /"nowhere" is no preset, no address and no file or folder/],
    ['source add govuk --set organisatio=x', /there is no setting `organisatio`: there are organisation/],
    ['source add govuk --set organisation', /write it as organisation=home-office/],
    ['source remove nobody', /no register there yet/],
    ['watch --every soon', /--every "soon" is no time of a minute or more/],
    ['watch --at noon', /--at "noon" is no schedule/],
    ['watch --every 1h --at "0 7 * * *"', /give one of them/],
    ['read http://127.0.0.1:9/', /127\.0\.0\.1 .*loopback/],
    ['read http://[::ffff:10.0.0.1]/', /could not be fetched: .*private/],
    ['read file:///etc/passwd', /is not there: check the name/],
    ['analyse https://example.org/', /reads files only/],
  ])('%s', (line, says) => {
    const { status, stdout, stderr } = bash(
      `"$WATCHPOINT" ${line} ${/^(source|watch)/.test(line) ? '--db other.db' : ''}`,
      at,
    );
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^watchpoint: [^\n]+\n$/);
    expect(stderr).toMatch(says);
  });
});
