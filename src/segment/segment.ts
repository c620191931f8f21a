import type { Block, Document } from '../model/document.ts';
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
    leads.length = level + 1;
    for (const span of sentencesOf(document.text, block)) {
      const lead = level > 0 ? (leads.slice(0, level).findLast((one) => one) ?? null) : null;
      const sentence: Sentence = {
        ...span,
        index: sentences.length,
        block,
        tokens: tokensOf(document.text, span),
        lead,
      };
      sentences.push(sentence);
      leads[level] = leadsIn(document.text, sentence, block) ? sentence : null;
    }
  }
  return { document, sentences };
}

/** "The two governments will:" */
const leadsIn = (text: string, { end }: Sentence, block: Block): boolean =>
  block.kind !== 'heading' && /[:–—]\s*$/.test(text.slice(Math.max(block.start, end - 3), end));
