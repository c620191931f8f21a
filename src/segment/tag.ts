import { readFileSync } from 'node:fs';
import type { Sentence, Tag, Token } from '../model/text.ts';
import { decoded } from './tag/decode.ts';
import { type Model, modelOf } from './tag/model.ts';
import { type Word, wordOf } from './tag/words.ts';

const WEIGHTS = new URL('../languages/en/tagger/weights.bin', import.meta.url);

/** Penn Treebank tags for the tokens of one sentence, as the decision in docs/decisions/0003-tagger.md has them. */
export function tag(tokens: readonly Token[]): Tag[] {
  const { tags } = reader();
  return Array.from(numbersOf(tokens), (number) => tags[number]!);
}

/** Penn and universal tags together, `VB/AUX`: to measure with. */
export function fullTags(tokens: readonly Token[]): string[] {
  const { model } = reader();
  return Array.from(numbersOf(tokens), (number) => model.tags[number]!);
}

function numbersOf(tokens: readonly Token[]): Uint8Array {
  const { model, edge } = reader();
  return decoded([edge, edge, ...tokens.map(wordFor), edge, edge], model);
}

/** The tags of a sentence, made when first asked for. */
export const tagsOf = (sentence: Sentence): readonly Tag[] => {
  const made = made_.get(sentence) ?? tag(sentence.tokens);
  made_.set(sentence, made);
  return made;
};

const made_ = new WeakMap<Sentence, readonly Tag[]>();

interface Reader {
  readonly model: Model;
  /** Stands before the first word and behind the last. */
  readonly edge: Word;
  /** Penn tags by number. */
  readonly tags: readonly Tag[];
  readonly words: Map<string, Word>;
}

let opened: Reader | null = null;

/** The weights, read when the first sentence asks. */
function reader(): Reader {
  if (opened) return opened;
  const model = modelOf(readFileSync(WEIGHTS));
  const tags = model.tags.map((tag) => tag.slice(0, tag.lastIndexOf('/')));
  opened = { model, edge: wordOf('', '', model), tags, words: new Map() };
  return opened;
}

/** Words described so far are kept, up to so many. */
const KEPT = 50_000;

function wordFor({ text, lower }: Token): Word {
  const { words, model } = reader();
  const kept = words.get(text);
  if (kept) return kept;
  const word = wordOf(text, lower, model);
  if (words.size >= KEPT) words.clear();
  words.set(text, word);
  return word;
}
