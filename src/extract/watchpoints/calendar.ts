import { calendarRule, calendarVerbs } from '../../languages/en/calendar.ts';
import type { Mention, Watchpoint } from '../../model/analysis.ts';
import type { Document } from '../../model/document.ts';
import { overlaps, quote, type Span } from '../../model/span.ts';
import type { Sentence } from '../../model/text.ts';
import { isAmong } from '../../segment/words.ts';
import { clausesAround, clausesOf, unstopped } from '../clauses.ts';
import { type Line, lineOf, lower, spanOf, tagAt } from '../commitments/line.ts';
import { isAhead } from '../mentions.ts';

/** A watchpoint's date without the open ends of a bound. */
export const pointOf = (edtf: string | null): string | null => edtf?.replace(/^\.\.\/|\/\.\.$/g, '') ?? null;

export const speaksOfDays = isAmong(calendarVerbs);

/** What the diary says besides. */
export function inCalendar(
  document: Document,
  sentence: Sentence,
  dates: readonly Mention[],
  found: readonly Watchpoint[],
): Watchpoint[] {
  const ahead = dates.filter(({ value }) => isAhead(value, document.published));
  const line = ahead.length > 0 ? lineOf(sentence) : null;
  if (!line) return [];
  const clauses = clausesOf(document.text, sentence);
  const entries: Watchpoint[] = [];
  for (const { date, ...words } of calendarIn(line, ahead)) {
    const span = unstopped(document.text, clausesAround(clauses, words));
    if ([...found, ...entries].some((other) => overlaps(other, span))) continue;
    entries.push({ ...quote(document, span), date: pointOf(date.value), rule: calendarRule.id });
  }
  return entries;
}

/** What a diary tells in the present tense, with its time: "On 3 May the court rules", "the board meets again in June". */
interface Entry extends Span {
  readonly date: Mention;
}

/** @param ahead times still to come, in the order of the text */
function calendarIn(line: Line, ahead: readonly Mention[]): Entry[] {
  return ahead.flatMap((date) => {
    if (!isFine(date.value) || /^(?:by|before|until|within|since|after|this|next)\b/i.test(date.quote))
      return [];
    const from = line.tokens.findIndex(({ start }) => start >= date.start);
    if (from < 0 || /^(?:by|before|until|within|since|after|of|to)$/.test(lower(line, from - 1))) return [];
    const verb = isOpening(line, from) ? verbAfter(line, from) : verbBefore(line, from);
    return verb === null ? [] : [{ ...spanOf(line, Math.min(verb, from), Math.max(verb, from) + 1), date }];
  });
}

/** A day, a month or a season, and not a year. */
const isFine = (edtf: string | null): boolean => edtf !== null && /^\d{4}-\d{2}/.test(edtf);

/** "On 3 May …" at the head of a sentence or a clause. */
const isOpening = (line: Line, from: number): boolean => {
  const before = /^(?:on|in|at|come|early|late|then|and)$/.test(lower(line, from - 1)) ? from - 1 : from;
  return before <= line.own || /^[;:]$/.test(lower(line, before - 1));
};

const FAR = 18;

function verbAfter(line: Line, from: number): number | null {
  for (let i = from; i < Math.min(from + FAR, line.tokens.length); i++) {
    if (/^[;:]$/.test(lower(line, i)) || tagAt(line, i) === 'MD') return null;
    if (isConjugated(line, i)) return isEntry(line, i) ? i : null;
    // "The Storting votes on": what might be a noun is the verb where a name and a preposition enclose it.
    if (isEntry(line, i) && tagAt(line, i) === 'NNS' && /^(?:IN|TO|DT)$/.test(tagAt(line, i + 1))) return i;
  }
  return null;
}

function verbBefore(line: Line, from: number): number | null {
  for (let i = from - 1; i >= Math.max(line.own, from - FAR); i--) {
    if (/^[;:]$/.test(lower(line, i)) || /^(?:MD|TO|W.*)$/.test(tagAt(line, i))) return null;
    if (isConjugated(line, i)) return isEntry(line, i) ? i : null;
  }
  return null;
}

const isConjugated = (line: Line, at: number): boolean => /^VB[DZP]$/.test(tagAt(line, at));

/** The present of a verb of the calendar, with a subject before it that is no relative pronoun. */
const isEntry = (line: Line, at: number): boolean =>
  tagAt(line, at) !== 'VBD' &&
  calendarVerbs.has(lower(line, at)) &&
  !isSubordinate(line, at) &&
  /^(?:NN|PRP|RB|,|-RRB-|CD|''|CC)/.test(tagAt(line, at - 1)) &&
  !/^(?:not|to|that)$/.test(lower(line, at - 1));

/** "when it holds the presidency": said to date something else. */
function isSubordinate(line: Line, verb: number): boolean {
  for (let i = verb - 1; i >= Math.max(line.own, verb - 8); i--) {
    if (/^(?:when|if|while|before|after|until|once|because|as|where)$/.test(lower(line, i))) return true;
    if (/^[,;:]$/.test(lower(line, i))) return false;
  }
  return false;
}
