import type { Entry } from '../../register/register.ts';
import type { Watched } from '../../register/watchList.ts';
import { isAnswered } from '../watchList.ts';
import { oneLine, pointWords } from '../words.ts';
import { type DraftPart, draftPart } from './draft.ts';
import { evidence, wordsOf } from './evidence.ts';
import type { Known } from './known.ts';
import { leading, type Meant, meaning, quoting, type Sentence, say } from './say.ts';
import { compare } from './themes.ts';
import { endEvidence } from './undertaking.ts';

/** Who says it, and when. */
export const sourceOf = (entry: Entry): Meant =>
  meaning(
    [
      entry.head.publisher ?? shortened(oneLine(entry.head.title || entry.head.id)),
      dayWords(entry.head.published),
    ]
      .filter(Boolean)
      .join(', '),
    evidence(entry, wordsOf(entry)),
  );

/** A long title, cut between words. */
const shortened = (title: string): string =>
  title.length <= LONGEST ? title : `${title.slice(0, LONGEST).replace(/\s+\S*$/, '')} …`;
const LONGEST = 70;

const dayWords = (day: string | null): string => (day === null ? '' : pointWords(day));

/** What documents say is absent, undecided or withheld, newest first. */
export const unsaidPart = (open: readonly Watched[]): DraftPart =>
  draftPart(
    'What is not said',
    open
      .filter(({ entry }) => entry.kind === 'silence')
      .toSorted((a, b) => compare(b.entry.head.published ?? '', a.entry.head.published ?? ''))
      .map(({ entry }) => unsaidSentence(entry)),
  );

export const unsaidSentence = (entry: Watched['entry']): Sentence =>
  say`${quoting(evidence(entry, entry.said))} (${sourceOf(entry)})`;

/** What was to be watched, or had not been said, and the later words that answer it. */
export const answeredPart = (answered: readonly Watched[], known: Known): DraftPart =>
  draftPart(
    'Answered since',
    answered.map((one) => answeredSentence(one, known)),
  );

export function answeredSentence({ entry, answer }: Watched, known: Known): Sentence {
  const [asked, given] = [evidence(entry, entry.said), endEvidence(answer!.to, known)];
  const day = given.head.published;
  const when = leading(day === null ? 'On a day not known' : `On ${pointWords(day)}`, given);
  return say`${when}, ${quoting(asked)} was answered: ${quoting(given)}`;
}

export const answeredBy = (one: Watched, asOf: string, { heads }: Known): boolean =>
  isAnswered(one.answer, asOf, heads);
