import type { Document } from '../model/document.ts';
import { documentOf, fileName, finished, type Given, type Read, readAs, type Unread } from './finished.ts';
import { packedFormatOf, packedReaders } from './packed.ts';
import { readText } from './text.ts';

/**
 * Reads bytes as a document: its format by what they are and by the ending of the file's name. Never throws for what
 * the bytes are. Plain text does not wait for the readers of other formats.
 */
export async function read(bytes: Uint8Array, given: Given = {}): Promise<Read | Unread> {
  const name = fileName(given.name);
  const packed = packedFormatOf(bytes, name);
  if (packed !== null) return finished(await packedReaders[packed](bytes), { ...given, name });
  if (/\.txt$/i.test(name ?? '')) return readAs(bytes, given, readText);
  const { readWords } = await import('./words.ts');
  return readWords(bytes, given);
}

/** The document of a text that stands in a program already, as plain text and unaltered. */
export const fromText = (text: string, given: Given = {}): Document =>
  documentOf(readText(text), given).document;
