import type { Document } from '../../model/document.ts';
import type { Problem } from '../../model/problem.ts';
import { real } from '../../readers/day.ts';
import { fromText } from '../../readers/read.ts';

export interface LineRead {
  readonly document: Document;
  readonly problems: readonly Problem[];
}

export interface LineUnread {
  /** The line's id, where that much could be read. */
  readonly id: string | null;
  readonly error: string;
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * The document that a line of JSON holds, or what is wrong with the line.
 * The text stays as it was given, line ends included: offsets are the caller's too.
 */
export function lineDocument(line: Uint8Array, published: string | null): LineRead | LineUnread {
  const fields = parsed(line);
  if (typeof fields === 'string') return { id: null, error: fields };
  const { id, text } = fields;
  if (typeof id !== 'string' || !id)
    return { id: null, error: '"id" is missing or no text: give each document one' };
  if (typeof text !== 'string') return { id, error: '"text" is missing or no text: give the words to read' };
  const dated = publishedOf(fields.published ?? published);
  const document = fromText(text, {
    id,
    published: dated.day,
    title: words(fields.title),
    publisher: words(fields.publisher),
    language: words(fields.language),
  });
  return { document, problems: dated.problems };
}

function parsed(line: Uint8Array): Readonly<Record<string, unknown>> | string {
  let text: string;
  try {
    text = utf8.decode(line);
  } catch {
    return 'no UTF-8: save it as UTF-8';
  }
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return value as Record<string, unknown>;
    return 'no JSON object: write {"id": …, "text": …} on one line';
  } catch (error) {
    return `no JSON (${(error as Error).message}): write {"id": …, "text": …} on one line`;
  }
}

/** The day of `2025-12-18` or of a time on it; anything else is said and left out. */
function publishedOf(given: unknown): { day: string | undefined; problems: readonly Problem[] } {
  if (given === null || given === undefined) return { day: undefined, problems: [] };
  const [, day] = /^(\d{4}-\d\d-\d\d)(?:[T ].*)?$/s.exec(String(given)) ?? [];
  if (day !== undefined && real(day) !== null) return { day, problems: [] };
  const message = `published ${JSON.stringify(given)} is no day as 2026-03-31, and was left out`;
  return { day: undefined, problems: [{ message }] };
}

const words = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() ? value : undefined;
