import { type SilenceRule, silences } from '../languages/en/silences.ts';
import type { Silence } from '../model/analysis.ts';
import { overlaps, quote, type Span } from '../model/span.ts';
import type { Segmented, Sentence } from '../model/text.ts';
import type { Recognised } from '../recognise/recognise.ts';
import { clausesAround, clausesOf, unstopped } from './clauses.ts';
import { rulesFor } from './needs.ts';

/** What the text says is absent, undecided or withheld. */
export function silencesIn({ document, sentences }: Segmented, _recognised: Recognised): Silence[] {
  return sentences.flatMap((sentence) => {
    if (sentence.block.kind === 'heading' || sentence.block.kind === 'cell') return [];
    const rules = rulesAt(sentence, document.genre);
    return rules.length > 0 ? inSentence(document, sentence, rules) : [];
  });
}

const rulesAt = rulesFor(silences);

function inSentence(
  document: Segmented['document'],
  sentence: Sentence,
  rules: readonly SilenceRule[],
): Silence[] {
  const text = document.text.slice(sentence.start, sentence.end);
  const found: Silence[] = [];
  let clauses: readonly Span[] | null = null;
  for (const { id, match, fromWords } of rules)
    for (const { 0: words, index } of text.matchAll(match)) {
      const start = sentence.start + index;
      clauses ??= clausesOf(document.text, sentence);
      const clause = unstopped(document.text, clausesAround(clauses, { start, end: start + words.length }));
      const inRelative = /^\p{L}+\s+(?:that|which)\s/u.test(words);
      const span = fromWords || inRelative ? { start, end: clause.end } : clause;
      if (span.start < span.end && !found.some((other) => overlaps(other, span)))
        found.push({ ...quote(document, span), rule: id });
    }
  return found.sort((a, b) => a.start - b.start);
}
