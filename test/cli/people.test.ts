import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { digestOf } from '../../src/server/people/secrets.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import { folder, watchpoint } from './program.ts';

const work = folder();
const db = join(work, 'register.db');
const people = (...args: string[]) => watchpoint(['people', ...args, '--db', db], { cwd: work });

describe('people on the command line', () => {
  test('the first administrator, by a link that holds once', async () => {
    expect(people('list').stderr).toContain('no register there yet');
    const { stdout, status } = people(
      ...['add', 'Ann@Example.org', '--name', 'Ann Smith', '--role', 'administrator'],
      ...['--address', 'https://watchpoint.example.org/'],
    );
    expect(status).toBe(0);
    const [, key] = /^https:\/\/watchpoint\.example\.org\/invitation\?key=([\w-]{43})$/m.exec(stdout)!;
    const store = await openSqlite(db, { mode: 'change' });
    const now = new Date().toISOString();
    expect(await store.people.invited(digestOf(key!), now)).toMatchObject({
      login: 'ann@example.org',
      role: 'administrator',
    });
    const [act] = await store.people.acts();
    expect(act).toMatchObject({ what: 'account made', who: null, from: null });
    expect(JSON.stringify(act)).not.toContain(key);
    await store.close();
    expect(people('list').stdout).toBe('ann@example.org  Ann Smith  administrator  invited\n');
  });

  test('roles, disabling, a token', async () => {
    expect(people('add', 'bob', '--role', 'reader').status).toBe(0);
    expect(people('role', 'bob', '--role', 'editor').stdout).toBe('bob was reader, and is editor.\n');
    const [, token] = /\n(watchpoint_[\w-]{43})\n/.exec(people('token', 'bob', '--scope', 'write').stdout)!;
    const store = await openSqlite(db, { mode: 'change' });
    const found = await store.people.token(digestOf(token!), new Date().toISOString());
    expect(found).toMatchObject({ scope: 'write', role: 'reader', person: { login: 'bob' } });
    await store.close();
    expect(people('disable', 'bob').stdout).toContain('may not come in any more');
    expect(people('list').stdout).toContain('bob  bob  editor  disabled');
    expect(people('enable', 'bob').status).toBe(0);
  });

  test.each([
    [['add', 'ann@example.org', '--role', 'reader'], 'there is an account ann@example.org already'],
    [['add', 'carl'], 'as what? give --role reader, analyst, editor, administrator'],
    [['add', 'a b', '--role', 'reader'], 'cannot be a login'],
    [['role', 'ann@example.org', '--role', 'reader'], 'is the only administrator'],
    [['disable', 'ann@example.org'], 'is the only administrator'],
    [['link', 'nobody'], 'there is no account nobody'],
    [['token', 'bob', '--role', 'administrator'], 'a token may do no more'],
    [['token', 'bob', '--days', '0'], 'give 1 to 366'],
    [['promote', 'bob'], 'there is no "people promote"'],
    [['add'], 'add whom?'],
    [['add', 'x', '--role', 'reader', '--address', 'watchpoint.example.org'], 'is no address of the web'],
  ])('%j is refused in one line', (args, why) => {
    const { status, stdout, stderr } = people(...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(why);
    expect(stderr.trim()).not.toContain('\n');
  });
});
