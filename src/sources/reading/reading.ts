import type { Analysis } from '../../model/analysis.ts';
import type { Problem } from '../../model/problem.ts';
import { analyse } from '../../pipeline.ts';
import type { Given, Read } from '../../readers/finished.ts';
import { read } from '../../readers/read.ts';

/** What bytes say, or why they could not be read: plain data, as it crosses from one thread to another. */
export type Reading = Said | Unsaid;

export interface Said extends Pick<Read, 'history' | 'legislation' | 'dated'> {
  /** Its problems are those of the reading, then its own. */
  readonly analysis: Analysis;
  /** Those of the reading alone: what was read only in part, or by a guess. */
  readonly problems: readonly Problem[];
}

export interface Unsaid {
  readonly analysis: null;
  /** One line that says what and what to do. */
  readonly why: string;
}

/** Where the reading ends. */
export interface Extent {
  /** Nothing after the mentions. */
  readonly only?: 'mentions' | undefined;
}

/** Reads bytes and says what they say. Pure: the same bytes and options, the same reading. */
export async function readingOf(bytes: Uint8Array, given: Given, { only }: Extent = {}): Promise<Reading> {
  const opened = await read(bytes, given);
  if (opened.document === null) return { analysis: null, why: opened.problems[0].message };
  const { document, problems, history, legislation, dated } = opened;
  const analysis = analyse(document, only ? { only } : {});
  const whole = { ...analysis, problems: [...problems, ...analysis.problems] };
  return { analysis: whole, problems, history, legislation, dated };
}
