import {
  collectives,
  determiners,
  introductions,
  postmodifiers,
  privateClasses,
  publicClasses,
} from '../../languages/en/names-roles.ts';
import type { Mention } from '../../model/analysis.ts';
import { overlaps } from '../../model/span.ts';
import type { Token } from '../../model/text.ts';
import type { NameMention } from '../../recognise/names.ts';

/** One noun phrase: its head, what stands before and after it, and the names in it. */
export interface Phrase {
  readonly tokens: readonly Token[];
  /** Place of the head among the tokens. */
  readonly head: number;
  readonly names: readonly NameMention[];
}

/** The noun phrases of a subject: what "and" joins, each by itself. */
export function phrasesOf(tokens: readonly Token[], mentions: readonly Mention[]): Phrase[] {
  const names = mentions.filter((mention): mention is NameMention => 'of' in mention);
  const parts: Token[][] = [];
  let open = 0;
  let between = false;
  let part: Token[] = [];
  for (const token of subjectOnly(withoutIntroduction(tokens, mentions), mentions)) {
    if (token.text === '(') open++;
    if (token.lower === 'between' || (token.lower === 'with' && isTalk(part))) between = true;
    if (open === 0 && isJoint(token) && !between && !mentions.some((mention) => overlaps(mention, token))) {
      parts.push(part);
      part = [token];
    } else if (open === 0) part.push(token);
    if (token.text === ')' && open > 0) open--;
    if (token.lower === 'and') between = false;
  }
  parts.push(part);
  return joinedAgain(parts.filter((one) => one.length > 0))
    .map((one) => one.slice(leading(one)))
    .filter((one) => one.length > 0)
    .map((one) => phraseOf(one, names))
    .filter((phrase) => phrase !== null);
}

/** "talks with business, academia and civil groups": those with whom they are held are no subjects. */
const isTalk = (part: readonly Token[]): boolean =>
  /^(?:talks|discussions|consultations?|negotiations|cooperation|dialogue|work|contacts?|meetings?)$/.test(
    part.at(-1)?.lower ?? '',
  );

const JOINTS = new Set(['and', 'or', ',', ';', '&', 'nor', 'plus', '/']);
const isJoint = ({ lower }: Token): boolean => JOINTS.has(lower);

/** Cuts "On trade," and "As members of the Council," off the subject's front. */
export function withoutIntroduction(
  tokens: readonly Token[],
  mentions: readonly Mention[],
): readonly Token[] {
  let rest = tokens;
  while (rest.length > 1) {
    const first = rest[0]!;
    if (!introductions.has(first.lower) && !LEADING.has(first.lower) && !/(?:ly|ing)$/.test(first.lower))
      break;
    if (
      mentions.some(
        (mention) => overlaps(mention, first) && mention.type !== 'date' && mention.type !== 'period',
      )
    )
      break;
    const seat = PLACED.has(first.lower)
      ? mentions.find(({ start, type }) => type === 'place' && start === rest[1]!.start)
      : null;
    const beyond = seat ? rest.findIndex(({ start }) => start >= seat.end) : -1;
    if (beyond > 0 && /^\p{L}/u.test(rest[beyond]!.text) && !JOINTS.has(rest[beyond]!.lower))
      return rest.slice(beyond);
    if (
      DAYS.has(first.lower) &&
      mentions.some(({ start, type }) => type !== 'place' && start === rest[1]!.start)
    ) {
      rest = rest.slice(1);
      continue;
    }
    const comma = rest.findIndex(({ text }, i) => text === ',' && !inside(mentions, rest[i]!));
    if (comma < 0) {
      if (!/(?:ly|day)$/.test(first.lower) && !LEADING.has(first.lower)) break;
      rest = rest.slice(1);
    } else if (comma === rest.length - 1) return rest.slice(0, comma);
    else rest = rest.slice(comma + 1);
  }
  return rest;
}

/**
 * The subject at the end of what is still more: a pronoun ("in the meantime we"), or the second of two noun phrases that
 * nothing joins ("under the agreement the Commonwealth").
 */
function subjectOnly(tokens: readonly Token[], mentions: readonly Mention[]): readonly Token[] {
  let end = tokens.length;
  while (end > 1 && TRAILING.has(tokens[end - 1]!.lower)) end--;
  if (end > 1 && PRONOUNS.has(tokens[end - 1]!.lower)) return tokens.slice(end - 1);
  if (!tokens[0] || !introductions.has(tokens[0].lower) || inside(mentions, tokens[0])) return tokens;
  for (let at = end - 1; at > 1; at--) {
    const before = tokens[at - 1]!;
    const begins =
      ARTICLES.has(tokens[at]!.lower) && !JOINTS.has(before.lower) && !postmodifiers.has(before.lower);
    if (begins && !determiners.has(before.lower) && !introductions.has(before.lower)) return tokens.slice(at);
  }
  return tokens;
}

