import type { Document } from '../model/document.ts';
import type { Legislation } from '../model/legislation.ts';
import type { Problem } from '../model/problem.ts';
import { readAkomaNtoso } from './akomaNtoso.ts';
import { decoded } from './charset.ts';
import { readClml } from './clml.ts';
import { real } from './day.ts';
import type { Draft, History } from './draft.ts';
import { readFeed } from './feed.ts';
import { formatOf } from './format.ts';
import { readFormex } from './formex.ts';
import { readGovuk } from './govuk.ts';
import { readHansard } from './hansard.ts';
import { headOf } from './head.ts';
import { pagesAt } from './html/publishers.ts';
import { readHtml } from './html.ts';
import { editionOf, idOf } from './identity.ts';
import { languageOf } from './language.ts';
import { readMarkdown } from './markdown.ts';
import { packedFormatOf, packedReaders } from './packed.ts';
import { readWritten } from './parliament.ts';
import { readPmTranscript } from './pmtranscripts.ts';
import { readPressCorner } from './pressCorner.ts';
import { readText } from './text.ts';

/** What the caller knows of a document; it goes before what the document says. */
export interface Given {
  /** The file's name; of a path only the last part is used. */
  readonly name?: string | undefined;
  readonly id?: string | undefined;
  /** ISO 8601 date. */
  readonly published?: string | undefined;
  /** Where it was fetched from: names a document that carries no address of its own. */
  readonly address?: string | undefined;
  /** What the list that led to it says of it, for what the document does not say itself. */
  readonly listed?:
    | { readonly published?: string | undefined; readonly title?: string | undefined }
    | undefined;
  readonly title?: string | undefined;
  readonly publisher?: string | undefined;
  /** BCP 47. */
  readonly language?: string | undefined;
  /** The character set that came with the bytes, as in an HTTP header; checked against them, not believed. */
  readonly charset?: string | undefined;
}

export interface Read {
  readonly document: Document;
  /** What was read only in part, or by a guess. */
  readonly problems: readonly Problem[];
  readonly history: History | null;
  /** What the publisher of a law says about it: its extent, force, dates; null of anything else. */
  readonly legislation: Legislation | null;
  /** The words of the text that named the day it was published; null where the file's own data or the caller did, or nothing. */
  readonly dated: string | null;
}

/** Why there is no document: one line that says what and what to do. */
export interface Unread {
  readonly document: null;
  readonly problems: readonly [Problem, ...Problem[]];
  readonly history: null;
}

/** Reads bytes as a document: its format by what they are and by the ending of the file's name. Never throws for what the bytes are. */
export async function read(bytes: Uint8Array, given: Given = {}): Promise<Read | Unread> {
  const name = fileName(given.name);
  const packed = packedFormatOf(bytes, name);
  if (packed === null) return readWords(bytes, given);
  const draft = await packedReaders[packed](bytes);
  return finished(draft, { ...given, name });
}

/** The same of formats that are text, at once: bytes of others are refused. */
export function readWords(bytes: Uint8Array, given: Given = {}): Read | Unread {
  const name = fileName(given.name);
  const words = decoded(bytes, given.charset);
  if ('message' in words) return unread(name, words);
  const text = words.text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  if (!/\S/.test(text)) return unread(name, { message: 'holds only white space: nothing to read' });
  const draft = draftOf(text, name, given.address);
  return finished(draft, { ...given, name }, words.problems);
}

function finished(draft: Draft | Problem, given: Given, before: readonly Problem[] = []): Read | Unread {
  const { name } = given;
  if ('message' in draft) return unread(name, draft);
  if (!draft.text)
    return unread(name, { message: 'holds no text that could be read: give its text or another format' });
  return {
    ...documentOf(draft, given),
    problems: [...before, ...(draft.problems ?? [])].map((problem) => named(name, problem)),
    history: draft.history ?? null,
    legislation: draft.legislation ?? null,
  };
}

/** The document of a text that stands in a program already, as plain text and unaltered. */
export const fromText = (text: string, given: Given = {}): Document =>
  documentOf(readText(text), given).document;

function draftOf(text: string, name: string | undefined, from: string | undefined): Draft | Problem {
  const format = formatOf(text, name);
  if ('message' in format) return format;
  switch (format.is) {
    case 'govuk':
      return readGovuk(format.json);
    case 'written':
      return readWritten(format.json);
    case 'pressCorner':
      return readPressCorner(format.json);
    case 'clml':
      return readClml(text);
    case 'akomaNtoso':
      return readAkomaNtoso(text);
    case 'formex':
      return readFormex(text);
    case 'hansard':
      return readHansard(text);
    case 'pmTranscript':
      return readPmTranscript(text);
    case 'feed':
      return readFeed(text);
    case 'html':
      return readHtml(text, from);
    case 'markdown':
      return readMarkdown(text);
    case 'text':
      return readText(text);
  }
}

function documentOf(draft: Draft, given: Given): Pick<Read, 'document' | 'dated'> {
  const { text, blocks } = draft;
  const address = draft.address ?? given.address;
  const head = headOf(text, {
    title: given.title ?? draft.title ?? given.listed?.title,
    label: draft.label,
    genre: draft.genre,
  });
  const told = real(given.published ?? '') ?? draft.published ?? real(given.listed?.published ?? '') ?? null;
  const published = told ?? head.published;
  const publisher = given.publisher ?? draft.publisher ?? pagesAt(address)?.publisher ?? head.publisher;
  const { title, genre } = head;
  const document: Document = {
    id: idOf({ id: given.id, address, title, publisher, published }),
    edition: editionOf(text),
    title,
    publisher,
    uri: given.address ?? fileName(given.name) ?? null,
    published,
    language: given.language ?? draft.language ?? languageOf(text),
    genre,
    text,
    blocks,
    places: draft.places ?? [],
  };
  return { document, dated: told === null ? head.dated : null };
}

/** The last part of a path of any system. */
const fileName = (name: string | undefined): string | undefined => name?.split(/[/\\]/).at(-1) || undefined;

const unread = (name: string | undefined, problem: Problem): Unread => ({
  document: null,
  problems: [named(name, problem)],
  history: null,
});

const named = (name: string | undefined, problem: Problem): Problem => ({
  ...problem,
  message: `${name ?? 'the input'} ${problem.message}`,
});
