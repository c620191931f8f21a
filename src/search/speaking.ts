import type { Analysis } from '../model/analysis.ts';
import type { Store } from '../store/store.ts';
import { meantBy } from './citing.ts';

/** The newest readings of the documents that are an instrument or speak of it: those first, then the newest. */
export async function* analysesSpeakingOf(
  asked: string,
  store: Pick<Store, 'citations' | 'analysis'>,
  most: number,
): AsyncGenerator<Analysis> {
  const { works, documents } = await meantBy(asked, store.citations);
  const { documents: citing } =
    works.length === 0 ? { documents: [] } : await store.citations.citing({ works }, most);
  const ids = new Set([...documents, ...citing].map(({ id }) => id));
  for (const id of ids) {
    const analysis = await store.analysis(id);
    if (analysis !== null) yield analysis;
  }
}
