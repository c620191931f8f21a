import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Bytes that one stream of a PDF may unpack to; a page of dense print has a few hundred thousand. */
const MOST_UNPACKED = 64e6;
/** Deflate packs no more than 1032 to 1 (RFC 1951). */
const BEST_RATIO = 1032;

/** Whether a stream of a PDF would unpack to more than any page or font needs. Pictures are not counted: they are not unpacked. */
export function inflatesTooFar(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    if (file.toString('latin1', at - 3, at) === 'end') continue;
    const end = file.indexOf('endstream', at);
    const start = at + 6 + (file[at + 6] === 13 ? 2 : 1);
    const until = end < 0 ? file.length : end;
    const dictionary = file.toString('latin1', Math.max(0, at - DICTIONARY), at);
    if (
      until - start > MOST_UNPACKED / BEST_RATIO &&
      isPacked(dictionary) &&
      unpacks(file.subarray(start, until))
    )
      return true;
    if (until - start < LONGEST_MAP && mapsTooMuch(file.subarray(start, until), isPacked(dictionary)))
      return true;
    if (isPackedTwice(dictionary.slice(dictionary.lastIndexOf(' obj') + 1))) return true;
    at = Math.max(at, until - 6);
  }
  return false;
}

const DICTIONARY = 600;

const isPacked = (dictionary: string): boolean =>
  /\/Fl(?:ateDecode)?\b/.test(dictionary) && !/\/Subtype\s*\/Image/.test(dictionary);

/** "/Filter [/FlateDecode /FlateDecode]": no writer of documents does so, and the ratios multiply. */
const isPackedTwice = (dictionary: string): boolean =>
  /\/Filter\s*\[\s*(?:\/(?:Fl|FlateDecode|LZWDecode|LZW)\s*){2,}/.test(dictionary);

/** Bytes; maps of letters are small. */
const LONGEST_MAP = 1e6;
/** Letters that one range of a map covers: Unicode's planes have 65,536. */
const WIDEST_RANGE = 0x1ffff;
const RANGES = /begin(?:bf|cid)range([\s\S]*?)(?:end(?:bf|cid)range|$)/g;
const RANGE = /<\s*([\da-f]{1,16})\s*>\s*<\s*([\da-f]{1,16})\s*>\s*(?:<[^>]{0,200}>|\[[^\]]{0,4000}\]|\d)/gi;

/** Whether a map of letters (ISO 32000-1, 9.10.3) has a range of millions, each of which pdf.js would write down. */
function mapsTooMuch(stream: Buffer, packed: boolean): boolean {
  const start = packed ? beginning(stream.subarray(0, 512)) : stream.toString('latin1', 0, 512);
  if (!/begincmap|CIDInit|CIDSystemInfo/.test(start)) return false;
  const map = packed ? beginning(stream) : stream.toString('latin1');
  for (const [, ranges] of map.matchAll(RANGES)) {
    if (/<[^<>]*</.test(ranges!)) return true; // broken off: pdf.js takes two numbers for a larger one
    for (const [, from, to] of ranges!.matchAll(RANGE))
      if (Number.parseInt(to!, 16) - Number.parseInt(from!, 16) > WIDEST_RANGE) return true;
  }
  return false;
}

/** What the first bytes of a packed stream unpack to, as far as they are sound. */
function beginning(packed: Uint8Array): string {
  const { Unzlib } = require('fflate') as typeof import('fflate');
  const chunks: Uint8Array[] = [];
  const unzlib = new Unzlib((chunk) => chunks.push(chunk));
  try {
    for (let at = 0; at < packed.length; at += STEP) unzlib.push(packed.subarray(at, at + STEP));
  } catch {
    // what came before is enough
  }
  return Buffer.concat(chunks).toString('latin1');
}

/** Unpacks piece by piece, and keeps none of it. */
function unpacks(packed: Uint8Array): boolean {
  const { Unzlib } = require('fflate') as typeof import('fflate');
  let size = 0;
  const unzlib = new Unzlib((chunk) => {
    size += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length && size <= MOST_UNPACKED; at += STEP)
      unzlib.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  } catch {
    // what is damaged unpacks no further
  }
  return size > MOST_UNPACKED;
}

const STEP = 16_384;
