import { createRequire } from 'node:module';
import type { UnzipFile } from 'fflate';
import type { Problem } from '../../model/problem.ts';

const require = createRequire(import.meta.url);

/** Bytes that the parts with the words may unpack to; a thousand pages have about ten million. */
const MOST_UNPACKED = 32e6;
const MOST_ENTRIES = 5000;
const STEP = 65_536;

/** The parts of a Word document that hold words, by name; counted while they are unpacked, and nothing else is unpacked. */
export function unpacked(bytes: Uint8Array): ReadonlyMap<string, string> | Problem {
  const { Unzip, UnzipInflate } = require('fflate') as typeof import('fflate');
  const found = new Map<string, Uint8Array[]>();
  let size = 0;
  let entries = 0;
  const zip = new Unzip((file) => {
    entries++;
    if (PARTS.test(file.name) && !found.has(file.name))
      unpack(file, found, (length) => {
        size += length;
        return size <= MOST_UNPACKED;
      });
  });
  zip.register(UnzipInflate);
  let broken = false;
  try {
    for (let at = 0; at < bytes.length && size <= MOST_UNPACKED && entries <= MOST_ENTRIES; at += STEP)
      zip.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
  } catch {
    broken = true; // what came before may do
  }
  if (entries > MOST_ENTRIES)
    return {
      message: `is an archive of more than ${MOST_ENTRIES} files, and no Word document: give its text`,
    };
  if (size > MOST_UNPACKED)
    return { message: `unpacks to more than ${MOST_UNPACKED / 1e6} MB of words: cut it into parts` };
  const parts = new Map([...found].map(([name, chunks]) => [name, Buffer.concat(chunks).toString('utf8')]));
  return !parts.has('word/document.xml') || broken ? { message: DAMAGED } : parts;
}

const PARTS =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/core\.xml|word\/(?:document|styles|numbering|footnotes|endnotes|comments|commentsExtended)\.xml|word\/_rels\/(?:document|footnotes|endnotes)\.xml\.rels)$/;

const DAMAGED = 'is a Word document that is damaged or locked: open it and save it again';

function unpack(
  file: UnzipFile,
  found: Map<string, Uint8Array[]>,
  mayGoOn: (length: number) => boolean,
): void {
  const chunks: Uint8Array[] = [];
  found.set(file.name, chunks);
  file.ondata = (error, chunk) => {
    if (error) throw error;
    if (mayGoOn(chunk.length)) chunks.push(chunk);
    else file.terminate();
  };
  file.start();
}

/** The same parts as an archive for mammoth, without the comments. */
export function wordParts(parts: ReadonlyMap<string, string>): Uint8Array {
  const { strToU8, zipSync } = require('fflate') as typeof import('fflate');
  const kept = [...parts].filter(([name]) => !/comments|docProps/.test(name));
  return zipSync(Object.fromEntries(kept.map(([name, xml]) => [name, strToU8(xml)])), {
    level: 0,
    mtime: '1990-01-01T00:00:00',
  });
}
