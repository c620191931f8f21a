/** What the first bytes of a file say it is (the signatures are those of the formats' own specifications). */
const SIGNATURES: readonly (readonly [bytes: string, kind: string])[] = [
  ['%PDF-', 'a PDF'],
  ['PK\x03\x04', 'a ZIP archive (as .docx, .xlsx and .odt are)'],
  ['PK\x05\x06', 'an empty ZIP archive'],
  ['\x89PNG', 'a PNG picture'],
  ['\xff\xd8\xff', 'a JPEG picture'],
  ['GIF8', 'a GIF picture'],
  ['RIFF', 'a RIFF file (sound, video or WebP)'],
  ['II*\x00', 'a TIFF picture'],
  ['MM\x00*', 'a TIFF picture'],
  ['\x1f\x8b', 'gzip-compressed'],
  ['BZh', 'bzip2-compressed'],
  ['\xfd7zXZ', 'xz-compressed'],
  ['7z\xbc\xaf', 'a 7-Zip archive'],
  ['Rar!', 'a RAR archive'],
  ['\xd0\xcf\x11\xe0', 'an old Microsoft Office file (.doc, .xls)'],
  ['{\\rtf', 'an RTF file'],
  ['\x7fELF', 'a program'],
  ['SQLite format 3', 'an SQLite database'],
  ['%!PS', 'PostScript'],
];

const SAMPLE = 65_536;
/** Controls that no text holds; tab, line feed, form feed, carriage return and escape aside. */
const CONTROL = /[\x00-\x08\x0b\x0e-\x1a\x1c-\x1f]/g;

/** What the bytes are where they are no text, or null. */
export function binaryKind(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.subarray(0, 16))
    .toString('latin1')
    .replace(/^\xef\xbb\xbf/, '');
  const [, kind] = SIGNATURES.find(([signature]) => start.startsWith(signature)) ?? [];
  if (kind) return kind;
  const sample = Buffer.from(bytes.subarray(0, SAMPLE)).toString('latin1');
  const controls = sample.match(CONTROL)?.length ?? 0;
  return bytes.includes(0) || controls > sample.length / 50 ? 'binary data' : null;
}
