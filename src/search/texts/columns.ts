// What documents can be narrowed by, and where their passages stand, as arrays: a hundred thousand passages are
// filtered, ordered and counted in a few milliseconds.
import type { Genre } from '../../model/document.ts';
import type { CutDocument } from '../../store/passages.ts';
import { type Column, dayNumber } from '../columns.ts';
import { dictionary } from '../dictionary.ts';
import { TEXT_FIELDS, type TextField } from './asked.ts';

/** Each document has its place; each passage its number. */
export interface TextColumns {
  readonly documents: readonly Placed[];
  readonly fields: Readonly<Record<TextField, Column>>;
  /** By place of the document: its day as a number (20260131); 0 where it has none. */
  published: Int32Array;
  /** By place: 1 where it has passages. */
  there: Uint8Array;
  /** By number of the passage: its document's place, and where it stands in the text. */
  of: Int32Array;
  start: Int32Array;
  stop: Int32Array;
  /** One more than the highest number of a passage. */
  passages: number;
  /** How many documents and passages there are, without those that are gone. */
  count: number;
  alive: number;
  changed: number;
}

export interface Placed {
  readonly id: string;
  readonly edition: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly genre: Genre;
  /** The number of its first passage, and how many follow each other. */
  readonly first: number;
  readonly size: number;
}

/** The passage has no document now. */
export const GONE = -1;

export interface Growing extends TextColumns {
  readonly documents: Placed[];
  readonly places: Map<string, number>;
}

export function noTexts(): Growing {
  const column = (): Column => ({ names: dictionary(), of: new Int32Array(0) });
  return {
    documents: [],
    places: new Map(),
    fields: { publisher: column(), genre: column(), year: column(), source: column(), document: column() },
    published: new Int32Array(0),
    there: new Uint8Array(0),
    of: new Int32Array(0),
    start: new Int32Array(0),
    stop: new Int32Array(0),
    passages: 0,
    count: 0,
    alive: 0,
    changed: 0,
  };
}

/** Puts documents in, those that were there before in their place. */
export function putTexts(
  columns: Growing,
  documents: readonly CutDocument[],
  sources: ReadonlyMap<string, readonly string[]>,
): void {
  for (const one of documents) {
    const place = placeFor(columns, one);
    columns.documents[place] = placed(one);
    putFields(columns, place, one, sources.get(one.document) ?? []);
    putPassages(columns, place, one);
    const there = Number(one.bounds.length > 0);
    columns.count += there - columns.there[place]!;
    columns.there[place] = there;
  }
}

const placed = ({ document, bounds, ...one }: CutDocument): Placed => ({
  ...{ id: document, ...one },
  size: Math.max(0, bounds.length - 1),
});

/** The document's place; its passages, where it had any, are gone. */
function placeFor(columns: Growing, { document }: CutDocument): number {
  const known = columns.places.get(document);
  if (known !== undefined) {
    const { first, size } = columns.documents[known]!;
    columns.alive -= size;
    columns.of.fill(GONE, first, first + size);
    return known;
  }
  const place = columns.documents.length;
  columns.places.set(document, place);
  if (place >= columns.published.length) {
    const room = roomFor(place + 1, columns.published.length);
    columns.published = wider(columns.published, room, 0);
    const there = new Uint8Array(room);
    there.set(columns.there);
    columns.there = there;
    for (const name of TEXT_FIELDS) columns.fields[name].of = wider(columns.fields[name].of, room, 0);
  }
  return place;
}

function putFields(columns: Growing, place: number, one: CutDocument, sources: readonly string[]): void {
  const put = (field: TextField, values: readonly (readonly [value: string, label: string])[]) => {
    const { names, of } = columns.fields[field];
    of[place] = names.list(values.map(([value, label]) => names.place(value, label)));
  };
  const same = (value: string | null) => (value === null || value === '' ? [] : [[value, value] as const]);
  put('publisher', same(one.publisher));
  put('genre', same(one.genre));
  put('year', same(one.published?.slice(0, 4) ?? null));
  put('source', sources.flatMap(same));
  put('document', [[one.document, one.title]]);
  columns.published[place] = dayNumber(one.published);
}

function putPassages(columns: Growing, place: number, { first, bounds }: CutDocument): void {
  const size = first + Math.max(0, bounds.length - 1);
  if (size > columns.of.length) {
    const room = roomFor(size, columns.of.length);
    columns.of = wider(columns.of, room, GONE);
    columns.start = wider(columns.start, room, 0);
    columns.stop = wider(columns.stop, room, 0);
  }
  columns.passages = Math.max(columns.passages, size);
  columns.alive += Math.max(0, bounds.length - 1);
  for (let at = 0; at + 1 < bounds.length; at++) {
    columns.of[first + at] = place;
    columns.start[first + at] = bounds[at]!;
    columns.stop[first + at] = bounds[at + 1]!;
  }
}

const roomFor = (size: number, now: number): number => Math.max(size, Math.ceil(now * 1.5), 1_024);

function wider(column: Int32Array, room: number, fill: number): Int32Array {
  const wide = new Int32Array(room).fill(fill);
  wide.set(column);
  return wide;
}
