import { hashOf, joined, paired } from './hash.ts';
import type { Word } from './words.ts';

/** Features of a word alone, whatever stands around it. */
export const OWN = 11;
export function ownFeatures({
  word,
  suffix2,
  suffix3,
  suffix4,
  prefix,
  shape,
  form,
  standing,
  field,
  choice,
}: Word) {
  return [
    joined(1, word),
    joined(2, suffix2),
    joined(3, suffix3),
    joined(4, suffix4),
    joined(5, prefix),
    joined(6, shape),
    joined(7, form),
    joined(8, standing),
    joined(9, field),
    joined(10, choice),
    paired(11, shape, standing),
  ];
}

/** What a word lends to the one at its side: -2 and -1 to those behind it, 1 and 2 to those before it. */
export const NEAR = [-2, -1, 1, 2] as const;
export function nearFeatures(
  { word, suffix3, standing, field }: Word,
  offset: (typeof NEAR)[number],
): number[] {
  const kind = 20 + offset * 4;
  const far = [joined(kind, word), joined(kind + 1, standing)];
  return Math.abs(offset) === 2 ? far : [...far, joined(kind + 2, suffix3), joined(kind + 3, field)];
}

/** Features that hang on several words, and on the tags given so far: the last, the one before, the last verb's. */
export const PAIRS = 26;
export function pairFeatures(
  words: readonly Word[],
  at: number,
  { title, ahead }: Setting,
  tags: Uint8Array,
  verb: number,
  out: Uint32Array,
): void {
  const w = words[at]!;
  const p = words[at - 1]!;
  const n = words[at + 1]!;
  const one = salt(tags[at - 1]!);
  const two = paired(30, one, tags[at - 2]!);
  const choices = paired(31, w.choice, n.choice);
  const shapes = paired(32, w.shape, p.shape);
  out[0] = paired(40, p.word, w.word);
  out[1] = paired(41, w.word, n.word);
  out[2] = paired(42, p.word, n.word);
  out[3] = paired(43, w.standing, n.standing);
  out[4] = choices;
  out[5] = paired(45, p.standing, w.standing);
  out[6] = paired(46, shapes, n.shape);
  out[7] = paired(47, n.choice, words[at + 2]!.choice);
  out[8] = paired(48, w.choice, n.word);
  out[9] = paired(50, w.word, ahead[at]!);
  out[10] = paired(51, w.choice, ahead[at]!);
  out[11] = paired(52, w.shape, title);
  out[12] = paired(53, out[5]!, n.standing);
  out[13] = paired(54, w.suffix3, paired(1, w.shape, title));
  out[14] = one;
  out[15] = two;
  out[16] = paired(57, w.word, one);
  out[17] = paired(58, n.word, one);
  out[18] = paired(59, w.standing, one);
  out[19] = paired(60, choices, one);
  out[20] = paired(61, w.standing, two);
  out[21] = paired(62, w.suffix3, one);
  out[22] = paired(63, paired(2, w.choice, p.word), verb);
  out[23] = paired(65, w.choice, two);
  out[24] = paired(66, w.shape, one);
  out[25] = paired(67, n.standing, one);
}

/** Stands for the tag of what is no word. */
export const NONE = 126;

/** A hash for each tag's number. */
export const salt = (tag: number): number => SALT[tag]!;

const SALT = Uint32Array.from({ length: 128 }, (_, tag) => joined(hashOf('tag'), tag));

/** What is true of a whole sentence. */
export interface Setting {
  /** How it is written: mostly small, mixed, mostly with capitals, all in capitals. */
  readonly title: number;
  /** For each word, which decisive word comes first behind it, and how soon. */
  readonly ahead: Uint8Array;
}

export function settingOf(words: readonly Word[]): Setting {
  const ahead = new Uint8Array(words.length);
  const counts = [0, 0, 0, 0];
  for (let at = words.length - 3; at >= 2; at--) {
    const { decisive } = words[at + 1]!;
    const after = ahead[at + 1]!;
    ahead[at] = decisive ? decisive * 8 : (after & 7) < 5 ? after + 1 : after;
    counts[words[at]!.letters]!++;
  }
  const [, small = 0, large = 0, all = 0] = counts;
  const long = small + large + all;
  const title =
    long === 0 ? 0 : all > long * 0.7 ? 4 : large + all > long * 0.8 ? 3 : large + all > long * 0.4 ? 2 : 1;
  return { title, ahead };
}
