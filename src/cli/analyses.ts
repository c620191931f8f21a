import type { Analysis } from '../model/analysis.ts';
import type { Store } from '../store/store.ts';

/** Of every document of a register what its latest edition says, one at a time. */
export async function* analysesOf(store: Store): AsyncGenerator<Analysis> {
  // By document, and then in the order they came: the last of each holds.
  const newest = new Map((await store.editions()).map(({ head }) => [head.id, head]));
  for (const head of newest.values()) {
    const analysis = await store.analysis(head.id, head.edition);
    if (analysis !== null) yield analysis;
  }
}
