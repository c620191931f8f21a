import { createHash } from 'node:crypto';
import type { Document, Genre } from '../src/model/document.ts';
import type { Segmented } from '../src/model/text.ts';
import { blocksOf } from '../src/readers/blocks.ts';
import { segment } from '../src/segment/segment.ts';

/** A document of the given text, as the text reader would make it. */
export function documentOf(
  text: string,
  head: { published?: string | null; genre?: Genre; publisher?: string } = {},
): Document {
  return {
    id: 'test',
    edition: createHash('sha256').update(text).digest('hex'),
    title: '',
    publisher: head.publisher ?? null,
    uri: null,
    published: head.published === undefined ? '2025-12-18' : head.published,
    language: 'en',
    genre: head.genre ?? 'joint statement',
    text,
    blocks: blocksOf(text),
    places: [],
  };
}

export const segmentedOf = (text: string, head?: Parameters<typeof documentOf>[1]): Segmented =>
  segment(documentOf(text, head));
