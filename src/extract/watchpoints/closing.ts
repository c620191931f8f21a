import { announcesList } from '../../languages/en/watchpoints.ts';
import type { Watchpoint } from '../../model/analysis.ts';
import type { Document } from '../../model/document.ts';
import { overlaps, quote } from '../../model/span.ts';
import type { Segmented, Sentence } from '../../model/text.ts';
import { clausesAround, clausesOf, unstopped } from '../clauses.ts';
import { isAhead, type MentionIndex } from '../mentions.ts';
import { pointOf } from './calendar.ts';

/** A newsroom's text ends with what to watch: in so many of its last paragraphs. */
const LAST = 2;

/** In a closing paragraph that names something to watch, what else it says of a time still to come. */
export function closing(
  { document, sentences }: Segmented,
  dates: MentionIndex,
  found: readonly Watchpoint[],
): Watchpoint[] {
  const blocks = [...new Set(sentences.map(({ block }) => block))].filter(({ kind }) => kind !== 'heading');
  const watched = blocks.slice(-LAST).filter((block) => found.some((one) => overlaps(one, block)));
  if (blocks.length <= LAST || watched.length === 0) return [];
  return sentences
    .filter(({ block }) => watched.includes(block))
    .flatMap((sentence) => inSentence(document, sentence, dates, found));
}

/** What somebody will or must do is no event of the calendar; and a count of meetings is none of them. */
const UNDERTAKEN =
  /\b(?:will|must|shall|should|ought|may|might|has\s+to|have\s+to|agreed|pledged|promised)\b/i;

function inSentence(
  document: Document,
  sentence: Sentence,
  dates: MentionIndex,
  found: readonly Watchpoint[],
): Watchpoint[] {
  const { text, published } = document;
  const entries: Watchpoint[] = [];
  for (const date of dates.within(sentence)) {
    if (!isAhead(date.value, published) || /^(?:this|to)/i.test(date.quote)) continue;
    const span = unstopped(text, clausesAround(clausesOf(text, sentence), date));
    const words = text.slice(span.start, span.end);
    if (UNDERTAKEN.test(words) || announcesList.test(words)) continue;
    if ([...found, ...entries].some((other) => overlaps(other, span))) continue;
    entries.push({ ...quote(document, span), date: pointOf(date.value), rule: 'en/watchpoints/closing' });
  }
  return entries;
}
