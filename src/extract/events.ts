import { eventNouns, newsVerbs, performatives, states, textNouns } from '../languages/en/events.ts';
import { formsOf } from '../languages/en/verbs.ts';
import type { Event, Mention } from '../model/analysis.ts';
import { overlaps, quote, type Span } from '../model/span.ts';
import type { Segmented, Sentence } from '../model/text.ts';
import type { Recognised } from '../recognise/recognise.ts';
import { isNoun, type Line, lineOf, lower, spanOf, tagAt } from './commitments/line.ts';
import { hasBegun, mentionsIn } from './mentions.ts';

type Found = { readonly from: number; readonly to: number; readonly rule: string } | null;

const stative = new Set(
  [...states].flatMap((verb) => [formsOf(verb).past, formsOf(verb).participle, 'was', 'were', 'been', 'had']),
);

const happened = (line: Line, at: number): boolean =>
  /^VB[DN]$/.test(tagAt(line, at)) && !stative.has(lower(line, at));

/** Dated or datable things that have happened. */
export function eventsIn(segmented: Segmented, { mentions }: Recognised): Event[] {
  const dates = mentionsIn(mentions, ['date', 'period']);
  return segmented.sentences.flatMap((sentence) => {
    if (sentence.block.kind === 'heading' || sentence.block.kind === 'cell') return [];
    const past = dates
      .within(sentence)
      .filter(
        ({ value, quote }) =>
          hasBegun(value, segmented.document.published) &&
          !/^(?:since|from|after|by|over|within|until|before)\b/i.test(quote),
      );
    return past.length > 0 || tellsNews(sentence) ? inSentence(segmented, sentence, past) : [];
  });
}

const tellsNews = ({ tokens }: Sentence): boolean =>
  tokens.some(
    ({ lower }, i) =>
      (newsVerbs.has(lower) && /^(?:has|have|been|jointly|also|now)$/.test(tokens[i - 1]?.lower ?? '')) ||
      (lower === 'announcing' && /^(?:are|am)$/.test(tokens[i - 1]?.lower ?? '')),
  );

function inSentence({ document }: Segmented, sentence: Sentence, past: readonly Mention[]): Event[] {
  const line = lineOf(sentence);
  if (!line) return [];
  const found: Event[] = [];
  const take = (event: Found, date: string | null) => {
    if (!event || event.from >= event.to || event.from < line.own) return;
    const span = spanOf(line, event.from, event.to);
    if (!found.some((other) => overlaps(other, span)))
      found.push({ ...quote(document, span), date, rule: event.rule });
  };
  for (const date of past) take(dated(line, date), date.value);
  if (past.length === 0) take(perfect(line), null);
  if (past.length === 0) take(performed(line), document.published);
  return found;
}

/** The event that a date belongs to: tried in this order. */
function dated(line: Line, date: Mention): Found {
  const [from, to] = tokensOf(line, date);
  if (from < 0 || isScope(line, from, date)) return null;
  const names =
    /^(?:\d|(?:the\s+)?\p{Lu})/u.test(date.quote) &&
    !/^today/i.test(date.quote) &&
    isNoun(tagAt(line, to)) &&
    !/^(?:of|in|on)$/.test(lower(line, from - 1));
  return (
    (names ? null : participleBefore(line, from, to)) ??
    nounBeside(line, from, to, date) ??
    (names ? null : clauseAround(line, from, to))
  );
}

const tokensOf = ({ tokens }: Line, { start, end }: Span): [number, number] => {
  const from = tokens.findIndex((token) => token.start >= start);
  return [from, tokens.findLastIndex((token) => token.end <= end) + 1];
};

/** A year over which a figure or budget runs dates no event. */
const isScope = (line: Line, from: number, { value, quote }: Mention): boolean =>
  /^\d{4}\/\d{4}$/.test(value ?? '') ||
  /\b(?:financial|fiscal|academic|tax|school)\b/i.test(quote) ||
  /^(?:budget|to)$/.test(lower(line, from - 1)) ||
  (lower(line, from - 1) === 'for' && /^\d{4}/.test(quote));

/** "the framework agreed on 19 May 2025": the thing with its participle. */
function participleBefore(line: Line, from: number, to: number): Found {
  let verb = from - 1;
  while (verb > 0 && /^(?:IN|DT|RB|TO|CC)$/.test(tagAt(line, verb))) verb--;
  const near = happened(line, verb) ? verb : farParticiple(line, verb);
  if (near === null || !happened(line, near)) return null;
  if (hasAuxiliary(line, near) || standsAlone(line, near)) return null;
  const start = phraseBefore(line, lower(line, near - 1) === ',' ? near - 1 : near);
  return start < near && !/^(?:nothing|any|no|none)$/.test(lower(line, start))
    ? { from: start, to, rule: 'en/events/done-on' }
    : null;
}

