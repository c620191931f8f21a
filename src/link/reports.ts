import { clausesAround, clausesOf, unstopped } from '../extract/clauses.ts';
import { type Line, lineOf, lower, skipAdverbs, spanOf, tagAt } from '../extract/commitments/line.ts';
import {
  advances,
  afterwards,
  ahead,
  beginnings,
  completions,
  type ReportRule,
  type ReportState,
  reasons,
  reports,
  sayings,
} from '../languages/en/links.ts';
import {
  advanceOf,
  conditional,
  conditionBefore,
  modals,
  plansNow,
  reportGate,
} from '../languages/en/links-phrases.ts';
import { stemOf } from '../languages/en/stems.ts';
import { overlaps, type Quote, quote, type Span } from '../model/span.ts';
import type { Segmented, Sentence } from '../model/text.ts';
import { datedAfter, endOfObject, phraseStart, subjectOf } from './phrases.ts';

/** Words that tell what became of something. */
export interface Report extends Quote {
  readonly state: ReportState;
  readonly rule: string;
  readonly sentence: Sentence;
}

/** Every report of a text, in its order. */
export function reportsIn({ document, sentences }: Segmented): Report[] {
  return sentences.flatMap((sentence) => {
    if (sentence.block.kind === 'heading') return [];
    const found: Report[] = [];
    const take = (span: Span | null, { id, state }: ReportRule, as: ReportState = state) => {
      if (!span || span.start >= span.end) return;
      const aside = id === reports.relative.id;
      if (found.some((other) => overlaps(other, span) && (other.rule === reports.relative.id) === aside))
        return;
      found.push({ ...quote(document, span), state: as, rule: id, sentence });
    };
    const line = lineOf(sentence);
    if (line) {
      bySentence(document.text, sentence, take);
      byTense(line, take);
    }
    return found.sort((a, b) => a.start - b.start);
  });
}

type Take = (span: Span | null, rule: ReportRule, as?: ReportState) => void;

const MATCHED: readonly ReportRule[] = [
  reports['gives-up'],
  reports.moves,
  reports.dates,
  reports.stands,
  reports.complete,
];
/** How far back a condition is looked for, in characters. */
const NEAR = 300;

/** The clauses in which words stand that tell it by themselves. */
function bySentence(text: string, sentence: Sentence, take: Take): void {
  const words = text.slice(sentence.start, sentence.end);
  if (!reportGate.test(words)) return;
  let clauses: Span[] | null = null;
  for (const rule of MATCHED)
    for (const { 0: hit, index } of words.matchAll(rule.match!)) {
      clauses ??= clausesOf(text, sentence);
      const start = sentence.start + index;
      if (conditionBefore.test(words.slice(Math.max(0, index - NEAR), index))) continue;
      take(unreasoned(text, clausesAround(clauses, { start, end: start + hit.length })), rule);
    }
}

/** A clause without its stop and without the reason that is given. */
function unreasoned(text: string, clause: Span): Span {
  const at = text.slice(clause.start, clause.end).search(reasons);
  return unstopped(text, at > 0 ? { start: clause.start, end: clause.start + at } : clause);
}

/** Whether a clause begins with a word that makes it a condition: "once numbers have been received". */
function isCondition(line: Line, at: number): boolean {
  for (let i = at; i >= line.own && !/^[,;:]$/.test(lower(line, i)); i--)
    if (conditional.has(lower(line, i))) return true;
  return false;
}

/** What tenses and nouns of doing tell. */
function byTense(line: Line, take: Take): void {
  for (let at = line.own; at < line.tokens.length; at++) {
    const tag = tagAt(line, at);
    if (advances.has(lower(line, at)) && tag.startsWith('NN')) take(progressAt(line, at), reports.progress);
    else if (completions.has(lower(line, at))) take(completionAt(line, at), reports.completion);
    else if (isHave(line, at)) perfectAt(line, at, take);
    else if (/^VBG$/.test(tag)) take(progressiveAt(line, at), reports.progressive);
    else if (tag === 'VBD' || tag === 'VBN') pastAt(line, at, take);
  }
}

