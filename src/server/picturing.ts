import { execFile } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** A page of a PDF as it looks. */
export interface Picture {
  readonly png: Uint8Array;
  /** In points of 1/72 inch. */
  readonly width: number;
  readonly height: number;
}

/** Null where no picture can be made: the file is damaged or too large, or it takes too long. */
export type Pictures = (
  /** SHA-256 of the file; its bytes are asked for where the picture is not at hand. */
  file: { readonly hash: string; readonly bytes: () => Promise<Uint8Array | null> },
  page: number,
) => Promise<Picture | null>;

const LONGEST_MS = 10_000;
/** Points of the longer side: 60 inches. */
const LARGEST = 4_320;
const DOTS = 110;
const LARGEST_FILE = 60_000_000;
/** Pictures that are kept at hand, in bytes; and how many may wait to be made. */
const KEPT = 40_000_000;
const WAITING = 8;

/** Draws pages by Poppler's pdftoppm (https://poppler.freedesktop.org), one at a time; null where it is not on the PATH. */
export function picturesIn(env: Readonly<Record<string, string | undefined>>): Pictures | null {
  const [draw, info] = [onPath('pdftoppm', env), onPath('pdfinfo', env)];
  if (draw === null || info === null) return null;
  const kept = new Map<string, Picture>();
  let [last, waiting]: [Promise<unknown>, number] = [Promise.resolve(), 0];
  return async ({ hash, bytes }, page) => {
    const key = `${hash} ${page}`;
    const known = kept.get(key);
    if (known !== undefined) return known;
    if (waiting >= WAITING) return null;
    waiting++;
    const made = last
      .then(async () => kept.get(key) ?? drawn({ draw, info }, await bytes(), page))
      .finally(() => waiting--);
    last = made.catch(() => null);
    const picture = await made;
    if (picture !== null) keep(kept, key, picture);
    return picture;
  };
}

function onPath(name: string, env: Readonly<Record<string, string | undefined>>): string | null {
  for (const folder of (env.PATH ?? '').split(delimiter).filter(Boolean))
    try {
      accessSync(join(folder, name), constants.X_OK);
      return join(folder, name);
    } catch {
      // Not in this folder: the next may have it.
    }
  return null;
}

function keep(kept: Map<string, Picture>, key: string, picture: Picture): void {
  kept.set(key, picture);
  let size = [...kept.values()].reduce((sum, { png }) => sum + png.length, 0);
  for (const [old, { png }] of kept) {
    if (size <= KEPT) return;
    size -= png.length;
    kept.delete(old);
  }
}

async function drawn(
  { draw, info }: { readonly draw: string; readonly info: string },
  pdf: Uint8Array | null,
  page: number,
): Promise<Picture | null> {
  if (pdf === null || pdf.length > LARGEST_FILE) return null;
  const folder = await mkdtemp(join(tmpdir(), 'watchpoint-page-'));
  try {
    const [file, made] = [join(folder, 'file.pdf'), join(folder, 'page')];
    await writeFile(file, pdf);
    const only = ['-f', String(page), '-l', String(page)];
    const size = sizeIn((await run(info, [...only, file])) ?? '');
    if (size === null || Math.max(...size) > LARGEST) return null;
    const args = [...only, '-r', String(DOTS), '-cropbox', '-png', '-singlefile', file, made];
    if ((await run(draw, args)) === null) return null;
    return { png: await readFile(`${made}.png`), width: size[0], height: size[1] };
  } catch {
    // The page is shown without its picture, as where nothing draws it.
    return null;
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** "Page    5 size: 595.32 x 841.92 pts (A4)", "Page    5 rot:  90". */
function sizeIn(told: string): readonly [number, number] | null {
  const [, width, height] = /^Page\s+\d+ size:\s+([\d.]+) x ([\d.]+) pts/m.exec(told) ?? [];
  if (width === undefined || height === undefined) return null;
  const turned = /^Page\s+\d+ rot:\s+(?:90|270)$/m.test(told);
  return turned ? [Number(height), Number(width)] : [Number(width), Number(height)];
}

/** What it printed; null where it did not end well. Nothing of the environment is handed on but the way to programs. */
const run = (program: string, args: readonly string[]): Promise<string | null> =>
  new Promise((done) => {
    const options = { timeout: LONGEST_MS, killSignal: 'SIGKILL', maxBuffer: 1_000_000, env: {} } as const;
    execFile(program, args, options, (error, printed) => done(error === null ? printed : null));
  });
