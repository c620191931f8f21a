import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listed } from '../../../src/sources/kinds/listed.ts';
import { listedBy, source } from './replay.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'watchpoint-folder-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const file = (path: string, text = path): void => {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), text);
};
const list = (settings = {}, path = root) =>
  listedBy(listed, source('folder', path, settings), async () => {
    throw new Error('a folder asks nobody');
  });

describe('a folder', () => {
  it('lists files by name, those of inner folders too, without hidden ones and links to folders', async () => {
    for (const path of ['b.txt', 'a.pdf', 'treaties/2026/c.html', 'treaties/a.md', '.git/config', '.notes'])
      file(path);
    symlinkSync(root, join(root, 'round'));
    const { found, end } = await list();
    expect(end).toBe('listed');
    expect(found.map(({ key, name }) => [key, name])).toEqual([
      ['a.pdf', 'a.pdf'],
      ['b.txt', 'b.txt'],
      ['treaties/2026/c.html', 'c.html'],
      ['treaties/a.md', 'a.md'],
    ]);
    expect(Buffer.from(await found[2]!.bytes!()).toString()).toBe('treaties/2026/c.html');
  });

  it('only the endings that are asked for', async () => {
    for (const path of ['a.PDF', 'b.txt', 'c.htm']) file(path);
    expect((await list({ endings: 'pdf, .htm' })).found.map(({ key }) => key)).toEqual(['a.PDF', 'c.htm']);
  });

  it('another text has another version, also with the size and the time of the old one', async () => {
    const version = async () => (await list()).found[0]!.version;
    file('a.txt', 'by May');
    const first = await version();
    expect(await version()).toBe(first);
    file('a.txt', 'by July');
    expect(await version()).not.toBe(first);
    const copied = () => utimesSync(join(root, 'a.txt'), 1_700_000_000, 1_700_000_000);
    file('a.txt', 'by June');
    copied();
    const june = await version();
    file('a.txt', 'by July');
    copied();
    expect(await version()).not.toBe(june);
  });

  it('no folder: could not check', async () => {
    expect((await list({}, join(root, 'none'))).why).toBe(
      `${join(root, 'none')} is no folder that can be read: check its name and whether it is there`,
    );
  });

  it.skipIf(process.getuid?.() === 0)(
    'a folder in it that is closed: the rest is listed, and it is said',
    async () => {
      file('a.txt');
      file('closed/b.txt');
      chmodSync(join(root, 'closed'), 0o000);
      const { found, why } = await list();
      chmodSync(join(root, 'closed'), 0o700);
      expect(found.map(({ key }) => key)).toEqual(['a.txt']);
      expect(why).toBe(`${root}: could not read closed/; all else was listed`);
    },
  );

  it('a file that is too long is refused before it is read', async () => {
    file('a.txt');
    truncateSync(join(root, 'a.txt'), 30_000_000);
    const { found } = await list();
    await expect(found[0]!.bytes!()).rejects.toThrow(
      'a.txt is 30 MB, and one document may have 16: cut it into its chapters or documents',
    );
  });

  it('a link that leads nowhere: the rest is listed, and it is said', async () => {
    file('b.txt');
    symlinkSync(join(root, 'gone.txt'), join(root, 'a.txt'));
    const { found, why } = await list();
    expect(found.map(({ key }) => key)).toEqual(['b.txt']);
    expect(why).toBe(`${root}: could not read a.txt; all else was listed`);
  });
});
