import { itemVerbs } from '../languages/en/actions.ts';
import type { Block, Document } from '../model/document.ts';
import type { Segmented, Sentence, Token } from '../model/text.ts';
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

/** Remembers, block after block, what leads into the next: the last words above a list that do not end as a sentence does. */
function leadsOf(text: string) {
  const leads: (Sentence | null)[] = [];
  let above: Sentence | null = null;
  const levelOf = (block: Block) => (block.kind === 'item' ? block.level : 0);
  return {
    into(block: Block, tokens: readonly Token[]): Sentence | null {
      const level = levelOf(block);
      if (block.kind !== 'heading') leads.length = level + 1;
      if (level > 0) return leads.slice(0, level).findLast((one) => one) ?? null;
      above = asksFor(tokens) ? (endsInColon(text, leads[0]) ?? above) : null;
      return above;
    },
    after(sentence: Sentence): void {
      if (sentence.block.kind !== 'heading')
        leads[levelOf(sentence.block)] = leadsIn(text, sentence) ? sentence : null;
    },
  };
}

/** "Both sides agreed to the following:" above paragraphs that begin "Suspend the duties …": a list without marks. */
const asksFor = (tokens: readonly Token[]): boolean =>
  tokens.length > 3 && itemVerbs.has(tokens[0]!.lower) && /^\p{Lu}/u.test(tokens[0]!.text);

const endsInColon = (text: string, sentence: Sentence | null | undefined): Sentence | null =>
  sentence && text[sentence.end - 1] === ':' ? sentence : null;

/** "The two governments will:", "We have agreed" before a list: it does not end as a sentence does. */
const leadsIn = (text: string, { start, end }: Sentence): boolean =>
  !/[.!?;,][”"’')\]]*$/.test(text.slice(Math.max(start, end - 4), end));
