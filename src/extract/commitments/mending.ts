import { actAdjectives, remarks } from '../../languages/en/actions.ts';
import type { Tag, Token } from '../../model/text.ts';

/** Tags of a finite verb. */
export const FINITE = /^(?:VB[DZP]|MD)$/;

/** A word in its line, with whether a finite verb stands somewhere before it. */
interface Place {
  readonly tokens: readonly Token[];
  readonly tags: readonly Tag[];
  readonly i: number;
  readonly tag: Tag;
  readonly word: string;
  readonly before: Tag;
  readonly after: Tag;
  readonly governed: boolean;
}

/** Mends tags where the words around leave no doubt: "and strengthened judicial cooperation", "will be set at". */
export function mended(tokens: readonly Token[], tags: readonly Tag[]): Tag[] {
  let governed = false;
  return tags.map((tag, i) => {
    const [before, after] = [tags[i - 1] ?? '', tags[i + 1] ?? ''];
    const mine = mendedAt({ tokens, tags, i, tag, word: tokens[i]!.lower, before, after, governed });
    governed ||= FINITE.test(mine);
    return mine;
  });
}

/** By the first that has something to say. */
function mendedAt(place: Place): Tag {
  for (const mend of MENDS) {
    const mine = mend(place);
    if (mine) return mine;
  }
  return place.tag;
}

/** "closer and strengthened ties", and not "welcomed the talks and reviewed recent ones". */
const participleInList = ({ tag, word, tags, before, after }: Place): Tag | null =>
  tag === 'VBD' &&
  !(before === 'CC' && (remarks.has(word) || (firstFinite(tags) === 'VBD' && !actAdjectives.has(word)))) &&
  /^(?:JJ|NN)/.test(after) &&
  /^(?:CC|,|DT|PRP\$|JJ|IN|TO|CD)$/.test(before)
    ? 'VBN'
    : null;

const PARTICIPLES = new Set(['set', 'put', 'cut', 'held', 'led', 'open', 'spread']);

const PLANS = new Set([
  'aim',
  'plan',
  'hope',
  'pledge',
  'promise',
  'vow',
  'commit',
  'agree',
  'intend',
  'seek',
  'wish',
]);

/** "will be set at". */
const participleAfterBe = ({ tokens, tags, i, word }: Place): Tag | null =>
  PARTICIPLES.has(word) && tokens[i - 1]?.lower === 'be' && /^(?:MD|TO)$/.test(tags[i - 2] ?? '')
    ? 'VBN'
    : null;

/** "and take steps": a noun only in the mouths of fishermen and editors. */
const taking = ({ tag, word, before, after }: Place): Tag | null =>
  word === 'take' && tag === 'NN' && /^(?:CC|,|TO|MD)$/.test(before) && /^(?:DT|NN|JJ|PRP)/.test(after)
    ? 'VB'
    : null;

/** "will double trade": a verb and its object, whatever they are elsewhere. */
function multiplied({ tokens, tag, tags, i, word, before, after }: Place): Tag | null {
  if (MULTIPLYING.has(word) && !/^(?:VB|NN)/.test(tag) && (before === 'MD' || tokens[i - 1]?.lower === 'to'))
    return CHECKING.test(after === 'VB' ? tokens[i + 1]!.lower : '') ? null : 'VB';
  const object = tag === 'VB' && MULTIPLYING.has(tokens[i - 1]?.lower ?? '') && !CHECKING.test(word);
  return object && (tags[i - 2] === 'MD' || tokens[i - 2]?.lower === 'to') ? 'NN' : null;
}

const MULTIPLYING = new Set(['double', 'triple', 'treble', 'quadruple']);
const CHECKING = /^(?:check|click|count|book)$/;

const nounAfterVerb = ({ tag, before, after }: Place): Tag | null =>
  tag === 'VBP' && /^VB[ZD]$/.test(before) && /^NN/.test(after) ? 'NN' : null;

/** The only verb of a sentence is its finite one. */
const onlyVerb = ({ tag, tags, i, before, governed }: Place): Tag | null =>
  tag === 'VBN' &&
  !governed &&
  !/^(?:VB|CC|IN)/.test(before) &&
  i > 0 &&
  !tags.some((one) => FINITE.test(one))
    ? 'VBD'
    : null;

/** "highlighted the partnership, and reiterated commitment to". */
const joinedRemark = ({ tag, tags, i, word, before }: Place): Tag | null =>
  tag === 'VBN' && remarks.has(word) && before === 'CC' && tags.slice(0, i).includes('VBD') ? 'VBD' : null;

/** "affirmed that talks with business will go on". */
const talks = ({ tokens, i, tag, word }: Place): Tag | null =>
  word === 'talks' && tag === 'VBZ' && tokens[i - 1]?.lower === 'that' ? 'NNS' : null;

/** "We begin the survey and pledge to finish it": verbs that are joined agree. */
function joinedPlan({ tokens, tags, i, tag, word, before }: Place): Tag | null {
  if (before !== 'CC' || tokens[i + 1]?.lower !== 'to' || !/^VB/.test(tags[i + 2] ?? '')) return null;
  if (/^(?:NN|VB)$/.test(tag) && PLANS.has(word) && firstFinite(tags) === 'VBP') return 'VBP';
  return tag === 'NNS' && PLANS.has(word.slice(0, -1)) && firstFinite(tags) === 'VBZ' ? 'VBZ' : null;
}

