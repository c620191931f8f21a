import { readFileSync } from 'node:fs';
import type { Tag, Token } from '../model/text.ts';
import { firstLook, type Ready, readyWord, secondLook } from './tag/decode.ts';
import { entryOf, formOf } from './tag/forms.ts';
import { hashOf } from './tag/hash.ts';
import { type Model, modelOf, pennOf } from './tag/model.ts';
import { lookedUp } from './tag/table.ts';
import { wordOf } from './tag/words.ts';
import { factOf } from './words.ts';

const WEIGHTS = new URL('../languages/en/tagger/weights.bin', import.meta.url);

/**
 * Penn Treebank tags for the tokens of one sentence: what docs/decisions/0003-tagger.md says. A list item is tagged as
 * the end of the words that lead into it.
 */
export function tag(tokens: readonly Token[], lead: readonly Token[] = []): Tag[] {
  const { tags } = reader();
  const before = /^[:–—]$/.test(lead.at(-1)?.text ?? '') ? lead.slice(0, -1) : lead;
  const numbers = numbersOf(before.length > 0 ? [...before, ...tokens] : tokens, true);
  const found: Tag[] = [];
  for (let at = before.length; at < numbers.length; at++) found.push(tags[numbers[at]!]!);
  return found;
}

/** Penn and universal tags together, `VB/AUX`: to measure with. */
export function fullTags(tokens: readonly Token[]): string[] {
  const { model } = reader();
  return Array.from(numbersOf(tokens, false), (number) => model.tags[number]!);
}

/** For each token the rule that settled its tag, or said what it cannot be: to test the rules with. */
export function rulesAt(tokens: readonly Token[]): (string | null)[] {
  const { model, edge } = reader();
  const ids: (string | null)[] = tokens.map(() => null);
  const words = between(edge, tokens);
  firstLook(words, model, { trace: (at, { id }) => (ids[at - 2] = id) });
  return ids;
}

function numbersOf(tokens: readonly Token[], pennOnly: boolean): Uint8Array {
  const { model, edge } = reader();
  const words = between(edge, tokens);
  const look = firstLook(words, model, { pennOnly });
  secondLook(words, look, model);
  return look.tags.subarray(2, -2);
}

/** Two words that are no words before and behind. */
function between(edge: Ready, tokens: readonly Token[]): Ready[] {
  const words = [edge, edge];
  for (let at = 0; at < tokens.length; at++) words.push(wordFor(tokens[at]!));
  words.push(edge, edge);
  return words;
}

interface Reader {
  readonly model: Model;
  /** Stands before the first word and behind the last. */
  readonly edge: Ready;
  /** Penn tags by number. */
  readonly tags: readonly Tag[];
}

let opened: Reader | null = null;

/** The weights, read when the first sentence asks. */
function reader(): Reader {
  if (opened) return opened;
  const model = modelOf(readFileSync(WEIGHTS));
  const tags = model.tags.map(pennOf);
  opened = { model, edge: readyWord(wordOf('', '', model), '', model), tags };
  return opened;
}

const wordFor = factOf(({ text, lower }): Ready => {
  const { model } = reader();
  return readyWord(wordOf(text, lower, model), lower, model);
});

/** WordNet's lexicographer files, as far as somebody asks for them. */
const FIELDS = { group: 14, person: 18 } as const;

/** Whether a word is, as a noun in its first sense, somebody or a body of people: "growers", "ministries". */
export const namesPeople = factOf(({ lower }) => {
  const { model } = reader();
  const { field } = entryOf(formOf(lower, (lemma) => lookedUp(model.lexicon, hashOf(lemma))).entry);
  return field === FIELDS.person || field === FIELDS.group;
});
