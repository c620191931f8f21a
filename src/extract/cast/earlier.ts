import type { Named } from '../../model/analysis.ts';
import type { NameMention } from '../../recognise/names.ts';
import { namedParty } from './candidates.ts';
import type { Place } from './reading.ts';

/** No name is looked for further back than this many mentions. */
const FURTHEST = 200;

/** The person named last before a place, of the given office where one is given, as the party for which that person acts. */
export function personBefore({ scene, phrase }: Place, office?: string): readonly Named[] {
  const words = office?.toLowerCase().split(/\s+/) ?? [];
  const person = backwards(
    scene.mentions,
    phrase.tokens[0]!.start,
    ({ type, of, quote }) =>
      type === 'person' && of !== null && words.every((word) => quote.toLowerCase().includes(word)),
  );
  return person ? [namedParty(person.of!)] : [];
}

/** The body named last before a place whose name holds the word: "the Agency" after "the European Medicines Agency". */
export function bodyBefore({ scene, phrase }: Place, word: string): Named | null {
  const body = backwards(
    scene.mentions,
    phrase.tokens[0]!.start,
    ({ type, value }) => type === 'body' && (value ?? '').toLowerCase().split(/\s+/).includes(word),
  );
  return body ? { name: body.value ?? '', id: body.id } : null;
}

function backwards(
  mentions: Place['scene']['mentions'],
  start: number,
  passes: (name: NameMention) => boolean,
): NameMention | null {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  for (let at = low - 1; at >= Math.max(0, low - FURTHEST); at--) {
    const mention = mentions[at]!;
    if ('of' in mention && passes(mention as NameMention)) return mention as NameMention;
  }
  return null;
}
