import type { Origin } from '../model/place.ts';
import type { Problem } from '../model/problem.ts';
import { composed, type Piece } from './compose.ts';
import type { Draft } from './draft.ts';
import { entryOf, type FeedEntry, parsedFeed, plainOf, writtenPieces } from './feed/entries.ts';
import type { Raw, RawFeed } from './feed/formats.ts';
import { spansOf } from './feed/spans.ts';
import { timeOf } from './feed/time.ts';

export interface Feed {
  readonly title: string | null;
  /** Its own address, else that of the site. */
  readonly address: string | null;
  readonly publisher: string | null;
  readonly language: string | null;
  readonly updated: string | null;
  /** In the order of the feed. */
  readonly entries: readonly FeedEntry[];
  readonly problems: readonly Problem[];
}

/**
 * What a feed lists: RSS 2.0, RSS 1.0, Atom or JSON Feed. Never throws for what the text is.
 * @param from where it was got, for addresses that count from there
 */
export function entriesOf(text: string, from: string | null = null): Feed | Problem {
  const parsed = parsedFeed(text, from);
  if ('message' in parsed) return parsed;
  const { feed, problems } = parsed;
  return {
    title: feed.title ? plainOf(feed.title) || null : null,
    address: feed.address,
    publisher: feed.publisher?.trim() || null,
    language: feed.language?.trim() || null,
    updated: timeOf(feed.updated),
    entries: feed.entries.map(entryOf),
    problems,
  };
}

const START =
  /^\s*(?:<\?[^>]{0,500}>\s*|<!--[\s\S]{0,2000}?-->\s*|<!DOCTYPE[^>[]{0,500}(?:\[[^\]]{0,2000}\])?>\s*)*/;
const ROOT = /^<(?:rss|(?:[a-z]+:)?feed|rdf:RDF)(?=[\s>])([^>]{0,4000})/i;
const ATOM = /=\s*["']http:\/\/(?:www\.w3\.org\/2005\/Atom|purl\.org\/atom\/ns#)/i;
const RSS_1 = /=\s*["']http:\/\/(?:purl\.org\/rss\/1\.0\/|my\.netscape\.com\/rdf\/simple\/0\.9\/)/i;

/** Whether XML is a feed: by its root element and, where others have one of that name, its namespace. */
export function isFeed(xml: string): boolean {
  const start = xml.slice(0, 8000);
  const [root, attributes = ''] = ROOT.exec(start.slice(START.exec(start)?.[0].length)) ?? [];
  if (root === undefined) return false;
  return /^<rss/i.test(root) || ATOM.test(attributes) || (/^<rdf/i.test(root) && RSS_1.test(attributes));
}

/** Whether JSON is a JSON Feed: https://www.jsonfeed.org/version/1.1/ */
export const isJsonFeed = (json: unknown): boolean =>
  typeof json === 'object' &&
  json !== null &&
  'version' in json &&
  /^https?:\/\/(?:www\.)?jsonfeed\.org\/version\//i.test(String(json.version));

/** A feed as one document: each entry under its title, with its day and as much of its words as the feed gives. */
export function readFeed(source: string): Draft | Problem {
  const parsed = parsedFeed(source);
  if ('message' in parsed) return parsed;
  const { feed } = parsed;
  const entries = feed.entries.map(entryOf);
  const origins = originsOf(source, feed);
  const title = feed.title ? plainOf(feed.title) : '';
  const top: Piece[] = [{ kind: 'heading', level: 1, text: title }];
  const pieces = feed.entries.flatMap((raw, at) => entryPieces(raw, entries[at]!, origins[at]));
  const [days, newest] = daysOf(entries, feed);
  const problems = days > 1 ? [...parsed.problems, { message: SEVERAL_DAYS }] : parsed.problems;
  return {
    ...composed([...top, ...pieces]),
    title: title || undefined,
    publisher: feed.publisher?.trim() || undefined,
    published: newest,
    language: feed.language?.trim() || undefined,
    address: feed.address ?? undefined,
    label: 'feed',
    problems,
  };
}

const SEVERAL_DAYS =
  'is a feed whose entries are of several days: dates like “next week” count from the newest; read the pages it leads to';

/** How many days the entries are of, and the newest of them. */
function daysOf(entries: readonly FeedEntry[], feed: RawFeed): [days: number, newest: string | undefined] {
  const days = new Set(
    entries.flatMap(({ published, updated }) => (published ?? updated)?.slice(0, 10) ?? []),
  );
  return [days.size, [...days].sort().at(-1) ?? timeOf(feed.updated)?.slice(0, 10)];
}

/** Where each entry stands in XML. */
function originsOf(source: string, { entries, at }: RawFeed): (Origin | undefined)[] {
  if (!at) return [];
  const spans = spansOf(source, at.entry, entries.length);
  return entries.map((_, n) => ({
    path: `${at.within}/${at.entry}[${n + 1}]`,
    ...(spans && { source: spans[n]! }),
  }));
}

function entryPieces(
  raw: Raw,
  { title, published, updated }: FeedEntry,
  origin: Origin | undefined,
): Piece[] {
  const day = (published ?? updated)?.slice(0, 10);
  const body = raw.content ?? raw.summary;
  const pieces: Piece[] = [];
  if (title) pieces.push({ kind: 'heading', level: 2, text: title });
  if (day) pieces.push({ kind: 'furniture', level: 0, text: day });
  for (const piece of body ? writtenPieces(body) : [])
    pieces.push(piece.kind === 'heading' ? { ...piece, level: Math.min(6, piece.level + 2) } : piece);
  return pieces.map((piece) => ({ ...piece, origin }));
}
