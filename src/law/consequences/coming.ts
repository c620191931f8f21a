import { type Form, nameGoesOn, PLAIN_WORDS } from '../../languages/en/lawmaking.ts';
import type { Analysis, Named } from '../../model/analysis.ts';
import { type Spoken, spokenIn } from './spoken.ts';

/** An instrument that a text says is to come, with all places that speak of it. */
export interface Coming {
  /** Its name; where it has none, the words of the text for it. */
  readonly name: string;
  readonly id: string | null;
  readonly form: Form;
  readonly said: readonly [Spoken, ...Spoken[]];
}

interface Group {
  form: Form;
  readonly named: Named | null;
  readonly names: string[];
  readonly words: Set<string>;
  readonly said: [Spoken, ...Spoken[]];
}

/** The instruments that a text says are to come, in the order in which it first speaks of them. */
export function comingIn(analysis: Analysis): readonly Coming[] {
  const groups: Group[] = [];
  for (const one of spokenIn(analysis)) {
    const name = nameOf(analysis, one);
    const words = new Set(tellingWords(name));
    const group = groups.find((other) => isSame(other, one, words)) ?? recalled(groups, one, words);
    if (group === undefined)
      groups.push({ form: one.form, named: namedOf(one), names: [name], words, said: [one] });
    else {
      group.said.push(one);
      group.names.push(name);
      if (one.form === 'treaty') group.form = 'treaty';
      for (const word of words) group.words.add(word);
    }
  }
  return groups.map(({ form, named, names, said }) => ({
    name: named?.name ?? bestOf(names),
    id: named?.id ?? null,
    form,
    said,
  }));
}

/** The one that says most, and no time of its own. */
const bestOf = (names: readonly string[]): string =>
  names.toSorted((a, b) => Number(/\d{4}/.test(a)) - Number(/\d{4}/.test(b)) || b.length - a.length)[0]!;

const namedOf = ({ named }: Spoken): Named | null =>
  named === null ? null : { name: named.value!, id: named.id };

/** By name where both have one; else by the words that tell it, of which one has no other than the other. */
function isSame(group: Group, one: Spoken, words: ReadonlySet<string>): boolean {
  if (group.named !== null && one.named !== null) {
    if (group.named.name.toLowerCase() === one.named.value!.toLowerCase()) return true;
    if (group.named.id !== null || one.named.id !== null) return group.named.id === one.named.id;
  }
  if (kin(group.form) !== kin(one.form) || words.size === 0 || group.words.size === 0) return false;
  const shared = [...words].filter((word) => group.words.has(word)).length;
  const least = Math.min(words.size, group.words.size);
  return shared === least || (shared >= 2 && shared * 2 >= least);
}

/** "The treaty" and "such an agreement" are the last of their kind; without any, all that have no name are one. */
const recalled = (groups: readonly Group[], one: Spoken, words: ReadonlySet<string>): Group | undefined =>
  words.size > 0 || one.named !== null
    ? undefined
    : groups.findLast(
        ({ form, words: other }) => kin(form) === kin(one.form) && (other.size === 0 || isDefinite(one)),
      );

const isDefinite = ({ words, head, verb }: Spoken): boolean => {
  const noun = words.quote.slice(Math.max(0, head.start - words.start), head.end - words.start);
  return /^(?:the|this|that|such|its|their|these|those)\b/i.test(
    verb.start < head.start ? noun.trimStart() : noun,
  );
};

/** A treaty may be called an agreement a line later. */
const kin = (form: Form): string =>
  form === 'treaty' ? 'agreement' : form === 'Bill' || form === 'legislation' ? 'law' : form;

/** The words of the text for it, with what they go on to: "bilateral arrangement under the London Protocol". */
function nameOf({ document }: Analysis, { head, named, sentence }: Spoken): string {
  if (named !== null) return named.value!;
  const noun = document.text.slice(head.start, head.end);
  if (/^(?:legislate|parliamentary time allows)$/i.test(noun.replace(/\s+/g, ' ').trim()))
    return 'legislation';
  const more = nameGoesOn.exec(document.text.slice(head.end, sentence.end))?.[0] ?? '';
  return `${noun}${more}`
    .replace(/\s+/g, ' ')
    .replace(/^(?:an?|the|this|that|these|those|its|their|our|any|such|both|some)\s+/i, '')
    .trim();
}

/** The words by which it is told from others of its kind. */
const tellingWords = (name: string): readonly string[] =>
  name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1 && !PLAIN_WORDS.has(word) && !/\d/.test(word));
