import type { Commitment } from '../model/analysis.ts';
import type { Span } from '../model/span.ts';
import type { Segmented } from '../model/text.ts';
import type { Recognised } from '../recognise/recognise.ts';

export const commitmentsIn = (
  _segmented: Segmented,
  _recognised: Recognised,
  _taken: readonly Span[],
): Commitment[] => [];