const isHave = (line: Line, at: number): boolean => /^(?:has|have|had|'ve|’ve)$/.test(lower(line, at));
const isBe = (word: string): boolean => /^(?:is|are|was|were|be|been|being|'re|’re)$/.test(word);
const isDeed = (line: Line, at: number): boolean => {
  const stem = stemOf(lower(line, at));
  if (stem === 'agree' || stem === 'agr')
    return !/^(?:to|that|on|with|in)$/.test(lower(line, skipAdverbs(line, at + 1)));
  return !stances.has(stem);
};
const stances = new Set([...sayings].map(stemOf));
const stateOf = (line: Line, at: number): ReportState =>
  starts.has(stemOf(lower(line, at))) ? 'under way' : 'done';
const starts = new Set([...beginnings].map(stemOf));

/** "have [opened a joint office]", "[an office has been opened]". */
function perfectAt(line: Line, at: number, take: Take): void {
  if (modals.has(lower(line, at - 1)) || isCondition(line, at)) return;
  let verb = skipAdverbs(line, at + 1);
  const passive = lower(line, verb) === 'been';
  if (passive) verb = skipAdverbs(line, verb + 1);
  if (
    /not|never|n't|yet/.test(lower(line, at + 1)) ||
    !/^VB[ND]$/.test(tagAt(line, verb)) ||
    !isDeed(line, verb)
  )
    return;
  const end = endOfObject(line, verb);
  const subject = passive || !hasObject(line, verb, end) ? subjectOf(line, at) : verb;
  take(spanOf(line, subject, end), reports.perfect, stateOf(line, verb));
  coordinated(line, end, take);
}

/** Whether what was done is named behind the verb: "made good progress" leaves that to the subject. */
function hasObject(line: Line, verb: number, end: number): boolean {
  if (datedAfter(line, verb)) return false;
  for (let i = verb + 1; i < end; i++) {
    if (/^(?:towards?|on|in|to|with)$/.test(lower(line, i)) && i > verb + 1) return true;
    if (/^NN/.test(tagAt(line, i)) && !advances.has(lower(line, i))) return true;
  }
  return false;
}

/** "have opened an office and [signed an accord]". */
function coordinated(line: Line, at: number, take: Take): void {
  let next = at;
  while (/^(?:,|and)$/.test(lower(line, next))) next++;
  next = skipAdverbs(line, next);
  if (next === at || !/^VB[ND]$/.test(tagAt(line, next)) || !isDeed(line, next)) return;
  take(spanOf(line, next, endOfObject(line, next)), reports.perfect, stateOf(line, next));
}

/** "are [sharing radar data]". */
function progressiveAt(line: Line, at: number): Span | null {
  let be = at - 1;
  while (be >= line.own && /^RB/.test(tagAt(line, be))) be--;
  if (!/^(?:is|are|'re|’re)$/.test(lower(line, be)) || !isDeed(line, at)) return null;
  if (plansNow.test(lower(line, at))) return null;
  if (/^(?:not|never)$/.test(lower(line, be + 1))) return null;
  return spanOf(line, at, endOfObject(line, at));
}

/** "[significant progress towards an accord]"; with the verb that makes it, where it stands before. */
function progressAt(line: Line, at: number): Span | null {
  let next = at + 1;
  if (/^(?:made|achieved|registered|taken)$/.test(lower(line, next))) next++;
  if (!advanceOf.test(lower(line, next)) || isAhead(line, at)) return null;
  if (lower(line, at) !== 'progress' && !/^(?:towards?|in|on)$/.test(lower(line, next))) return null;
  const from = phraseStart(line, at);
  const verb =
    /^VB[DNP]/.test(tagAt(line, from - 1)) &&
    /^(?:made|make|seen|taken|achieved)$/.test(lower(line, from - 1));
  return spanOf(line, verb ? from - 1 : from, endOfObject(line, next - 1));
}

/** "[the signing of the accord]" after a word that tells it is past. */
function completionAt(line: Line, at: number): Span | null {
  if (!/^(?:of|into)$/.test(lower(line, at + 1)) || isAhead(line, at)) return null;
  const before = line.tokens
    .slice(Math.max(line.own, at - 14), at)
    .some(({ lower }) => afterwards.has(lower));
  return before ? spanOf(line, phraseStart(line, at), endOfObject(line, at + 1)) : null;
}

/** Whether a word of plan or hope stands close before. */
function isAhead(line: Line, at: number): boolean {
  for (let i = at - 1; i >= Math.max(line.own, at - 9); i--) {
    if (/^[;:]$/.test(lower(line, i)) || afterwards.has(lower(line, i))) return false;
    if (ahead.has(lower(line, i)) || ahead.has(stemOf(lower(line, i)))) return true;
  }
  return false;
}

/** "[signed an accord]", "[the depot that opened in May]", "[the fund was launched]". */
function pastAt(line: Line, at: number, take: Take): void {
  if (isBe(lower(line, at)) || isHave(line, at) || !isDeed(line, at)) return;
  const before = verbBefore(line, at);
  if (/^(?:was|were)$/.test(before)) {
    take(spanOf(line, subjectOf(line, at - 1), endOfObject(line, at)), reports.past, stateOf(line, at));
    return;
  }
  if (isBe(before) || isHave2(before)) return;
  const sided =
    /^(?:which|who)$/.test(lower(line, at - 1)) ||
    (lower(line, at - 1) === 'that' && /^NN/.test(tagAt(line, at - 2)));
  if (sided && tagAt(line, at) === 'VBD')
    take(
      spanOf(line, phraseStart(line, at - 2 + (lower(line, at - 2) === ',' ? 0 : 1)), endOfObject(line, at)),
      reports.relative,
    );
  else if (/^NN/.test(tagAt(line, at - 1)) && datedAfter(line, at) && isParticiple(line, at))
    take(spanOf(line, phraseStart(line, at), endOfObject(line, at)), reports.relative);
  else if (tagAt(line, at) === 'VBD') {
    const end = endOfObject(line, at);
    const from =
      /^(?:IN|TO|RB|\.)$/.test(tagAt(line, at + 1)) && !hasObject(line, at, end) ? subjectOf(line, at) : at;
    take(spanOf(line, from, end), reports.past, stateOf(line, at));
  }
}

/** A verb of its own stands before in the clause: this one only tells of the noun before it. */
function isParticiple(line: Line, at: number): boolean {
  if (tagAt(line, at) === 'VBN') return true;
  for (let i = at - 1; i >= line.own && !/^[,;:]$|^and$/.test(lower(line, i)); i--)
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(tagAt(line, i))) return true;
  return false;
}

const isHave2 = (word: string): boolean => /^(?:has|have|had)$/.test(word);

/** The helping verb before a verb, over adverbs. */
function verbBefore(line: Line, at: number): string {
  let i = at - 1;
  while (i >= line.own && /^RB/.test(tagAt(line, i))) i--;
  return lower(line, i);
}
