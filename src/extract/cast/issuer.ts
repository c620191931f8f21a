import { partyById } from '../../languages/en/names.ts';
import type { Named } from '../../model/analysis.ts';
import type { NameMention } from '../../recognise/names.ts';
import { namedParty } from './candidates.ts';
import type { Counts } from './counts.ts';
import { add, OPENING, type Points, ranked, score } from './points.ts';
import type { Scene } from './scene.ts';

/** A department speaks for its state, an agency for itself. */
const MINISTERIAL = /Department|Ministry|Office|Treasury|House|Street|Presidency|Parliament|Council/;

/** Whose text it is: by its publisher, by who announces, by whose bodies, offices and money it speaks of. */
export function issuerOf({ segmented, publisher, title, lines }: Scene, { states }: Counts): Named[] {
  const official = segmented.document.genre === 'news analysis' ? [] : publisher;
  const [first] = official;
  if (first?.type === 'body' && !MINISTERIAL.test(first.quote))
    return [{ name: first.value ?? '', id: first.id }];
  const points: Points = new Map();
  for (const { of } of official) if (of) add(points, of, 6);
  for (const { names } of title)
    for (const { of, type } of names) if (of && type === 'person') add(points, of, 3);
  for (const [i, line] of lines.slice(0, OPENING).entries())
    score(points, line, { party: 0.5, person: 4 / (i + 1), topic: 0 });
  const seen: Points = new Map();
  for (const [id, weight] of states) add(seen, partyById.get(id)?.name ?? id, weight);
  for (const { names } of lines) for (const name of names) if (name.of) add(seen, name.of, weightOf(name));
  for (const [name, weight] of seen) add(points, name, Math.min(weight, 3));
  const [best] = ranked(points);
  return best ? [namedParty(best[0])] : [];
}

/** A text speaks of its own bodies and government more than of others'. */
function weightOf({ type, rule }: NameMention): number {
  if (type === 'body' || rule === 'en/names/government') return 0.5;
  return type === 'person' ? 0.3 : 0.2;
}
