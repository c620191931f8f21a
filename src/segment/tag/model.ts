import type { Vocabulary } from './words.ts';

/** What training leaves: the words' knowledge, the tags, and a weight for a feature with a tag. */
export interface Model extends Vocabulary {
  /** Penn and universal tag, `NN/NOUN`; the place is the number used everywhere else. */
  readonly tags: readonly string[];
  /** For each tag, 1 where it is a verb's, a modal's or that of "to". */
  readonly verbal: Uint8Array;
  /** By the feature's low bits plus the tag's number; a power of two and 128 more. */
  readonly weights: Int16Array;
  /** One bit for each feature that training met often enough; the others are passed over. */
  readonly met: Uint32Array;
}

interface Head {
  readonly tags: string[];
  readonly sets: number[][];
  readonly tagsOfForm: number[][];
  readonly capital: number[];
  readonly digit: number[];
  readonly mark: number[];
  readonly open: number[];
  /** Lengths, in elements. */
  readonly seen: number;
  readonly lexicon: number;
  readonly met: number;
  readonly weights: number;
}

/** Whether training met the feature. Its bits are taken apart from those that find its weights. */
export const isMet = (met: Uint32Array, feature: number): boolean => {
  const bit = (feature >>> 11) & (met.length * 32 - 1);
  return ((met[bit >>> 5]! >>> (bit & 31)) & 1) === 1;
};

/** Reads what `packedModel` wrote: a length, a head in JSON padded to four bytes, three tables, the weights. */
export function modelOf(file: Uint8Array): Model {
  const bytes = file.slice().buffer;
  const length = new Uint32Array(bytes, 0, 1)[0]!;
  const head: Head = JSON.parse(new TextDecoder().decode(new Uint8Array(bytes, 4, length)));
  let at = 4 + length;
  const words = (count: number) => {
    at += count * 4;
    return new Uint32Array(bytes, at - count * 4, count);
  };
  const [seen, lexicon, met] = [words(head.seen), words(head.lexicon), words(head.met)];
  const bytesOf = (list: readonly number[]) => Uint8Array.from(list);
  return {
    tags: head.tags,
    verbal: verbalOf(head.tags),
    sets: head.sets.map(bytesOf),
    tagsOfForm: head.tagsOfForm.map(bytesOf),
    capital: bytesOf(head.capital),
    digit: bytesOf(head.digit),
    mark: bytesOf(head.mark),
    open: bytesOf(head.open),
    seen,
    lexicon,
    met,
    weights: unpacked(new Int8Array(bytes, at, head.weights)),
  };
}

export const verbalOf = (tags: readonly string[]): Uint8Array =>
  Uint8Array.from(tags, (tag) => (/^(?:VB|MD|TO)/.test(tag) ? 1 : 0));

/**
 * Weights are kept as the signed root of their size, so that small ones keep their differences. A plain loop: asking
 * a function for each would take a tenth of a second of every start.
 */
function unpacked(roots: Int8Array): Int16Array {
  const weights = new Int16Array(roots.length);
  for (let at = 0; at < roots.length; at++) {
    const root = roots[at]!;
    weights[at] = root < 0 ? -root * root : root * root;
  }
  return weights;
}

export function packedModel(model: Model): Uint8Array {
  const { tags, sets, tagsOfForm, capital, digit, mark, open, seen, lexicon, met, weights } = model;
  const lists = (arrays: readonly Uint8Array[]) => arrays.map((array) => [...array]);
  const head: Head = {
    tags: [...tags],
    sets: lists(sets),
    tagsOfForm: lists(tagsOfForm),
    capital: [...capital],
    digit: [...digit],
    mark: [...mark],
    open: [...open],
    seen: seen.length,
    lexicon: lexicon.length,
    met: met.length,
    weights: weights.length,
  };
  const json = new TextEncoder().encode(JSON.stringify(head));
  const length = Math.ceil(json.length / 4) * 4;
  const padded = new Uint8Array(length).fill(32);
  padded.set(json);
  const roots = Int8Array.from(
    weights,
    (weight) => Math.sign(weight) * Math.round(Math.sqrt(Math.abs(weight))),
  );
  return Buffer.concat([new Uint32Array([length]), padded, seen, lexicon, met, roots].map(bytesOfArray));
}

const bytesOfArray = ({ buffer, byteOffset, byteLength }: NodeJS.ArrayBufferView): Uint8Array =>
  new Uint8Array(buffer as ArrayBuffer, byteOffset, byteLength);
