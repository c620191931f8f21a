// What of a passage is shown: its best sentences in the document's own words.
import { contains, type Quote, quote, type Span, trimmed } from '../../model/span.ts';
import { sentencesOf } from '../../segment/sentences.ts';
import type { Term } from '../../store/catalogue.ts';
import { type Hit, hitsIn } from '../marks.ts';

export interface Shown {
  /** Where the passage stands in the text: UTF-16 code units. */
  readonly passage: Span;
  /** Its best sentences, in the order of the text, each with the words in it that were looked for. */
  readonly snippet: readonly Snippet[];
}

export interface Snippet extends Quote {
  /** In the text; `term` is the place of the phrase or word among those looked for. */
  readonly hits: readonly Hit[];
}

/** A snippet has at most so many sentences, and of a longer sentence so many characters about the words. */
const SENTENCES = 2;
const LONGEST = 400;

export function shownOf(text: string, span: Span, terms: readonly Term[]): Shown {
  const passage = trimmed(text, span);
  if (passage.start === passage.end) return { passage, snippet: [] };
  const hits = hitsAt(text, passage, terms);
  const found: readonly Found[] = sentencesIn(text, passage, hits).map((one) => ({
    one,
    whole: isWhole(text, one),
    hits: hits.filter((hit) => contains(one, hit)),
  }));
  const chosen: Found[] = [];
  const covered = new Set<number>();
  while (chosen.length < SENTENCES) {
    const best = bestOf(found, chosen, covered);
    if (best === null) break;
    chosen.push(best);
    for (const { term } of best.hits) covered.add(term);
  }
  if (chosen.length === 0) chosen.push(found[0]!);
  chosen.sort((a, b) => a.one.start - b.one.start);
  return { passage, snippet: chosen.map(({ one, hits }) => snippetOf(text, one, hits)) };
}

/**
 * The sentences of the paragraphs that have hits; of all where none has. An empty line is a sentence's end here: headings
 * and items stand on lines of their own.
 */
function sentencesIn(text: string, { start, end }: Span, hits: readonly Span[]): readonly Span[] {
  const breaks = [...text.slice(start, end).matchAll(/\n\s*\n/g)].map(({ index }) => start + index);
  const paragraphs = [start, ...breaks].map((from, at) => ({ start: from, end: breaks[at] ?? end }));
  const having = paragraphs.filter((one) => hits.some((hit) => contains(one, hit)));
  return (having.length > 0 ? having : paragraphs).flatMap((one) => sentencesOf(text, one));
}

const hitsAt = (text: string, { start, end }: Span, terms: readonly Term[]): readonly Hit[] =>
  hitsIn(text.slice(start, end), terms).map((hit) => ({
    ...hit,
    start: hit.start + start,
    end: hit.end + start,
  }));

const isWhole = (text: string, { start, end }: Span): boolean =>
  /[.!?;][”’"')\]]*$/.test(text.slice(Math.max(start, end - 5), end));

interface Found {
  readonly one: Span;
  /** Closed by a stop: no heading. */
  readonly whole: boolean;
  readonly hits: readonly Hit[];
}

/**
 * The sentence with the most words that no other sentence has yet; of those a whole one rather than a heading, then the
 * one with the most words, then the first.
 */
function bestOf(
  found: readonly Found[],
  chosen: readonly Found[],
  covered: ReadonlySet<number>,
): Found | null {
  let best: Found | null = null;
  let most = 0;
  for (const one of found) {
    if (chosen.includes(one)) continue;
    const fresh = new Set(one.hits.map(({ term }) => term).filter((term) => !covered.has(term))).size;
    const weight =
      fresh === 0 ? 0 : fresh * 10_000 + Number(one.whole) * 5_000 + Math.min(999, one.hits.length);
    if (weight > most) [best, most] = [one, weight];
  }
  return best;
}

/** Of a long sentence the stretch with the words in it, cut between words. */
function snippetOf(text: string, one: Span, hits: readonly Hit[]): Snippet {
  if (one.end - one.start <= LONGEST) return { ...quote({ text }, one), hits };
  const middle = hits[0]?.start ?? one.start;
  const from = Math.max(one.start, Math.min(middle - LONGEST / 4, one.end - LONGEST));
  const start = from === one.start ? from : nextWord(text, from, middle);
  const until = Math.min(one.end, start + LONGEST);
  const end = until === one.end ? until : lastWord(text, until, Math.min(until, hits[0]?.end ?? start + 1));
  const span = trimmed(text, { start, end });
  return {
    ...quote({ text }, span),
    hits: hits.filter((hit) => hit.start >= span.start && hit.end <= span.end),
  };
}

/** Where a word begins, at `from` or later, at `limit` at the latest. */
function nextWord(text: string, from: number, limit: number): number {
  const space = text.slice(from, limit).search(/\s/);
  return space < 0 ? limit : from + space;
}

/** Where a word ends, at `until` or before, not before `least`. */
function lastWord(text: string, until: number, least: number): number {
  let at = until;
  while (at > least && !/\s/.test(text[at] ?? ' ')) at--;
  return at > least ? at : until;
}
