/** Thirty-two bits for a word, the same on every machine. */
export function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return scatter(hash);
}

/** Two numbers made one: a feature's kind with its value, or two values. */
export const joined = (a: number, b: number): number => scatter(Math.imul(a, 0x2c1b3c6d) + b);

/** A feature's kind with two values that are hashes already, or one that is and a small number. */
export function paired(kind: number, a: number, b: number): number {
  const mixed = Math.imul(a ^ Math.imul(kind, 0x9e3779b1), 0x85ebca6b) + Math.imul(b + kind, 0xc2b2ae35);
  const twice = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  return (twice ^ (twice >>> 14)) >>> 0;
}

/** The last step of MurmurHash3, which spreads every bit over all. */
function scatter(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
