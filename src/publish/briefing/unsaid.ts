import type { Watched } from '../../register/watchList.ts';
import { isAnswered } from '../watchList.ts';
import { pointWords } from '../words.ts';
import { type DraftPart, draftPart } from './draft.ts';
import { evidence } from './evidence.ts';
import type { Known, Seen } from './known.ts';
import { leading, quoting, type Sentence, say } from './say.ts';
import { sourceIn } from './source.ts';
import { compare } from './themes.ts';
import { endEvidence } from './undertaking.ts';

/** What documents say is absent, undecided or withheld, newest first. */
export const unsaidPart = (open: readonly Watched[], known: Seen): DraftPart =>
  draftPart(
    'What is not said',
    open
      .filter(({ entry }) => entry.kind === 'silence')
      .toSorted((a, b) => compare(b.entry.head.published ?? '', a.entry.head.published ?? ''))
      .map(({ entry }) => unsaidSentence(entry, known)),
  );

export const unsaidSentence = (entry: Watched['entry'], known: Seen): Sentence =>
  say`${quoting(evidence(entry, entry.said))}${sourceIn(entry, known)}`;

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
