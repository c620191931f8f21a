import { createRequire } from 'node:module';
import type { Problem } from '../model/problem.ts';
import { binaryKind } from './binary.ts';

/** Loaded when a file is not UTF-8, which is seldom. */
const require = createRequire(import.meta.url);

export interface Decoded {
  readonly text: string;
  readonly problems: readonly Problem[];
}

/** The part of html-encoding-sniffer that is used; it brings no types. */
type Sniff = (bytes: Uint8Array, options: { defaultEncoding: string }) => string;

const SAMPLE = 65_536;

/** Bytes as text, the byte order mark off; what the bytes show goes before what a label says. A problem where they are no text. */
export function decoded(bytes: Uint8Array): Decoded | Problem {
  if (bytes.length === 0) return { message: 'is empty: nothing to read' };
  const wide = wideEncoding(bytes);
  if (wide) return { text: decodedAs(bytes, wide), problems: [] };
  const kind = binaryKind(bytes);
  if (kind) return { message: `is ${kind}, which cannot be read yet: give its text, Markdown or HTML` };
  return utf8(bytes) ?? otherwise(bytes);
}

/** UTF-16 and UTF-32, by their mark or by where their zeros stand. */
function wideEncoding(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 && bytes.length >= 4 ? 'utf-32le' : 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'utf-32be';
  const sample = bytes.subarray(0, Math.min(SAMPLE, bytes.length & ~1));
  const zeros = [0, 0];
  for (let i = 0; i < sample.length; i++) if (sample[i] === 0) zeros[i & 1]!++;
  const half = sample.length / 2;
  if (zeros[1]! > half * 0.7 && zeros[0]! < half * 0.05) return 'utf-16le';
  if (zeros[0]! > half * 0.7 && zeros[1]! < half * 0.05) return 'utf-16be';
  return null;
}

function utf8(bytes: Uint8Array): Decoded | null {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), problems: [] };
  } catch {
    return null; // not UTF-8: another encoding is looked for
  }
}

/** Bytes that are not UTF-8: mostly UTF-8 with some broken, or in the encoding that the page or its letters show. */
function otherwise(bytes: Uint8Array): Decoded {
  const broken = new TextDecoder('utf-8').decode(bytes);
  const lost = broken.match(/\ufffd/g)?.length ?? 0;
  if (lost * 10 <= (broken.match(/[^\x00-\x7f\ufffd]/g)?.length ?? 0))
    return {
      text: broken,
      problems: [
        {
          message: `has ${lost} broken UTF-8 character${lost === 1 ? '' : 's'}, shown as \ufffd: get a clean copy`,
        },
      ],
    };
  const encoding = labelled(bytes) ?? guessed(bytes);
  const said = `is not UTF-8 and was read as ${encoding}: save it as UTF-8 if letters look wrong`;
  return { text: decodedAs(bytes, encoding), problems: [{ message: said }] };
}

/** What the page's own label says, unless it claims what was just found untrue. */
function labelled(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.subarray(0, 2048)).toString('latin1');
  const [, xml] = /^\s*<\?xml[^>]{0,200}?encoding=["']([\w.:-]+)/i.exec(start) ?? [];
  if (!xml && !/<meta\b/i.test(start)) return null;
  const sniff = require('html-encoding-sniffer') as Sniff;
  const label = (xml ?? sniff(bytes, { defaultEncoding: 'utf-8' })).toLowerCase();
  if (/^(?:iso-?8859-?1|latin-?1|us-ascii)$/.test(label)) return 'windows-1252';
  const { encodingExists } = require('iconv-lite') as typeof import('iconv-lite');
  return /^(?:utf-?\d|x-user-defined|replacement)/.test(label) || !encodingExists(label) ? null : label;
}

/** Another script than Latin shows itself; between the Latin ones, English prose is in windows-1252. */
function guessed(bytes: Uint8Array): string {
  const chardet = require('chardet') as typeof import('chardet');
  const [best] = chardet.analyse(bytes.subarray(0, SAMPLE));
  const other =
    best &&
    best.confidence >= 50 &&
    /^(?:Shift_JIS|EUC-|GB|Big5|windows-125[1356]|KOI8|ISO-8859-[5678])/i.test(best.name);
  return other ? best.name.toLowerCase() : 'windows-1252';
}

function decodedAs(bytes: Uint8Array, encoding: string): string {
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return new TextDecoder(encoding).decode(bytes);
  const { decode } = require('iconv-lite') as typeof import('iconv-lite');
  return decode(bytes as Buffer, encoding);
}
