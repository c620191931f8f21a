import { firstDay, lastDay } from '../model/edtf.ts';
import type { Standing } from '../register/state.ts';
import { whenWords } from './words.ts';

/** A date as one wording gave it, and until when it held. */
export interface Slip {
  /** The place of the wording among the thread's. */
  readonly wording: number;
  /** ISO days; `said` null where the document carries none, the others where that end is open. */
  readonly said: string | null;
  readonly first: string | null;
  readonly last: string | null;
  readonly words: string;
  /** Whether these are the words that hold now. */
  readonly holds: boolean;
}

/** The dates of an undertaking as they moved: one for each time that another was given, in the order they were said. */
export function slipsOf({ thread, wording: holding }: Pick<Standing, 'thread' | 'wording'>): readonly Slip[] {
  const slips: Slip[] = [];
  let before: string | null = null;
  thread.wordings.forEach(({ values: { deadline }, head }, wording) => {
    const last = slips.at(-1);
    if (deadline === null || (firstDay(deadline) === null && lastDay(deadline) === null)) return;
    const holds = thread.wordings[wording] === holding;
    if (deadline === before && last !== undefined) {
      slips[slips.length - 1] = { ...last, holds: last.holds || holds };
      return;
    }
    before = deadline;
    slips.push({
      wording,
      said: head.published,
      first: firstDay(deadline),
      last: lastDay(deadline),
      words: whenWords(deadline),
      holds,
    });
  });
  return slips;
}
