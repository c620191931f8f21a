import type { Document } from '../model/document.ts';
import type { Segmented, Sentence } from '../model/text.ts';
import { sentencesOf } from './sentences.ts';
import { tokensOf } from './tokens.ts';

/** Cuts a document into sentences and tokens, and joins list items to the words that lead into them. */
export function segment(document: Document): Segmented {
  const sentences: Sentence[] = [];
  const leads: (Sentence | null)[] = [];
  for (const block of document.blocks) {
    if (block.kind === 'furniture') continue;
    const level = block.kind === 'item' ? block.level : 0;
    if (block.kind !== 'heading') leads.length = level + 1;
    for (const span of sentencesOf(document.text, block)) {
      const opens = sentences.at(-1)?.block !== block;
      const lead = level > 0 && opens ? (leads.slice(0, level).findLast((one) => one) ?? null) : null;
      const sentence: Sentence = {
        start: span.start,
        end: span.end,
        index: sentences.length,
        block,
        tokens: tokensOf(document.text, span),
        lead,
      };
      sentences.push(sentence);
      if (block.kind !== 'heading') leads[level] = leadsIn(document.text, sentence) ? sentence : null;
    }
  }
  return { document, sentences };
}

/** "The two governments will:", "We have agreed" before a list: it does not end as a sentence does. */
const leadsIn = (text: string, { start, end }: Sentence): boolean =>
  !/[.!?;,][”"’')\]]*$/.test(text.slice(Math.max(start, end - 4), end));
