import type { Match } from '../../register/concerns/match.ts';
import type { Entry } from '../../register/register.ts';
import { type DraftPart, draftPart } from './draft.ts';
import { evidence, wordsOf } from './evidence.ts';
import type { Seen } from './known.ts';
import { leading, meaning, quoting, type Sentence, say } from './say.ts';
import { type Undertaking, undertakingSentence } from './undertaking.ts';

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

/**
 * What it means for an audience: what concerns it, then what only touches it, each with the words that say so. An
 * undertaking is told once, as it stands now. Figures and events that only touch it say nothing to act on.
 */
export function audiencePart(
  { title, concerns }: ForAudience,
  undertakings: readonly Undertaking[],
  known: Seen,
): DraftPart {
  const own = new Set(known.entries.map(({ id }) => id));
  const byEntry = new Map(undertakings.flatMap((one) => one.wordings.map(({ id }) => [id, one] as const)));
  const told = new Set<Undertaking>();
  const sentences = { concerns: [] as Sentence[], touches: [] as Sentence[] };
  const inOrder = concerns.toSorted((a, b) => rankOf(a) - rankOf(b));
  for (const one of inOrder) {
    const { entry, match } = one;
    const undertaking = byEntry.get(entry.id);
    if (!own.has(entry.id) || (undertaking !== undefined && told.has(undertaking))) continue;
    if (match.standing === 'touches' && (entry.kind === 'figure' || entry.kind === 'event')) continue;
    if (undertaking !== undefined) told.add(undertaking);
    sentences[match.standing].push(concernSentence(one, undertaking, known));
  }
  return draftPart(`What it means for: ${title}`, sentences.concerns, [
    draftPart('Touches it, with what speaks against', sentences.touches),
  ]);
}

/** What concerns it goes before what touches it, so that of one undertaking the stronger passage counts. */
const rankOf = ({ match }: Concern): number => (match.standing === 'concerns' ? 0 : 1);

function concernSentence(
  { entry, match }: Concern,
  undertaking: Undertaking | undefined,
  known: Seen,
): Sentence {
  const because = say`; found by ${meaning(match.why, evidence(entry, match.passage))}`;
  if (undertaking !== undefined) return say`${undertakingSentence(undertaking, known)}${because}`;
  const on = evidence(entry, wordsOf(entry));
  return say`${leading(KINDS[entry.kind], on)} ${quoting(on)}${because}`;
}

const KINDS = {
  commitment: 'Undertaken',
  event: 'What happened',
  figure: 'A figure',
  silence: 'Not said',
  watchpoint: 'To watch',
  advisory: 'Advice',
} as const;
