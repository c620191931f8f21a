import {
  describers,
  determiners,
  governsTo,
  objectOpeners,
  verbsFirst,
} from '../../languages/en/tagger/lexicon.ts';
import { G } from './grammar.ts';

/** What the rules know of a word. */
export interface Marks {
  /** All that its possible tags are good for, as bits of G. */
  readonly may: number;
  /** What the lexicon says of it, as bits of L. */
  readonly listed: number;
}

const L = { determiner: 1, opener: 2, verb: 4, describes: 8, governsTo: 16, to: 32, be: 64 } as const;

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

interface Constraint {
  readonly id: string;
  readonly because: string;
  readonly examples: readonly string[];
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
    examples: ['The [support] of its partners'],
    allows: ({ words, at, given }) =>
      words[at - 1]!.listed & L.determiner || given[at - 1]! & G.possessive ? NOMINAL : 0,
  },
  {
    id: 'en/tag/to',
    because:
      'Before a verb with its object "to" makes an infinitive; between a word that governs it and a lone noun it is a preposition.',
    examples: ['plans [to] table a bill', 'access [to] finance.'],
    allows: toItself,
  },
  {
    id: 'en/tag/infinitive',
    because: 'Behind a modal or the "to" of an infinitive, adverbs apart, stands the base form.',
    examples: ['will closely [coordinate]', 'to [table] a draft'],
    allows: infinitive,
  },
  {
    id: 'en/tag/describer',
    because: 'Some participles describe the noun behind them more often than they tell of an act.',
    examples: ['honour [existing] agreements'],
    allows: describer,
  },
  {
    id: 'en/tag/preposition',
    because: 'A preposition governs a noun or a participle.',
    examples: ['barriers to [trade]', 'of [work]'],
    allows: ({ given, at }) => (given[at - 1]! & G.preposition ? NOMINAL : 0),
  },
  {
    id: 'en/tag/be',
    because: 'Behind a form of "be" a verb is a participle.',
    examples: ['is [set] to grow', 'will be [held] in May'],
    allows: ({ words, at, given }) => {
      const back = given[at - 1]! & G.adverb ? at - 2 : at - 1;
      return words[back]!.listed & L.be && words[at]!.may & G.participle ? NOMINAL : 0;
    },
  },
  {
    id: 'en/tag/parallel',
    because:
      'In a row of base forms the next is one too, where a comma or "and" stands before it and an object behind.',
    examples: ['will fund two vessels and [finance] their crews'],
    allows: parallel,
  },
  {
    id: 'en/tag/verb',
    because: 'Official prose has these words as verbs.',
    examples: ['The parties [foster] exchanges'],
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
  const alone = after.may !== 0 && !(after.may & (G.noun | G.adjective | G.adverb | G.other | G.participle));
  return words[at - 1]!.listed & L.governsTo && (alone || after.may === 0) ? G.preposition : 0;
}

function infinitive({ words, at, given }: Place): number {
  const word = words[at]!;
  if (!(word.may & G.base)) return 0;
  let back = at - 1;
  while (given[back]! & G.adverb && at - back < 4) back--;
  if (!(given[back]! & (G.modal | G.to))) return 0;
  return word.may & G.adverb && words[at + 1]!.may & G.base ? 0 : G.base;
}

function describer({ words, at, given }: Place): number {
  if (!(words[at]!.listed & L.describes)) return 0;
  const before = given[at - 1]!;
  const next = words[at + 1]!;
  const fits =
    before === 0 || before & (G.preposition | G.adjective | G.base | G.participle | G.possessive | G.other);
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

/** What the rules let a word be, as bits of G; all of them where none has something to say. */
export function allowedAt(place: Place): number {
  for (const { allows } of CONSTRAINTS) {
    const bits = allows(place);
    if (bits && bits & place.words[place.at]!.may) return bits;
  }
  return 0xffff;
}

/** Whether a row of base forms is open behind a word with this tag. */
export function staysOpen(open: boolean, given: number, before: number): boolean {
  if (given & G.base) return true;
  return given & (G.finite | G.modal | G.relative) || (given & G.to && before & G.noun) ? false : open;
}
