import { elaborations, excludes, frames, openEnded, pointers } from '../languages/en/links.ts';
import type { Analysis, Commitment } from '../model/analysis.ts';
import type { EndKind } from '../model/link.ts';
import type { Quote, Span } from '../model/span.ts';
import type { Sentence } from '../model/text.ts';
import { actingIn } from './acting.ts';
import { headingOver, lastBefore, type Reading, sentenceAt } from './reading.ts';
import type { Report } from './reports.ts';
import { merge, type Terms, termsOf, termsOfSentence } from './terms.ts';
import { termOf } from './words.ts';

/** What may be an end of a link, with what it says. */
export interface Passage {
  readonly kind: EndKind;
  readonly quote: Quote;
  readonly sentence: Sentence;
  /** The undertaking, or the one in whose sentence a named measure stands. */
  readonly commitment: Commitment | null;
  readonly report: Report | null;
  /** What the words say. */
  readonly terms: Terms;
  /** What "this capability" in them stands for: counts where the other side has it, and never against. */
  readonly pointed: Terms;
  /** The words of the pointer itself: "capability". */
  readonly pointsBy: readonly string[];
  /** That, and what the sentence says on after the words. */
  readonly beside: Terms;
  /** All that the sentence and its neighbours speak of. */
  readonly near: Terms;
  /** The parties that are to act, or mostly act in the document. */
  readonly acting: ReadonlySet<string>;
  /** All parties that the document names. */
  readonly parties: ReadonlySet<string>;
  /** What the words around say: the rest of the sentence, the heading, what "this" stands for. */
  readonly context: Terms;
  /** What the sentence says that it is about: "On migration, …". */
  readonly frame: Terms;
  /** Begins with "in particular": says more of the sentence before. */
  readonly elaborates: boolean;
}

/** The words of an end with all that they are compared by; null where they stand in no sentence. */
export function passage(
  reading: Reading,
  kind: EndKind,
  words: Quote,
  { commitment = null, report = null }: { commitment?: Commitment | null; report?: Report | null } = {},
): Passage | null {
  const sentence = sentenceAt(reading, words.start);
  if (!sentence) return null;
  const { text } = reading.document;
  const terms = termsOf(reading, words);
  if (commitment?.firmness === 'affirmed' && commitment.action === words) merge(terms, AFFIRMED);
  const pointed = pointedAt(reading, sentence, words, terms);
  // Most passages share nothing with any of the other side: what stands around them is then never asked for.
  const near = whenAsked(() => nearTo(reading, sentence));
  const context = whenAsked(() => contextOf(reading, sentence));
  return {
    kind,
    quote: words,
    sentence,
    commitment,
    report,
    terms,
    pointed,
    pointsBy: pointerWords(words),
    beside: merge(new Map(pointed), tailOf(reading, sentence, words), 0.7),
    get near() {
      return near();
    },
    acting: actingIn(reading.analysis, commitment),
    parties: partiesOf(reading),
    get context() {
      return context();
    },
    frame: frameOf(reading, sentence, words),
    elaborates: elaborations.test(text.slice(sentence.start, sentence.start + 40)),
  };
}

function whenAsked<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** To stand by something is what an affirmation does. */
const AFFIRMED: Terms = new Map([['v:affirm', 0.5]]);
const ENOUGH = 5;

/** What "this capability" stands for: what was said before in the sentence, or in the one before. */
function pointedAt(reading: Reading, sentence: Sentence, words: Quote, terms: Terms): Terms {
  if (!pointers.test(words.quote) && !isBare(terms)) return new Map();
  const before = { start: sentence.start, end: Math.max(sentence.start, words.start) };
  if (excludes.test(reading.document.text.slice(before.start, before.end))) return new Map();
  const own = before.start < before.end ? termsOf(reading, before) : new Map();
  const previous = reading.sentences[sentence.index - 1];
  if (!previous || previous.block.kind === 'heading') return own;
  return merge(own, termsOfSentence(reading, previous), own.size >= ENOUGH ? 0.8 : 1);
}

/** "Deepen cooperation": a thing that only what was said before makes definite. */
const isBare = (terms: Terms): boolean => {
  const things = [...terms].filter(([term, weight]) => !/^(?:v:|#)/.test(term) && weight >= BARE);
  return things.length === 1 && openEnded.has(things[0]![0]);
};
const BARE = 0.4;

/** The two words after "this": one of them is what it calls the thing; none after "it". */
function pointerWords({ quote }: Quote): string[] {
  const [hit = ''] = pointers.exec(quote) ?? [];
  const from = quote.indexOf(hit) + hit.length;
  const near = `${hit} ${quote.slice(from, from + 30)}`.match(/\p{L}+/gu) ?? [];
  return near.slice(1, 3).map((word) => termOf(word.toLowerCase()) ?? '');
}

/** What the sentence says on after the words, up to its next undertaking: "the ports [that take part in the corridor]". */
function tailOf(reading: Reading, sentence: Sentence, words: Span): Terms {
  const next = reading.actions[lastBefore(reading.actions, words.end) + 1]?.start ?? sentence.end;
  const colon = reading.document.text.slice(words.end, sentence.end).search(/[:;]/);
  const end = Math.min(sentence.end, next, ...(colon < 0 ? [] : [words.end + colon]));
  return words.end < end ? termsOf(reading, { start: words.end, end }) : new Map();
}

function partiesOf({ analysis, mentions }: Reading): ReadonlySet<string> {
  const made =
    named.get(analysis) ??
    new Set([
      ...mentions.filter(({ type }) => type === 'party').map(({ value }) => value ?? ''),
      ...analysis.commitments.flatMap(({ actors }) => actors.map(({ name }) => name)),
    ]);
  named.set(analysis, made);
  return made;
}

const named = new WeakMap<Analysis, ReadonlySet<string>>();

function nearTo(reading: Reading, { index }: Sentence): Terms {
  const near: Terms = new Map();
  for (const sentence of reading.sentences.slice(Math.max(0, index - 1), index + 2))
    merge(near, termsOfSentence(reading, sentence));
  return near;
}

/** The sentence, and a little of its heading and lead. */
function contextOf(reading: Reading, sentence: Sentence): Terms {
  const context = new Map(termsOfSentence(reading, sentence));
  const heading = headingOver(reading, sentence);
  if (heading) merge(context, termsOfSentence(reading, heading), 0.6);
  if (sentence.lead) merge(context, termsOfSentence(reading, sentence.lead), 0.8);
  return context;
}

/** "On irregular migration, …": what a sentence, or the line that leads into it, says that it is about. */
function frameOf(reading: Reading, sentence: Sentence, words: Span): Terms {
  const frame: Terms = new Map();
  for (const one of [sentence, sentence.lead]) {
    if (!one) continue;
    const hit = frames.exec(reading.document.text.slice(one.start, one.end));
    if (hit && one.start + hit[0].length <= (one === sentence ? words.start : one.end))
      merge(frame, termsOf(reading, { start: one.start, end: one.start + hit[0].length }));
  }
  return frame;
}
