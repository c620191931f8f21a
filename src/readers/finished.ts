import type { Document } from '../model/document.ts';
import type { Legislation } from '../model/legislation.ts';
import type { Problem } from '../model/problem.ts';
import { decoded } from './charset.ts';
import { real } from './day.ts';
import type { Draft, History } from './draft.ts';
import { headOf } from './head.ts';
import { pagesAt } from './html/publishers.ts';
import { editionOf, idOf } from './identity.ts';
import { languageOf } from './language.ts';

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

/** Reads bytes that are text, in the way that `draftOf` knows; the bytes of other files are refused. */
export function readAs(
  bytes: Uint8Array,
  given: Given,
  draftOf: (text: string, name: string | undefined) => Draft | Problem,
): Read | Unread {
  const name = fileName(given.name);
  const words = decoded(bytes, given.charset);
  if ('message' in words) return unread(name, words);
  const text = words.text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  if (!/\S/.test(text)) return unread(name, { message: 'holds only white space: nothing to read' });
  return finished(draftOf(text, name), { ...given, name }, words.problems);
}

/** The document that a format's reader drafted; or why there is none. */
export function finished(
  draft: Draft | Problem,
  given: Given,
  before: readonly Problem[] = [],
): Read | Unread {
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

export function documentOf(draft: Draft, given: Given): Pick<Read, 'document' | 'dated'> {
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
    ...(draft.legislation && { legislation: draft.legislation }),
  };
  return { document, dated: told === null ? head.dated : null };
}

/** The last part of a path of any system. */
export const fileName = (name: string | undefined): string | undefined =>
  name?.split(/[/\\]/).at(-1) || undefined;

const unread = (name: string | undefined, problem: Problem): Unread => ({
  document: null,
  problems: [named(name, problem)],
  history: null,
});

const named = (name: string | undefined, problem: Problem): Problem => ({
  ...problem,
  message: `${name ?? 'the input'} ${problem.message}`,
});
