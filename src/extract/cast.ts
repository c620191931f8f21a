import type { Named } from '../model/analysis.ts';
import type { Span } from '../model/span.ts';
import type { Segmented, Sentence } from '../model/text.ts';
import type { Recognised } from '../recognise/recognise.ts';

/** Who is who in one document. */
export interface Cast {
  /** The parties whose text it is, or whose undertakings it reports: what "we" and "both sides" stand for. */
  readonly parties: readonly Named[];
  /** Who issues the text: the actor of a passive that names none. */
  readonly issuer: readonly Named[];
  /** Who acts, when `subject` is the subject of an undertaking in `sentence`; empty where it is nobody who can undertake. */
  resolve(subject: Span, sentence: Sentence): readonly Named[];
}

export const castOf = (_segmented: Segmented, _recognised: Recognised): Cast => ({
  parties: [],
  issuer: [],
  resolve: () => [],
});
