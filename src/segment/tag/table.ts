/**
 * A map from hashed words to numbers from 1 to 65,535, ready to use as it lies in the file: the upper half of a slot
 * is the upper half of the hash, the lower half the number. One stranger in some thirty thousand is taken for a word.
 */
export type Table = Uint32Array;

/** What stands under the hash, or 0. */
export function lookedUp(table: Table, hash: number): number {
  const last = table.length - 1;
  for (let slot = hash & last; ; slot = (slot + 1) & last) {
    const entry = table[slot]!;
    if (entry === 0) return 0;
    if (entry >>> 16 === hash >>> 16) return entry & 0xffff;
  }
}

/** The table of these pairs, with at least a quarter of its slots free; of two that look alike the first stands. */
export function tableOf(pairs: readonly (readonly [hash: number, value: number])[]): Table {
  const table = new Uint32Array(2 ** Math.ceil(Math.log2((pairs.length * 4) / 3 + 2)));
  for (const [hash, value] of pairs) {
    if (lookedUp(table, hash)) continue;
    let slot = hash & (table.length - 1);
    while (table[slot]) slot = (slot + 1) & (table.length - 1);
    table[slot] = (((hash >>> 16) << 16) | value) >>> 0;
  }
  return table;
}
