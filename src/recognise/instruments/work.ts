import type { Span } from '../../model/span.ts';
import type { Sentence, Token } from '../../model/text.ts';

/**
 * What a work's provisions are called and how they are addressed: sections of an Act, articles or regulations of
 * a statutory instrument, articles of an EU act or of a treaty; nothing for a journal, a case or a resolution.
 */
export type Scheme = 'primary' | 'secondary' | 'eu' | 'treaty' | 'none';

/** A law, agreement or the like that the text names, as one place names it. */
export interface Work extends Span {
  /** Canonical citation or title; null where the words are found but stand for nothing certain. */
  readonly value: string | null;
  readonly id: string | null;
  readonly scheme: Scheme;
  /** The word that says what it is, in lower case and singular: act, regulation, agreement … */
  readonly noun: string;
  readonly rule: string;
}

/** A block's sentences read as one: citations run over full stops. */
export interface Passage extends Span {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly heading: boolean;
}

/** The passages of a document, in order. `text` is the whole document's; spans and tokens count in it. */
export function passagesOf(text: string, sentences: readonly Sentence[]): Passage[] {
  const passages: Passage[] = [];
  for (let i = 0; i < sentences.length; ) {
    const { block } = sentences[i]!;
    const from = i;
    while (i < sentences.length && sentences[i]!.block === block) i++;
    const tokens =
      i === from + 1 ? sentences[from]!.tokens : sentences.slice(from, i).flatMap((one) => one.tokens);
    passages.push({
      text,
      tokens,
      start: block.start,
      end: block.end,
      heading: block.kind === 'heading' && isTitleCase(tokens),
    });
  }
  return passages;
}

/** Whether capitals say nothing in a heading: "Ministers Sign Updated Memorandum". */
const isTitleCase = (tokens: readonly Token[]): boolean =>
  !tokens.some(({ text }) => /^\p{Ll}{4,}/u.test(text));

/** A sticky pattern's match at a place, when it ends within the passage. */
export function matchAt(pattern: RegExp, { text, end }: Passage, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match && at + match[0].length <= end ? match : null;
}

/** White space made one, dashes and quotation marks plain. */
export const plain = (words: string): string =>
  words
    .replace(/\s+/g, ' ')
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/[\u2018\u2019]/g, "'")
    .trim();

/** A title as it is written between two places, without its article. */
export const titleFrom = (passage: Passage, start: number, end: number): string =>
  plain(passage.text.slice(start, end)).replace(/^the\s/i, '');
