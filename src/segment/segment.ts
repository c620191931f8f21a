import type { Document } from '../model/document.ts';
import type { Segmented, Sentence } from '../model/text.ts';
import { leadsOf } from './leads.ts';
import { sentencesOf } from './sentences.ts';
import { tokensOf } from './tokens.ts';

/** Cuts a document into sentences and tokens, and joins list items to the words that lead into them. */
export function segment(document: Document): Segmented {
  const sentences: Sentence[] = [];
  const open = leadsOf(document.text);
  for (const block of document.blocks) {
    if (block.kind === 'furniture') continue;
    for (const span of sentencesOf(document.text, block)) {
      const tokens = tokensOf(document.text, span);
      const lead = sentences.at(-1)?.block === block ? null : open.into(block, tokens);
      const sentence: Sentence = {
        start: span.start,
        end: span.end,
        index: sentences.length,
        block,
        tokens,
        lead,
      };
      sentences.push(sentence);
      open.after(sentence);
    }
  }
  return { document, sentences };
}
