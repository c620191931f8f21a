/** The last answers, the oldest of them forgotten first when they weigh too much together. */
export function cache<K, V>(most: number, weightOf: (value: V) => number) {
  const kept = new Map<K, V>();
  let weight = 0;
  const forget = (key: K): void => {
    weight -= weightOf(kept.get(key)!);
    kept.delete(key);
  };
  return {
    get: (key: K): V | undefined => {
      const value = kept.get(key);
      if (value !== undefined) {
        kept.delete(key);
        kept.set(key, value);
      }
      return value;
    },
    set: (key: K, value: V): V => {
      if (kept.has(key)) forget(key);
      kept.set(key, value);
      weight += weightOf(value);
      while (weight > most && kept.size > 1) forget(kept.keys().next().value as K);
      return value;
    },
    clear: () => {
      kept.clear();
      weight = 0;
    },
  };
}
