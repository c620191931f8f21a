import { subordinates } from '../../languages/en/actions.ts';
import type { Cast } from '../cast.ts';
import { hasActNoun } from './acceptance.ts';
import { doneBy, issuerOf, ownersOrIssuer, type Who } from './agents.ts';
import type { Chain } from './lexicon.ts';
import { type Line, lower, sentenceAt, spanOf, tagAt } from './line.ts';
import { ownerOf } from './owners.ts';

/** Who acts: the subject, or those who are told to, or whoever's agreement or plan it is. */
export function actorsOf(
  line: Line,
  cast: Cast,
  chain: Chain,
  subject: readonly [number, number] | null,
): Who | null {
  if (chain.whom) return told(line, cast, chain, subject);
  if (chain.by) return whoIs(line, cast, chain.by);
  const owner = ownerOf(line, cast, chain);
  if (owner) return owner;
  const promisedTo = chain.shape === 'noun' && chain.links[0]!.governor.id === 'en/firmness/is-promised';
  if (!subject || promisedTo) return { kind: 'collective', actors: cast.parties };
  const span = spanOf(line, ...withoutLead(line, subject));
  const sentence = sentenceAt(line, subject[0]);
  const kind = cast.classify(span, sentence);
  const actors = cast.resolve(span, sentence).filter(({ name }) => !CLAUSE.test(name));
  if (chain.shape === 'passive') return doneBy(line, cast, chain, { kind, actors });
  if (kind === 'nobody' || kind === 'thing')
    return named(line, chain, subject, cast) ?? { kind, actors: ownersOrIssuer(cast, actors) };
  return { kind, actors: actors.length > 0 ? actors : issuerOf(cast) };
}

function whoIs(line: Line, cast: Cast, words: readonly [number, number]): Who {
  const span = spanOf(line, ...words);
  const sentence = sentenceAt(line, words[0]);
  const actors = cast.resolve(span, sentence);
  return actors.length > 0
    ? { kind: cast.classify(span, sentence), actors }
    : { kind: 'collective', actors: cast.parties };
}

/** A sentence with a subject of its own does not take in the words that lead into it. */
const withoutLead = ({ own }: Line, [from, to]: readonly [number, number]): readonly [number, number] =>
  from < own && own < to ? [own, to] : [from, to];

/** A class whose name holds a verb or an opening is no class: the subject was not found whole. */
const CLAUSE = /\b(?:is|are|was|were|has|have|had|why|within|through|involving|need|needs|last|said)\b/u;

/** "Australia's Defence Strategic Review": what stands after the owner or the article, as written. */
function properName(line: Line, from: number, to: number): string {
  let start = from;
  for (let i = from; i < to - 1; i++)
    if (/^['’]s?$/.test(lower(line, i)) || tagAt(line, i) === 'DT') start = i + 1;
  return line.tokens
    .slice(start, to)
    .map(({ text }) => text)
    .join(' ');
}

/** What a dialogue, programme or text of the parties does on their behalf: "The Strategic Dialogue reaffirms". */
const SPEECH_ACTS = new Set([
  'en/firmness/reaffirm',
  'en/firmness/underscore',
  'en/firmness/express-support',
  'en/firmness/recommit',
  'en/firmness/provides-for',
  'en/firmness/commit-to',
]);

const hasName = (line: Line, [from, to]: readonly [number, number]): boolean => {
  for (let i = from + 1; i < to; i++) if (/^\p{Lu}/u.test(line.tokens[i]!.text)) return true;
  return false;
};

/** Subjects that the cast does not know: bodies by their initials, and those on whom a duty is laid. */
function named(line: Line, chain: Chain, [from, to]: readonly [number, number], cast: Cast): Who | null {
  const words = line.tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ');
  if (/^(?:the |all )?(?:two|three|four|five|pair|trio)(?: of them)?$/.test(words))
    return { kind: 'collective', actors: cast.parties };
  const pronoun = words === 'they' || words === 'both';
  const first = chain.links[0]!.governor;
  if (pronoun && first.kind !== 'modal') return { kind: 'collective', actors: cast.parties };
  if (SPEECH_ACTS.has(first.id) && (first.ofTexts ? words === 'it' : hasName(line, [from, to])))
    return { kind: 'document', actors: cast.parties };
  if (to - from === 1 && /^[A-Z][A-Z&]{2,}$/.test(line.tokens[from]!.text))
    return { kind: 'agency', actors: [{ name: line.tokens[from]!.text, id: null }] };
  if (first.id === 'en/firmness/is-to' && hasName(line, [from, to]))
    return { kind: 'agency', actors: [{ name: properName(line, from, to), id: null }] };
  const duty = chain.links.at(-1)!.governor.id === 'en/firmness/required-to' && chain.shape !== 'passive';
  if (!duty || tagAt(line, to - 1) !== 'NNS' || hasActNoun(line, [from, to])) return null;
  const name = line.tokens
    .slice(from, to)
    .map((token) => (/^NNP/.test(tagAt(line, line.tokens.indexOf(token))) ? token.text : token.lower))
    .join(' ');
  return { kind: 'class', actors: [{ name, id: null }] };
}

/** Only those under the speaker: asking others undertakes nothing. */
function told(
  line: Line,
  cast: Cast,
  { links, whom }: Chain,
  subject: readonly [number, number] | null,
): Who | null {
  const [from, to] = whom!;
  if (links.some(({ governor }) => governor.bindsAnyone)) {
    const actors = cast.resolve(spanOf(line, from, to), line.sentence);
    return actors.length > 0 ? { kind: 'party', actors } : null;
  }
  for (let i = from; i < to; i++)
    if (subordinates.has(lower(line, i)) || /^[A-Z][A-Z&]{2,}$/.test(line.tokens[i]!.text)) {
      const span = spanOf(line, from, to);
      const actors = cast.resolve(span, line.sentence);
      const initials = to - from === 1 && !subordinates.has(lower(line, i));
      const said = initials ? [{ name: line.tokens[i]!.text, id: null }] : cast.parties;
      return { kind: 'class', actors: actors.length > 0 ? actors : said };
    }
  const asked = /^(?:ask|request|invite|order|tell|told)/.test(lower(line, links[0]!.from));
  const ours = subject !== null && /^(?:i|we)$/.test(lower(line, subject[0]));
  return governedByModal(links) || (asked && !ours) ? null : namedCharge(line, cast, [from, to]);
}

/** "will ask": the asking is still to come, and is itself the act. */
const governedByModal = (links: Chain['links']): boolean => links[0]!.governor.kind === 'modal';

/** Whether a name begins the phrase: "the College", "Lord Grey", and not "other Atlantic states". */
const isNamed = (line: Line, [from]: readonly [number, number]): boolean =>
  /^\p{Lu}/u.test(line.tokens[tagAt(line, from) === 'DT' ? from + 1 : from]?.text ?? '');

/** "I have asked [the College of Policing] to": whoever bears a name and is no state. */
function namedCharge(line: Line, cast: Cast, whom: readonly [number, number]): Who | null {
  const span = spanOf(line, ...whom);
  const kind = cast.classify(span, line.sentence);
  if (kind === 'party' || kind === 'nobody' || !isNamed(line, whom)) return null;
  const actors = cast.resolve(span, line.sentence);
  return { kind: 'agency', actors: actors.length > 0 ? actors : cast.parties };
}
