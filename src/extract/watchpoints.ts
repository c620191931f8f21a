import { type WatchpointRule, watchpoints } from '../languages/en/watchpoints.ts';
import type { Mention, Watchpoint } from '../model/analysis.ts';
import type { Document, Genre } from '../model/document.ts';
import { overlaps, quote, type Span, trimmed } from '../model/span.ts';
import type { Segmented, Sentence } from '../model/text.ts';
import type { Recognised } from '../recognise/recognise.ts';
import { clausesAround, clausesOf, unstopped } from './clauses.ts';
import { isAhead, mentionsIn } from './mentions.ts';
import { rulesFor } from './needs.ts';
import { inCalendar, pointOf, speaksOfDays } from './watchpoints/calendar.ts';
import { closing } from './watchpoints/closing.ts';
import { listingOf } from './watchpoints/counted.ts';

/** What the text says to watch next. */
export function watchpointsIn(segmented: Segmented, { mentions }: Recognised): Watchpoint[] {
  const { document, sentences } = segmented;
  const dates = mentionsIn(mentions, ['date', 'period']);
  const listing = NEWS.has(document.genre) ? listingOf(segmented) : null;
  const sections = sectionsOf(document);
  const all = sentences.flatMap((sentence) => {
    const { block } = sentence;
    const listed = sections(sentence);
    if (block.kind === 'heading') return [];
    const rules = rulesAt(sentence, document.genre);
    const item = listing?.itemAt(sentence) ?? null;
    const mayHold = document.genre === 'news analysis' && sentence.tokens.some(speaksOfDays);
    if (!listed && !item && !mayHold && rules.length === 0) {
      listing?.passed(sentence, false);
      return [];
    }
    const near = dates.within(sentence);
    const found = rules.length > 0 ? inSentence(document, sentence, rules, near) : [];
    if (mayHold) found.push(...inCalendar(document, sentence, near, found));
    if (found.length === 0 && item) found.push(watched(document, item, near, 'en/watchpoints/counted'));
    listing?.passed(sentence, found.length > 0);
    return found.length === 0 && listed ? underHeading(document, sentence, near) : found;
  });
  if (document.genre !== 'news analysis') return all;
  return [...all, ...closing(segmented, dates, all)].sort((a, b) => a.start - b.start);
}

/** A span to watch, with the first time in it that is still to come. */
function watched(document: Document, span: Span, dates: readonly Mention[], rule: string): Watchpoint {
  const date = dates.find((mention) => overlaps(mention, span) && isAhead(mention.value, document.published));
  return { ...quote(document, span), date: pointOf(date?.value ?? null), rule };
}

const NEWS: ReadonlySet<Genre> = new Set(['news analysis', 'report', 'other'] as const);

const rulesAt = rulesFor(watchpoints.filter(({ needs }) => needs !== undefined));

/** Tells, sentence by sentence, whether a heading or a question of the newsroom's puts it among what is to come. */
function sectionsOf(document: Document): (sentence: Sentence) => boolean {
  let section = false;
  let asked: Sentence['block'] | null = null;
  return (sentence) => {
    const { block } = sentence;
    const watches = (span: Span) => WATCH_HEADING.test(document.text.slice(span.start, span.end));
    if (block.kind === 'heading') section = watches(block);
    else if (NEWS.has(document.genre) && isQuestion(document, sentence)) {
      if (sentence.end === block.end) section = watches(sentence);
      else if (watches(sentence)) asked = block;
    }
    return section || asked === block;
  };
}

/** "What comes next?" at the head of a paragraph, or as one of its own: a newsroom's heading. */
const isQuestion = ({ text }: Document, { start, end, block, tokens }: Sentence): boolean =>
  start === block.start && tokens.length < 10 && text[end - 1] === '?';

const WATCH_HEADING =
  /\b(?:to\s+watch|watch\s+(?:next|for|list)|what\s+(?:(?:happens|comes|now|is)\s+)?next|and\s+next|where\s+(?:now|next)|next\s+steps|key\s+dates|in\s+the\s+diary|looking\s+ahead)\b/i;

