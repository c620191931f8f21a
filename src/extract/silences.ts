import { goesOnSilent, type SilenceRule, silences } from '../languages/en/silences.ts';
import type { Silence } from '../model/analysis.ts';
import { overlaps, quote, type Span } from '../model/span.ts';
import type { Segmented, Sentence } from '../model/text.ts';
import type { Recognised } from '../recognise/recognise.ts';
import { clausesAround, clausesOf, unstopped } from './clauses.ts';
import { rulesFor } from './needs.ts';

/** What the text says is absent, undecided or withheld. */
export function silencesIn({ document, sentences }: Segmented, _recognised: Recognised): Silence[] {
  let silent: Sentence | null = null;
  return sentences.flatMap((sentence) => {
    const before: Sentence | null = silent;
    silent = null;
    if (sentence.block.kind === 'heading' || sentence.block.kind === 'cell') return [];
    // A question is no statement; that it finds no answer is said by what follows.
    const rules = document.text[sentence.end - 1] === '?' ? [] : rulesAt(sentence, document.genre);
    let found = rules.length > 0 ? inSentence(document, sentence, rules) : [];
    if (found.length === 0 && before?.block === sentence.block) found = likewise(document, sentence);
    if (found.length > 0) silent = sentence;
    return found;
  });
}

const rulesAt = rulesFor(silences.filter(({ needs }) => needs !== ''));

/** Longer clauses say more than that it is the same. */
const SHORT = 60;

/** "So it is on fines", after a sentence that said that a text is silent. */
function likewise(document: Segmented['document'], sentence: Sentence): Silence[] {
  const { text } = document;
  if (!goesOnSilent.test(text.slice(sentence.start, sentence.end))) return [];
  const [clause = sentence] = clausesOf(text, sentence);
  if (clause.end - clause.start > SHORT) return [];
  return [{ ...quote(document, unstopped(text, clause)), rule: 'en/silences/likewise' }];
}

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
      const inRelative =
        /^\p{L}+\s+(?:that|which)\s/u.test(words) ||
        (/^(?:no|none|neither|nothing|nor|nobody)\s/i.test(words) && /\sand\s+$/i.test(text.slice(0, index)));
      const span = fromWords || inRelative ? { start, end: clause.end } : clause;
      if (span.start < span.end && !found.some((other) => overlaps(other, span)))
        found.push({ ...quote(document, span), rule: id });
    }
  return found.sort((a, b) => a.start - b.start);
}
