import { itemVerbs } from '../../languages/en/actions.ts';
import type { Span } from '../../model/span.ts';
import type { Sentence, Tag, Token } from '../../model/text.ts';
import { firstOwnVerb, wordsFrom } from '../../segment/clauses.ts';
import { tag } from '../../segment/tag.ts';
import { mended } from './mending.ts';

/** The tokens of a sentence with those of the line that leads into it, and their parts of speech. */
export interface Line {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly tags: readonly Tag[];
  /** The first token that is the sentence's own; those before it belong to the lead. */
  readonly own: number;
}

/** Longer lines hold tables and lists run together: nothing reads them as sentences. */
const LONGEST = 400;

/** Reads a list item as the end of the sentence that leads into it; each sentence is tagged once, when first asked for. */
export function lineOf(sentence: Sentence): Line | null {
  const known = lines.get(sentence);
  if (known !== undefined) return known;
  const line = made(sentence);
  lines.set(sentence, line);
  return line;
}

const lines = new WeakMap<Sentence, Line | null>();

function made(sentence: Sentence): Line | null {
  const lead = isWhole(sentence) ? [] : leadTokens(sentence.lead);
  const tokens = [...lead, ...sentence.tokens];
  if (tokens.length > LONGEST) return null;
  const own = lead.length > 0 ? lead.length + wordsFrom(sentence.tokens) : 0;
  return { sentence, tokens, tags: mended(tokens, tagged(sentence, lead, tokens)), own };
}

/** An item with a subject and a finite verb of its own needs no lead to be read, unless only the lead says that it is decided. */
function isWhole({ tokens, lead }: Sentence): boolean {
  if (!lead) return true;
  const tags = tag(tokens);
  if (!SUBJECT_START.test(tags[wordsFrom(tokens)] ?? '')) return false;
  const verb = firstOwnVerb(tokens, tags);
  return verb !== null && !/^(?:should|would|may|can|could|might|to)$/.test(tokens[verb]!.lower);
}

const SUBJECT_START = /^(?:DT|PRP\$?|JJ[RS]?|NNP?S?|CD)$/;

/** An item is tagged as the end of its lead, but the lead as it stands; a word that opens an item is a verb if it can be. */
function tagged(sentence: Sentence, lead: readonly Token[], tokens: readonly Token[]): Tag[] {
  const tags = [...tag(tokens)];
  if (!sentence.lead || lead.length === 0) return tags;
  const above = lineOf(sentence.lead)?.tags.slice(0, lead.length) ?? [];
  const own = lead.length + wordsFrom(sentence.tokens);
  const first = tokens[own];
  if (first && itemVerbs.has(first.lower) && OBJECT_START.test(tags[own + 1] ?? '')) tags[own] = 'VB';
  return [...above, ...tags.slice(above.length)];
}

/** What may stand after a verb and not after a noun that opens an item. */
const OBJECT_START = /^(?:DT|PRP\$?|JJ[RS]?|NNP?S?|CD|TO|VBG|RB|WRB|CC|IN)$/;

function leadTokens(lead: Sentence | null): Token[] {
  if (!lead) return [];
  const mark = /^[:–—]$/.test(lead.tokens.at(-1)?.text ?? '') ? -1 : undefined;
  return [...leadTokens(lead.lead), ...lead.tokens.slice(0, mark)];
}

export const lower = (line: Line, at: number): string => line.tokens[at]?.lower ?? '';
export const tagAt = (line: Line, at: number): Tag => line.tags[at] ?? '';

/** The characters from the first token to before the last. */
export const spanOf = (line: Line, from: number, to: number): Span => ({
  start: line.tokens[from]!.start,
  end: line.tokens[to - 1]!.end,
});

/** The sentence in which a token stands: the line's own, or one of those that lead into it. */
export function sentenceAt({ sentence, tokens }: Line, at: number): Sentence {
  let one = sentence;
  while (one.lead && tokens[at]!.start < one.start) one = one.lead;
  return one;
}

export const isVerb = (tag: Tag): boolean => tag.startsWith('VB');
export const isNoun = (tag: Tag): boolean => tag.startsWith('NN');
/** A dash between words, and no hyphen; `lower` writes both alike. */
export const isDash = (line: Line, at: number): boolean => /^[–—]$/.test(line.tokens[at]?.text ?? '');
export const isMark = (line: Line, at: number): boolean => /^[^\p{L}\p{N}$€£%&’']+$/u.test(lower(line, at));

const ADVERBS = new Set([
  'also',
  'both',
  'all',
  'each',
  'together',
  'jointly',
  'therefore',
  'thus',
  'hereby',
  'further',
  'again',
  'today',
  'now',
  'immediately',
  'not',
  'never',
  'then',
  'always',
  'still',
  'even',
  'only',
  'first',
  'only',
  'fully',
  'instead',
  'soon',
  'shortly',
  'later',
  'better',
  'more',
]);

const QUOTE = /^[“”"‘]$/;

/** Steps over adverbs and quotation marks: "will [significantly] deepen", "have [both] agreed". */
export function skipAdverbs(line: Line, at: number): number {
  while (
    at < line.tokens.length &&
    (ADVERBS.has(lower(line, at)) || tagAt(line, at).startsWith('RB') || QUOTE.test(lower(line, at)))
  )
    at++;
  return at;
}
