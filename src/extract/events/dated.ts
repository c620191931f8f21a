import { eventNouns, outcomes, sittingBodies, textNouns } from '../../languages/en/events.ts';
import type { Mention } from '../../model/analysis.ts';
import type { Span } from '../../model/span.ts';
import { isNoun, type Line, lower, tagAt } from '../commitments/line.ts';
import { afterOpening, closeClause, openClause, reducedRelative, shortened } from './clauses.ts';
import { afterComplement, isClass, phraseBefore } from './phrases.ts';
import { happened, hasAuxiliary, isOpen, isPerfect, isTold, performs } from './verbs.ts';

/** Tokens that tell an event, and the rule that found them. */
export interface Found {
  readonly from: number;
  readonly to: number;
  readonly rule: string;
  /** Told by its verb alone, as a second thing that the same people did. */
  readonly bare?: boolean;
  /** Done at some time from the date on. */
  readonly untilNow?: true;
}

/** A date in a line: its tokens, what is known of it, and where the event before it ended. */
export interface Place {
  readonly from: number;
  readonly to: number;
  readonly date: Pick<Mention, 'quote' | 'value'>;
  readonly floor: number;
  /** Where the next date stands. */
  readonly next: number;
  /** Whether the time had passed, and not only begun, when the text was published. */
  readonly over: boolean;
  /** A year that is part of a name. */
  readonly named?: boolean;
}

/** The event that a date belongs to: tried in this order. */
export function dated(line: Line, place: Place): Found | null {
  const { from, to, date } = place;
  if (from < 0) return null;
  if (place.named || POSSESSIVE.test(lower(line, to))) return nounBeside(line, place);
  if (isScope(line, from, date)) return null;
  const names =
    /^(?:\d|(?:the\s+)?\p{Lu})/u.test(date.quote) &&
    !/^today|\bago$/i.test(date.quote) &&
    isNoun(tagAt(line, to)) &&
    !/^(?:of|in|on)$/.test(lower(line, from - 1));
  if (/^since\b/i.test(date.quote)) return inForceSince(line, place) ?? sinceThen(line, place);
  if (!names && isSeen(line, from)) return null;
  return (
    (names ? null : participleBefore(line, place)) ??
    nounBeside(line, place) ??
    (names ? null : (clauseAround(line, place) ?? againOn(line, place)))
  );
}

/** Years that are part of a meeting's name, and so no dates by themselves: "at the 2023 Reykjavik Summit". */
export const yearsIn = (line: Line, published: string | null): Omit<Place, 'floor' | 'next'>[] =>
  line.tokens.flatMap(({ lower: year }, from) =>
    isYear(year) && year < (published ?? '').slice(0, 4) && /^\p{Lu}/u.test(line.tokens[from + 1]?.text ?? '')
      ? [{ from, to: from + 1, date: { quote: year, value: year }, over: true, named: true }]
      : [],
  );

export const isYear = (word: string): boolean => word.length === 4 && /^(?:19|20)\d\d$/.test(word);