/** "the units announced in the Secretary of State's statement to the House on 21 July": a participle up to a dozen words back. */
function farParticiple(line: Line, at: number): number | null {
  for (let i = at; i > Math.max(0, at - 14); i--) {
    if (/^(?:MD|VBZ|VBP|VBG|,|WDT|WP)$/.test(tagAt(line, i)) || lower(line, i) === ';') return null;
    if (tagAt(line, i) === 'VBN' && happened(line, i)) return i;
  }
  return null;
}

/** "was signed", "have signed", and not "is planned". */
const hasPastAuxiliary = (line: Line, verb: number): boolean =>
  hasAuxiliary(line, verb) &&
  line.tokens
    .slice(Math.max(0, verb - 4), verb)
    .some(({ lower }) => /^(?:was|were|has|have|had)$/.test(lower));

const hasAuxiliary = (line: Line, verb: number): boolean => {
  for (let i = verb - 1; i >= Math.max(0, verb - 3); i--) {
    if (/^(?:was|were|is|are|be|been|has|have|had|being)$/.test(lower(line, i))) return true;
    if (!/^RB/.test(tagAt(line, i)) && !/^(?:also|both)$/.test(lower(line, i))) return false;
  }
  return false;
};

/** A past tense with its subject in front, no participle: the sentence has no other finite verb before it. */
function standsAlone(line: Line, verb: number): boolean {
  if (tagAt(line, verb) !== 'VBD') return false;
  for (let i = verb - 1; i >= 0; i--) {
    if (/^(?:VBZ|VBP|VBD|MD)$/.test(tagAt(line, i))) return false;
    if (/^[;:]$/.test(lower(line, i)) || /^W/.test(tagAt(line, i))) return true;
  }
  return true;
}

/** Back to where the noun phrase begins. */
function phraseBefore(line: Line, at: number): number {
  let start = at;
  while (start > line.own && /^(?:NNP?S?|DT|JJ[RS]?|CD|PRP\$|POS|VBN|HYPH)$/.test(tagAt(line, start - 1)))
    start--;
  if (lower(line, start - 1) === 'of' || lower(line, start - 1) === 'for') {
    let before = start - 1;
    while (before > line.own && /^(?:NNP?S?|DT|JJ[RS]?|CD|PRP\$|POS)$/.test(tagAt(line, before - 1)))
      before--;
    if (before < start - 1) return before;
  }
  return start;
}

/** "the November 2024 arrest of", "this year's evacuations", "the meetings in London last April". */
function nounBeside(line: Line, from: number, to: number, date: Mention): Found {
  if (/^(?:today|yesterday)$/i.test(date.quote)) return null;
  const day = /\d{4}-\d{2}-\d{2}/.test(date.value ?? '');
  const names = (at: number) =>
    eventNouns.has(lower(line, at)) && isNoun(tagAt(line, at)) && (day || !textNouns.has(lower(line, at)));
  let head = to;
  while (/^(?:POS|JJ|NNP?)$/.test(tagAt(line, head)) && !names(head) && head < to + 5) head++;
  if (names(head))
    return {
      from: phraseBefore(line, from),
      to: afterComplement(line, head + 1),
      rule: 'en/events/dated-noun',
    };
  for (
    let i = from - 1;
    i > line.own && from - i < 14 && /^(?:NNP?S?|DT|JJ|IN|POS|PRP\$|CC|CD|\$|RB)$/.test(tagAt(line, i));
    i--
  )
    if (names(i)) return { from: phraseBefore(line, i), to, rule: 'en/events/dated-noun' };
  return null;
}

/** Over "of a suspected supplier of engines": the prepositional phrases that complete a noun. */
function afterComplement(line: Line, at: number): number {
  let to = at;
  while (
    to < line.tokens.length &&
    to < at + 14 &&
    !(lower(line, to) === 'and' && tagAt(line, to + 1) === 'DT') &&
    /^(?:NNP?S?|DT|JJ[RS]?|IN|CC|VBN|POS|CD)$/.test(tagAt(line, to)) &&
    !(tagAt(line, to) === 'IN' && !/^(?:of|from|by|between|with|in|for)$/.test(lower(line, to)))
  )
    to++;
  while (to > at && /^(?:IN|CC|DT|JJ)$/.test(tagAt(line, to - 1))) to--;
  return to;
}

/** "Leaders met at the ministry on 12 December": the clause with its past tense. */
function clauseAround(line: Line, from: number, to: number): Found {
  const start = openClause(line, from);
  const end = closeClause(line, to);
  if (tagAt(line, start) === 'VBN') return null;
  for (let i = start + 1; i < end; i++) {
    const past = happened(line, i) && (tagAt(line, i) === 'VBD' || hasPastAuxiliary(line, i));
    if (!(past || performs(line, i)) || futureBefore(line, start, i)) continue;
    return {
      from: afterOpening(line, start, i),
      to: shortened(line, i, to, end),
      rule: 'en/events/past-clause',
    };
  }
  return null;
}

