import { FORM, formOf } from './forms.ts';
import { hashOf, joined } from './hash.ts';
import { lookedUp, type Table } from './table.ts';

/** What the tagger sees of a word, apart from its place. All but `choices` are hashes to make features of. */
export interface Word {
  /** In lower case, digits levelled. */
  readonly word: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly suffix4: number;
  readonly prefix: number;
  readonly shape: number;
  /** 0 for short words and numbers, 1 for a longer word in small letters, 2 with a capital, 3 in capitals. */
  readonly letters: number;
  /** What a word before it may read off it: 1 for a finite verb, 2 a participle in -ing, 3 "to", 4 a stop; or 0. */
  readonly decisive: number;
  /** What it may be by the lexicon, and how far which reading leads. */
  readonly form: number;
  readonly standing: number;
  readonly field: number;
  /** The tags it may have, as numbers; one where it is always the same. */
  readonly choices: Uint8Array;
  /** A hash of `choices`. */
  readonly choice: number;
}

/** What the tagger knows of words. */
export interface Vocabulary {
  /** By the word as written, its place in `sets`. */
  readonly seen: Table;
  readonly sets: readonly Uint8Array[];
  /** For each tag, what `decisive` says of a word that has only such tags. */
  readonly kinds: Uint8Array;
  /** By lemma, the number that `entryOf` reads. */
  readonly lexicon: Table;
  /** For each bit of FORM, the tags that it lets a word have. */
  readonly tagsOfForm: readonly Uint8Array[];
  /** The tags of words with a capital. */
  readonly capital: Uint8Array;
  /** Of words with a digit. */
  readonly digit: Uint8Array;
  /** Of signs of money. */
  readonly money: Uint8Array;
  /** Of other marks. */
  readonly mark: Uint8Array;
  /** Of words of which nothing is known. */
  readonly open: Uint8Array;
}

/** Describes a word as written and in lower case. Without `known` it is described as if never seen in training. */
export function wordOf(written: string, lower: string, vocabulary: Vocabulary, known = true): Word {
  const text = written.length > 1 ? written.replace(/[‘’]/g, "'").replace(/[\u2010-\u2015]/g, '-') : written;
  const level = /\d/.test(lower) ? lower.replace(/\d/g, '0') : lower;
  const form = formOf(lower, (lemma) => lookedUp(vocabulary.lexicon, hashOf(lemma)));
  const choices = choicesOf(text, level, form.bits, vocabulary, known);
  return {
    word: known ? hashOf(level) : 1,
    suffix2: hashOf(level.slice(-2)),
    suffix3: hashOf(level.slice(-3)),
    suffix4: hashOf(level.slice(-4)),
    prefix: hashOf(level.slice(0, 3)),
    shape: shapeOf(text),
    letters: level.length < 4 ? 0 : lettersOf(text),
    decisive: decisiveOf(choices, vocabulary),
    form: joined(3, form.bits),
    standing: joined(form.bits, form.entry & 0xff),
    field: joined(5, form.entry >>> 9),
    choices,
    choice: hashOf(String.fromCharCode(...choices)),
  };
}

function choicesOf(text: string, level: string, bits: number, vocabulary: Vocabulary, known: boolean) {
  const { seen, sets } = vocabulary;
  const exact = known ? lookedUp(seen, hashOf(keyOf(text, level))) : 0;
  if (exact) return sets[exact]!;
  const capital = /^\p{Lu}/u.test(text);
  const small = capital && known ? lookedUp(seen, hashOf(level)) : 0;
  const choices = new Set<number>(small ? sets[small]! : unseen(level, bits, vocabulary));
  if (capital) for (const tag of vocabulary.capital) choices.add(tag);
  return Uint8Array.from(choices).sort();
}

/** What a word seen in training is kept under: as written, but digits levelled. */
export const keyOf = (text: string, lower: string): string =>
  /\d/.test(text) ? lower.replace(/\d/g, '0') : text.replace(/’/g, "'");

function unseen(level: string, bits: number, vocabulary: Vocabulary): number[] {
  if (level.includes('0')) return [...vocabulary.digit];
  if (/^\p{Sc}$/u.test(level)) return [...vocabulary.money];
  if (!/\p{L}/u.test(level)) return [...vocabulary.mark];
  const tags = vocabulary.tagsOfForm.flatMap((some, bit) => (bits & (1 << bit) ? [...some] : []));
  return tags.length && !(bits & FORM.compound) ? tags : [...tags, ...vocabulary.open];
}

const lettersOf = (text: string): number =>
  /^\p{Lu}+$/u.test(text) ? 3 : /^\p{Lu}/u.test(text) ? 2 : /^\p{L}/u.test(text) ? 1 : 0;

function decisiveOf(choices: Uint8Array, { kinds }: Vocabulary): number {
  const kind = kinds[choices[0]!]!;
  return choices.every((choice) => kinds[choice] === kind) ? kind : 0;
}

/** Capitals, letters, digits and joints, runs shortened: `Xx`, `X.X.`, `x-x`, `0,0`. */
function shapeOf(text: string): number {
  const shape = text
    .replace(/\p{Lu}+/gu, (run) => (run.length > 1 ? 'XX' : 'X'))
    .replace(/[\p{Ll}\p{Lo}]+/gu, 'x')
    .replace(/\d+/g, (run) => (run.length === 4 ? '0000' : '0'));
  return hashOf(shape.slice(0, 10));
}
