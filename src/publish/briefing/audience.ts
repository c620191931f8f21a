import type { Quote } from '../../model/span.ts';
import type { Entry } from '../../register/register.ts';
import { type DraftPart, draftPart } from './draft.ts';
import { type Evidence, evidence, wordsOf } from './evidence.ts';
import { meaning, quoting, type Sentence, say } from './say.ts';
import { sourceOf } from './source.ts';
import { coreOf } from './undertaking.ts';

/** What concerns an audience: who builds audiences finds these, a briefing only tells them. */
export interface Concern {
  readonly entry: Entry;
  /** The words of the entry's edition that brought it up: exact, as `quote` makes them. */
  readonly passage: Quote;
  /** Why it concerns them, in few words: "names seaports". */
  readonly why: string;
  /** What speaks against, in few words; empty where nothing does. */
  readonly against: readonly string[];
}

export interface ForAudience {
  /** As a heading reads it: "ports". */
  readonly title: string;
  readonly concerns: readonly Concern[];
}

/** What it means for an audience: each with the passage that brought it up, why, and what speaks against. */
export const audiencePart = ({ title, concerns }: ForAudience): DraftPart =>
  draftPart(`What it means for ${title}`, concerns.map(concernSentence));

function concernSentence({ entry, passage, why, against }: Concern): Sentence {
  const by: Evidence = evidence(entry, passage);
  const doubt = against.length === 0 ? null : meaning(`; against it: ${against.join('; ')}`, by);
  const because = say`; because it ${meaning(why, by)}${doubt}`;
  return entry.kind === 'commitment'
    ? say`${coreOf(entry)}${because}`
    : say`${sourceOf(entry)}: ${quoting(evidence(entry, wordsOf(entry)))}${because}`;
}