const firstFinite = (tags: readonly Tag[]): Tag => tags.find((one) => FINITE.test(one)) ?? '';

/** ", and Washington plans to send": after a name, in small letters and before an infinitive. */
const namedPlan = ({ tokens, tags, i, tag, word, before }: Place): Tag | null =>
  tag === 'NNS' &&
  /^NNPS?$/.test(before) &&
  PLANS.has(word.slice(0, -1)) &&
  tokens[i]!.text === word &&
  tokens[i + 1]?.lower === 'to' &&
  /^VB/.test(tags[i + 2] ?? '') &&
  lacksFinite(tokens, tags, i + 1)
    ? 'VBZ'
    : null;

/** "The talks were short and both sides committed to": a clause of its own after "and" has a verb of its own. */
const freshVerb = ({ tokens, tags, i, tag, word, before }: Place): Tag | null =>
  tag === 'JJ' &&
  PLEDGED.has(word) &&
  /^(?:NN|PRP$)/.test(before) &&
  tokens[i + 1]?.lower === 'to' &&
  opensAfterAnd(tags, i)
    ? 'VBD'
    : null;

const PLEDGED = new Set(['committed', 'agreed', 'pledged', 'resolved', 'decided', 'determined', 'promised']);

function opensAfterAnd(tags: readonly Tag[], end: number): boolean {
  let i = end - 1;
  while (i > 0 && /^(?:NN|DT|JJ|CD|PRP)/.test(tags[i]!)) i--;
  return tags[i] === 'CC' && i < end - 1;
}

/** Where a clause has no finite verb but the word, it is one. */
function lastFinite({ tokens, tags, i, tag, word, before, governed }: Place): Tag | null {
  if (governed || !/^(?:NN|PRP$)/.test(before) || !lacksFinite(tokens, tags, i + 1)) return null;
  const to = tokens[i + 1]?.lower === 'to';
  if (tag === 'VBN' || (to && tag === 'JJ' && word.endsWith('ed'))) return 'VBD';
  if (to && tag === 'NNS') return 'VBZ';
  return to && tag === 'NN' && PLANS.has(word) ? 'VBP' : null;
}

/** Whether no finite verb follows before the next comma: then the clause has none but the word before. */
function lacksFinite(tokens: readonly Token[], tags: readonly Tag[], from: number): boolean {
  for (let i = from; i < tags.length; i++) {
    if (/^(?:,|;|that|which|who)$/.test(tokens[i]!.lower)) return true;
    if (FINITE.test(tags[i]!)) return false;
  }
  return true;
}

/** "section 163 of the Act among them": a numbered part is no verb. */
const numberedPart = ({ tag, word, after }: Place): Tag | null =>
  /^VB/.test(tag) && after === 'CD' && /^(?:section|article|part|clause|chapter|annex|paragraph)$/.test(word)
    ? 'NN'
    : null;

/** "Riyadh has committed to": the perfect of a promise. */
const promisedPerfect = ({ tokens, i, tag, word, before }: Place): Tag | null =>
  tag === 'JJ' && PLEDGED.has(word) && /^VB/.test(before) && /^(?:has|have|had)$/.test(tokens[i - 1]!.lower)
    ? 'VBN'
    : null;

/** "affirmed continued support": two finite verbs do not stand side by side. */
const secondPast = ({ tag, word, before }: Place): Tag | null =>
  tag === 'VBD' && before === 'VBD' && actAdjectives.has(word) ? 'JJ' : null;

/** "the seven reaffirmed the target, and": a number that counts the parties is a subject. */
const countedSubject = ({ tokens, tags, i, tag, before, governed }: Place): Tag | null =>
  tag === 'VBN' &&
  before === 'CD' &&
  tokens[i - 2]?.lower === 'the' &&
  !governed &&
  lacksFinite(tokens, tags, i + 1)
    ? 'VBD'
    : null;

/** "charged their teams with intensifying joint surveys": what somebody is charged with is a verb. */
const chargedWith = ({ tokens, tags, i, tag, word, before, after }: Place): Tag | null =>
  tag === 'JJ' &&
  word.endsWith('ing') &&
  before === 'IN' &&
  tokens[i - 1]!.lower === 'with' &&
  /^NN/.test(tags[i - 2] ?? '') &&
  /^(?:DT|JJ|NN|PRP)/.test(after) &&
  tokens.slice(Math.max(0, i - 8), i - 2).some((one) => /^(?:charged|tasked|entrusted)$/.test(one.lower))
    ? 'VBG'
    : null;

type Mend = (place: Place) => Tag | null;

/** Tried in this order; the first that says something is believed. */
const MENDS: readonly Mend[] = [
  numberedPart,
  chargedWith,
  promisedPerfect,
  secondPast,
  countedSubject,
  participleInList,
  participleAfterBe,
  multiplied,
  taking,
  nounAfterVerb,
  onlyVerb,
  joinedRemark,
  talks,
  joinedPlan,
  namedPlan,
  freshVerb,
  lastFinite,
];
