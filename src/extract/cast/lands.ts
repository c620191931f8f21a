import { lands } from '../../languages/en/names-roles.ts';
import { firstFrom } from '../../model/span.ts';
import type { NameMention } from '../../recognise/names.ts';
import { namedParty } from './candidates.ts';
import { acting, firstOf, headOf, type Place, type Reading } from './reading.ts';

/** "the kingdom", "the city-state", "the island nation": the party that the text named last and that may be called so. */
export function land(place: Place): Reading | null {
  const called = lands.get(headOf(place).lower);
  if (!called || !/^(?:the|this)$/.test(firstOf(place)) || place.sides.parties.length === 0) return null;
  const names = place.sides.parties.map(({ name }) => name);
  const own = names.filter((name) => called.has(name));
  if (own.length === 1) return acting('party', own.map(namedParty));
  const last = lastNamed(place, names);
  return last === null ? null : acting('party', [namedParty(last)]);
}

function lastNamed({ scene, phrase }: Place, names: readonly string[]): string | null {
  const before = firstFrom(scene.mentions, phrase.tokens[0]!.start);
  for (let at = before - 1; at >= Math.max(0, before - FURTHEST); at--) {
    const { of = null, type } = scene.mentions[at]! as Partial<NameMention>;
    if (type === 'party' && typeof of === 'string' && names.includes(of)) return of;
  }
  return null;
}

/** No name is looked for further back than this many mentions. */
const FURTHEST = 60;
