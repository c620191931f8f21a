import { addDays } from '../../model/edtf.ts';
import { whenWords } from '../../publish/words.ts';
import { replayAll } from '../../register/replay.ts';
import { standingOf } from '../../register/state.ts';
import { threadsOf } from '../../register/threads.ts';
import type { Store } from '../../store/store.ts';
import type { Occurrence } from './occurrences.ts';

/**
 * What is due within some days of a day, and what became overdue since another: each undertaking once for each last
 * day that it is given. Reads the whole log, so once a day will do.
 */
export async function dueOccurrences(
  store: Store,
): Promise<(asOf: string, ahead: number, since: string) => Occurrence[]> {
  const threads = threadsOf((await replayAll(store.events())).values());
  return (asOf, ahead, since) => {
    const period = { asOf, until: addDays(asOf, ahead) };
    return threads.all.flatMap((thread): Occurrence[] => {
      const standing = standingOf(thread, threads, period);
      if (standing === null) return [];
      const { state, wording: entry, first, last } = standing;
      const revision = last ?? first ?? '';
      const told = { entry, seq: null, revision, later: null };
      if (state === 'due')
        return [
          {
            ...told,
            occasion: 'due',
            says: `due ${whenWords(last === null ? `${first}/..` : `../${last}`)}`,
          },
        ];
      if (state !== 'overdue' || last === null || last < since) return [];
      const says = `its last day was ${whenWords(last).replace(/^on /, '')}; no document read reports it done`;
      return [{ ...told, occasion: 'overdue', says }];
    });
  };
}
