import { lineOf } from '../extract/commitments/line.ts';
import { light } from '../languages/en/links-words.ts';
import type { Mention } from '../model/analysis.ts';
import type { Span } from '../model/span.ts';
import type { Sentence, Tag } from '../model/text.ts';
import { mentionsWithin, type Reading, sentenceAt } from './reading.ts';
import { classesOf, partsOf, partyOf, phraseOf, termOf } from './words.ts';

/** What words say, each term with how near it stands to the heart of them: 1 for the object itself. */
export type Terms = Map<string, number>;

/** Where a word stands in its phrase, and what that counts. */
const PLACE = { object: 1, listed: 0.85, modifier: 0.5, adjective: 0.45, verb: 0.5 } as const;
const AFTER_PREPOSITION = 0.65;
const LIGHT = 0.15;
/** What is done for the sake of what is done: the object of the second verb, the third. */
const EMBEDDED = [1, 1, 0.8, 0.65];

/** The terms of a span, weighed by their place in its phrases. */
export function termsOf(reading: Reading, span: Span): Terms {
  const terms: Terms = new Map();
  const first = sentenceAt(reading, span.start);
  for (let i = first?.index ?? 0; i < reading.sentences.length; i++) {
    const sentence = reading.sentences[i]!;
    if (sentence.start >= span.end) break;
    addSentence(terms, reading, sentence, span);
  }
  return terms;
}

/** The terms of a whole sentence, made when first asked for. */
export function termsOfSentence(reading: Reading, sentence: Sentence): ReadonlyMap<string, number> {
  const made = bySentence.get(sentence) ?? termsOf(reading, sentence);
  bySentence.set(sentence, made);
  return made;
}

const bySentence = new WeakMap<Sentence, Terms>();

/** The terms of a sentence without their places, which need no parts of speech. */
export function namedIn(reading: Reading, sentence: Sentence): Set<string> {
  const terms = new Set<string>();
  for (const mention of mentionsWithin(reading, sentence))
    if (mention.value !== null) terms.add(termOfMention(mention));
  let before = '';
  for (const token of sentence.tokens)
    for (const part of partsOf(token)) {
      const party = partyOf(part);
      const term = phraseOf(before, part) ?? termOf(part);
      if (party) terms.add(`@@${party}`);
      else if (term) for (const one of [term, ...classesOf(term)]) terms.add(one);
      before = part;
    }
  return terms;
}

/** Keeps the greater weight of each term. */
export function merge(into: Terms, from: ReadonlyMap<string, number>, share = 1): Terms {
  for (const [term, weight] of from) put(into, term, weight * share);
  return into;
}

const put = (terms: Terms, term: string, weight: number): void => {
  if (weight > (terms.get(term) ?? 0)) terms.set(term, weight);
};

interface Walk {
  verbs: number;
  depth: number;
  listed: boolean;
  /** The word before is a verb: "embark on" takes its object with a preposition. */
  afterVerb: boolean;
  /** The word before, where it may begin a phrase. */
  before: string;
}

function addSentence(terms: Terms, reading: Reading, sentence: Sentence, span: Span): void {
  const within = { start: Math.max(span.start, sentence.start), end: Math.min(span.end, sentence.end) };
  const mentions = mentionsWithin(reading, within).filter(({ value }) => value !== null);
  const line = lineOf(sentence);
  const walk: Walk = { verbs: 0, depth: 0, listed: false, afterVerb: false, before: '' };
  const tokens = sentence.tokens;
  for (const [i, token] of tokens.entries()) {
    if (token.start < span.start || token.end > span.end) continue;
    const at = line ? line.own + i : -1;
    const tag = line?.tags[at] ?? 'NN';
    const place = placeOf(tag, line?.tags[at + 1] ?? '', tokens[i + 1]?.lower ?? '', token.lower, walk);
    const mention = mentions.find(({ start, end }) => start <= token.start && token.end <= end);
    if (mention) put(terms, termOfMention(mention), mention.type === 'money' ? AMOUNT : place);
    if (mention && !WORDED.has(mention.type)) continue;
    for (const part of partsOf(token)) addWord(terms, part, tag, place * (mention ? IN_NAME : 1), walk);
  }
}

/** Mentions whose words are compared too: "Law Enforcement Cooperation Agreement" is about law enforcement. */
const WORDED = new Set(['body', 'place', 'instrument', 'person', 'quantity']);
const IN_NAME = 0.45;
const AMOUNT = 0.8;
const MARK: Readonly<Record<string, string>> = {
  instrument: '§',
  party: '@@',
  money: '$',
  quantity: '$',
  date: '#',
  period: '#',
  duration: '#',
  recurrence: '#',
};

/** A name, amount or time as a term. */
const termOfMention = ({ type, value }: Mention): string => `${MARK[type] ?? '@'}${value}`;

/** What a word counts by its place; moves the walk on. */
function placeOf(tag: Tag, next: Tag, nextWord: string, word: string, walk: Walk): number {
  const here = walk.depth > 0 ? AFTER_PREPOSITION : 1;
  const share =
    (EMBEDDED[Math.min(walk.verbs, EMBEDDED.length - 1)] ?? 1) * here * (walk.listed ? PLACE.listed : 1);
  if (/^VB/.test(tag)) {
    walk.verbs++;
    walk.depth = 0;
    walk.listed = false;
    walk.afterVerb = true;
    return PLACE.verb;
  }
  if (/^(?:IN|TO|RP)$/.test(tag) && word !== 'that') walk.depth += walk.afterVerb ? 0 : 1;
  else if (tag === 'CC' || word === ',') walk.listed = true;
  if (!/^(?:RB|PRP)/.test(tag)) walk.afterVerb = false;
  if (!/^NN/.test(tag)) return PLACE.adjective * share;
  if (/^NN/.test(next) || nextWord === '-') return PLACE.modifier * share;
  if (light.has(word) && /^(?:of|to|for|in|on|with|towards?)$/.test(nextWord)) {
    walk.depth -= 1;
    return LIGHT;
  }
  return PLACE.object * share;
}

function addWord(terms: Terms, part: string, tag: Tag, place: number, walk: Walk): void {
  const phrase = phraseOf(walk.before, part);
  walk.before = part;
  const party = partyOf(part);
  if (party) {
    put(terms, `@@${party}`, place);
    return;
  }
  const term = phrase ?? termOf(part);
  if (!term) return;
  const classes = classesOf(term);
  for (const one of classes) put(terms, one, PLACE.verb * (/^VB/.test(tag) ? 1 : 0.7));
  if (phrase) terms.delete(termOf(part.split(' ')[0]!) ?? '');
  put(terms, term, /^VB/.test(tag) ? place * 0.7 : place);
}
