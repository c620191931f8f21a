import { countsFrom, deadlineWords, recurring, recursWith, timeOfLaw } from '../../languages/en/law.ts';
import type { Cadence, Deadline, Mention, Obligation } from '../../model/analysis.ts';
import type { Document } from '../../model/document.ts';
import { quote, type Span, trimmed } from '../../model/span.ts';
import { unstopped } from '../clauses.ts';
import type { MentionIndex } from '../mentions.ts';

/** Longer than this a stretch counts from more than one thing. */
const LONGEST = 260;

/**
 * By when it is to be done. A stretch that counts from something the text gives no day for ("within 6 months beginning
 * with the day on which this section comes into force") is quoted whole and has no value.
 */
export function deadlineOf(
  document: Document,
  around: readonly Span[],
  limits: readonly Span[],
  obligation: Obligation,
  dates: MentionIndex,
): Deadline | null {
  for (const span of around) {
    const found = stretchIn(document.text, span, limits);
    const date = dates
      .within(span)
      .find((one) => !isWithin(one, limits) && isDue(document.text, one, obligation));
    if (date && (!found || date.start < found.end))
      return {
        ...quote(
          document,
          found && found.start < date.start ? upTo(found, date) : withBy(document.text, date),
        ),
        edtf: due(document.text, date, obligation),
      };
    if (found) return { ...quote(document, found), edtf: null };
  }
  const [said] = around;
  return said && (obligation === 'commencement' || obligation === 'sunset') ? ofLaw(document, said) : null;
}

/** "on such day as the Minister may by regulations appoint": quoted, with no value. */
function ofLaw(document: Document, span: Span): Deadline | null {
  const said = document.text.slice(span.start, span.end);
  timeOfLaw.lastIndex = 0;
  if (!timeOfLaw.test(said)) return null;
  const from = timeOfLaw.lastIndex;
  const end = said.slice(from).search(/[—:;]/);
  const time = { start: span.start + from, end: end < 0 ? span.end : span.start + from + end };
  return { ...quote(document, unstopped(document.text, trimmed(document.text, time))), edtf: null };
}

const upTo = ({ start, end }: Span, date: Span): Span => ({ start, end: Math.max(end, date.end) });

/** A time within a condition is the condition's. */
const isWithin = ({ start }: Span, limits: readonly Span[]): boolean =>
  limits.some((one) => one.start <= start && start < one.end);

function stretchIn(text: string, span: Span, limits: readonly Span[]): Span | null {
  const said = text.slice(span.start, span.end);
  deadlineWords.lastIndex = 0;
  for (let match = deadlineWords.exec(said); match; match = deadlineWords.exec(said)) {
    const start = span.start + match.index;
    const behind = said.slice(match.index + match[0].length);
    if (!isWithin({ start, end: start }, limits))
      return unstopped(
        text,
        trimmed(text, { start, end: start + match[0].length + reach(match[0], behind) }),
      );
  }
  return null;
}

/** How far a stretch goes on behind its words, with what it counts from. */
function reach(words: string, behind: string): number {
  const goesOn =
    /(?:of|than|before|delay|soon|possible|practicable)\s*$/i.test(words) || countsFrom.test(behind);
  const opens = /^(?:within|no|not|at|on|before|by|after|as|until)\b/i.test(words);
  return goesOn && opens ? lengthOf(behind) : 0;
}

/** To the end of what it counts from: a stop, a comma, another verb or a condition. */
function lengthOf(behind: string): number {
  const end =
    /[;:—–\n]|,(?!\s*(?:whichever|or\b))|\.(?:\s|$)|\s+(?:and|or)\s+(?:[a-z]+ly\s+)?(?:must|may|shall|publish|send|lay|give)\b|\s+(?:if|unless|where|subject\s+to|provided)\s/.exec(
      behind.slice(0, LONGEST).replace(ASIDE, (words) => ' '.repeat(words.length)),
    );
  return end ? end.index : Math.min(behind.length, LONGEST);
}

const ASIDE = /,\s+where\s+(?:applicable|appropriate|relevant),/g;

/** "on 6 April", "by 2 August": the word before is of the time. */
function withBy(text: string, { start, end }: Span): Span {
  const [before = ''] =
    /\b(?:by|on|before|from|until|after|at)\s+$/i.exec(text.slice(Math.max(0, start - 8), start)) ?? [];
  return { start: start - before.length, end };
}

/** Whether a date says by when: with a word that says so, or where the law begins or ends. */
function isDue(text: string, { start, quote: words, type }: Mention, obligation: Obligation): boolean {
  if (type === 'duration' || /^within\b/i.test(words) || !/\d{4}/.test(words)) return false;
  const before = text.slice(Math.max(0, start - 40), start);
  if (obligation === 'commencement' || obligation === 'sunset')
    return (
      /\b(?:on|from|of|until|at|before|the)\s+$|^$/i.test(before) || /^(?:on|from|until|by)\b/i.test(words)
    );
  return (
    /^(?:by|before|until|no\s+later|not\s+later|on\s+or\s+before)\b/i.test(words) ||
    /\b(?:by|than|before|until|on\s+or\s+before)\s+(?:the\s+)?$/i.test(before)
  );
}

function due(text: string, { start, value, quote: words }: Mention, obligation: Obligation): string | null {
  if (value === null) return null;
  if (obligation === 'commencement') return value.replace(/\/\.\.$/, '');
  if (value.includes('/')) return value;
  const before = `${text.slice(Math.max(0, start - 24), start)}${words}`;
  return /\b(?:by|than|before|until)\b/i.test(before) ? `../${value}` : value;
}

/** How often a repeated act comes round. */
export function cadenceOf(
  document: Document,
  around: readonly Span[],
  recurrences: MentionIndex,
): Cadence | null {
  for (const span of around) {
    const found = recurrences.within(span).find((one) => isOfDeed(document.text, one));
    if (found) return { ...quote(document, found), duration: found.value };
  }
  return null;
}

/** "annual report" comes round every year; "annual turnover" is a sum. */
const isOfDeed = (text: string, { end, quote: words }: Mention): boolean =>
  !recursWith.test(words) || recurring.test(text.slice(end, end + 48));
