import { sentenceAround } from '../../../publish/around.ts';
import { spanOf } from '../../../register/entries.ts';
import type { Listed } from '../../../store/catalogue.ts';
import type { House } from '../../house.ts';

/** The sentences in which entries stand, by the entries' ids. */
export async function aroundAll(
  { store }: House,
  listed: readonly Listed[],
): Promise<ReadonlyMap<string, string>> {
  const sentences = new Map<string, string>();
  const byEdition = Map.groupBy(listed, ({ entry }) => `${entry.document}\n${entry.edition}`);
  for (const [first, ...rest] of byEdition.values()) {
    const text = await store.text(first!.entry.document, first!.entry.edition);
    for (const { entry } of [first!, ...rest])
      sentences.set(entry.id, text === null ? '' : sentenceAround(text, spanOf(entry)));
  }
  return sentences;
}
