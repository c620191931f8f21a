/** What a page for people says, whatever it is shown as: text, Markdown or HTML. */
export interface Page {
  readonly title: string;
  /** BCP 47, of the quotes. */
  readonly language: string;
  readonly facts: readonly Fact[];
  readonly sections: readonly Section[];
}

export interface Section {
  readonly heading: string;
  /** A line under the heading; null where none is needed. */
  readonly note: string | null;
  readonly items: readonly Item[];
  readonly sections: readonly Section[];
}

export interface Item {
  /** What can be asked for by `show`; null where there is nothing more to show. */
  readonly id: string | null;
  readonly lead: string;
  readonly facts: readonly Fact[];
  /** The document's words, as they stand there; null where the lead has them all. */
  readonly quote: string | null;
}

/** A label and what stands after it; an empty value is left out. */
export type Fact = readonly [label: string, value: string];

export const section = (
  heading: string,
  items: readonly Item[],
  { note = null, sections = [] }: { note?: string | null; sections?: readonly Section[] } = {},
): Section => ({ heading, note, items, sections });

export const item = (
  lead: string,
  { id = null, facts = [], quote = null }: Partial<Omit<Item, 'lead'>> = {},
): Item => ({ id, lead, facts: facts.filter(([, value]) => value !== ''), quote });
