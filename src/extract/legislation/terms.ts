import { definedNames } from '../../languages/en/law.ts';
import type { Named } from '../../model/analysis.ts';

/** What the law calls somebody: "“the Department” means the Department of Health". By the term, in lower case. */
export function termsOf(text: string): ReadonlyMap<string, string> {
  const terms = new Map<string, string | null>();
  for (const { groups } of text.matchAll(definedNames)) {
    const { term = '', name = '' } = groups ?? {};
    const key = term.toLowerCase().replace(/\s+/g, ' ');
    const meant = name.replace(/\s+/g, ' ').trim();
    // A term that means one body in one Part and another in the next is left as it is written.
    terms.set(key, terms.has(key) && terms.get(key) !== meant ? null : meant);
  }
  return new Map([...terms].filter((entry): entry is [string, string] => entry[1] !== null));
}

/** The name that a term stands for, where the law gives one. */
export const resolved = (actors: readonly Named[], terms: ReadonlyMap<string, string>): readonly Named[] =>
  actors.map((one) => {
    const name = one.id === null ? terms.get(one.name.toLowerCase()) : undefined;
    return name === undefined ? one : { name, id: null };
  });
