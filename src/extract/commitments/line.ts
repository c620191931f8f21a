import { itemVerbs, remarks } from '../../languages/en/actions.ts';
import type { Span } from '../../model/span.ts';
import type { Sentence, Tag, Token } from '../../model/text.ts';
import { tag } from '../../segment/tag.ts';

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
  const lead = leadTokens(sentence.lead);
  const tokens = [...lead, ...sentence.tokens];
  if (tokens.length > LONGEST) return null;
  return { sentence, tokens, tags: mended(tokens, tagged(sentence, lead, tokens)), own: lead.length };
}

/** An item is tagged as the end of its lead, but the lead as it stands; a word that opens an item is a verb if it can be. */
function tagged(sentence: Sentence, lead: readonly Token[], tokens: readonly Token[]): Tag[] {
  const tags = [...tag(tokens)];
  if (!sentence.lead || lead.length === 0) return tags;
  const above = lineOf(sentence.lead)?.tags.slice(0, lead.length) ?? [];
  const first = tokens[lead.length];
  if (first && itemVerbs.has(first.lower) && OBJECT_START.test(tags[lead.length + 1] ?? ''))
    tags[lead.length] = 'VB';
  return [...above, ...tags.slice(above.length)];
}

/** What may stand after a verb and not after a noun that opens an item. */
const OBJECT_START = /^(?:DT|PRP\$?|JJ[RS]?|NNP?S?|CD|TO|VBG|RB|WRB|CC|IN)$/;

const PARTICIPLES = new Set(['set', 'put', 'cut', 'held', 'led', 'open', 'spread']);

const PLANS = new Set([
  'aim',
  'plan',
  'hope',
  'pledge',
  'promise',
  'vow',
  'commit',
  'agree',
  'intend',
  'seek',
  'wish',
]);

/** Where the words around leave no doubt: "and strengthened judicial cooperation", "will be set at". */
function mended(tokens: readonly Token[], tags: readonly Tag[]): Tag[] {
  let governed = false;
  return tags.map((_, i) => {
    const mine = mendedAt(tokens, tags, i, governed);
    governed ||= FINITE.test(mine);
    return mine;
  });
}

/** Tags of a finite verb. */
export const FINITE = /^(?:VB[DZP]|MD)$/;

function mendedAt(tokens: readonly Token[], tags: readonly Tag[], i: number, governed: boolean): Tag {
  const tag = tags[i]!;
  const [before, after] = [tags[i - 1] ?? '', tags[i + 1] ?? ''];
  const { lower } = tokens[i]!;
  if (
    tag === 'VBD' &&
    !remarks.has(lower) &&
    /^(?:JJ|NN)/.test(after) &&
    /^(?:CC|,|DT|PRP\$|JJ|IN|TO|CD)$/.test(before)
  )
    return 'VBN';
  if (
    tag !== 'VBN' &&
    PARTICIPLES.has(lower) &&
    tokens[i - 1]?.lower === 'be' &&
    /^(?:MD|TO)$/.test(tags[i - 2] ?? '')
  )
    return 'VBN';
  if (tag === 'VBP' && /^VB[ZD]$/.test(before) && /^NN/.test(after)) return 'NN';
  if (
    tag === 'VBN' &&
    !governed &&
    !/^(?:VB|CC|IN)/.test(before) &&
    i > 0 &&
    !tags.some((one) => FINITE.test(one))
  )
    return 'VBD';
  if (tag === 'VBN' && remarks.has(lower) && before === 'CC' && tags.slice(0, i).includes('VBD'))
    return 'VBD';
  if (lower === 'talks' && tag === 'VBZ' && tokens[i - 1]?.lower === 'that') return 'NNS';
  if (before === 'CC' && tokens[i + 1]?.lower === 'to' && /^VB/.test(tags[i + 2] ?? '')) {
    if (/^(?:NN|VB)$/.test(tag) && PLANS.has(lower) && firstFinite(tags) === 'VBP') return 'VBP';
    if (tag === 'NNS' && PLANS.has(lower.slice(0, -1)) && firstFinite(tags) === 'VBZ') return 'VBZ';
  }
  if (tag === 'NNS' && /^NNPS?$/.test(before) && isPlanning(tokens, tags, i)) return 'VBZ';
  if (governed || !/^(?:NN|PRP$)/.test(before) || !lacksFinite(tokens, tags, i + 1)) return tag;
  const to = tokens[i + 1]?.lower === 'to';
  if (tag === 'VBN' || (to && tag === 'JJ' && lower.endsWith('ed'))) return 'VBD';
  if (to && tag === 'NNS') return 'VBZ';
  return to && tag === 'NN' && PLANS.has(lower) ? 'VBP' : tag;
}

/** "We begin the survey and pledge to finish it": verbs that are joined agree. */
const firstFinite = (tags: readonly Tag[]): Tag => tags.find((one) => FINITE.test(one)) ?? '';

/** ", and Washington plans to send": after a name, in small letters and before an infinitive. */
const isPlanning = (tokens: readonly Token[], tags: readonly Tag[], i: number): boolean =>
  PLANS.has(tokens[i]!.lower.slice(0, -1)) &&
  tokens[i]!.text === tokens[i]!.lower &&
  tokens[i + 1]?.lower === 'to' &&
  /^VB/.test(tags[i + 2] ?? '') &&
  lacksFinite(tokens, tags, i + 1);

/** Whether no finite verb follows before the next comma: then the clause has none but the word before. */
function lacksFinite(tokens: readonly Token[], tags: readonly Tag[], from: number): boolean {
  for (let i = from; i < tags.length; i++) {
    if (/^(?:,|that|which|who)$/.test(tokens[i]!.lower)) return true;
    if (FINITE.test(tags[i]!)) return false;
  }
  return true;
}

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
