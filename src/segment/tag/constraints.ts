import {
  describers,
  determiners,
  fixedBehindTo,
  governsInfinitive,
  governsTo,
  objectOpeners,
  verbsFirst,
} from '../../languages/en/tagger/lexicon.ts';
import type { Rule } from '../../model/rule.ts';
import { G } from './grammar.ts';

/** What the rules know of a word. */
export interface Marks {
  /** All that its possible tags are good for, as bits of G. */
  readonly may: number;
  /** What the lexicon says of it, as bits of L. */
  readonly listed: number;
}

const L = {
  determiner: 1,
  opener: 2,
  verb: 4,
  describes: 8,
  governsTo: 16,
  to: 32,
  be: 64,
  governsInfinitive: 128,
  fixed: 256,
} as const;

const BE = new Set([
  'be',
  'been',
  'being',
  'is',
  'are',
  'was',
  'were',
  "isn't",
  "aren't",
  "wasn't",
  "weren't",
  "'re",
]);

export const listedAs = (lower: string): number =>
  (determiners.has(lower) ? L.determiner : 0) |
  (objectOpeners.has(lower) || /^\d/.test(lower) ? L.opener : 0) |
  (verbsFirst.has(lower) ? L.verb : 0) |
  (describers.has(lower) ? L.describes : 0) |
  (governsTo.has(lower) ? L.governsTo : 0) |
  (governsInfinitive.has(lower) ? L.governsInfinitive : 0) |
  (fixedBehindTo.has(lower) ? L.fixed : 0) |
  (lower === 'to' ? L.to : 0) |
  (BE.has(lower) ? L.be : 0);

/** A place in a sentence: the words with their marks, and what the tags given so far are good for. */
export interface Place {
  readonly words: readonly Marks[];
  readonly at: number;
  /** By place, bits of G; 0 at the edges. */
  readonly given: Uint16Array;
  /** Whether a row of base forms is open: "will protect ports, ...". */
  readonly open: boolean;
}

/** A rule that says what a word cannot be; its examples have in brackets the words on which it speaks. */
export interface Constraint extends Rule {
  /** The bits that the word's tag must have one of; 0 where the rule has nothing to say. */
  readonly allows: (place: Place) => number;
}

const VERBAL = G.base | G.finite;
const NOMINAL = 0xffff & ~VERBAL;

/** The first that has something to say decides. */
export const CONSTRAINTS: readonly Constraint[] = [
  {
    id: 'en/tag/determiner',
    because: 'Behind an article or a possessive stands no finite verb and no base form.',
    examples: ['The [support] of the [state]'],
    counterexamples: ['They support it.', 'They are both aim and means.'],
    allows: ({ words, at, given }) =>
      words[at - 1]!.listed & L.determiner || given[at - 1]! & G.possessive ? NOMINAL : 0,
  },
  {
    id: 'en/tag/to',
    because:
      'Before a verb with its object, or behind a word that asks for one, "to" makes an infinitive; between a word that governs a noun so and a lone noun it is a preposition.',
    examples: [
      'plans [to] table a bill',
      'limited access [to] finance.',
      'Be ready [to] end impunity.',
      'held [to] account',
    ],
    counterexamples: ['It applies to the work.', 'They want to continue.'],
    allows: toItself,
  },
  {
    id: 'en/tag/infinitive',
    because: 'Behind a modal or the "to" of an infinitive, adverbs apart, stands the base form.',
    examples: ['They will closely [coordinate] it.', 'plans to [table] a draft'],
    counterexamples: ['They closely monitor it.', 'a will of iron'],
    allows: infinitive,
  },
  {
    id: 'en/tag/describer',
    because: 'Some participles describe the noun behind them more often than they tell of an act.',
    examples: ['They honour [existing] agreements.', 'for [continued] support'],
    counterexamples: ['They continued the talks.', 'They have increased investment.'],
    allows: describer,
  },
  {
    id: 'en/tag/preposition',
    because: 'A preposition governs a noun or a participle.',
    examples: ['a review of [work]', 'a barrier for [trade]'],
    counterexamples: ['They trade.', 'the wish to trade freely'],
    allows: ({ given, at }) => (given[at - 1]! & G.preposition ? NOMINAL : 0),
  },
  {
    id: 'en/tag/be',
    because: 'Behind a form of "be" a verb is a participle.',
    examples: ['It is [set] to grow.', 'It will be [cut] in May.'],
    counterexamples: ['They set it.', 'It is a cut.'],
    allows: ({ words, at, given }) => {
      const back = given[at - 1]! & G.adverb ? at - 2 : at - 1;
      return words[back]!.listed & L.be && words[at]!.may & G.participle ? NOMINAL : 0;
    },
  },
  {
    id: 'en/tag/parallel',
    because:
      'In a row of base forms the next is one too, where a comma or "and" stands before it and an object behind.',
    examples: ['They will fund two vessels and [finance] their crews.'],
    counterexamples: ['They will review trade and finance.', 'They saw trade and finance.'],
    allows: parallel,
  },
  {
    id: 'en/tag/verb',
    because: 'Official prose has these words as verbs.',
    examples: ['The parties [foster] exchanges.'],
    counterexamples: ['The parties approve exchanges.'],
    allows: ({ words, at, given }) =>
      words[at]!.listed & L.verb && !(given[at - 1]! & G.adjective) ? VERBAL | G.participle : 0,
  },
];

