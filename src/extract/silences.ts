import { type SilenceRule, silences } from '../languages/en/silences.ts';
import type { Silence } from '../model/analysis.ts';
import { overlaps, quote, type Span } from '../model/span.ts';
import type { Segmented, Sentence } from '../model/text.ts';
import type { Recognised } from '../recognise/recognise.ts';
import { clausesAround, clausesOf, unstopped } from './clauses.ts';
import { rulesFor } from './needs.ts';

/** Some word of absence, without which no rule needs to look. */
const ABSENCE = new Set(
  "no not cannot nothing neither nor none n't left silent unclear remain remains remained declined refused omits omitted yet without unsaid undisclosed unspecified absent missing little few fails failed avoids avoided stops stopped nowhere stays unanswered unresolved unsettled unexplained unstated unpublished unknown undetermined uncosted unfunded mute omission omissions undecided undefined".split(
    ' ',
  ),
);

/** What the text says is absent, undecided or withheld. */
export function silencesIn({ document, sentences }: Segmented, _recognised: Recognised): Silence[] {
  return sentences.flatMap((sentence) => {
    if (!mayBeSilent(sentence)) return [];
    const rules = rulesAt(sentence, document.genre);
    return rules.length > 0 ? inSentence(document, sentence, rules) : [];
  });
}

const rulesAt = rulesFor(silences);

const mayBeSilent = ({ block, tokens }: Sentence): boolean =>
  block.kind !== 'heading' &&
  block.kind !== 'cell' &&
  tokens.some(({ lower }) => ABSENCE.has(lower) || lower.endsWith("n't"));

function inSentence(
  document: Segmented['document'],
  sentence: Sentence,
  rules: readonly SilenceRule[],
): Silence[] {
  const text = document.text.slice(sentence.start, sentence.end);
  const found: Silence[] = [];
  let clauses: readonly Span[] | null = null;
  for (const { id, match } of rules)
    for (const { 0: words, index } of text.matchAll(match)) {
      const start = sentence.start + index;
      clauses ??= clausesOf(document.text, sentence);
      const span = unstopped(document.text, clausesAround(clauses, { start, end: start + words.length }));
      if (span.start < span.end && !found.some((other) => overlaps(other, span)))
        found.push({ ...quote(document, span), rule: id });
    }
  return found.sort((a, b) => a.start - b.start);
}
