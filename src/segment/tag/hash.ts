/** Thirty-two bits for a word, the same on every machine. */
export function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return scatter(hash);
}

/** Two numbers made one: a feature's kind with its value, or two values. */
export const joined = (a: number, b: number): number => scatter(Math.imul(a, 0x2c1b3c6d) + b);

/** The last step of MurmurHash3, which spreads every bit over all. */
function scatter(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
