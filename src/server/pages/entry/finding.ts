import { entryOf } from '../../../register/entries.ts';
import type { Listed } from '../../../store/catalogue.ts';
import type { House } from '../../house.ts';
import { loggedOf } from '../document/shown.ts';

/** An entry, whatever has become of it: where it no longer stands, its document's log is asked. */
export type Found = Pick<Listed, 'entry' | 'thread' | 'state'>;

/** By its id or one that it had; null where the register never had such an id. */
export async function entryCalled(house: House, id: string): Promise<Found | null> {
  const { catalogue } = house.store;
  const listed = await catalogue.entry(id);
  if (listed !== null) return listed;
  const document = await catalogue.documentOf(id);
  if (document === null) return null;
  const { state } = await loggedOf(house, document);
  const entry = state === null ? null : entryOf(state, id);
  if (entry === null) return null;
  return (await catalogue.entry(entry.id)) ?? { entry, thread: null, state: null };
}