/** "we announce", "I am publishing": saying so does it. */
const performs = (line: Line, at: number): boolean =>
  performatives.has(lower(line, at)) &&
  /^VB[PG]$/.test(tagAt(line, at)) &&
  /^(?:we|i|am|are|also|today|hereby)$/.test(lower(line, at - 1)) &&
  !/^NN/.test(tagAt(line, at - 2));

const futureBefore = (line: Line, start: number, verb: number): boolean => {
  for (let i = Math.max(start, verb - 4); i < verb; i++)
    if (tagAt(line, i) === 'MD' || /^(?:to|if|not)$/.test(lower(line, i))) return true;
  return false;
};

function openClause(line: Line, at: number): number {
  let start = at;
  while (
    start > line.own &&
    !/^[;:]$/.test(lower(line, start - 1)) &&
    !(/^(?:but|which|who|while|that)$/.test(lower(line, start - 1)) && hasVerb(line, start, at)) &&
    !(
      lower(line, start - 1) === 'and' &&
      lower(line, start - 2) === ',' &&
      hasVerb(line, start, at) &&
      hasVerb(line, line.own, start - 2)
    )
  )
    start--;
  const relative = /^(?:that|which)$/.test(lower(line, start - 1)) && /^(?:VB|MD)/.test(tagAt(line, start));
  return relative ? phraseBefore(line, start - 1) : start;
}

const hasVerb = (line: Line, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (/^(?:VB[DZP]|MD)$/.test(tagAt(line, i))) return true;
  return false;
};

function closeClause(line: Line, at: number): number {
  let end = at;
  while (
    end < line.tokens.length &&
    !/^[;:!?]$/.test(lower(line, end)) &&
    !(lower(line, end) === '.' && end >= line.tokens.length - 2) &&
    !/^(?:which|but|while|who)$/.test(lower(line, end))
  )
    end++;
  return end;
}

/** Past "In a first step," where the subject follows a comma; never past the date itself. */
function afterOpening(line: Line, opening: number, verb: number): number {
  const start = /^(?:that|and|but)$/.test(lower(line, opening)) ? opening + 1 : opening;
  for (let i = verb - 1; i > start; i--)
    if (lower(line, i) === ',' && /^(?:IN|RB|VBG)$/.test(tagAt(line, start)) && verb - i > 1 && i - start > 6)
      return i + 1;
  return start;
}

/** To the date, or to the end of the verb's object where the date stands before it. */
function shortened(line: Line, verb: number, date: number, end: number): number {
  const least = Math.max(verb + 1, date);
  if (lower(line, least) === 'to' && /^VB/.test(tagAt(line, least + 1))) return least;
  for (let i = least; i < end; i++) {
    if (tagAt(line, i) === 'MD') return i;
    if (
      lower(line, i) === ',' ||
      (lower(line, i) === 'and' && (/^VB[DZPN]$/.test(tagAt(line, i + 1)) || opensPast(line, i + 1)))
    )
      return i;
    if (i - least > 18 && /^(?:IN|TO)$/.test(tagAt(line, i))) return i;
  }
  return end;
}

/** "… and the joint group met on": another clause in the past. */
function opensPast(line: Line, at: number): boolean {
  for (let i = at; i < Math.min(at + 14, line.tokens.length); i++) {
    if (tagAt(line, i) === 'VBD') return i > at;
    if (/^(?:VB[ZPN]|MD|,|IN)$/.test(tagAt(line, i)) && !/^(?:for|of)$/.test(lower(line, i))) return false;
  }
  return false;
}

/** "The two governments have issued a joint statement": news without a date. */
function perfect(line: Line): Found {
  if (line.tokens.some(({ lower }) => lower === 'not' || lower === 'no')) return null;
  for (let i = 1; i < line.tokens.length; i++) {
    if (
      !newsVerbs.has(lower(line, i)) ||
      !hasAuxiliary(line, i) ||
      !/^(?:has|have)$/.test(lower(line, auxiliary(line, i)))
    )
      continue;
    const start = openClause(line, i);
    if (closeClause(line, i) - i < 3) continue;
    return {
      from: afterOpening(line, start, i),
      to: shortened(line, i, i + 2, closeClause(line, i)),
      rule: 'en/events/has-issued',
    };
  }
  return null;
}

/** "We are announcing a new fund": done on the day of publication. */
function performed(line: Line): Found {
  for (let i = 1; i < line.tokens.length; i++)
    if (performs(line, i))
      return {
        from: afterOpening(line, openClause(line, i), i),
        to: shortened(line, i, i + 2, closeClause(line, i)),
        rule: 'en/events/we-announce',
      };
  return null;
}

function auxiliary(line: Line, verb: number): number {
  let i = verb - 1;
  while (i > 0 && !/^(?:has|have)$/.test(lower(line, i)) && verb - i < 4) i--;
  return i;
}
