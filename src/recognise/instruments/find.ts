import type { Token } from '../../model/text.ts';
import type { Passage, Work } from './work.ts';

/** What the passage has said so far, which lists leave out. */
export interface State {
  /** The last series of statutory instruments, with the year, and where it ended. */
  series: { type: string; year: number; end: number } | null;
  /** The last kind of EU act, and where it ended. */
  eu: { noun: string; end: number } | null;
  /** Where the last resolution of the United Nations ended, and whose it was. */
  resolution: { organ: Organ; end: number } | null;
}

export type Organ = 'S' | 'A' | 'A/HRC';

/** Reads a work whose number begins at a token, or says that there is none. */
export type Find = (passage: Passage, index: number, state: State) => Work | null;

/** How far a list may run on after its last member: "and amended by, 2006/1337". */
export const NEAR = 48;

export const noteOf = (rule: string, start: number, match: RegExpExecArray) => ({
  rule,
  start,
  end: start + match[0].length,
});

export const tokenAt = (passage: Passage, index: number): Token => passage.tokens[index]!;
