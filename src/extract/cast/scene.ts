import { verbal } from '../../languages/en/names-roles.ts';
import type { Mention } from '../../model/analysis.ts';
import { firstFrom, type Span } from '../../model/span.ts';
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
  /** Every party that the text names, and how often. */
  readonly named: ReadonlyMap<string, number>;
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
  const named = countOf(mentions);
  return {
    segmented,
    title: [
      ...linesOf(segmented, document.title, named),
      ...top.map((sentence) => lineOf(sentence, mentions, named)),
    ],
    publisher: linesOf(segmented, document.publisher ?? '', named).flatMap(({ names }) => names),
    lines: text.map((sentence) => lineOf(sentence, mentions, named)),
    named,
    mentions,
  };
}

/** Whether a sentence belongs to the running text: no heading, and closed like a sentence, or long and with a verb. */
const isText = ({ block, tokens }: Sentence): boolean =>
  block.kind !== 'heading' &&
  (/^[.!?:;]$/.test(tokens.at(-1)?.text ?? '') ||
    tokens.length > 30 ||
    (tokens.length > 6 && tokens.some(({ lower }) => verbal.has(lower))));

function countOf(mentions: readonly Mention[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { type, value } of mentions)
    if (type === 'party' && value) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function lineOf(
  { tokens, start, end }: Pick<Sentence, 'tokens' | 'start' | 'end'>,
  mentions: readonly Mention[],
  named: Scene['named'],
): Line {
  const names = within(mentions, { start, end }).filter(isName);
  return { tokens, names, candidates: names.length ? candidatesIn(tokens, names, named) : [] };
}

/** The title and the publisher's name are read by themselves: they need not stand in the text. */
function linesOf({ document }: Segmented, text: string, named: Scene['named']): Line[] {
  if (!/\S/.test(text)) return [];
  const span = { start: 0, end: text.length };
  const block = { ...span, kind: 'paragraph' as const, level: 0 };
  const sentence = { ...span, index: 0, block, tokens: tokensOf(text, span), lead: null };
  const { mentions } = namesIn({ document: { ...document, text }, sentences: [sentence] });
  return [lineOf(sentence, mentions, named)];
}

const isName = (mention: Mention): mention is NameMention => 'of' in mention;

/** The mentions inside a span, by halving: both are in the order of the text. */
export function within<T extends Span>(mentions: readonly T[], { start, end }: Span): T[] {
  const found: T[] = [];
  for (let at = firstFrom(mentions, start); at < mentions.length && mentions[at]!.end <= end; at++)
    found.push(mentions[at]!);
  return found;
}