const POSSESSIVE = /^[’']s?$/;

export const tokensOf = ({ tokens }: Line, { start, end }: Span): [number, number] => {
  const from = tokens.findIndex((token) => token.start >= start);
  return [from, tokens.findLastIndex((token) => token.end <= end) + 1];
};

/** A year over which a figure or budget runs dates no event. */
const isScope = (line: Line, from: number, { value, quote }: Place['date']): boolean =>
  /^\d{4}\/\d{4}$/.test(value ?? '') ||
  /\b(?:financial|fiscal|academic|tax|school)\b/i.test(quote) ||
  /^(?:budget|to|for)$/.test(lower(line, from - 1)) ||
  (/^over$/.test(lower(line, from - 1) === 'the' ? lower(line, from - 2) : lower(line, from - 1)) &&
    /\b(?:days|weeks|months?|years?|decades?)\b/i.test(quote));

const STANDING = new Set(['force', 'effect', 'operation', 'office', 'place', 'post']);

/** "has been in force since 8 February", "has been running since May": it began then. */
function inForceSince(line: Line, { from, to }: Place): Found | null {
  const stands = STANDING.has(lower(line, from - 1)) && lower(line, from - 2) === 'in';
  const goesOn = tagAt(line, from - 1) === 'VBG' && lower(line, from - 2) === 'been';
  if (!stands && !goesOn) return null;
  const start = openClause(line, from);
  return isOpen(line, start, from - 1) ? null : { from: start, to, rule: 'en/events/in-force-since' };
}

/** "Since February 2012, the police have cut their use of it by a fifth": done at some time from then to now. */
function sinceThen(line: Line, { from, to, floor }: Place): Found | null {
  const start = openClause(line, from, floor);
  const end = closeClause(line, to);
  for (let i = start; i < end; i++)
    if (isPerfect(line, i) && isTold(line, i) && !isOpen(line, start, i))
      return {
        from: start,
        to: shortened(line, i, i + 2, end),
        rule: 'en/events/since-then',
        untilNow: true,
      };
  return null;
}

/** "the framework agreed on 19 May 2025": the thing with its participle. */
function participleBefore(line: Line, { from, to, date, floor }: Place): Found | null {
  let verb = from - 1;
  while (verb > 0 && /^(?:IN|DT|RB|TO|CC)$/.test(tagAt(line, verb))) verb--;
  const near = happened(line, verb) ? verb : farParticiple(line, verb);
  if (near === null || near < floor || !happened(line, near) || lower(line, near) === 'met') return null;
  if (hasAuxiliary(line, near) || standsAlone(line, near)) return null;
  const head = lower(line, near - 1) === ',' ? near - 1 : near;
  const start = phraseBefore(line, head);
  if (start >= near || start < floor || /^(?:nothing|any|no|none)$/.test(lower(line, start))) return null;
  if (/^\d{4}$/.test(date.value ?? '') && tagAt(line, start) === 'CD') return null;
  if (!/\d{4}/.test(date.quote) && isClass(line, start, head - 1) && isPresent(tagAt(line, to))) return null;
  return { from: start, to, rule: 'en/events/done-on' };
}

/** "the progress made last year": seen, and not done. */
const isSeen = (line: Line, from: number): boolean => {
  let verb = from - 1;
  while (verb > line.own && /^(?:IN|DT|RB)$/.test(tagAt(line, verb))) verb--;
  return happened(line, verb) && outcomes.has(lower(line, verb - 1));
};

const isPresent = (tag: string): boolean => /^(?:VBP|VBZ|MD)$/.test(tag);

/** "the units announced in the Secretary of State's statement to the House on 21 July": a participle up to a dozen words back. */
function farParticiple(line: Line, at: number): number | null {
  for (let i = at; i > Math.max(0, at - 14); i--) {
    if (/^(?:MD|VBZ|VBP|VBG|,|WDT|WP)$/.test(tagAt(line, i)) || lower(line, i) === ';') return null;
    const adjective = /^(?:NN|JJ)/.test(tagAt(line, i + 1));
    if (tagAt(line, i) === 'VBN' && happened(line, i) && !adjective) return i;
  }
  return null;
}

/** A past tense with its subject in front, no participle: the sentence has no other finite verb before it. */
function standsAlone(line: Line, verb: number): boolean {
  if (tagAt(line, verb) !== 'VBD') return false;
  for (let i = verb - 1; i >= 0; i--) {
    if (/^(?:VBZ|VBP|VBD|MD)$/.test(tagAt(line, i))) return false;
    if (/^[;:]$/.test(lower(line, i)) || /^W/.test(tagAt(line, i))) return true;
  }
  return true;
}

/** "the November 2024 arrest of", "this year's evacuations", "the meetings in London last April". */
function nounBeside(line: Line, place: Place): Found | null {
  const { to, date, floor, over } = place;
  const possessive = POSSESSIVE.test(lower(line, to));
  if (/^today$/i.test(date.quote) || (/^yesterday$/i.test(date.quote) && !possessive)) return null;
  const found = nounBehind(line, place, possessive) ?? (place.named ? null : nounAhead(line, place));
  if (!found || found.from < floor) return null;
  return !over && isAhead(line, found) ? null : found;
}

/** "Three autumn meetings will show", "will attend the first meeting this year". */
function isAhead(line: Line, { from, to }: Found): boolean {
  if (tagAt(line, to) === 'MD') return true;
  for (let i = from - 1; i >= Math.max(line.own, from - 12); i--)
    if (tagAt(line, i) === 'MD' || tagAt(line, i) === 'VBD') return tagAt(line, i) === 'MD';
  return false;
}

const names = (line: Line, at: number, day: boolean): boolean =>
  eventNouns.has(lower(line, at)) && isNoun(tagAt(line, at)) && (day || !textNouns.has(lower(line, at)));

const isDay = ({ value }: Place['date']): boolean => /\d{4}-\d{2}-\d{2}/.test(value ?? '');

function nounBehind(line: Line, { from, to, date }: Place, possessive: boolean): Found | null {
  const fits = (at: number) =>
    names(line, at, isDay(date) || possessive) || (possessive && sittingBodies.has(lower(line, at)));
  let head = to;
  while (/^(?:POS|JJ|NNP?|CD)$/.test(tagAt(line, head)) && !fits(head) && head < to + 5) head++;
  if (!fits(head)) return null;
  return {
    from: phraseBefore(line, from),
    to: afterComplement(line, head + 1),
    rule: 'en/events/dated-noun',
  };
}

function nounAhead(line: Line, { from, to, date }: Place): Found | null {
  for (
    let i = from - 1;
    i > line.own && from - i < 14 && /^(?:NNP?S?|DT|JJ|IN|POS|PRP\$|CC|CD|\$|RB)$/.test(tagAt(line, i));
    i--
  )
    if (names(line, i, isDay(date))) return { from: phraseBefore(line, i), to, rule: 'en/events/dated-noun' };
  return null;
}

/** "Leaders met at the ministry on 12 December": the clause with its past tense. */
function clauseAround(line: Line, { from, to, floor, next, over }: Place): Found | null {
  const start = openClause(line, from, floor);
  const end = closeClause(line, to);
  if (tagAt(line, start) === 'VBN' && start === line.own) return null;
  const verb = verbOf(line, start + (start > line.own ? 0 : 1), from, end, floor);
  if (verb === null || isOpen(line, start, verb)) return null;
  if (isClassOf(line, start, verb, to) || isAside(line, verb, from)) return null;
  if (!over && isPlanned(line, verb, from)) return null;
  return {
    from: afterOpening(line, start, verb),
    to: shortened(line, verb, to, end, next),
    rule: 'en/events/past-clause',
  };
}

/** The verb that the date goes with: that of "they made in June" right before it, or else the clause's first. */
function verbOf(line: Line, start: number, date: number, end: number, floor: number): number | null {
  for (let i = date - 1; i > start; i--)
    if (isTold(line, i)) {
      if (reducedRelative(line, start, i) !== null) return i;
      break;
    }
  for (let i = start; i < end; i++)
    if (isTold(line, i) || performs(line, i) || isCoordinate(line, i, floor))
      return i > date && isInRelative(line, start, date) ? null : i;
  return null;
}

/** "Oslo, which was to host it in May, has …": the time is that of the words between the commas. */
const isInRelative = (line: Line, start: number, date: number): boolean => {
  for (let i = date - 1; i > start; i--)
    if (/^W(?:DT|P)/.test(tagAt(line, i)) && lower(line, i - 1) === ',') return true;
  return false;
};

/** "was closed in 2012 and [reopened] in 2024": a participle that goes on with the event before it. */
function isCoordinate(line: Line, verb: number, floor: number): boolean {
  if (floor === line.own || !happened(line, verb)) return false;
  for (let i = floor; i < verb; i++) if (!/^(?:CC|,|RB)$/.test(tagAt(line, i))) return false;
  return verb > floor;
}

/** "Firms that employed fewer than 50 in 2025 must": a class, told by what its members did. */
function isClassOf(line: Line, start: number, verb: number, to: number): boolean {
  for (let i = start + 1; i < verb; i++)
    if (/^(?:that|who|which)$/.test(lower(line, i)))
      return lower(line, i - 1) !== ',' && isClass(line, start, i - 1) && isPresent(tagAt(line, to));
  return false;
}

/** "invited him to visit later this year": the time is that of what is to come. */
function isPlanned(line: Line, verb: number, from: number): boolean {
  for (let i = verb + 1; i < from; i++)
    if (tagAt(line, i) === 'TO' && tagAt(line, i + 1) === 'VB') return true;
  return false;
}

/** ", with earnings generating €1.7 billion in 2024": the time is that of the words behind the comma. */
function isAside(line: Line, verb: number, from: number): boolean {
  for (let i = from - 1; i > verb; i--) {
    if (tagAt(line, i) !== 'VBG') continue;
    while (i > verb && !/^(?:,|with)$/.test(lower(line, i))) i--;
    return lower(line, i) === 'with' && lower(line, i - 1) === ',';
  }
  return false;
}

/** "… in Washington last November and [in London this April]": a second place and time of what was told. */
function againOn(line: Line, { from, to, floor }: Place): Found | null {
  if (floor === line.own || from - floor > 10) return null;
  let start = floor;
  while (/^(?:CC|,)$/.test(tagAt(line, start))) start++;
  if (start === floor || start >= from - 1) return null;
  for (let i = start; i < from; i++) if (!/^(?:NNP?S?|IN|DT|JJ|POS)$/.test(tagAt(line, i))) return null;
  return { from: start, to, rule: 'en/events/again-on' };
}
