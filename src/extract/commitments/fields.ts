import { conditions } from '../../languages/en/conditions.ts';
import type { Cadence, Commitment, Deadline, Mention, Named } from '../../model/analysis.ts';
import { type Quote, quote, type Span } from '../../model/span.ts';
import type { Segmented, Sentence } from '../../model/text.ts';
import { isAhead } from '../mentions.ts';

/** What qualifies the actions of one sentence, found once. */
export interface Qualifiers {
  readonly dates: readonly Mention[];
  readonly recurrences: readonly Mention[];
  readonly instruments: readonly Mention[];
  readonly conditions: readonly Quote[];
}

/** The stretches in which an action's qualifiers may stand: its own words, and what is said before it of all. */
export interface Scope {
  readonly own: Span;
  readonly before: Span | null;
  readonly subject: Span | null;
}

export function qualifiersOf({ document }: Segmented, sentence: Sentence, mentions: readonly Mention[]): Qualifiers {
  const of = (...types: string[]) => mentions.filter(({ type }) => types.includes(type));
  return {
    dates: of('date', 'period'),
    recurrences: of('recurrence'),
    instruments: of('instrument'),
    conditions: conditionsIn(document, sentence),
  };
}

const CONDITION_GATE =
  /subject|condition|contingent|dependent|depending|pending|line|accordance|conform|compliance|keeping|consistent|respect|regard|prejudice|consult|ordinat|agreement\s+with|where|as\s|when|if\s|far|possible|within|provided|long\s+as|only|unless|event|should|once|following|upon|after/i;

function conditionsIn(document: Segmented['document'], { start, end }: Sentence): Quote[] {
  const text = document.text.slice(start, end);
  if (!CONDITION_GATE.test(text)) return [];
  const found: Quote[] = [];
  for (const { match } of conditions)
    for (const { 0: words, index } of text.matchAll(match)) {
      const from = start + index;
      if (found.some((other) => from < other.end && from >= other.start)) continue;
      found.push(quote(document, { start: from, end: conditionEnd(text, index, index + words.length) + start }));
    }
  return found.sort((a, b) => a.start - b.start);
}

/** Limits that say all in themselves ("where appropriate") end there; others go on to the end of their clause. */
function conditionEnd(text: string, from: number, to: number): number {
  if (/^(?:where|when|wherever|whenever|as\s+(?:appropriate|necessary|needed|far))/iu.test(text.slice(from, to))) return to;
  if (/(?:possible|practicable|resources|budgets|means|competences?|mandates?|remits?)$/iu.test(text.slice(from, to))) return to;
  const stop = /[;:.)](?=\s|$)|,|\s+(?:and|but)\s+(?:will|to|shall|in\s+(?:line|accordance)|the\s+\w+\s+will)\b|$/u.exec(text.slice(to));
  return to + (stop?.index ?? 0);
}

const inside = (span: Span | null, item: Span): boolean => span !== null && item.start >= span.start && item.end <= span.end;
const BY = /(?:\b(?:in|by|on|before|until|during|over|within|for|from|no later than|ahead of|at|of|to|through|throughout|later|the)\s+|^|,\s*|\()$/iu;

/** The time by or in which the action is to be done, and not one that dates something within it. */
export function deadlineOf({ document }: Segmented, { dates }: Qualifiers, scope: Scope): Deadline | null {
  const candidates = dates.filter((date) => (inside(scope.own, date) || inside(scope.before, date)) && mayBeDue(date.value, document.published));
  const chosen = candidates.filter((date) => isAdverbial(document.text, date)).sort((a, b) => rank(scope, a) - rank(scope, b))[0];
  return chosen ? { ...quote(document, chosen), edtf: asDeadline(chosen.value) } : null;
}

const rank = ({ own }: Scope, date: Span): number => (inside(own, date) ? 0 : 1);

/** Whether the date stands free ("in 2027", "by May") and does not name or date a thing ("the 2022 plan", "agreed in May"). */
function isAdverbial(text: string, { start, end, quote: words }: Mention): boolean {
  if (/^(?:since|today|yesterday|last|this\s+week|past)\b/iu.test(words)) return false;
  const before = text.slice(Math.max(0, start - 24), start);
  if (/\b(?:agreed|signed|announced|adopted|published|issued|launched|since|dated|of|held|made|deferred|concluded)\s+(?:(?:on|in|at|for|the)\s+)*$/iu.test(before) && !/^(?:by|within|before|until|over)\b/iu.test(words)) return false;
  if (/^(?:by|within|before|until|no\s+later|over|during|from|between|on\s+or|not\s+later|ahead|for\s+the\s+period)\b/iu.test(words)) return true;
  const after = text.slice(end, end + 20);
  if (/^(?:['’]s)?\s+(?:(?!and\b|to\b|in\b|on\b|at\b|for\b|by\b|with\b|or\b|as\b|under\b|through\b|following\b|subject\b|via\b|budget\b)[a-z-]{3,}|\p{Lu})/u.test(after) && !/\b(?:in|by|on|before|until|during|over|within)\s+(?:the\s+)?$/iu.test(before)) return false;
  return BY.test(before) || /\b(?:each|next|this|later)\b/iu.test(words);
}

/** "2027/.." of a thing that begins then is, as a deadline, 2027. */
const asDeadline = (edtf: string | null): string | null => edtf?.replace(/\/\.\.$/, '') ?? null;

/** A time that had passed when the text was published is no deadline, nor is the day itself. */
const mayBeDue = (edtf: string | null, published: string | null): boolean =>
  edtf === null || published === null || isAhead(edtf, published);

const REGULAR = /\b(?:regular|regularly|periodic|periodically|routine|frequent)\b/iu;

/** How often a repeated act comes round. */
export function cadenceOf({ document }: Segmented, { recurrences }: Qualifiers, { own, before, subject }: Scope): Cadence | null {
  const found = recurrences.find((mention) => inside(own, mention) || inside(subject, mention)) ?? recurrences.find((mention) => inside(before, mention));
  if (found) return { ...quote(document, found), duration: found.value };
  const regular = REGULAR.exec(document.text.slice(own.start, own.end));
  if (!regular) return null;
  const start = own.start + regular.index;
  return { ...quote(document, { start, end: start + regular[0].length }), duration: 'regular' };
}

/** Under which instruments: those that the action's words name, or that the sentence names before it. */
export function instrumentsOf({ instruments }: Qualifiers, { own, before, subject }: Scope): Named[] {
  const named = instruments.filter((mention) => inside(own, mention) || inside(before, mention) || inside(subject, mention));
  const unique = new Map(named.flatMap(({ value, id }) => (value === null ? [] : [[value, { name: value, id }] as const])));
  return [...unique.values()];
}

export const conditionsOf = ({ conditions }: Qualifiers, { own }: Scope): Commitment['conditions'] =>
  conditions.filter((condition) => condition.start >= own.start && condition.start < own.end);
