import type { Mention } from '../model/analysis.ts';
import type { Problem } from '../model/problem.ts';
import { overlaps } from '../model/span.ts';
import type { Segmented } from '../model/text.ts';
import { amountsIn } from './amounts.ts';
import { datesIn } from './dates.ts';
import { instrumentsIn } from './instruments.ts';
import { namesIn } from './names.ts';

export interface Recognised {
  /** In the order of the text; none overlaps another. */
  readonly mentions: readonly Mention[];
  readonly problems: readonly Problem[];
}

/** Where two finds share characters the earlier in this list stands: a year in a citation is no date. */
const RECOGNISERS = [instrumentsIn, datesIn, amountsIn, namesIn];

/** Finds what the text names: instruments, dates, amounts, parties, bodies, places. */
export function recognise(segmented: Segmented): Recognised {
  const mentions: Mention[] = [];
  const problems: Problem[] = [];
  for (const recogniser of RECOGNISERS) {
    const found = recogniser(segmented);
    for (const mention of free(mentions, found.mentions)) mentions.push(mention);
    mentions.sort((a, b) => a.start - b.start);
    for (const problem of found.problems) problems.push(problem);
  }
  return { mentions, problems };
}

/** Those of `found` that share no character with what is taken; both in the order of the text. */
function free(taken: readonly Mention[], found: readonly Mention[]): Mention[] {
  let at = 0;
  return found.filter((mention) => {
    while (at < taken.length && taken[at]!.end <= mention.start) at++;
    return at === taken.length || !overlaps(taken[at]!, mention);
  });
}
