import { again, obliqueRule, pointing, stillToCome } from '../../languages/en/instruments-titles.ts';
import type { Token } from '../../model/text.ts';

import type { Passage, Work } from './work.ts';

/** What the document speaks of, for words that only point back. */
export interface Spoken {
  /** In the order of the text. */
  readonly works: readonly Work[];
  readonly soles: ReadonlyMap<string, Sole>;
  /** For each kind those that differ, each where it is named first. */
  readonly distinct: ReadonlyMap<string, readonly Work[]>;
  /** The one agreement that the document opens with: what "the deal" is, whatever it calls itself. */
  readonly lead: Work | null;
}

interface Sole {
  readonly work: Work;
  readonly until: number;
}

export const spokenOf = (works: readonly Work[], passages: readonly Passage[]): Spoken => ({
  works,
  soles: soles(works),
  distinct: distinct(works),
  lead: leadOf(works, passages[OPENING - 1]?.end ?? Number.POSITIVE_INFINITY),
});

/** For each kind of instrument, the first that the document names, and from where on it is not the only one. */
function soles(works: readonly Work[]): ReadonlyMap<string, Sole> {
  const kinds = new Map<string, Sole>();
  for (const work of works) {
    if (work.scheme === 'none' || work.value === null) continue;
    const sole = kinds.get(work.noun);
    if (!sole) kinds.set(work.noun, { work, until: Number.POSITIVE_INFINITY });
    else if (!isSame(sole.work.value!, work.value) && work.end < sole.until)
      kinds.set(work.noun, { ...sole, until: work.end });
  }
  return kinds;
}

/** "the Chile-Fiji Partnership for Ports" is "the Partnership for Ports". */
const isSame = (one: string, other: string): boolean => one.endsWith(other) || other.endsWith(one);

/** A document with more of one kind is a list: nothing in it is found again by a word of its title. */
const MOST = 60;

function distinct(works: readonly Work[]): ReadonlyMap<string, readonly Work[]> {
  const kinds = new Map<string, Map<string, Work>>();
  for (const work of works) {
    if (work.scheme === 'none' || work.value === null) continue;
    const noun = work.noun === 'mou' ? 'memorandum' : work.noun;
    const known = kinds.get(noun) ?? new Map<string, Work>();
    kinds.set(noun, known);
    if (known.size < MOST && !known.has(work.value)) known.set(work.value, work);
  }
  return new Map([...kinds].map(([noun, known]) => [noun, known.size < MOST ? [...known.values()] : []]));
}

/** Masthead, headline and first paragraph, or headline and two paragraphs. */
const OPENING = 3;
const AGREED =
  /^(?:agreement|arrangement|framework|memorandum|mou|treaty|partnership|compact|pact|accord|understanding)$/;

function leadOf(works: readonly Work[], until: number): Work | null {
  const first = works.filter(({ end, noun, value }) => end <= until && value !== null && AGREED.test(noun));
  return first[0] && first.every(({ value }) => value === first[0]!.value) ? first[0] : null;
}

const POINTS_ON = /^(?:on|between|of|for|with|to|in|reached|signed|concluded|that|s)$/;

/** "that Act", "the agreement", "the revised code", "the fisheries treaty", "this arrangement". */
export function obliqueAt(passage: Passage, spoken: Spoken, i: number): Work | null {
  const { tokens } = passage;
  const { lower: article } = tokens[i]!;
  if (!/^(?:the|that|this|said)$/.test(article)) return null;
  const at = nounAfter(tokens, i);
  if (at === null) return null;
  const noun = tokens[at]!;
  const next = tokens[at + 1];
  if (next && (/^\p{Lu}|^\d/u.test(next.text) || (article !== 'that' && POINTS_ON.test(next.lower))))
    return null;
  const kind = pointing.get(noun.lower)!;
  const before = tokens.slice(i + 1, at).map(({ lower }) => lower);
  const capital = /^\p{Lu}/u.test(noun.text);
  const work = meant(passage, spoken, {
    article,
    kind: kind.noun,
    before,
    plainly: capital || kind.small,
    capital,
    at: tokens[i]!.start,
  });
  return work ? { ...work, rule: obliqueRule.id, start: tokens[i]!.start, end: noun.end } : null;
}

