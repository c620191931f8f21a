import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { folder, root, watchpoint } from './program.ts';

const work = folder();
const env = { WATCHPOINT_NAME: 'Ann' };
const at = { cwd: work, env };
const run = (...args: string[]) => watchpoint(args, at);
const ok = (...args: string[]) => {
  const { status, stdout, stderr } = run(...args);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout.replace(/\s+/g, ' ');
};

beforeAll(() => {
  copyFileSync(join(root, 'examples/audiences/ports.yaml'), join(work, 'ports.yaml'));
  writeFileSync(
    join(work, 'quays.txt'),
    'Statement on quays\n\nThe United Kingdom will build a quay at Harwich by June 2027. Belgium will train teachers.\n',
  );
  writeFileSync(join(work, 'feed.yaml'), 'id: ports-feed\ntitle: Ports\naudience: ports\nby: feed\n');
});

describe('audiences', () => {
  it('are kept, listed, shown and removed', () => {
    expect(ok('audience', 'add', 'ports.yaml')).toMatch(/^added Ports and harbours \(ports\)/);
    expect(ok('audience', 'add', 'ports.yaml')).toMatch(/^unchanged /);
    expect(ok('audience', 'list')).toMatch(/ports Ports and harbours .*1 audience/);
    expect(ok('audience', 'show', 'ports')).toMatch(/sector port, seaport, harbour/);
    expect(ok('audience', 'remove', 'ports')).toMatch(/^removed ports/);
    expect(run('audience', 'show', 'ports')).toMatchObject({ status: 2, stdout: '' });
    ok('audience', 'add', 'ports.yaml');
  });

  it('are tried on a file, and on the register', () => {
    const tried = ok('audience', 'try', 'ports.yaml', 'quays.txt');
    expect(tried).toMatch(/Why: “quay” \(the sector\)/);
    expect(tried).toMatch(/“The United Kingdom will build a quay at Harwich by June 2027.”/);
    ok('add', 'quays.txt');
    expect(ok('audience', 'match')).toMatch(/STATEMENT ON QUAYS.*“quay”/);
    expect(ok('audience', 'match', 'on quays', '--audience', 'ports')).toMatch(/Concerns it: 1/);
  });

  it.each([
    [['audience', 'add', 'none.yaml'], /none\.yaml is not there/],
    [['audience', 'add', 'quays.txt'], /quays\.txt: an audience is expected/],
    [['audience', 'match', 'no such document'], /no document "no such document"/],
    [['audience', 'dance'], /"dance" is nothing that can be done with an audience: add, list/],
    [['audience', 'constructor'], /nothing that can be done/],
    [['alert', 'add', 'quays.txt'], /an alert is expected|not YAML/],
    [['alert', 'remove', 'none'], /no alert "none"/],
  ])('%j is refused in one line', (args, says) => {
    const { status, stdout, stderr } = run(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(says);
    expect(stderr.trim()).not.toContain('\n');
  });
});

describe('alerts', () => {
  it('are kept, run, and their ledger printed', () => {
    expect(ok('alert', 'add', 'feed.yaml', '--from-start')).toMatch(
      /^added Ports \(ports-feed\): ports: new/,
    );
    expect(ok('alert', 'list')).toMatch(/ports-feed .*1 alert/);
    expect(ok('alert', 'run')).toBe('1 alert: 1 found, 1 message written, 1 delivered ');
    expect(ok('alert', 'run')).toBe('1 alert: 0 found, 0 messages written, 0 delivered ');
    const sent = ok('alert', 'sent');
    expect(sent).toMatch(/To: the feed of ports-feed/);
    expect(sent).toMatch(/State: delivered Try 1: .*: delivered: it stands in the feed/);
    expect(ok('alert', 'proof', 'ports-feed')).toMatch(
      /Looked for: what concerns the audience ports .*So: no source is watched: nothing can be said.*new: United Kingdom: build a quay/,
    );
    expect(ok('alert', 'remove', 'ports-feed')).toMatch(/^removed /);
    expect(ok('alert', 'sent', 'ports-feed')).toMatch(/Messages: 1/);
  });

  it('a webhook gets a secret, which is shown once', () => {
    writeFileSync(
      join(work, 'hook.yaml'),
      'id: hook\ntitle: Hook\naudience: ports\nby: webhook\nto: [https://hooks.example/x]\n',
    );
    expect(ok('alert', 'add', 'hook.yaml')).toMatch(/secret whsec_\S+ \(shown this once\)/);
    expect(ok('alert', 'add', 'hook.yaml')).not.toMatch(/whsec_/);
    expect(ok('alert', 'list')).not.toMatch(/whsec_/);
    ok('alert', 'remove', 'hook');
  });

  it('mail without a server waits, and that is said', () => {
    writeFileSync(
      join(work, 'mail.yaml'),
      'id: mail\ntitle: Mail\naudience: ports\nby: mail\nto: [ann@example.org]\n',
    );
    ok('alert', 'add', 'mail.yaml', '--from-start');
    expect(run('alert', 'run')).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^watchpoint: mail waits: /),
    });
    expect(ok('alert', 'sent', 'mail')).toMatch(/State: waiting/);
    const wrong = watchpoint(['alert', 'run'], {
      cwd: work,
      env: { ...env, WATCHPOINT_SMTP: 'mail.example.org' },
    });
    expect(wrong).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/WATCHPOINT_SMTP .*write it as smtp:/),
    });
  });
});
