import { partyByName } from '../../languages/en/names.ts';
import { telling } from '../../languages/en/names-roles.ts';
import type { Named } from '../../model/analysis.ts';
import type { Sentence } from '../../model/text.ts';
import type { NameMention } from '../../recognise/names.ts';
import { namedParty } from './candidates.ts';
import type { Place } from './reading.ts';
import { within } from './scene.ts';

/** Who does what a passive leaves without a doer: the party for whose case the sentence speaks, or whose word the sentence before reports. */
export function doersOf(place: Place): readonly Named[] {
  if (!isPassive(place)) return [];
  return caseOf(place) ?? reportedBy(place) ?? [];
}

/** How far behind its subject a verb may stand, with an aside between them. */
const FURTHEST = 14;

function isPassive({ sentence: { tokens }, phrase }: Place): boolean {
  const { end } = phrase.tokens.at(-1)!;
  const from = tokens.findIndex(({ start }) => start >= end);
  if (from < 0) return false;
  const rest = tokens.slice(from, from + FURTHEST).map(({ lower }) => lower);
  const modal = rest.findIndex((word) => word === 'will' || word === 'shall' || word === 'must');
  return modal >= 0 && rest.slice(modal + 1, modal + 4).includes('be');
}

/** "In the case of Fiji, permits must be granted", "In Tonga, the fee will be paid". */
function caseOf({ scene, sides, sentence }: Place): readonly Named[] | null {
  const name = statesIn(scene.mentions, sentence)[0];
  if (!name || !sides.parties.some((party) => party.name === name.of)) return null;
  const before = sentence.tokens.filter(({ end }) => end <= name.start).map(({ lower }) => lower);
  const comma = sentence.tokens.find(({ start }) => start >= name.end)?.text === ',';
  return comma && CASE.test(before.join(' ')) ? [namedParty(name.of!)] : null;
}

const CASE = /^(?:in the case of|in respect of|in|for|as regards)(?: the)?$/;

/** "Fiji has told us that the pump is late. It will be mended in May." */
function reportedBy({ scene, sides, sentence, phrase }: Place): readonly Named[] | null {
  const before = scene.segmented.sentences[sentence.index - 1];
  if (!before || before.block !== sentence.block || ARTICLES.has(phrase.tokens[0]!.lower)) return null;
  const name = statesIn(scene.mentions, before)[0];
  if (!name || [...sides.home, ...sides.parties].some((own) => own.name === name.of)) return null;
  const next = before.tokens.filter(({ start }) => start >= name.end).slice(0, 4);
  const tells = next.findIndex(({ lower }) => telling.has(lower));
  return tells >= 0 && HEARERS.has(next[tells + 1]?.lower ?? '') ? [namedParty(name.of!)] : null;
}

const ARTICLES = new Set(['a', 'an', 'our', 'my']);
const HEARERS = new Set(['us', 'me', 'the', 'that', 'officials', 'ministers', 'my', 'our']);

/** The states a sentence names. */
const statesIn = (mentions: Place['scene']['mentions'], sentence: Sentence): readonly NameMention[] =>
  within(mentions, sentence).filter(
    (mention): mention is NameMention =>
      'of' in mention &&
      mention.type === 'party' &&
      typeof mention.of === 'string' &&
      partyByName.get(mention.of)?.kind !== 'group',
  );
