/** The values of one field, each once, and the lists of them that entries have, each once: an entry has a list's number. */
export interface Dictionary {
  /** By number: what the value is called in a query, and how it is shown. */
  readonly values: readonly Value[];
  /** By number: the numbers of its values. The first is empty. */
  readonly lists: readonly (readonly number[])[];
  /** The number of a value. */
  place(value: string, label?: string, id?: string | null): number;
  /** The number of the list of these values. */
  list(values: readonly number[]): number;
  /** Null where no entry has it. */
  find(value: string): number | null;
}

export interface Value {
  readonly value: string;
  readonly label: string;
  /** ISO 3166, legislation.gov.uk, CELEX …; null where it has none. */
  readonly id: string | null;
}

/** The list of an entry that has no value. */
export const NO_VALUE = 0;

export function dictionary(): Dictionary {
  const values: Value[] = [];
  const places = new Map<string, number>();
  const lists: (readonly number[])[] = [[]];
  const listed = new Map<string, number>();
  return {
    values,
    lists,
    place: (value, label = value, id = null) => {
      const known = places.get(value);
      if (known !== undefined) return known;
      places.set(value, values.length);
      return values.push({ value, label, id }) - 1;
    },
    list: (all) => {
      if (all.length === 0) return NO_VALUE;
      const key = all.join();
      const known = listed.get(key);
      if (known !== undefined) return known;
      listed.set(key, lists.length);
      return lists.push([...all]) - 1;
    },
    find: (value) => places.get(value) ?? null,
  };
}
