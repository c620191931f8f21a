import { FORM, formOf } from '../../src/segment/tag/forms.ts';
import { hashOf } from '../../src/segment/tag/hash.ts';
import { tagKinds } from '../../src/segment/tag/model.ts';
import { lookedUp, tableOf } from '../../src/segment/tag/table.ts';
import { keyOf, type Vocabulary } from '../../src/segment/tag/words.ts';
import type { Tagged } from './treebank.ts';
import { wordnetEntries } from './wordnet.ts';

/** A word met less often has the tags that its form allows, not those that it was seen with. */
const SEEN = 4;
/** A word met more often has only the tags that it was seen with. */
const SETTLED = 150;
/** A word with a capital, met so often and nine times in ten as a name, is one or describes with one. */
const NAMES = 20;
/** A tag on a smaller share of a word's places is taken for a slip. */
const SLIP = 0.01;

/** The tags worth having: those that stand on at least so many tokens. */
export function tagsOfCorpus(tokens: readonly Tagged[], least = 8): string[] {
  const counts = new Map<string, number>();
  for (const { tag } of tokens) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= least)
    .sort(([, a], [, b]) => b - a)
    .map(([tag]) => tag);
}

export function vocabularyOf(tokens: readonly Tagged[], tags: readonly string[]): Vocabulary {
  const numbers = (names: string): Uint8Array =>
    Uint8Array.from(
      names
        .split(' ')
        .map((name) => tags.indexOf(name))
        .filter((one) => one >= 0),
    ).sort();
  const tagsOfForm = Object.keys(FORM).map((form) => numbers(TAGS_OF_FORM[form as keyof typeof FORM]));
  const lexicon = tableOf([...wordnetEntries()].map(([lemma, entry]) => [hashOf(lemma), entry]));
  const bare = {
    kinds: tagKinds(tags).kinds,
    lexicon,
    tagsOfForm,
    capital: numbers(CAPITAL),
    digit: numbers(DIGIT),
    money: numbers('$/SYM'),
    mark: numbers(MARK),
    open: numbers(OPEN),
  };
  const find = (lemma: string) => lookedUp(lexicon, hashOf(lemma));
  const allowed = (word: string) => {
    const { bits } = formOf(word.toLowerCase(), find);
    const byForm = tagsOfForm.flatMap((some, bit) => (bits & (1 << bit) ? [...some] : []));
    return /^\p{Lu}/u.test(word) ? [...byForm, ...bare.capital] : byForm;
  };
  return { ...bare, ...seenWords(tokens, tags, allowed) };
}

const TAGS_OF_FORM: Readonly<Record<keyof typeof FORM, string>> = {
  noun: 'NN/NOUN',
  verb: 'VB/VERB VBP/VERB',
  adjective: 'JJ/ADJ',
  adverb: 'RB/ADV',
  plural: 'NNS/NOUN',
  third: 'VBZ/VERB',
  past: 'VBD/VERB',
  ing: 'VBG/VERB NN/NOUN JJ/ADJ',
  comparative: 'JJR/ADJ RBR/ADV',
  superlative: 'JJS/ADJ RBS/ADV',
  participle: 'VBN/VERB JJ/ADJ',
  name: 'NNP/PROPN',
  compound: 'JJ/ADJ NN/NOUN',
  number: 'CD/NUM',
  preposition: 'IN/ADP',
};

const CAPITAL = 'NNP/PROPN NNP/ADJ NNPS/PROPN JJ/ADJ NN/NOUN';
const DIGIT = 'CD/NUM NN/NOUN NNS/NOUN NNP/PROPN JJ/ADJ ADD/PROPN NN/SYM LS/NUM GW/X GW/PROPN RB/ADV';
const MARK =
  "SYM/SYM NFP/PUNCT NFP/SYM :/PUNCT ./PUNCT ,/PUNCT NN/SYM ``/PUNCT ''/PUNCT HYPH/PUNCT $/SYM -LRB-/PUNCT -RRB-/PUNCT";
const OPEN =
  'NN/NOUN NNS/NOUN NNP/PROPN NNPS/PROPN JJ/ADJ VB/VERB VBP/VERB VBZ/VERB VBD/VERB VBN/VERB VBG/VERB RB/ADV JJR/ADJ JJS/ADJ UH/INTJ ADD/PROPN ADD/X FW/NOUN FW/X GW/X IN/ADP CD/NUM NN/PRON LS/NUM';

function seenWords(tokens: readonly Tagged[], tags: readonly string[], allowed: (word: string) => number[]) {
  const counts = new Map<string, Map<number, number>>();
  for (const { text, lower, tag } of tokens) {
    const key = keyOf(text, lower);
    const own = counts.get(key) ?? new Map<number, number>();
    const number = tags.indexOf(tag);
    if (number >= 0) counts.set(key, own.set(number, (own.get(number) ?? 0) + 1));
  }
  const sets: Uint8Array[] = [new Uint8Array(0)];
  const places = new Map<string, number>();
  const pairs: [number, number][] = [];
  const namely = ['NNP/PROPN', 'NNP/ADJ'].map((tag) => tags.indexOf(tag));
  for (const [word, own] of counts) {
    const total = [...own.values()].reduce((sum, count) => sum + count, 0);
    if (total < SEEN) continue;
    const often = [...own].filter(([, count]) => count >= SLIP * total).map(([tag]) => tag);
    const names = often
      .filter((tag) => tags[tag]!.startsWith('NNP'))
      .reduce((sum, tag) => sum + own.get(tag)!, 0);
    const isName = total >= NAMES && names >= 0.9 * total;
    const more = isName
      ? namely
      : total < SETTLED
        ? [...(counts.get(word.toLowerCase()) ?? own).keys(), ...allowed(word)]
        : [];
    const set = Uint8Array.from(new Set([...often, ...more])).sort();
    const key = set.join();
    if (!places.has(key)) places.set(key, sets.push(set) - 1);
    pairs.push([hashOf(word), places.get(key)!]);
  }
  return { seen: tableOf(pairs), sets };
}
