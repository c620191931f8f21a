import type { Entry } from '../../register/register.ts';
import { oneLine, pointWords } from '../words.ts';
import { evidence, wordsOf } from './evidence.ts';
import type { Seen } from './known.ts';
import { meaning, type Sentence, say } from './say.ts';

/** Who says it, and when, behind a sentence; null where it stands above the text. */
export function sourceIn(entry: Entry, { alone, publisher }: Seen): Sentence | null {
  const text = alone ? '' : sourceText(entry, publisher);
  return text === '' ? null : say` (${meaning(text, evidence(entry, wordsOf(entry)))})`;
}

/** The publisher, unless it is the `known` one, and the day. */
export function sourceText(
  { head: { title, id, publisher, published } }: Pick<Entry, 'head'>,
  known: string | null = null,
): string {
  const who = publisher ?? shortened(oneLine(title || id));
  const day = published === null ? '' : pointWords(published);
  return [who === known ? '' : who, day].filter(Boolean).join(', ');
}

/** A long title, cut between words. */
const shortened = (title: string): string =>
  title.length <= LONGEST ? title : `${title.slice(0, LONGEST).replace(/\s+\S*$/, '')} …`;
const LONGEST = 70;
