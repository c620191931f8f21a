import { countries } from '../../languages/en/dates-countries.ts';
import type { Document } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';

/** How much of a document is read for words that tell its country. */
const HEAD = 20_000;

export interface Countries {
  /** That of the publisher. */
  readonly home: string | null;
  /** Whose years a sentence means: by its own words, then the publisher, then the only country the document names. */
  readonly of: (sentence: Span) => string | null;
}

/** Tells whose financial years and whose order of day and month a document means. */
export function countriesOf({ publisher, text, title }: Document): Countries {
  const home = publisher ? first(publisher) : null;
  let named: string | null | undefined;
  return {
    home,
    of: ({ start, end }) => {
      const own = first(text.slice(start, end));
      if (own || home) return own ?? home;
      if (named === undefined) named = only(`${title}\n${text.slice(0, HEAD)}`);
      return named;
    },
  };
}

const first = (words: string): string | null =>
  countries.find(([, pattern]) => pattern.test(words))?.[0] ?? null;

function only(words: string): string | null {
  const found = countries.filter(([, pattern]) => pattern.test(words));
  return found.length === 1 ? found[0]![0] : null;
}
