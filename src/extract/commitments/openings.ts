import { isDash, isMark, type Line, lower, tagAt } from './line.ts';
import { FINITE } from './mending.ts';
import { SAYING } from './reported.ts';

/** Past "On migration,", "As part of this,", "Today,": to the subject itself. */
export function withoutOpening(line: Line, opening: number, end: number): number {
  const start = afterClause(line, afterSaying(line, opening, end), end);
  const commas: number[] = [];
  for (let i = start; i < end; i++)
    if (lower(line, i) === ',' && !AFTER_NAMES.has(lower(line, i + 1))) commas.push(i);
  const last = commas.at(-1);
  if (last === undefined) return afterLeadIn(line, start, end);
  let from = last + 1;
  if (tagAt(line, end - 1) === 'PRP') return end - 1;
  if (!/^(?:and|or)$/.test(lower(line, from)) && !hasAnd(line, from, end))
    return trimStart(line, afterLeadIn(line, from, end), end);
  for (let k = commas.length - 1; k >= 0; k--) {
    const segment = (commas[k - 1] ?? start - 1) + 1;
    if (opensPhrase(line, segment)) break;
    from = segment;
  }
  return trimStart(line, from, end);
}

/** "President Grey, Jr. met": what a comma parts from a name and is still of it. */
const AFTER_NAMES = new Set(['jr', 'jr.', 'sr', 'sr.', 'phd', 'mp', 'mep', 'qc', 'kc', 'mla']);

/** "Within weeks governments", "In Brisbane leaders": the last noun with what stands before it. */
function lastPhrase(line: Line, start: number, end: number): number {
  if (!/^NN(?:S|PS?)?$/.test(tagAt(line, end - 1)) || !/^(?:NN|CD|JJ)/.test(tagAt(line, end - 2)))
    return start;
  let from = end - 1;
  while (from > start + 1 && /^(?:DT|JJ|CD|PRP\$)$/.test(tagAt(line, from - 1))) from--;
  const named = tagAt(line, end - 1).startsWith('NNP');
  return named || from === start + 1 ? start : from;
}

const SPANS = new Set([
  'year',
  'month',
  'week',
  'quarter',
  'summer',
  'autumn',
  'winter',
  'spring',
  'decade',
  'session',
]);

/** "To this end they", "over the coming months we": no comma parts the opening from a pronoun. */
function afterLeadIn(line: Line, start: number, end: number): number {
  if (tagAt(line, end - 1) === 'PRP') return end - 1;
  if (tagAt(line, start) === 'IN') return lastPhrase(line, start, end);
  if (
    SPANS.has(lower(line, start + 1)) &&
    /^(?:this|next|last|each|every)$/.test(lower(line, start)) &&
    start + 2 < end
  )
    return start + 2;
  if (
    !/^(?:Today|Now|Together|Here|Then|Also|First|Second|Finally|Furthermore|Moreover)$/.test(
      line.tokens[start]?.text ?? '',
    )
  )
    return start;
  return start + 1 < end ? start + 1 : start;
}

const trimStart = (line: Line, from: number, end: number): number => {
  while (from < end - 1 && (/^(?:and|or|but)$/.test(lower(line, from)) || isMark(line, from))) from++;
  return from;
};

const hasAnd = (line: Line, from: number, end: number): boolean => {
  for (let i = from; i < end; i++) if (lower(line, i) === 'and') return true;
  return false;
};

const opensPhrase = (line: Line, at: number): boolean =>
  /^(?:IN|TO|VBG|VBN|RB|WRB|WDT)$/.test(tagAt(line, at)) ||
  /^(?:today|and|including|following|given)$/.test(lower(line, at));

/** "The talks were short and the ministers agreed": past a clause of its own before "and". */
function afterClause(line: Line, start: number, end: number): number {
  let verb = false;
  let from = start;
  for (let i = start; i < end; i++) {
    if (isDash(line, i)) from = i + 1;
    verb ||= /^(?:VB[DZP]|MD)$/.test(tagAt(line, i)) && !/^(?:that|which|who)$/.test(lower(line, i - 1));
    if (
      verb &&
      /^(?:and|but)$/.test(lower(line, i)) &&
      !closesNames(line, i) &&
      /^(?:DT|PRP|NNP?S?|CD|JJ)$/.test(tagAt(line, i + 1))
    )
      from = i + 1;
  }
  return from;
}

/** "Fiji, Tonga, and the United States": the last of several names, and no clause of its own. */
const closesNames = (line: Line, joint: number): boolean =>
  lower(line, joint - 1) === ',' && /^NNP/.test(tagAt(line, joint - 2)) && lower(line, joint - 3) === ',';

/** "He said funding would", "the leaders agreed officials should": no "that" parts what is said from who says it. */
function afterSaying(line: Line, start: number, end: number): number {
  for (let i = end - 2; i > start; i--)
    if (SAYING.has(lower(line, i)) && FINITE.test(tagAt(line, i))) return i + 1;
  return start;
}