/** Under such a heading every sentence with a time still to come is a watchpoint. */
function underHeading(document: Document, sentence: Sentence, dates: readonly Mention[]): Watchpoint[] {
  const date = dates.find(
    ({ value, quote }) => isAhead(value, document.published) && !/^(?:this|to)/i.test(quote),
  );
  if (!date) return [];
  return [
    {
      ...quote(document, unstopped(document.text, sentence)),
      date: pointOf(date.value),
      rule: 'en/watchpoints/section',
    },
  ];
}

function inSentence(
  document: Document,
  sentence: Sentence,
  rules: readonly WatchpointRule[],
  dates: readonly Mention[],
): Watchpoint[] {
  const text = document.text.slice(sentence.start, sentence.end);
  const found: Watchpoint[] = [];
  for (const rule of rules) {
    if (rule.needsDate && dates.length === 0) continue;
    for (const { 0: words, index } of text.matchAll(rule.match)) {
      const start = sentence.start + index;
      for (const span of spansOf(document, sentence, rule, { start, end: start + words.length })) {
        const date = dates.find(
          (mention) =>
            overlaps(mention, span) &&
            isAhead(mention.value, document.published) &&
            (!rule.needsDate || rule.anyTense || mention.end > start || mention.start < span.start + OPENING),
        );
        if (rule.needsDate && !isSet(document, rule, span, date)) continue;
        if (found.some((other) => overlaps(other, span))) continue;
        found.push({ ...quote(document, span), date: pointOf(date?.value ?? null), rule: rule.id });
      }
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** "On 12 November the court hears …": as far from the beginning the time of a clause may stand. */
const OPENING = 6;

/** A time that is fixed already, and nothing that somebody will, should or must do by it. */
const isSet = (
  { text }: Document,
  { needsDate, anyTense }: WatchpointRule,
  span: Span,
  date: Mention | undefined,
): boolean =>
  date !== undefined &&
  (needsDate === 'time' || isDay(date.value)) &&
  (anyTense === true || !/\b(?:by|will|should|must|can)\b/i.test(text.slice(span.start, date.start)));

/** A day or a few, not a year. */
const isDay = (edtf: string | null): boolean => edtf !== null && /^\d{4}-\d{2}-\d{2}/.test(edtf);

function spansOf(document: Document, sentence: Sentence, { takes }: WatchpointRule, words: Span): Span[] {
  const { text } = document;
  if (takes === 'clause') {
    const clause = unstopped(text, clausesAround(clausesOf(text, sentence), words));
    return [{ start: afterAnd(text, clause.start, words.start), end: clause.end }];
  }
  const rest = unstopped(text, { start: words.end, end: sentence.end });
  if (rest.start >= rest.end) return [];
  return takes === 'list' ? listed(text, rest) : [rest];
}

/** "It opened in May and [closes on 3 June]": where a second verb takes up the words. */
const afterAnd = (text: string, start: number, words: number): number =>
  words > start && /\sand\s+$/i.test(text.slice(Math.max(start, words - 6), words)) ? words : start;

const SEMICOLON = /;\s+(?:and\s+)?/gi;
const LIST_JOINT =
  /;\s+(?:and\s+)?|,\s+(?:and\s+)?(?=(?:the|a|an|any|whether|how|preparation|publication|signature|further|new|possible)\s)|\s+and\s+(?=(?:the|a|an|any|whether|how|when)\s)/gi;

/** The things of a list: each after a joint and an article, "any" or "whether". */
function listed(text: string, { start, end }: Span): Span[] {
  const words = text.slice(start, end);
  const spans: Span[] = [];
  let from = 0;
  // Where semicolons part the items, commas stand within them.
  const joints = words.includes(';') ? SEMICOLON : LIST_JOINT;
  for (const { 0: joint, index } of words.matchAll(joints)) {
    spans.push({ start: start + from, end: start + index });
    from = index + joint.length;
  }
  spans.push({ start: start + from, end });
  return spans
    .map((span) => afterPreparation(text, unstopped(text, trimmed(text, span))))
    .filter((span) => span.start < span.end);
}

/** "preparation for the planned signature": the signature is what to watch. */
function afterPreparation(text: string, { start, end }: Span): Span {
  const opening =
    /^(?:preparations?\s+for|progress\s+(?:on|with|towards)|developments?\s+(?:on|in))\s+(?=the\s)/i.exec(
      text.slice(start, end),
    );
  return { start: start + (opening?.[0].length ?? 0), end };
}
