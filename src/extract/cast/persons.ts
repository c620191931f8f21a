import { femaleNames } from '../../languages/en/names-women.ts';
import type { Mention, Named } from '../../model/analysis.ts';
import type { NameMention } from '../../recognise/names.ts';
import { namedParty } from './candidates.ts';
import { personBefore } from './earlier.ts';
import type { Place } from './reading.ts';
import { within } from './scene.ts';

/** How many sentences back "he" and "she" may point. */
const BACK = 3;

/** Whom "he" or "she" means: the one whom the clause or the sentence before names first, of those who can be meant. */
export function personMeant(place: Place, woman: boolean): readonly Named[] {
  const { scene, sentence, phrase } = place;
  const { sentences } = scene.segmented;
  for (let back = 0; back <= BACK; back++) {
    const where = sentences[sentence.index - back];
    if (!where) break;
    const end = back === 0 ? phrase.tokens[0]!.start : where.end;
    const found = within(scene.mentions, { start: where.start, end }).find(
      (mention) => isPerson(mention) && isWoman(mention) === woman,
    ) as NameMention | undefined;
    if (found) return [namedParty(found.of!)];
  }
  return personBefore(place);
}

const isPerson = (mention: Mention): mention is NameMention =>
  mention.type === 'person' &&
  (mention as NameMention).of !== null &&
  (mention as NameMention).rule !== 'en/names/office';

const isWoman = ({ quote, value }: Mention): boolean =>
  `${quote} ${value ?? ''}`
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => femaleNames.has(word));
