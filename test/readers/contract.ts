import { createHash } from 'node:crypto';
import { expect } from 'vitest';
import type { Given, Read, Unread } from '../../src/readers/finished.ts';
import { read } from '../../src/readers/read.ts';
import { readWords } from '../../src/readers/words.ts';

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What every reader keeps to, whatever the bytes: run by each reader's test. */
export function readChecked(bytes: Uint8Array | string, given: Given = {}): Read | Unread {
  const input = typeof bytes === 'string' ? bytesOf(bytes) : bytes;
  const once = readWords(input, given);
  expect(readWords(input, given), 'the same bytes give the same document').toEqual(once);
  return checked(once);
}

/** The same of any format. */
export async function readAnyChecked(bytes: Uint8Array, given: Given = {}): Promise<Read | Unread> {
  const once = await read(bytes, given);
  expect(await read(bytes, given), 'the same bytes give the same document').toEqual(once);
  return checked(once);
}

function checked(once: Read | Unread): Read | Unread {
  for (const { message } of once.problems) expect(message).toMatch(/^[^\n]{10,300}$/);
  if (!once.document) return once;
  const { text, blocks, edition, uri, id, title, published } = once.document;
  expect(text).not.toContain('\r');
  expect(text.startsWith('\ufeff')).toBe(false);
  expect(edition).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
  expect(id).not.toBe('');
  expect(title).not.toBe('');
  if (published !== null) expect(published).toMatch(/^\d{4}-\d\d-\d\d$/);
  if (uri !== null) expect(uri).not.toMatch(/[/\\]/);
  let at = 0;
  for (const { start, end, level } of blocks) {
    expect(start).toBeGreaterThanOrEqual(at);
    expect(end).toBeGreaterThan(start);
    expect(text.slice(start, end).trim()).not.toBe('');
    expect(level).toBeGreaterThanOrEqual(0);
    at = end;
  }
  expect(at).toBeLessThanOrEqual(text.length);
  let placed = 0;
  for (const { start, end, source, box } of once.document.places) {
    expect(start).toBeGreaterThanOrEqual(placed);
    expect(end).toBeGreaterThan(start);
    if (source) expect(source[1]).toBeGreaterThan(source[0]);
    if (box) expect(box[2] - box[0]).toBeGreaterThanOrEqual(0);
    placed = end;
  }
  expect(placed).toBeLessThanOrEqual(text.length);
  return once;
}

/** The document, where there must be one. */
export function documentIn(bytes: Uint8Array | string, given: Given = {}) {
  const { document, problems } = readChecked(bytes, given);
  if (!document) throw new Error(problems[0]!.message);
  return document;
}

/** Blocks as `kind level: words`, the level where there is one. */
export const shown = (document: ReturnType<typeof documentIn>): string[] =>
  document.blocks.map(
    ({ kind, level, start, end }) => `${kind}${level ? ` ${level}` : ''}: ${document.text.slice(start, end)}`,
  );
