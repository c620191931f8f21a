import { createRequire } from 'node:module';
import type { Problem } from '../../model/problem.ts';
import { composed, type Piece } from '../compose.ts';
import { htmlPieces } from '../html.ts';
import { sha256 } from '../identity.ts';
import { isTangled } from './bounds.ts';
import { type Raw, type RawFeed, rawFeed, type Written } from './formats.ts';
import { timeOf } from './time.ts';

const require = createRequire(import.meta.url);

/** One entry of a feed. */
export interface FeedEntry {
  /** What the feed calls it (guid, `id`, `rdf:about`), else its address, else made of its title and day. */
  readonly id: string;
  /** Of the page it leads to: http or https, whole. */
  readonly address: string | null;
  readonly title: string | null;
  /** ISO 8601: a time with the zone it was written in, or a day. */
  readonly published: string | null;
  readonly updated: string | null;
  /** Plain text of at most 2,000 characters: the summary, else the beginning of the content. */
  readonly summary: string | null;
}

export const MOST_ENTRIES = 5000;
const LARGEST = 50_000_000;
const LONGEST_SUMMARY = 2000;

export interface ParsedFeed {
  readonly feed: RawFeed;
  readonly problems: readonly Problem[];
}

/** The feed as its format has it, held to limits. */
export function parsedFeed(text: string, from: string | null = null): ParsedFeed | Problem {
  if (text.length > LARGEST)
    return {
      message: `is a feed of more than ${LARGEST / 1e6} million characters: ask its publisher for a shorter one`,
    };
  if (/^\s*</.test(text) && isTangled(text)) return BROKEN;
  try {
    const { parseFeed } = require('feedsmith') as typeof import('feedsmith');
    const whole = rawFeed(parseFeed(text, { maxItems: MOST_ENTRIES + 1 }), from);
    const feed = { ...whole, entries: whole.entries.slice(0, MOST_ENTRIES) };
    return { feed, problems: problemsOf(text, whole) };
  } catch {
    return BROKEN; // the parser says no more than that
  }
}

const BROKEN: Problem = { message: 'is a feed that is broken or cut off: fetch it again' };

function problemsOf(text: string, feed: RawFeed): Problem[] {
  const problems: Problem[] = [];
  if (feed.entries.length > MOST_ENTRIES)
    problems.push({
      message: `has more than ${MOST_ENTRIES} entries, of which the first ${MOST_ENTRIES} were read: ask for it in pages`,
    });
  if (/<!ENTITY\s/.test(text.slice(0, 100_000)))
    problems.push({
      message: 'declares entities of its own, which were left as they stand and not expanded',
    });
  return problems;
}

export function entryOf(raw: Raw): FeedEntry {
  const title = raw.title ? plainOf(raw.title) || null : null;
  const summary = raw.summary ?? raw.content;
  const published = timeOf(raw.published);
  const address = raw.address ?? null;
  return {
    id: raw.id?.trim() || address || `entry:${sha256(`${title}\n${published}`).slice(0, 16)}`,
    address,
    title,
    published,
    updated: timeOf(raw.updated),
    summary: summary ? shortened(plainOf(summary)) || null : null,
  };
}

/** The blocks of some words of a feed. */
export function writtenPieces({ words, html }: Written): readonly Piece[] {
  if (!html) return [{ kind: 'paragraph', level: 0, text: words }];
  const pieces = htmlPieces(words);
  return Array.isArray(pieces) ? pieces : [];
}

/** Words of a feed on one line. */
export const plainOf = (written: Written): string =>
  written.html && !/[<&]/.test(written.words)
    ? composed([{ kind: 'paragraph', level: 0, text: written.words }]).text
    : composed(writtenPieces(written)).text.replaceAll('\n\n', ' ');

/** Cut after a whole word. */
function shortened(words: string): string {
  if (words.length <= LONGEST_SUMMARY) return words;
  const cut = words.lastIndexOf(' ', LONGEST_SUMMARY);
  return `${words.slice(0, cut > LONGEST_SUMMARY / 2 ? cut : LONGEST_SUMMARY)}…`;
}
