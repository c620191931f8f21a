import { Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { ColumnType } from 'kysely';

/**
 * The columns whose words are packed, in every store. SQLite's take text as well: rows of earlier versions hold it as it
 * is, and are read as they are. Hashes are of what is packed, never of the packed bytes.
 */
export const PACKED = {
  editions: ['text'],
  analyses: ['findings', 'rest'],
  events: ['body'],
  entries: ['body'],
  ties: ['body'],
  threads: ['body'],
} as const;

/** As a row holds packed words: bytes, or the words themselves where an earlier version wrote them. */
export type Packed = ColumnType<Uint8Array | string, Uint8Array, Uint8Array>;

/** The first byte says how the others are to be read. A way that was once written is never changed or taken out. */
const PLAIN = 0;
const DEFLATED = 1;
const DEFLATED_16 = 2;

/** No words. */
export const NOTHING: Uint8Array = Uint8Array.of(PLAIN);

/**
 * Words as few bytes: deflated (RFC 1951) after a dictionary of what readings and links are written with, so that short
 * ones too become a fourth. Words with half of a surrogate pair, which UTF-8 cannot say, keep it.
 */
export function packed(words: string): Uint8Array {
  const wellFormed = words.isWellFormed();
  const plain = Buffer.from(words, wellFormed ? 'utf8' : 'utf16le');
  const deflated = deflateRawSync(plain, { dictionary: dictionary() });
  if (!wellFormed) return marked(DEFLATED_16, deflated);
  return deflated.length < plain.length ? marked(DEFLATED, deflated) : marked(PLAIN, plain);
}

/** The words that were packed. */
export function unpacked(stored: Uint8Array | string): string {
  if (typeof stored === 'string') return stored;
  const bytes = Buffer.from(stored.buffer, stored.byteOffset + 1, stored.byteLength - 1);
  if (stored[0] === PLAIN) return bytes.toString('utf8');
  if (stored[0] !== DEFLATED && stored[0] !== DEFLATED_16)
    throw new Error(`packed in a way that this version does not know: ${stored[0]}`);
  const encoding = stored[0] === DEFLATED ? 'utf8' : 'utf16le';
  return inflateRawSync(bytes, { dictionary: dictionary() }).toString(encoding);
}

function marked(how: number, bytes: Buffer): Uint8Array {
  const whole = Buffer.allocUnsafe(bytes.length + 1);
  whole[0] = how;
  bytes.copy(whole, 1);
  return whole;
}

/** What was packed with it is lost without it: it never changes (a test holds its hash). Read when first wanted. */
function dictionary(): Buffer {
  words ??= readFileSync(new URL('./packing/words-1.txt', import.meta.url));
  return words;
}

let words: Buffer | undefined;
