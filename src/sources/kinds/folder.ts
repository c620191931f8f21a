import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { CouldNotCheck, type Found, type List, MOST_BYTES, Unreadable } from '../source.ts';

const MOST_FILES = 100_000;
const DEEPEST = 50;
const SECOND = 1_000_000_000n;

/**
 * The files of a folder and of those in it, by name; hidden ones and links to folders are left out.
 * Setting `endings`: only files whose names end so (`pdf, html`).
 */
export const listFolder: List = async function* (source) {
  const endings = (source.settings.endings ?? '').split(/[\s,]+/).filter(Boolean);
  const fits = (name: string) =>
    !endings.length || endings.some((one) => name.toLowerCase().endsWith(ended(one)));
  const unreadable: string[] = [];
  let files = 0;
  for await (const path of filesIn(source.address, '', 0, unreadable)) {
    if (!fits(path)) continue;
    if (++files > MOST_FILES)
      throw new CouldNotCheck(
        `${source.address} has more than ${MOST_FILES} files: add its folders one by one`,
      );
    const found = await foundOf(source.address, path);
    if (found === 'unreadable') unreadable.push(path);
    else if (found) yield found;
  }
  if (unreadable.length)
    throw new CouldNotCheck(
      `${source.address}: could not read ${shortList(unreadable)}; all else was listed`,
    );
  return 'listed';
};

const ended = (ending: string): string => `.${ending.replace(/^\*?\./, '').toLowerCase()}`;

/** Paths below a folder with `/` between their parts, in the order of their code units. */
async function* filesIn(
  root: string,
  folder: string,
  depth: number,
  unreadable: string[],
): AsyncGenerator<string> {
  const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => null);
  if (!entries && !folder)
    throw new CouldNotCheck(`${root} is no folder that can be read: check its name and whether it is there`);
  if (!entries) unreadable.push(`${folder}/`);
  for (const entry of (entries ?? []).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.')) continue;
    const path = folder ? `${folder}/${entry.name}` : entry.name;
    if (!entry.isDirectory()) yield path;
    else if (depth < DEEPEST) yield* filesIn(root, path, depth + 1, unreadable);
    else unreadable.push(`${path}/ (more than ${DEEPEST} folders deep)`);
  }
}

/** Null for what is no file (a socket, a link to a folder): there is nothing to read in it. */
async function foundOf(root: string, path: string): Promise<Found | 'unreadable' | null> {
  const whole = join(root, path);
  try {
    const about = await stat(whole, { bigint: true });
    if (!about.isFile()) return null;
    // A time in whole seconds was set by a copy or an archive, and another text of the same size may bear it too.
    const sure = about.mtimeNs % SECOND !== 0n;
    return {
      key: path,
      address: null,
      version: sure ? `${about.size}-${about.mtimeNs}` : await hashOf(whole),
      title: null,
      published: null,
      bytes: () => bytesOf(whole, path),
      name: path.slice(path.lastIndexOf('/') + 1),
    };
  } catch {
    return 'unreadable'; // gone since the folder was read, or closed to us: named at the end
  }
}

/** @throws Unreadable before anything of a file is read that is too long. */
async function bytesOf(whole: string, path: string): Promise<Uint8Array> {
  const { size } = await stat(whole);
  if (size > MOST_BYTES)
    throw new Unreadable(
      `${path} is ${(size / 1e6).toFixed(0)} MB, and one document may have ${MOST_BYTES / 1e6}: cut it into its chapters or documents`,
    );
  return readFile(whole);
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(path)) hash.update(piece as Uint8Array);
  return hash.digest('hex');
}

const shortList = (paths: readonly string[]): string =>
  paths.slice(0, 3).join(', ') + (paths.length > 3 ? ` and ${paths.length - 3} more` : '');