function toItself({ words, at }: Place): number {
  if (!(words[at]!.listed & L.to)) return 0;
  const next = words[at + 1]!;
  const after = words[at + 2]!;
  if (!(next.may & G.base) || !(next.may & G.noun)) return 0;
  if (next.listed & L.verb || (after.listed & L.opener && !(after.listed & L.to))) return G.to;
  const before = words[at - 1]!.listed;
  const alone = !(after.may & (G.noun | G.adjective | G.adverb | G.other | G.participle));
  if (alone && (before & L.governsTo || next.listed & L.fixed)) return G.preposition;
  return before & L.governsInfinitive ? G.to : 0;
}

function infinitive({ words, at, given }: Place): number {
  const word = words[at]!;
  if (!(word.may & G.base)) return 0;
  let back = at - 1;
  while (given[back]! & G.adverb && at - back < 4) back--;
  if (!(given[back]! & (G.modal | G.to))) return 0;
  return word.may & G.adverb && words[at + 1]!.may & G.base ? 0 : G.base;
}

/** What stands before a describing word: what a noun phrase begins behind. */
const DESCRIBED = G.preposition | G.adjective | G.base | G.finite | G.participle | G.possessive | G.other;

function describer({ words, at, given }: Place): number {
  if (!(words[at]!.listed & L.describes)) return 0;
  const before = given[at - 1]!;
  const next = words[at + 1]!;
  const fits = before === 0 || (before & DESCRIBED && !(before & G.auxiliary));
  const described = next.may & (G.noun | G.adjective) && !(next.may & G.adverb) && !(next.listed & L.opener);
  return fits && described ? G.adjective : 0;
}

function parallel({ words, at, given, open }: Place): number {
  const word = words[at]!;
  if (!open || !(word.may & G.base)) return 0;
  const back = given[at - 1]! & G.adverb ? at - 2 : at - 1;
  if (!(given[back]! & (G.mark | G.conjunction))) return 0;
  return words[at + 1]!.listed & L.opener || word.listed & L.verb || !(word.may & (G.noun | G.adjective))
    ? G.base
    : 0;
}

/** The first rule that has something to say on a place, with the bits of G that it allows. */
export function constraintAt(place: Place): { readonly rule: Constraint; readonly allowed: number } | null {
  const { may, listed } = place.words[place.at]!;
  if (!(may & VERBAL) && !(listed & (L.to | L.describes))) return null;
  for (const rule of CONSTRAINTS) {
    const allowed = rule.allows(place) & may;
    if (allowed) return allowed === may ? null : { rule, allowed };
  }
  return null;
}

/** Whether a row of base forms is open behind a word with this tag. */
export function staysOpen(open: boolean, given: number, before: number): boolean {
  if (given & G.base) return true;
  return given & (G.finite | G.modal | G.relative) || (given & G.to && before & G.noun) ? false : open;
}
