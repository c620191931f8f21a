import { determiners, introductions, postmodifiers, verbal } from '../../languages/en/names-roles.ts';
import type { Named } from '../../model/analysis.ts';
import { firstFrom } from '../../model/span.ts';
import type { Token } from '../../model/text.ts';
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

/** The body named, or described, last before a place with the word: "the Agency" after "the European Medicines Agency". */
export function bodyBefore(place: Place, word: string): Named | null {
  const { scene, sides, sentence, phrase } = place;
  const own = [...sides.home, ...sides.parties].find(({ name }) =>
    name.toLowerCase().split(/\s+/).includes(word),
  );
  if (own) return own;
  const body = backwards(
    scene.mentions,
    phrase.tokens[0]!.start,
    ({ type, value }) => type === 'body' && (value ?? '').toLowerCase().split(/\s+/).includes(word),
  );
  const described = describedBefore(scene, sentence, phrase.tokens[0]!.start, word);
  if (described && described.start > (body?.start ?? -1)) return { name: described.name, id: null };
  return body ? { name: body.value ?? '', id: body.id } : null;
}

/** No description is looked for further back than this many sentences. */
const NEAR = 4;

/** "a joint returns group", before "the group": what it was when it was spoken of in more words. */
function describedBefore(
  { segmented: { document, sentences } }: Place['scene'],
  { index, lead }: Place['sentence'],
  before: number,
  word: string,
): { name: string; start: number } | null {
  for (let at = index; at >= Math.max(0, (lead?.index ?? index) - NEAR); at--) {
    const { tokens } = sentences[at]!;
    for (let last = tokens.length - 1; last > 0; last--) {
      if (tokens[last]!.lower !== word || tokens[last]!.end > before) continue;
      let first = last;
      while (first > 0 && modifies(tokens[first - 1]!)) first--;
      const introduced = first < last && DETERMINERS.has(tokens[first - 1]?.lower ?? '');
      if (!introduced) continue;
      const { start } = tokens[first]!;
      return { name: document.text.slice(start, tokens[last]!.end).replace(/\s+/g, ' '), start };
    }
  }
  return null;
}

const DETERMINERS = new Set([
  'a',
  'an',
  'the',
  'this',
  'our',
  'their',
  'its',
  'new',
  'standing',
  'permanent',
]);
const modifies = ({ text, lower }: Token): boolean =>
  /^\p{L}/u.test(text) &&
  !DETERMINERS.has(lower) &&
  !determiners.has(lower) &&
  !postmodifiers.has(lower) &&
  !verbal.has(lower) &&
  !introductions.has(lower) &&
  lower !== 'and';

function backwards(
  mentions: Place['scene']['mentions'],
  start: number,
  passes: (name: NameMention) => boolean,
): NameMention | null {
  const next = firstFrom(mentions, start);
  for (let at = next - 1; at >= Math.max(0, next - FURTHEST); at--) {
    const mention = mentions[at]!;
    if ('of' in mention && passes(mention as NameMention)) return mention as NameMention;
  }
  return null;
}
