import { type ConditionRule, conditions } from '../../languages/en/conditions.ts';
import type { Commitment } from '../../model/analysis.ts';
import { type Quote, quote, type Span } from '../../model/span.ts';
import type { Segmented, Sentence } from '../../model/text.ts';
import type { Scope } from './fields.ts';
import { type Line, lineOf, lower, skipAdverbs, tagAt } from './line.ts';
import { FINITE } from './mending.ts';

/** A limit on what is undertaken, and the rule that found it. */
export interface Limit extends Quote {
  readonly rule: string;
}

/** The limits that a sentence states, and those of the line that leads into it, in the order of the text. */
export function limitsIn(document: Segmented['document'], sentence: Sentence): Limit[] {
  const line = lineOf(sentence);
  if (!line) return [];
  const found: Limit[] = [];
  for (let i = 0; i < line.tokens.length; i++) {
    const limit = limitAt(document, line, i);
    if (!limit) continue;
    const last = found.at(-1);
    if (last && isOneWith(document.text, last, limit))
      found[found.length - 1] = joined(document, last, limit);
    else found.push(limit);
    while (i + 1 < line.tokens.length && line.tokens[i + 1]!.start < limit.end) i++;
  }
  return found;
}

/** "if talks fail, if trade stops": one condition in two clauses. */
const isOneWith = (text: string, last: Limit, next: Limit): boolean =>
  last.rule === next.rule &&
  last.rule === 'en/conditions/if' &&
  /^,?\s(?:(?:and|or)\s)?$/u.test(text.slice(last.end, next.start));

const joined = (document: Segmented['document'], { start, rule }: Limit, { end }: Limit): Limit => ({
  ...quote(document, { start, end }),
  rule,
});

const RULES: ReadonlyMap<string, readonly ConditionRule[]> = byStart();

function byStart(): Map<string, ConditionRule[]> {
  const starts = new Map<string, ConditionRule[]>();
  for (const rule of conditions)
    for (const word of rule.starts.split(' ')) starts.set(word, [...(starts.get(word) ?? []), rule]);
  return starts;
}

function limitAt(document: Segmented['document'], line: Line, at: number): Limit | null {
  for (const rule of RULES.get(lower(line, at)) ?? []) {
    const limit = rule.notAfter?.has(lower(line, at - 1)) ? null : limitBy(rule, document.text, line, at);
    if (limit) return { ...quote(document, limit), rule: rule.id };
  }
  return null;
}

function limitBy(rule: ConditionRule, text: string, line: Line, at: number): Span | null {
  const { start } = line.tokens[at]!;
  if (rule.opens && at > 0 && at !== line.own && !/^[,;:–—]$/.test(lower(line, at - 1))) return null;
  rule.match.lastIndex = start;
  const matched = rule.match.exec(text);
  if (!matched) return null;
  const own = start + matched[0].trimEnd().length;
  let next = at + 1;
  while (next < line.tokens.length && line.tokens[next]!.start < own) next++;
  const goesOn = isAside(line, at) ? 'clause' : rule.goesOn;
  const end = rule.goesOn === 'no' ? own : Math.max(own, endOf(line, next, goesOn as 'phrase' | 'clause'));
  if (end > line.tokens.at(-1)!.end || rule.notOf?.test(text.slice(own, end))) return null;
  return { start, end };
}

/** "promote, in accordance with law, the recognition of …": between a verb and its object no comma continues it. */
const isAside = (line: Line, at: number): boolean =>
  lower(line, at - 1) === ',' && /^(?:VB|MD|TO)/.test(tagAt(line, at - 2));

/** Where the phrase or clause ends that goes on at a token, in characters. */
function endOf(line: Line, from: number, goesOn: 'phrase' | 'clause'): number {
  const { tokens } = line;
  let depth = 0;
  for (let i = from; i < tokens.length; i++) {
    const { text } = tokens[i]!;
    const stops = STOP.test(text) || isDash(line, i);
    if (i === line.own) return tokens[i - 1]!.end;
    if (text === '(') depth++;
    if (text === ')' && --depth < 0) return tokens[i - 1]!.end;
    if (depth > 0) continue;
    const listed = goesOn === 'phrase' && text === ',' ? (closerAt(line, i) ?? listGoesOn(line, i)) : null;
    if (listed !== null) i = listed;
    else if (stops || opensAnother(line, i, goesOn)) return tokens[i - 1]!.end;
  }
  return tokens.findLast(({ text }) => !/^(?:\.|to)$/.test(text))!.end;
}

