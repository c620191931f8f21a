import type { Place } from '../model/place.ts';
import { overlaps, type Span } from '../model/span.ts';

/** Where a stretch stands in the published file, as a reader would look for it: `Page 3. `; empty where nothing says. */
export function placeWords(places: readonly Place[], span: Span): string {
  const there = places.filter((place) => overlaps(place, span));
  const pages = different(there.map(({ page }) => page));
  if (pages.length > 0)
    return pages.length === 1 ? `Page ${pages[0]}. ` : `Pages ${pages[0]} to ${pages.at(-1)}. `;
  const provisions = different(there.map(({ provision }) => provision));
  if (provisions.length > 0) return `Provision ${provisions.join(', ')}. `;
  const [path] = different(there.map((place) => place.path));
  return path === undefined ? '' : `Element ${path}. `;
}

const different = <T>(values: readonly (T | undefined)[]): T[] => [
  ...new Set(values.filter((value) => value !== undefined)),
];
