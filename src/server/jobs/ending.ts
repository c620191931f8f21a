import type { Fate } from '../../sources/watching.ts';
import type { Item } from '../../store/following.ts';
import type { Inside } from './inside.ts';
import { end, type Place } from './intake.ts';
import { count } from './rounds.ts';
import type { Told } from './workshop.ts';

/**
 * Ends a document's way with what became of it: what is known of it within its source, the tally of its check, and the
 * word to those behind it. Under the writers' lock. Null where it was ended before.
 */
export async function settle(
  inside: Inside,
  place: Place,
  fate: Fate,
  as: Told['is'] = fate.is,
): Promise<Told | null> {
  const { item, added } = fate;
  const title = added?.title || item.title || nameOf(place);
  const how = { outcome: as, why: fate.item.why, title, document: added?.document ?? item.document };
  if (!(await end(inside, place, how))) return null;
  if (place.source !== null) await inside.store.following.keepItem(item);
  await count(inside, place.round, { is: fate.is, notBefore: fate.notBefore, why: item.why });
  await inside.send('link', {});
  return { id: place.id, is: as, name: title, why: item.why, commitments: added?.commitments ?? null };
}

/** As people call it who know no title. */
export function nameOf({ found, key }: Pick<Place, 'found' | 'key'>): string {
  const { title, address } = JSON.parse(found) as { title?: string | null; address?: string | null };
  return title || address || key;
}

/** Of a document that nothing is known of yet. */
export function unknownItem(place: Place, before: Item | null, at: string): Item {
  const { key, address, title, published, version } = JSON.parse(place.found) as Partial<Item>;
  return {
    ...{ source: place.source ?? '', key: key ?? place.key, state: 'unknown', why: null },
    ...{ address: address ?? null, title: title ?? null, published: published ?? null },
    ...{ version: null, document: null, edition: null, hash: null, etag: null, lastModified: null },
    ...before,
    ...(version === undefined ? {} : { version }),
    ...{ checked: at, due: null },
  };
}
