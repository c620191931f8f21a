import { createHash } from 'node:crypto';
import type { Document } from '../model/document.ts';
import { blocksOf } from '../readers/blocks.ts';

/** The document that a line of JSON holds, or what is wrong with the line. */
export function lineDocument(
  line: Buffer | null,
  published: string | null,
): Document | { readonly id: string | null; readonly error: string } {
  if (line === null) return { id: null, error: 'too long' };
  let c: {
    id: string;
    text: string;
    title?: string;
    publisher?: string;
    published?: string;
    language?: string;
  };
  try {
    c = JSON.parse(line.toString('utf8'));
  } catch {
    return { id: null, error: 'no JSON' };
  }
  return {
    id: c.id,
    edition: createHash('sha256').update(c.text).digest('hex'),
    title: c.title ?? '',
    publisher: c.publisher ?? null,
    uri: null,
    published: c.published ?? published,
    language: c.language ?? 'en',
    genre: 'other',
    text: c.text,
    blocks: blocksOf(c.text),
  };
}