/** Marks at which a limit ends; a hyphen within a word is none, nor the stop of an abbreviation. */
const STOP = /^[,;:?!—”"]$/;
const isDash = ({ tokens }: Line, at: number): boolean =>
  /^[-–]$/.test(tokens[at]!.text) && tokens[at]!.start > tokens[at - 1]!.end;

const NOMINAL = /^(?:DT|PRP\$|JJ[RS]?|NNP?S?|CD|IN|POS|VBN|HYPH|AFX)$/;

/** "in accordance with law, in particular as the treaty has it": what says more closely what limits. */
const closerAt = (line: Line, comma: number): number | null =>
  /^(?:in particular|particularly as|notably|as (?:set|reflected|enshrined|laid))/.test(
    `${lower(line, comma + 1)} ${lower(line, comma + 2)}`,
  )
    ? comma + 2
    : null;

/** "in line with its laws, rules and customs": the "and" that closes the list which a comma continues, or null. */
function listGoesOn(line: Line, comma: number): number | null {
  if (tagAt(line, comma + 1) === 'IN') return null;
  for (let i = comma + 1; i < comma + 16; i++) {
    const tag = tagAt(line, i);
    if (tag === 'CC') return i > comma + 1 && isNominal(line, i + 1) ? i : null;
    if (lower(line, i) !== ',' && !NOMINAL.test(tag)) return null;
  }
  return null;
}

/** Whether names or nouns follow, and no verb of theirs. */
function isNominal(line: Line, from: number): boolean {
  if (!/^(?:DT|PRP\$|JJ|NN|CD)/.test(tagAt(line, from))) return false;
  for (let i = from; i < from + 8; i++) {
    if (/^(?:MD|VBZ|VBP|VBD)$/.test(tagAt(line, i))) return false;
    if (!NOMINAL.test(tagAt(line, i))) return true;
  }
  return true;
}

/** Nouns that "to" belongs to: "the obligation to pay". */
const TAKES_TO =
  /^(?:commitments?|obligations?|dut(?:y|ies)|rights?|efforts?|needs?|pledges?|decisions?|ability|power|powers|agreement|intention|willing|able|due|according|subject)$/;

/** Whether a joint begins what is no longer the limit: "and will", "and to", "to support …". */
function opensAnother(line: Line, at: number, goesOn: 'phrase' | 'clause'): boolean {
  const tag = tagAt(line, at);
  const next = tagAt(line, skipAdverbs(line, at + 1));
  if (tag === 'CC')
    return (
      /^(?:MD|TO)$/.test(next) ||
      (goesOn === 'phrase' && /^VB[^NG]?$/.test(next)) ||
      (goesOn === 'phrase' && next === 'VBG' && line.tags.indexOf('VBG') < at) ||
      /^in\s(?:line|accordance)$/.test(`${lower(line, at + 1)} ${lower(line, at + 2)}`) ||
      /^MD$/.test(tagAt(line, at + 3))
    );
  return goesOn === 'phrase' && tag === 'TO' && next === 'VB' && !TAKES_TO.test(lower(line, at - 1));
}

/** "in concert with willing partners to:" is how the lead is done, and not each item under it. */
const WITH_WHOM = 'en/conditions/consent';

/** The limits on one action: said with it, between its subject and it, or before it of all that follows. */
export function conditionsOf(
  document: Segmented['document'],
  line: Line,
  limits: readonly Limit[],
  scope: Scope,
): Commitment['conditions'] {
  const { own, act, gap, opening, before, subject } = scope;
  const between = subject && before ? { start: subject.end, end: before.end } : null;
  const ahead = leading(document.text, limits, scope);
  const from = subject && subject.start >= line.sentence.start ? line.sentence.start : 0;
  return limits
    .filter(({ end }) => end > act.start || !document.text.slice(end, act.start).includes(';'))
    .filter(({ start, rule }) => start >= from && !(start < line.sentence.start && rule === WITH_WHOM))
    .filter(
      (limit) =>
        ahead.includes(limit) ||
        limit.start === subject?.start ||
        isJustBefore(document.text, limit, scope) ||
        closesAll(document.text, line, limit, scope) ||
        [gap, opening, between].some((span) => begins(span, limit)) ||
        (begins(own, limit) && isOfAct(document.text, line, limit, scope)),
    )
    .map(({ start, end }) => quote(document, { start, end: cut(start, end, scope) }));
}

/** "to return and to stay, so long as the other does": a condition behind a comma and at the end is of all the acts. */
function closesAll(text: string, line: Line, { start, end, rule }: Limit, { act }: Scope): boolean {
  if (!CLOSING.has(rule) || start < act.end || !/,\s*$/.test(text.slice(act.end, start))) return false;
  if (/[;:.]\s|\p{L}/u.test(text.slice(end, line.sentence.end))) return false;
  return !line.tokens.some(
    (token, i) => token.start > act.end && token.start < start && FINITE.test(tagAt(line, i)),
  );
}

const CLOSING = new Set(['en/conditions/if', 'en/conditions/proviso', 'en/conditions/until']);

/** "and, as appropriate, to train crews": of the act that follows. */
const isJustBefore = (text: string, { end }: Limit, { act }: Scope): boolean =>
  end < act.start && /^,?\s+(?:to\s+)?$/.test(text.slice(end, act.start));

const begins = (span: Span | null, { start }: Span): boolean =>
  span !== null && start >= span.start && start < span.end;

/** "If talks fail, if trade stops, Norway will …": the limits that stand just before the clause of the action, or open it. */
function leading(text: string, limits: readonly Limit[], { before, subject, act }: Scope): Limit[] {
  const found: Limit[] = [];
  const clause = before?.start ?? act.start;
  let from = Math.min(subject?.start ?? act.start, act.start);
  for (const limit of limits.toReversed()) {
    const opens = limit.start < clause && clause < limit.end && limit.end <= act.start;
    if (limit.end > from && !opens) continue;
    if (!opens && !/^[\s,;–—"“]*(?:then\s+)?$/.test(text.slice(limit.end, from))) break;
    found.push(limit);
    from = limit.start;
  }
  return found;
}

/** A clause that opens with no comma after it ends where the subject begins: "If we leave the firms will close". */
const cut = (start: number, end: number, { subject, verb }: Scope): number =>
  subject && start < subject.start && verb < end ? subject.start - 1 : end;

/** Whether a limit behind the action's verb is its own, and not that of an example, a purpose or another act. */
function isOfAct(text: string, line: Line, limit: Limit, { own, act, verb }: Scope): boolean {
  const between = text.slice(verb, limit.start);
  if (isOfNext(text, line, limit)) return false;
  if (/,\s+with\b[^,]*\b(?:to\s+be|being)\b/iu.test(between)) return false;
  if (RELATIVE.test(text.slice(act.end, limit.start))) return false;
  const isLast = !/\p{L}/u.test(text.slice(limit.end, own.end));
  if (!isLast && /\b(?:including|such\s+as|notably)\b/iu.test(between)) return false;
  return !line.tokens.some(
    ({ start }, i) =>
      start > act.end &&
      start < limit.start &&
      /^VBP?$/.test(tagAt(line, i)) &&
      /^(?:CC|,)$/.test(tagAt(line, i - 1)),
  );
}

/** A clause of its own that tells more of a thing: ", which will be subject to …". */
export const RELATIVE = /,\s+(?:(?:some|all|both|each|none)\s+of\s+)?(?:which|who|whom|whose)\b/iu;

/** "and, where appropriate, widen the road": the limit stands before the verb of the next act. */
function isOfNext(text: string, line: Line, { start, end }: Limit): boolean {
  if (!/\b(?:and|or),?\s*$/iu.test(text.slice(Math.max(0, start - 8), start))) return false;
  const next = line.tokens.findIndex((token) => token.start >= end && token.text !== ',');
  return next >= 0 && /^(?:VBP?|VBG|TO|MD)$/.test(tagAt(line, next));
}
