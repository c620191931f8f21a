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

/**
 * Bytes as text, the byte order mark off; what the bytes show goes before what a label says, and a label that they belie
 * is a problem. `charset` is what came with the bytes, as in an HTTP header. A problem alone where they are no text.
 */
export function decoded(bytes: Uint8Array, charset?: string): Decoded | Problem {
  if (bytes.length === 0) return { message: 'is empty: nothing to read' };
  const wide = wideEncoding(bytes);
  if (wide)
    return { text: decodedAs(bytes, wide), problems: belied(wide, labelsOf(new Uint8Array(), charset)) };
  const kind = binaryKind(bytes);
  if (kind) return { message: `is ${kind}, which cannot be read yet: give its text, Markdown or HTML` };
  return utf8(bytes, charset) ?? otherwise(bytes, labelsOf(bytes, charset));
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

function utf8(bytes: Uint8Array, charset: string | undefined): Decoded | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (text.length === bytes.length) return sevenBits(bytes, text, charset);
    return { text, problems: belied('utf-8', labelsOf(bytes, charset)) };
  } catch {
    return null; // not UTF-8: another encoding is looked for
  }
}

/** ASCII, of which every label is true; but with escapes the bytes may be Japanese (ISO-2022-JP). */
function sevenBits(bytes: Uint8Array, text: string, charset: string | undefined): Decoded {
  const japanese =
    text.includes('\x1b$') && labelsOf(bytes, charset).some(({ encoding }) => encoding === 'iso-2022-jp');
  return { text: japanese ? new TextDecoder('iso-2022-jp').decode(bytes) : text, problems: [] };
}

/** Bytes that are not UTF-8: mostly UTF-8 with some broken, or in the encoding that a label or their letters show. */
function otherwise(bytes: Uint8Array, labels: readonly Label[]): Decoded {
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
  const borne = labels.find(({ encoding }) => isBorne(bytes, encoding));
  if (borne) return { text: decodedAs(bytes, borne.encoding), problems: belied(borne.encoding, labels) };
  const encoding = guessed(bytes);
  const said = labels[0] ? `, though ${labels[0].from} says ${labels[0].encoding},` : '';
  const message = `is not UTF-8${said} and was read as ${encoding}: save it as UTF-8 if letters look wrong`;
  return { text: decodedAs(bytes, encoding), problems: [{ message }] };
}

/** Whether bytes can be in an encoding: none is without a letter, and none gives a control that no text holds. */
function isBorne(bytes: Uint8Array, encoding: string): boolean {
  if (encoding === 'utf-8' || encoding.startsWith('utf-16') || encoding === 'x-user-defined') return false;
  return !/[\ufffd\x80-\x84\x86-\x9f]/.test(decodedAs(bytes.subarray(0, SAMPLE), encoding).slice(0, -1));
}

interface Label {
  readonly from: string;
  /** As the WHATWG's Encoding Standard names it. */
  readonly encoding: string;
}

/** What is said of the encoding, in the order of the HTML standard (13.2.3.2): with the bytes, in the XML, in the page. */
function labelsOf(bytes: Uint8Array, charset: string | undefined): Label[] {
  const start = Buffer.from(bytes.subarray(0, 2048)).toString('latin1');
  const [, xml] = /^\s*<\?xml[^>]{0,200}?encoding=["']([\w.:-]+)/i.exec(start) ?? [];
  const said: [from: string, label: string | undefined][] = [
    ['the header it came with', charset],
    ['its XML declaration', xml],
    ['its <meta>', /<meta\b/i.test(start) ? sniffed(bytes) : undefined],
  ];
  return said.flatMap(([from, label]) => {
    const encoding = label && standard(label);
    return encoding ? [{ from, encoding }] : [];
  });
}

function sniffed(bytes: Uint8Array): string | undefined {
  const sniff = require('html-encoding-sniffer') as Sniff;
  try {
    return sniff(bytes, { defaultEncoding: '' });
  } catch {
    return undefined; // html-encoding-sniffer 6.0 throws at a `content` that ends in "charset="
  }
}

/** The encoding that a label names (Encoding Standard, 4.2); null for one that names none. */
function standard(label: string): string | null {
  try {
    return new TextDecoder(label.trim().replace(/^["']|["']$/g, '')).encoding;
  } catch {
    return null; // a label of nothing says nothing
  }
}

/** One problem for the first label that is not what the bytes were read as. */
function belied(encoding: string, labels: readonly Label[]): Problem[] {
  const wrong = labels.find((label) => label.encoding !== encoding && !/^utf-(?:16|32)/.test(label.encoding));
  return wrong
    ? [
        {
          message: `is in ${encoding}, though ${wrong.from} says ${wrong.encoding}: it was read by what its bytes are`,
        },
      ]
    : [];
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
  const { decode, encodingExists } = require('iconv-lite') as typeof import('iconv-lite');
  if (encoding.startsWith('utf-16') || !encodingExists(encoding))
    return new TextDecoder(encoding).decode(bytes);
  return decode(bytes as Buffer, encoding);
}
