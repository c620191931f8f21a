import { oneLine, timeWords } from '../../publish/words.ts';
import { titleOf } from '../../sources/source.ts';
import type { Store } from '../../store/store.ts';
import type { News } from './news.ts';

/** The sources that could not be checked when they last were: each once for as long as that goes on. */
export async function failing(store: Store): Promise<{ revision: string; news: News }[]> {
  const sources = new Map((await store.following.sources()).map(({ id, is }) => [id, titleOf(is) ?? id]));
  const last = await store.following.lastChecks();
  const down = [...last].filter(([id, { outcome }]) => sources.has(id) && outcome === 'could not check');
  return Promise.all(
    down.map(async ([id, check]) => {
      const checks = await store.following.checks({ source: id });
      const sound = checks.findLastIndex(({ outcome }) => outcome !== 'could not check');
      const first = checks[sound + 1] ?? check;
      const title = oneLine(sources.get(id)!);
      const news: News = {
        ...{ occasion: 'source failing', item: id, kind: 'source', lead: title },
        says: `could not be checked since ${timeWords(first.ended)} UTC: ${oneLine(check.why ?? 'no reason is known')}`,
        ...{ quote: null, later: null, why: 'a source that is watched cannot be checked', against: [] },
      };
      return { revision: first.began, news };
    }),
  );
}
