import { salt } from './features.ts';
import { joined, paired } from './hash.ts';
import type { Model } from './model.ts';
import type { Word } from './words.ts';

/** How many features `secondFeatures` writes. */
export const SECOND = 16;

/**
 * Features for a second look at a word, when all have a tag: the two tags behind it as they now stand, the two before
 * it and its own as they stood at first, and the next verb's tag.
 */
export function secondFeatures(
  words: readonly Word[],
  at: number,
  tags: Uint8Array,
  next: number,
  out: Uint32Array,
) {
  const w = words[at]!;
  const n = words[at + 1]!;
  const own = salt(tags[at]!);
  const left = salt(tags[at - 1]!);
  const right = salt(tags[at + 1]!);
  const rights = paired(80, right, tags[at + 2]!);
  const around = paired(81, left, right);
  out[0] = right;
  out[1] = rights;
  out[2] = around;
  out[3] = paired(83, around, tags[at - 2]!);
  out[4] = paired(84, w.word, right);
  out[5] = paired(85, w.choice, right);
  out[6] = paired(86, w.standing, right);
  out[7] = paired(87, w.choice, around);
  out[8] = paired(88, w.suffix3, right);
  out[9] = paired(89, w.word, around);
  out[10] = paired(90, w.standing, rights);
  out[11] = paired(91, paired(4, w.choice, right), n.word);
  out[12] = paired(92, w.word, next);
  out[13] = paired(93, w.choice, next);
  out[14] = paired(94, w.shape, around);
  out[15] = joined(95, own);
}

/** For each word the tag of the first verb behind it, up to the next stop; two more at either end. */
export function nextVerbs(tags: Uint8Array, { verbal, kinds }: Pick<Model, 'verbal' | 'kinds'>): Uint8Array {
  const next = new Uint8Array(tags.length);
  let verb = 0;
  for (let at = tags.length - 1; at >= 0; at--) {
    next[at] = verb;
    const tag = tags[at]!;
    if (verbal[tag]) verb = tag + 1;
    else if (kinds[tag] === 4) verb = 0;
  }
  return next;
}
