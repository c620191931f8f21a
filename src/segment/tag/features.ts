import { joined } from './hash.ts';
import type { Word } from './words.ts';

/** How many features `fixedFeatures` writes, and how many `tagFeatures` writes. */
export const FIXED = 28;
export const TAGGED = 13;

/** Features of the word at `at` that hang on the words alone. Two words must stand before it and two after it. */
export function fixedFeatures(words: readonly Word[], at: number, out: Uint32Array): void {
  const w = words[at]!;
  const p = words[at - 1]!;
  const pp = words[at - 2]!;
  const n = words[at + 1]!;
  const nn = words[at + 2]!;
  out[0] = joined(1, w.word);
  out[1] = joined(2, w.suffix2);
  out[2] = joined(3, w.suffix3);
  out[3] = joined(4, w.suffix4);
  out[4] = joined(5, w.prefix);
  out[5] = joined(6, w.shape);
  out[6] = joined(7, w.form);
  out[7] = joined(8, w.standing);
  out[8] = joined(9, w.field);
  out[9] = joined(10, p.word);
  out[10] = joined(11, n.word);
  out[11] = joined(12, pp.word);
  out[12] = joined(13, nn.word);
  out[13] = joined(joined(14, p.word), w.word);
  out[14] = joined(joined(15, w.word), n.word);
  out[15] = joined(joined(16, p.word), n.word);
  out[16] = joined(17, p.suffix3);
  out[17] = joined(18, n.suffix3);
  out[18] = joined(joined(19, w.standing), n.standing);
  out[19] = joined(joined(20, w.choice), n.choice);
  out[20] = joined(joined(21, p.standing), w.standing);
  out[21] = joined(joined(22, w.shape), p.shape);
  out[22] = joined(joined(23, w.shape), n.shape);
  out[23] = joined(joined(24, n.choice), nn.choice);
  out[24] = joined(25, n.standing);
  out[25] = joined(26, w.choice);
  out[26] = joined(joined(27, w.choice), n.word);
  out[27] = joined(joined(28, w.field), n.field);
}

/** Features that hang on the tags given so far: the last, the one before it, and the last verb's. */
export function tagFeatures(
  words: readonly Word[],
  at: number,
  t1: number,
  t2: number,
  verb: number,
  out: Uint32Array,
): void {
  const w = words[at]!;
  const n = words[at + 1]!;
  const one = t1 + 1;
  const two = (t2 + 1) * 128 + one;
  const before = words[at - 1]!;
  out[0] = joined(40, one);
  out[1] = joined(41, two);
  out[2] = joined(joined(42, w.word), one);
  out[3] = joined(joined(43, n.word), one);
  out[4] = joined(joined(44, w.standing), one);
  out[5] = joined(joined(45, joined(w.choice, n.choice)), one);
  out[6] = joined(joined(46, w.standing), two);
  out[7] = joined(joined(47, w.suffix3), one);
  out[8] = joined(joined(48, joined(w.choice, before.word)), verb);
  out[9] = joined(joined(49, w.standing), verb * 128 + one);
  out[10] = joined(joined(50, w.choice), two);
  out[11] = joined(joined(51, w.shape), one);
  out[12] = joined(joined(52, n.standing), one);
}
