import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate, inflateRaw } from 'node:zlib';

export type Unpacked =
  | { readonly is: 'bytes'; readonly bytes: Uint8Array }
  | { readonly is: 'tooLarge' | 'truncated' | 'wrong' | 'strange' };

/** What is asked for; more is understood. */
export const ACCEPT_ENCODING = 'gzip, br';

/** More layers than one are seen in the wild where a proxy packs what was packed; more than two never. */
const MOST_LAYERS = 2;

/**
 * Takes off what `Content-Encoding` says was put on, the last first (RFC 9110, 8.4), never unpacking more than
 * `limit` bytes in any layer.
 */
export async function unpack(bytes: Uint8Array, encoding: string, limit: number): Promise<Unpacked> {
  const layers = encoding
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name && name !== 'identity')
    .reverse();
  if (layers.length > MOST_LAYERS) return { is: 'strange' };
  let unpacked: Unpacked = { is: 'bytes', bytes };
  for (const layer of layers)
    if (unpacked.is === 'bytes') unpacked = await takeOff(layer, unpacked.bytes, limit);
  return unpacked;
}

async function takeOff(layer: string, bytes: Uint8Array, limit: number): Promise<Unpacked> {
  const unpacker = unpackerOf(layer, bytes);
  if (!unpacker) return { is: 'strange' };
  // An answer without a body may name an encoding all the same.
  if (bytes.length === 0) return { is: 'bytes', bytes };
  try {
    return { is: 'bytes', bytes: await unpacker(bytes, { maxOutputLength: limit }) };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ERR_BUFFER_TOO_LARGE') return { is: 'tooLarge' };
    if (code === 'Z_BUF_ERROR') return { is: 'truncated' };
    return { is: 'wrong' };
  }
}

type Unpacker = (bytes: Uint8Array, options: { maxOutputLength: number }) => Promise<Uint8Array>;

function unpackerOf(layer: string, bytes: Uint8Array): Unpacker | null {
  if (layer === 'gzip' || layer === 'x-gzip') return promisify(gunzip);
  if (layer === 'br') return promisify(brotliDecompress);
  // "deflate" means the zlib format, but some servers leave its two bytes out (RFC 9110, 8.4.1.2).
  if (layer === 'deflate') return ((bytes[0] ?? 8) & 15) === 8 ? promisify(inflate) : promisify(inflateRaw);
  return null;
}
