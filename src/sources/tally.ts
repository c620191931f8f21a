import type { CheckOutcome } from '../store/following.ts';
import type { Fate } from './watching.ts';

/** What came of the documents of one check so far. */
export interface Tally {
  listed: number;
  fresh: number;
  changed: number;
  failed: number;
  gone: number;
  unknownInARow: number;
}

/** After this many that could not be had one after the other, the rest waits for the next check. */
const MOST_UNKNOWN = 5;

/** Whether the rest is to wait after one that could not be had, as so many before it. */
export const isEnough = ({ notBefore }: Pick<Fate, 'notBefore'>, unknownInARow: number): boolean =>
  notBefore !== null || unknownInARow >= MOST_UNKNOWN;

/** Counts what became of a document; true where the rest is to wait for the next check. */
export function counted(fate: Pick<Fate, 'is' | 'notBefore'>, tally: Tally): boolean {
  if (fate.is === 'new') tally.fresh++;
  if (fate.is === 'changed') tally.changed++;
  if (fate.is === 'unknown' || fate.is === 'unread') tally.failed++;
  if (fate.is === 'gone') tally.gone++;
  tally.unknownInARow = fate.is === 'unknown' ? tally.unknownInARow + 1 : 0;
  return fate.is === 'unknown' && isEnough(fate, tally.unknownInARow);
}

export function outcomeOf({ fresh, changed, gone }: Tally): CheckOutcome {
  return fresh > 0 ? 'new' : changed + gone > 0 ? 'changed' : 'unchanged';
}

export function wordsOf({ failed, gone }: Tally): string | null {
  const words = [
    ...(failed > 0 ? [`${failed} listed ${failed === 1 ? 'document' : 'documents'} could not be read`] : []),
    ...(gone > 0 ? [`${gone} ${gone === 1 ? 'document is' : 'documents are'} gone`] : []),
  ];
  return words.length > 0 ? words.join('; ') : null;
}
