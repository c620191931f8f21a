import type { Mention } from '../../model/analysis.ts';
import type { Span } from '../../model/span.ts';
import type { Segmented, Sentence, Token } from '../../model/text.ts';
import type { NameMention } from '../../recognise/names.ts';
import { namesIn } from '../../recognise/names.ts';
import type { Recognised } from '../../recognise/recognise.ts';
import { tokensOf } from '../../segment/tokens.ts';
import { type Candidate, candidatesIn } from './candidates.ts';

/** A document as the cast reads it: sentences with the names in them, and its title apart. */
export interface Scene {
  readonly segmented: Segmented;
  /** The sentences of the title and of the headings above the text, with their names. */
  readonly title: readonly Line[];
  /** The names in the publisher's name. */
  readonly publisher: readonly NameMention[];
  /** Every sentence of the running text. */
  readonly lines: readonly Line[];
  /** Every party that the text names. */
  readonly named: ReadonlySet<string>;
  /** All mentions, in the order of the text. */
  readonly mentions: readonly Mention[];
}

export interface Line {
  readonly tokens: readonly Token[];
  readonly names: readonly NameMention[];
  /** Those of its names that may be parties of the document. */
  readonly candidates: readonly Candidate[];
}

export function sceneOf(segmented: Segmented, { mentions }: Recognised): Scene {
  const { document, sentences } = segmented;
  const first = sentences.findIndex(isText);
  const text = sentences.slice(Math.max(first, 0));
  const top = first > 0 ? sentences.slice(0, first) : [];
  const named = linesOf(segmented, document.title);
  return {
    segmented,
    title: [...named, ...top.map((sentence) => lineOf(sentence, mentions))],
    publisher: linesOf(segmented, document.publisher ?? '').flatMap(({ names }) => names),
    lines: text.map((sentence) => lineOf(sentence, mentions)),
    named: new Set(mentions.flatMap(({ type, value }) => (type === 'party' && value ? [value] : []))),
    mentions,
  };
}

/** Whether a sentence belongs to the running text: no heading, and long or closed like a sentence. */
const isText = ({ block, tokens }: Sentence): boolean =>
  block.kind !== 'heading' && (tokens.length > 6 || /^[.!?:;]$/.test(tokens.at(-1)?.text ?? ''));

function lineOf(
  { tokens, start, end }: Pick<Sentence, 'tokens' | 'start' | 'end'>,
  mentions: readonly Mention[],
): Line {
  const names = within(mentions, { start, end }).filter(isName);
  return { tokens, names, candidates: names.length ? candidatesIn(tokens, names) : [] };
}

/** The title and the publisher's name are read by themselves: they need not stand in the text. */
function linesOf({ document }: Segmented, text: string): Line[] {
  if (!/\S/.test(text)) return [];
  const span = { start: 0, end: text.length };
  const block = { ...span, kind: 'paragraph' as const, level: 0 };
  const sentence = { ...span, index: 0, block, tokens: tokensOf(text, span), lead: null };
  const { mentions } = namesIn({ document: { ...document, text }, sentences: [sentence] });
  return [lineOf(sentence, mentions)];
}

const isName = (mention: Mention): mention is NameMention => 'of' in mention;

/** The mentions inside a span, by halving: both are in the order of the text. */
export function within<T extends Span>(mentions: readonly T[], { start, end }: Span): T[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (; low < mentions.length && mentions[low]!.end <= end; low++) found.push(mentions[low]!);
  return found;
}

/** The tokens of a sentence that lie in a span. */
export const tokensWithin = (tokens: readonly Token[], span: Span): Token[] => within(tokens, span);