/** "Today President Ruiz, …": the comma belongs to what follows. */
const DAYS = new Set(['today', 'yesterday', 'meanwhile', 'together']);
const PLACED = new Set(['in', 'at']);
const PRONOUNS = new Set(['we', 'they', 'i', 'you', 'he', 'she']);
const ARTICLES = new Set(['the', 'our', 'their', 'both', 'each', 'these', 'its', 'a', 'an']);

const LEADING = new Set([
  'so',
  'and',
  'but',
  'or',
  'yet',
  'nor',

  'today',
  'meanwhile',
  'also',
  'however',
  'further',
  'furthermore',
  'moreover',
  'therefore',
  'thus',
  'then',
  'together',
]);
const inside = (mentions: readonly Mention[], token: Token): boolean =>
  mentions.some((mention) => overlaps(mention, token));

/** Puts "customs and border authorities" and "customs, tax and excise officials" together again: a part without determiner or capital before one that has its noun. */
function joinedAgain(parts: readonly Token[][]): Token[][] {
  const whole: Token[][] = [];
  for (const part of parts) {
    const before = whole.at(-1);
    if (before && modifies(before.slice(leading(before))) && !startsAnew(part.slice(leading(part))))
      whole[whole.length - 1] = [...before, ...part];
    else whole.push(part);
  }
  return whole;
}

/** How many joining words a part begins with. */
function leading(part: readonly Token[]): number {
  const first = part.findIndex((token) => !isJoint(token));
  return first < 0 ? part.length : first;
}

/** One or two bare words in lower case that name nobody by themselves. */
const modifies = (part: readonly Token[]): boolean =>
  (part.length <= 2 &&
    part.every(({ text, lower }) => /^\p{Ll}/u.test(text) && !/s$/.test(lower) && !determiners.has(lower))) ||
  (part.length <= 2 && /^(?:customs|business|sports|tax|police|armed)$/.test(part.at(-1)!.lower));

const startsAnew = ([first]: readonly Token[]): boolean =>
  first !== undefined && (determiners.has(first.lower) || /^\p{Lu}/u.test(first.text));

/** Finds the head of a noun phrase: the last word before "of", "in", "which" …, or the name that stands there. */
function phraseOf(part: readonly Token[], names: readonly NameMention[]): Phrase | null {
  let tokens = part;
  while (tokens.length > 1 && (tokens[0]!.lower === 'of' || tokens[0]!.lower === 'with'))
    tokens = tokens.slice(1);
  const [first] = tokens;
  if (!first) return null;
  const last = tokens.at(-1)!;
  const own = names.filter((name) => overlaps(name, { start: first.start, end: last.end }));
  let end = 0;
  for (; end < tokens.length; end++) {
    const token = tokens[end]!;
    if (own.some((name) => name.start <= token.start && token.start < name.end)) continue;
    if (
      end > 0 &&
      ((postmodifiers.has(token.lower) && !isWorkingGroup(tokens, end)) ||
        isParticiple(tokens, end) ||
        /^[(:–—"“”]$/.test(token.text))
    )
      break;
  }
  while (end > 1 && (TRAILING.has(tokens[end - 1]!.lower) || /^[,;:.”"“]$/.test(tokens[end - 1]!.text)))
    end--;
  return { tokens, head: Math.max(end - 1, 0), names: own };
}

/** "a working group": no group that works. */
const isWorkingGroup = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.lower === 'working' && /^(?:groups?|part(?:y|ies)|levels?)$/.test(tokens[at + 1]?.lower ?? '');

/** "ministers leading the talks": a participle after somebody who acts. */
function isParticiple(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]!.lower;
  return (
    /(?:ing|ed)$/.test(tokens[at]!.lower) &&
    (collectives.has(before) || publicClasses.has(before) || privateClasses.has(before))
  );
}

/** Words that may follow the head and change nothing: "we both", "they also". */
const TRAILING = new Set([
  'is',
  'are',
  'was',
  'were',
  'has',
  'have',
  'had',
  'will',
  'both',
  'all',
  'also',
  'each',
  'together',
  'jointly',
  'themselves',
  'ourselves',
  'itself',
  'alike',
  'further',
  'therefore',
  'now',
  'today',
  'thus',
  'then',
  'then',
  "'s",
  'too',
]);
