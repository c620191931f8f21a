import type { Match } from '../../register/concerns/match.ts';
import type { Entry } from '../../register/register.ts';
import { type DraftPart, draftPart } from './draft.ts';
import { evidence, wordsOf } from './evidence.ts';
import type { Seen } from './known.ts';
import { joined, leading, meaning, quoting, type Sentence, say } from './say.ts';
import { coreOf, limitsOf } from './undertaking.ts';

/** Something that a document says, and why it concerns an audience: who builds audiences finds these, a briefing tells them. */
export interface Concern {
  readonly entry: Entry;
  readonly match: Pick<Match, 'passage' | 'standing' | 'why'>;
}

export interface ForAudience {
  /** As a heading reads it: "Port operators". */
  readonly title: string;
  /** What says most first. */
  readonly concerns: readonly Concern[];
}

/** What it means for an audience: what concerns it, then what only touches it, each with the words that say so. */
export function audiencePart({ title, concerns }: ForAudience, known: Seen): DraftPart {
  const own = new Set(known.entries.map(({ id }) => id));
  const of = (standing: Match['standing']) =>
    concerns
      .filter(({ entry, match }) => own.has(entry.id) && match.standing === standing)
      .map((one) => concernSentence(one, known));
  return draftPart(`What it means for: ${title}`, of('concerns'), [
    draftPart('Touches it, with what speaks against', of('touches')),
  ]);
}

function concernSentence({ entry, match: { passage, why } }: Concern, known: Seen): Sentence {
  const because = say`: ${meaning(why, evidence(entry, passage))}`;
  return say`${entrySentence(entry, known)}${because}`;
}

/** Who will do what, how firmly and by when; of what is no undertaking, its kind and its words. */
function entrySentence(entry: Entry, known: Seen): Sentence {
  if (entry.kind !== 'commitment') {
    const on = evidence(entry, wordsOf(entry));
    return say`${leading(KINDS[entry.kind], on)} ${quoting(on)}`;
  }
  const firmness = say`${meaning(entry.values.firmness, evidence(entry, entry.said.sentence))}`;
  return say`${coreOf(entry)} (${joined([firmness, ...limitsOf(entry, known, true)], ', ')})`;
}

const KINDS = {
  event: 'What happened',
  figure: 'A figure',
  silence: 'Not said',
  watchpoint: 'To watch',
  advisory: 'Advice',
} as const;