/** The noun that points back, with no more than two small words before it. */
function nounAfter(tokens: readonly Token[], i: number): number | null {
  for (let at = i + 1; at <= i + 3 && at < tokens.length; at++) {
    if (pointing.has(tokens[at]!.lower)) return at;
    if (!/^\p{L}+$/u.test(tokens[at]!.text)) return null;
  }
  return null;
}

interface Words {
  readonly article: string;
  readonly kind: string;
  /** What stands between the article and the noun. */
  readonly before: readonly string[];
  /** Whether the noun points back by itself: with a capital, or being such a noun. */
  readonly plainly: boolean;
  readonly capital: boolean;
  readonly at: number;
}

function meant(passage: Passage, spoken: Spoken, words: Words): Work | null {
  const { article, kind, before, plainly, capital, at } = words;
  if (before.length > 0 && !before.every((word) => again.has(word) || stillToCome.has(word)))
    return byItsWords(spoken.distinct, words);
  if (article === 'this')
    return capital || before.length > 0 ? null : (only(spoken, kind, at) ?? dealt(spoken, words));
  if (!plainly && !before.some((word) => again.has(word))) return dealt(spoken, words);
  if (article === 'that' || article === 'said')
    return before.length > 0 ? null : latest(spoken.works, kind, passage, at);
  const work = only(spoken, kind, at);
  if (work && !capital && work.id !== null && before.some((word) => stillToCome.has(word)))
    return work.value === spoken.lead?.value ? work : null;
  return work ?? dealt(spoken, words);
}

/** "the finance regulations": the one named so far whose title has all the words. */
function byItsWords(known: Spoken['distinct'], { article, kind, before, capital, at }: Words): Work | null {
  if (article !== 'the' || (!capital && /^(?:order|decision|measure|rule|plan|programme)$/.test(kind)))
    return null;
  const found = (known.get(kind) ?? []).filter(({ end, value }) => end <= at && hasMore(value!, before));
  return found.length === 1 ? found[0]! : null;
}

/** Whether a title has the words, and says more than they and its noun. */
function hasMore(title: string, words: readonly string[]): boolean {
  const own = title.toLowerCase().split(/[^\p{L}\d]+/u);
  return own.length > words.length + 1 && words.every((word) => own.includes(word));
}

/** "the deal", "this arrangement": what the document opens with, where it names none of that very kind. */
const dealt = ({ lead, soles }: Spoken, { article, kind, before, capital, at }: Words): Work | null =>
  lead &&
  lead.end <= at &&
  (!capital || kind === lead.noun) &&
  article !== 'that' &&
  before.length === 0 &&
  /^(?:arrangement|deal|agreement|accord|pact|framework)$/.test(kind) &&
  (kind === lead.noun || !soles.has(kind))
    ? lead
    : null;

const isKind = (work: Work, kind: string): boolean =>
  work.scheme !== 'none' &&
  work.value !== null &&
  (work.noun === kind || (kind === 'memorandum' && work.noun === 'mou'));

/** The last of its kind before a place, in the same passage or shortly before. */
function latest(works: readonly Work[], kind: string, passage: Passage, at: number): Work | null {
  const last = lastBefore(works, at);
  for (let i = last; i >= 0 && i > last - 40 && works[i]!.start >= passage.start - 600; i--)
    if (isKind(works[i]!, kind)) return works[i]!;
  return null;
}

/** The one of its kind that the document has named so far. */
function only({ soles }: Spoken, kind: string, at: number): Work | null {
  const sole = soles.get(kind);
  return sole && sole.work.end <= at && at < sole.until ? sole.work : null;
}

/** The index of the last work that ends before a place. */
function lastBefore(works: readonly Work[], at: number): number {
  let low = 0;
  for (let high = works.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (works[middle]!.end <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
