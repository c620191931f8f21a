import { itemVerbs } from '../languages/en/actions.ts';
import type { Block } from '../model/document.ts';
import type { Sentence, Tag, Token } from '../model/text.ts';
import { standsAlone, wordsFrom } from './clauses.ts';
import { tag } from './tag.ts';

/** How a paragraph begins that may belong to a list without marks. */
type Form = 'verb' | 'gerund' | 'thing';

/** A sentence that ends in a colon and what follows it, and the form it has itself where it stands in a list. */
interface Open {
  readonly sentence: Sentence;
  readonly form: Form | null;
}

/** So many blocks behind its lead an item may still begin with a verb: a list may hold paragraphs and headings. */
const LONGEST_LIST = 60;

/** Remembers, block after block, what leads into the next: the last words above a list that do not end as a sentence does. */
export function leadsOf(text: string) {
  const leads: (Sentence | null)[] = [];
  let open: Open[] = [];
  let since = 0;
  let near = false;
  let form: Form | null = null;
  const levelOf = (block: Block) => (block.kind === 'item' ? block.level : 0);
  return {
    /** The lead of a block that begins with these tokens. */
    into(block: Block, tokens: readonly Token[]): Sentence | null {
      const level = levelOf(block);
      if (block.kind === 'heading') return null;
      leads.length = level + 1;
      form = null;
      if (level > 0) return leads.slice(0, level).findLast((one) => one) ?? null;
      if (open.length === 0 || block.kind !== 'paragraph' || ++since > LONGEST_LIST) return null;
      form = formOf(tokens, near);
      near = form !== null;
      if (form !== null && open.at(-1)?.form === form) open.pop();
      return form === null ? null : (open.at(-1)?.sentence ?? null);
    },
    /** A sentence that stands where the list goes on, or leads into another. */
    after(sentence: Sentence): void {
      const { block } = sentence;
      if (block.kind === 'heading') return;
      leads[levelOf(block)] = leadsIn(text, sentence) ? sentence : null;
      if (block.kind !== 'paragraph' || !endsInColon(text, sentence)) return;
      open = sentence.lead ? [...open, { sentence, form }] : [{ sentence, form: null }];
      since = 0;
      near = true;
    },
  };
}

/**
 * What a paragraph behind "Both sides agreed to the following:" is, if it can be part of a list without marks: it begins
 * with a verb ("Suspend the duties"), or it has no finite verb of its own and begins with a gerund, or stands near the
 * lead or the last item and ends as items do ("Greater access to the ports;").
 */
function formOf(tokens: readonly Token[], near: boolean): Form | null {
  const from = pastAdverb(tokens);
  const first = tokens[from];
  if (!first || tokens.length - from < 3) return null;
  const written = /^\p{Lu}/u.test(tokens[wordsFrom(tokens)]!.text);
  const gerund = first.lower.endsWith('ing');
  if (!near && !gerund && !itemVerbs.has(first.lower)) return null;
  const tags = tag(tokens);
  if (written && itemVerbs.has(first.lower) && !/^(?:IN|MD|VB[DZP])$/.test(tags[from + 1] ?? ''))
    return 'verb';
  if (standsAlone(tokens, tags)) return null;
  if (gerund && tags[from] === 'VBG') return 'gerund';
  return near && endsAsItem(tokens, tags) ? 'thing' : null;
}

/** "Further opening the ports" begins with a gerund. */
function pastAdverb(tokens: readonly Token[]): number {
  const from = wordsFrom(tokens);
  return tokens[from + 1]?.lower.endsWith('ing') &&
    /^(?:further|jointly|also|[a-z]+ly)$/.test(tokens[from]!.lower)
    ? from + 1
    : from;
}

const endsAsItem = (tokens: readonly Token[], tags: readonly Tag[]): boolean =>
  /^[.;,:]$/.test(tokens.at(-1)!.text) || tags.at(-1) === 'CC';

const endsInColon = (text: string, { end }: Sentence): boolean => text[end - 1] === ':';

/** "The two governments will:", "We have agreed" before a list: it does not end as a sentence does. */
const leadsIn = (text: string, { start, end }: Sentence): boolean =>
  !/[.!?;,][”"’')\]]*$/.test(text.slice(Math.max(start, end - 4), end));
