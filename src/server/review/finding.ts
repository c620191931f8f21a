import { replay } from '../../register/replay.ts';
import type { Subject } from '../../register/reviewing.ts';
import type { House } from '../house.ts';
import { entryCalled } from '../pages/entry/finding.ts';

/** The entry or link of an id; null where there is none. */
export async function subjectOf(house: House, id: string): Promise<Subject | null> {
  if (id.startsWith('l:')) return (await house.store.catalogue.ties({ links: [id] }))[0] ?? null;
  return (await entryCalled(house, id))?.entry ?? null;
}

/** The numbers of what was taken back in a document's log. */
export async function takenBack(
  { store }: Pick<House, 'store'>,
  document: string,
): Promise<ReadonlySet<number>> {
  const undoings = [];
  for await (const one of store.events({ document, kinds: ['undone'] })) undoings.push(one);
  return replay(undoings).get(document)?.undone ?? new Set();
}
