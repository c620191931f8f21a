/** The values of one field, each once: an entry then has numbers for them. */
export interface Dictionary {
  /** By number: what the value is called in a query, and how it is shown. */
  readonly values: readonly Value[];
  /** The number of a value, as a list of one that all share. */
  one(value: string, label?: string): readonly number[];
  /** The numbers of several, in a list that all with the same share. */
  many(values: readonly (readonly [name: string, id: string | null])[]): readonly number[];
  /** Null where no entry has it. */
  find(value: string): number | null;
}

export interface Value {
  readonly value: string;
  readonly label: string;
  /** ISO 3166, legislation.gov.uk, CELEX …; null where it has none. */
  readonly id: string | null;
}

export function dictionary(): Dictionary {
  const values: Value[] = [];
  const numbers = new Map<string, readonly [number]>();
  const lists = new Map<string, readonly number[]>();
  const one = (value: string, label = value, id: string | null = null): readonly [number] => {
    const known = numbers.get(value);
    if (known !== undefined) return known;
    const list = [values.length] as const;
    numbers.set(value, list);
    values.push({ value, label, id });
    return list;
  };
  return {
    values,
    one: (value, label) => one(value, label),
    many: (all) => {
      if (all.length === 0) return NONE;
      if (all.length === 1) return one(all[0]![0], undefined, all[0]![1]);
      const own = [...new Set(all.map(([name, id]) => one(name, undefined, id)[0]))];
      const key = own.join();
      const known = lists.get(key);
      if (known !== undefined) return known;
      lists.set(key, own);
      return own;
    },
    find: (value) => numbers.get(value)?.[0] ?? null,
  };
}

const NONE: readonly number[] = [];
