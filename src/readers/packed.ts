import type { Problem } from '../model/problem.ts';
import type { Draft } from './draft.ts';

/** A format whose bytes are no text in one character set. */
export type PackedFormat = 'pdf' | 'docx' | 'mail';

/** Reads the bytes of one format; never throws for what they are. */
type PackedReader = (bytes: Uint8Array) => Promise<Draft | Problem>;

/** Loaded when a file asks for them: they bring large libraries. */
export const packedReaders: Readonly<Record<PackedFormat, PackedReader>> = {
  pdf: async (bytes) => (await import('./pdf.ts')).readPdf(bytes),
  docx: async (bytes) => (await import('./docx.ts')).readDocx(bytes),
  mail: async (bytes) => (await import('./mail.ts')).readMail(bytes),
};

/** Which of them bytes are: by what they begin with, and mail by its first header fields (RFC 5322) or its name. */
export function packedFormatOf(bytes: Uint8Array, name = ''): PackedFormat | null {
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  if (start.includes('%PDF-')) return 'pdf';
  if (start.startsWith('PK\x03\x04')) return /\.docx$/i.test(name) || isWord(bytes) ? 'docx' : null;
  if (/\.eml$/i.test(name) || MAIL_START.test(start)) return 'mail';
  return null;
}

const MAIL_START =
  /^(?:From .{1,200}\r?\n)?(?:(?:Return-Path|Received|Delivered-To|MIME-Version|Message-ID|X-[\w-]+|DKIM-Signature|ARC-[\w-]+): ?.{1,900}\r?\n)/i;

/** A ZIP archive that names the part every Word document has (ECMA-376 part 2), in a local header or in its list of files. */
const isWord = (bytes: Uint8Array): boolean => Buffer.from(bytes).includes('word/document.xml');
