import type { Commitment } from '../../model/analysis.ts';
import type { Quote } from '../../model/span.ts';
import type { Head } from '../../register/events.ts';
import type { Entry, EntryOf } from '../../register/register.ts';
import type { NonEmpty } from './model.ts';

declare const held: unique symbol;

/** Words of a stored edition that a sentence rests on. Only `evidence` makes one, of a quote as the register has it. */
export interface Evidence {
  readonly document: string;
  readonly edition: string;
  readonly head: Head;
  readonly quote: Quote;
  /** `sentence`: the whole sentence around the words is cited, because they alone say little. */
  readonly reach: 'words' | 'sentence';
  readonly [held]: true;
}

/** Which edition of which document. */
export interface In {
  readonly document: string;
  readonly edition: string;
  readonly head: Head;
}

export const evidence = (
  { document, edition, head }: In,
  quote: Quote,
  reach: Evidence['reach'] = 'words',
): Evidence => ({ document, edition, head, quote, reach }) as Evidence;

/** A commitment in its edition, with those who are to act, as read or as a person set them right. */
export interface Spoken extends In {
  readonly said: Commitment;
  readonly values: Pick<EntryOf<'commitment'>['values'], 'actors'>;
}

/**
 * What a commitment rests on: its sentence; and where words that govern it stand outside of that, as in the line that
 * leads into a list, the sentence of the outermost of these too.
 */
export function evidenceOf(one: Spoken): NonEmpty<Evidence> {
  const { sentence, firmnessEvidence, governedBy } = one.said;
  const outside = [...governedBy, firmnessEvidence].find(
    ({ start, end }) => end <= sentence.start || start >= sentence.end,
  );
  const own = evidence(one, sentence);
  return outside === undefined ? [own] : [own, evidence(one, outside, 'sentence')];
}

/** The words of an entry: of a commitment, its action. */
export const wordsOf = (entry: Entry): Quote =>
  entry.kind === 'commitment' ? entry.said.action : entry.said;
