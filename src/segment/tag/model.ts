import { grammarOf } from './grammar.ts';
import type { Vocabulary } from './words.ts';

/** Weights for features with tags. */
export interface Weights {
  /** By the feature's low bits plus the tag's number: a power of two, and 128 more. */
  readonly cells: Int16Array;
  /** One bit for each feature that training met often enough; the others are passed over. */
  readonly met: Uint32Array;
}

/** What training leaves. */
export interface Model extends Vocabulary {
  /** Penn and universal tag, `NN/NOUN`; the place is the number used everywhere else. */
  readonly tags: readonly string[];
  /** For each tag, 1 where it is a verb's, a modal's or that of "to". */
  readonly verbal: Uint8Array;
  /** What each tag is good for, as bits of G. */
  readonly grammar: Uint16Array;
  /** How much weight makes one choice e times as likely as another. */
  readonly unit: number;
  readonly first: Weights;
  /** For the second look at doubtful words. */
  readonly second: Weights;
}

/** The bit of a feature. It is taken apart from those that find its weights. */
export const bitOf = (met: Uint32Array, feature: number): number => (feature >>> 11) & (met.length * 32 - 1);

export const isMet = (met: Uint32Array, feature: number): boolean => {
  const bit = bitOf(met, feature);
  return ((met[bit >>> 5]! >>> (bit & 31)) & 1) === 1;
};

/** Where a feature's weights begin. */
export const rowOf = (cells: Int16Array, feature: number): number => feature & (cells.length - 129);

interface Head {
  readonly tags: string[];
  readonly unit: number;
  readonly sets: number[][];
  readonly tagsOfForm: number[][];
  readonly lists: number[][];
  /** How many numbers of four bytes each table has, then how many of one byte the weights. */
  readonly tables: number[];
  readonly weights: number[];
}

/** Reads what `packedModel` wrote: a length, a head in JSON padded to four bytes, the tables, the weights. */
export function modelOf(file: Uint8Array): Model {
  const bytes = file.slice().buffer;
  const length = new Uint32Array(bytes, 0, 1)[0]!;
  const head: Head = JSON.parse(new TextDecoder().decode(new Uint8Array(bytes, 4, length)));
  let at = 4 + length;
  const tables = head.tables.map((count) => {
    at += count * 4;
    return new Uint32Array(bytes, at - count * 4, count);
  });
  const weights = head.weights.map((count) => {
    at += count;
    return unpacked(new Int8Array(bytes, at - count, count));
  });
  const lists = (numbers: readonly number[][]) => numbers.map((list) => Uint8Array.from(list));
  const [capital, digit, money, mark, open] = lists(head.lists) as [
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
  ];
  const [seen, lexicon, met, metAgain] = tables as [Uint32Array, Uint32Array, Uint32Array, Uint32Array];
  return {
    ...tagKinds(head.tags),
    unit: head.unit,
    sets: lists(head.sets),
    tagsOfForm: lists(head.tagsOfForm),
    ...{ capital, digit, money, mark, open, seen, lexicon },
    first: { met, cells: weights[0]! },
    second: { met: metAgain, cells: weights[1]! },
  };
}

/** `VB` of `VB/AUX`. */
export const pennOf = (tag: string): string => tag.slice(0, tag.lastIndexOf('/'));

/** What the tags' names say. */
export function tagKinds(tags: readonly string[]): Pick<Model, 'tags' | 'verbal' | 'kinds' | 'grammar'> {
  const marked = (pattern: RegExp) => tags.map((tag) => (pattern.test(tag) ? 1 : 0));
  const [finite, ing, to, stop] = [/^(?:VB[DPZ]|MD)\//, /^VBG\/VERB/, /^TO\/PART/, /^[.,:]\//].map(marked);
  return {
    tags,
    grammar: grammarOf(tags),
    verbal: Uint8Array.from(marked(/^(?:VB|MD|TO)/)),
    kinds: Uint8Array.from(
      tags,
      (_, tag) => finite![tag]! + 2 * ing![tag]! + 3 * to![tag]! + 4 * stop![tag]!,
    ),
  };
}

/** Weights are kept as the signed root of their size, so that small ones keep their differences. */
function unpacked(roots: Int8Array): Int16Array {
  const weights = new Int16Array(roots.length);
  for (let cell = 0; cell < roots.length; cell++) {
    const root = roots[cell]!;
    weights[cell] = root < 0 ? -root * root : root * root;
  }
  return weights;
}

export function packedModel(model: Model): Uint8Array {
  const { tags, unit, sets, tagsOfForm, seen, lexicon, first, second } = model;
  const lists = (arrays: readonly Uint8Array[]) => arrays.map((array) => [...array]);
  const tables = [seen, lexicon, first.met, second.met];
  const weights = [first.cells, second.cells].map(packed);
  const head: Head = {
    tags: [...tags],
    unit,
    sets: lists(sets),
    tagsOfForm: lists(tagsOfForm),
    lists: lists([model.capital, model.digit, model.money, model.mark, model.open]),
    tables: tables.map(({ length }) => length),
    weights: weights.map(({ length }) => length),
  };
  const json = new TextEncoder().encode(JSON.stringify(head));
  const padded = new Uint8Array(Math.ceil(json.length / 4) * 4).fill(32);
  padded.set(json);
  return Buffer.concat([new Uint32Array([padded.length]), padded, ...tables, ...weights].map(bytesOf));
}

const packed = (weights: Int16Array): Int8Array =>
  Int8Array.from(weights, (weight) => Math.sign(weight) * Math.round(Math.sqrt(Math.abs(weight))));

const bytesOf = ({ buffer, byteOffset, byteLength }: Uint32Array | Uint8Array | Int8Array): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);
