import { wanted } from '../languages/en/absence.ts';
import { goesOnSilent, type SilenceRule, silences } from '../languages/en/silences.ts';
import type { Silence } from '../model/analysis.ts';
import type { Document, Genre } from '../model/document.ts';
import { overlaps, quote, type Span } from '../model/span.ts';
import type { Segmented, Sentence } from '../model/text.ts';
import type { Recognised } from '../recognise/recognise.ts';
import { clausesAround, clausesOf, unstopped } from './clauses.ts';
import { rulesFor } from './needs.ts';
import { absentIn } from './silences/absent.ts';

/** What the text says is absent, undecided or withheld. */
export function silencesIn({ document, sentences }: Segmented, _recognised: Recognised): Silence[] {
  let silent: Sentence | null = null;
  return sentences.flatMap((sentence) => {
    const before: Sentence | null = silent;
    silent = null;
    if (sentence.block.kind === 'heading' || sentence.block.kind === 'cell') return [];
    // A question is no statement; that it finds no answer is said by what follows.
    const asks = document.text[sentence.end - 1] === '?';
    const rules = asks ? [] : rulesAt(sentence, document.genre);
    let found = rules.length > 0 ? inSentence(document, sentence, rules) : [];
    if (NEWS.has(document.genre) && !asks) found = withAbsent(document, sentence, found);
    if (found.length === 0 && before?.block === sentence.block) found = likewise(document, sentence);
    if (found.length > 0) silent = sentence;
    return found;
  });
}

const NEWS: ReadonlySet<Genre> = new Set(['news analysis', 'report', 'other'] as const);

/** With what its parts of speech tell besides, where its words told nothing yet. */
function withAbsent(document: Document, sentence: Sentence, found: readonly Silence[]): Silence[] {
  const all = [...found];
  for (const { rule, ...words } of absentIn(sentence)) {
    const span = clauseOf(document.text, clausesOf(document.text, sentence), words);
    if (span.start < span.end && !all.some((other) => overlaps(other, span)))
      all.push({ ...quote(document, span), rule });
  }
  return all.sort((a, b) => a.start - b.start);
}

/** "A child who is not counted is not funded": of a kind, and of no text. */
const GENERIC = /^an?\s+\p{L}+\s+(?:that|who|not)\s/iu;

/** The clause around some words; of one that gives a reason, only the reason: "Ask, since [no price is named]". */
function clauseOf(text: string, clauses: readonly Span[], words: Span): Span {
  const { start, end } = unstopped(text, clausesAround(clauses, words));
  const reason = REASON.exec(text.slice(start, words.start));
  return { start: start + (reason?.[0].length ?? 0), end };
}

const REASON =
  /^.*,\s+(?:(?:since|because|as|given\s+that|for)\s+|(?=an?\s+(?:subject|question|matter|point|issue|topic)\s))/is;

const rulesAt = rulesFor(silences.filter(({ needs }) => needs !== ''));

/** Longer clauses say more than that it is the same. */
const SHORT = 110;

/** "So it is on fines", after a sentence that said that a text is silent. */
function likewise(document: Document, sentence: Sentence): Silence[] {
  const { text } = document;
  if (!goesOnSilent.test(text.slice(sentence.start, sentence.end))) return [];
  const [clause = sentence] = clausesOf(text, sentence);
  if (clause.end - clause.start > SHORT) return [];
  return [{ ...quote(document, unstopped(text, clause)), rule: 'en/silences/likewise' }];
}

/** "Goods that [are not listed] pay more": the words tell which things are meant; but "in amounts that nobody states". */
function isDefining(before: string, words: string): boolean {
  const [, noun] = /(\p{L}+)\s+(?:that|who|which)\s+$/u.exec(before.slice(-60)) ?? [];
  if (noun === undefined || wanted.has(noun.toLowerCase())) return false;
  return /^(?:is|are|was|were|has|have)\b/i.test(words) && !/^(?:of|in|on|for|by|with|from)$/i.test(noun);
}

function inSentence(document: Document, sentence: Sentence, rules: readonly SilenceRule[]): Silence[] {
  const text = document.text.slice(sentence.start, sentence.end);
  const found: Silence[] = [];
  let clauses: readonly Span[] | null = null;
  for (const { id, match, fromWords } of rules)
    for (const { 0: words, index } of text.matchAll(match)) {
      if (isDefining(text.slice(0, index), words)) continue;
      const start = sentence.start + index;
      clauses ??= clausesOf(document.text, sentence);
      const clause = clauseOf(document.text, clauses, { start, end: start + words.length });
      const inRelative =
        /^\p{L}+\s+(?:that|which)\s/u.test(words) ||
        (/^(?:no|none|neither|nothing|nor|nobody)\s/i.test(words) && /\sand\s+$/i.test(text.slice(0, index)));
      const span = fromWords || inRelative ? { start, end: clause.end } : clause;
      if (GENERIC.test(document.text.slice(span.start, span.end))) continue;
      if (span.start < span.end && !found.some((other) => overlaps(other, span)))
        found.push({ ...quote(document, span), rule: id });
    }
  return found.sort((a, b) => a.start - b.start);
}
