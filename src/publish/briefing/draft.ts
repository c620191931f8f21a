import type { Sentence } from './say.ts';

/** A part before its citations are numbered. */
export interface DraftPart {
  readonly heading: string;
  readonly sentences: readonly Sentence[];
  readonly parts: readonly DraftPart[];
}

export const draftPart = (
  heading: string,
  sentences: readonly Sentence[],
  parts: readonly DraftPart[] = [],
): DraftPart => ({ heading, sentences, parts: parts.filter(isSome) });

/** A part of which there is nothing to say is left out. */
export const isSome = ({ sentences, parts }: DraftPart): boolean => sentences.length > 0 || parts.length > 0;
