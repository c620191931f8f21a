import type { Term } from '../../src/store/catalogue.ts';
import { remake } from '../../src/store/checking/remake.ts';
import { openStore, type Place } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';

/** Whether pages and search find what they find once everything is made anew from the log; what they do not, in words. */
export async function asMadeAnew(place: Place, day: string): Promise<readonly string[]> {
  const before = await foundIn(place);
  await remake(place, day);
  const after = await foundIn(place);
  const only = (these: readonly string[], those: readonly string[]) => {
    const there = new Set(those);
    return these.filter((one) => !there.has(one));
  };
  return [
    ...only(before, after).map((one) => `found, and not when made anew: ${one}`),
    ...only(after, before).map((one) => `found when made anew only: ${one}`),
  ];
}

const TERMS: readonly Term[] = ['terminal', 'harbour', 'Brandel', 'corrected'].map((word) => ({
  words: [word],
  prefix: false,
}));

/** Passages and entries with these words, the passages with their scores. */
async function foundIn(place: Place): Promise<readonly string[]> {
  const store = await openStore(place, { mode: 'read' });
  try {
    const passages = await passagesOf(store);
    const found = [...passages.values()];
    for (const term of TERMS) {
      const { numbers, scores } = await store.passages.ranked({ all: [term], any: [], not: [] });
      for (const [n, number] of numbers.entries())
        found.push(`${term.words[0]}: ${passages.get(number)}: ${scores[n]!.toFixed(6)}`);
      const entries = await store.catalogue.entries(
        await store.catalogue.matching({ all: [term], not: [] }, false),
      );
      found.push(...entries.map(({ entry }) => `${term.words[0]}: ${entry.document} ${entry.id}`));
    }
    return found;
  } finally {
    await store.close();
  }
}

async function passagesOf(store: Store): Promise<ReadonlyMap<number, string>> {
  const passages = new Map<number, string>();
  for await (const cut of store.passages.columns(0))
    for (const { document, edition, first, bounds } of cut)
      for (const [n, start] of bounds.slice(0, -1).entries())
        passages.set(first + n, `${document} ${edition} ${start}`);
  return passages;
}
