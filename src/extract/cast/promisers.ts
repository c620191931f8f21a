import { welcomed, wills } from '../../languages/en/names-roles.ts';
import type { Span } from '../../model/span.ts';
import type { Sentence, Token } from '../../model/text.ts';
import type { NameMention } from '../../recognise/names.ts';
import { namedParty, partyOf } from './candidates.ts';
import type { Reading } from './reading.ts';
import { type Scene, within } from './scene.ts';

/** "The ministers welcomed the plan to build a port, on the part of Fiji": those whose plan it is, not those who welcome it. */
export function promisersIn(scene: Scene, subject: Span, sentence: Sentence): Reading | null {
  const at = sentence.tokens.findIndex(({ lower }, i, all) => lower === 'part' && isOnThePartOf(all, i));
  if (at < 0 || !welcomesWill(sentence.tokens.slice(0, at), subject)) return null;
  const { end } = sentence.tokens[at + 1]!;
  const names = joinedFrom(scene, sentence, end).map((mention) => {
    const party = mention.type === 'body' ? null : partyOf(mention);
    return party === null ? { name: mention.value ?? '', id: mention.id } : namedParty(party);
  });
  return names.length ? { names, kind: 'party', plural: names.length > 1 } : null;
}

const isOnThePartOf = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 2]?.lower === 'on' && tokens[at - 1]?.lower === 'the' && tokens[at + 1]?.lower === 'of';

const welcomesWill = (tokens: readonly Token[], { end }: Span): boolean => {
  const rest = tokens.filter(({ start }) => start >= end).map(({ lower }) => lower);
  const verb = rest.slice(0, 4).findIndex((word) => welcomed.has(word));
  return verb >= 0 && rest.slice(verb + 1).some((word) => wills.has(word));
};

/** The names from a place on that commas and "and" join. */
function joinedFrom({ mentions }: Scene, { tokens, end }: Sentence, start: number): NameMention[] {
  const names: NameMention[] = [];
  let at = start;
  for (const mention of within(mentions, { start, end })) {
    if (!('of' in mention) || mention.type === 'place') continue;
    const between = tokens.filter((token) => token.start >= at && token.end <= mention.start);
    if (!between.every(({ lower }) => /^(?:the|both|and|,|&)$/.test(lower))) break;
    names.push(mention as NameMention);
    at = mention.end;
  }
  return names;
}
