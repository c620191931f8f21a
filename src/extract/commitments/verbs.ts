import { boundaries, itemVerbs, pairs, remarks } from '../../languages/en/actions.ts';
import { hasObject, infinitivesGoOn, type Joint, jointBefore } from './joints.ts';
import type { Chain } from './lexicon.ts';
import { isDash, isMark, isNoun, type Line, lower, skipAdverbs, tagAt } from './line.ts';
import { asideEnd, opensPurpose } from './objects.ts';
import { headOf } from './things.ts';

/** Where the coordinated verbs begin: all of one form, each after a joint and each with an object of its own. */
export function verbStarts(line: Line, { at, shape }: Chain, end: number): number[] {
  const form = shape === 'gerund' ? 'VBG' : 'VB';
  const starts = [at];
  const item = at < line.own && end > line.own ? itemVerb(line, end) : null;
  if (item !== null) starts.push(item);
  const afterTo = lower(line, at - 1) === 'to';
  let purpose = -1;
  for (let i = at + 1; i < end; i++) {
    const word = lower(line, i);
    if (boundaries.has(word) && word !== 'while' && !isMark(line, i - 1)) continue;
    if (
      purpose < starts.at(-1)! &&
      (opensPurpose(line, starts.at(-1)!, i) || opensLatePurpose(line, i)) &&
      !/^(?:work|continue)$/.test(lower(line, starts.at(-1)!))
    )
      purpose = i;
    if (!hasForm(line, at, i, form)) continue;
    const joint = jointBefore(line, i);
    if (
      joint === null ||
      word === 'including' ||
      lower(line, i + 1) === 'of' ||
      closesAside(line, starts.at(-1)!, joint, end) ||
      remarks.has(word) ||
      pairs.has(`${lower(line, joint.from - 1)}-${word}`) ||
      !hasObject(line, starts.at(-1)!, joint.from)
    )
      continue;
    const closesSeries = starts.length > 1 && joint.conjunction && lower(line, joint.from) === ',';
    if (insideClause(line, starts.at(-1)!, i, form) && !joint.strong && !closesSeries) continue;
    if (
      purpose > starts.at(-1)! &&
      tagAt(line, i) !== 'VBG' &&
      !(joint.strong || (joint.to && afterTo) || hasFinite(line, purpose, joint.from))
    )
      continue;
    if (tagAt(line, i) === 'VBG' && !joint.conjunction && !listGoesOn(line, i, end)) continue;
    starts.push(i);
    purpose = -1;
  }
  return starts;
}

/** Whether the word at `i` has the form of the verb that the list began with at `at`, or may have it. */
const hasForm = (line: Line, at: number, i: number, form: string): boolean =>
  tagAt(line, i) === form ||
  (tagAt(line, i) === 'VB' && isWorkTo(line, at, i)) ||
  (form === 'VB' &&
    (isHiddenVerb(line, i) ||
      (tagAt(line, i) === 'VBP' && !/^(?:have|are|were|do|is)$/.test(lower(line, i)))));

/** "working together to reopen the line, to repair the bridge": what the work is to do is named part by part. */
const isWorkTo = (line: Line, at: number, next: number): boolean =>
  lower(line, next - 1) === 'to' && /^(?:work|co-?operat|collaborat)ing$/.test(lower(line, at));

/** "…, to prevent shortages": a purpose that a comma parts from its action. */
const opensLatePurpose = (line: Line, at: number): boolean =>
  lower(line, at) === 'to' &&
  lower(line, at - 1) === ',' &&
  tagAt(line, at + 1) === 'VB' &&
  !infinitivesGoOn(line, at + 1);

/** "explore ways, as appropriate, to act": the comma before "to" closes an aside. */
function closesAside(line: Line, from: number, joint: Joint, end: number): boolean {
  if (!joint.to || joint.conjunction) return false;
  for (let i = joint.from - 1; i > from; i--)
    if (lower(line, i) === ',') return asideEnd(line, from, i, end) === joint.from;
  return false;
}

/** Inside "policies that promote x and fight y", or "by doing x, doing y": parallel to what stands there, not to the action. */
function insideClause(line: Line, from: number, to: number, form: string): boolean {
  for (let i = to - 1; i > from; i--) {
    if (/^(?:;|,)$/.test(lower(line, i)) && lower(line, i + 1) === 'and' && lower(line, i + 2) === 'to')
      return false;
    if (isDash(line, i)) return false;
    if (lower(line, i) === 'so' && lower(line, i + 1) === 'that') return true;
    if (form === 'VBG' && lower(line, i) === 'by' && tagAt(line, i + 1) === 'VBG') return true;
    if (/^(?:that|which|who)$/.test(lower(line, i)) && /^(?:VB[PZD]|MD|RB)$/.test(tagAt(line, i + 1)))
      return true;
  }
  return false;
}

/** A list item that begins with the verb its lead-in asks for: "will do the following: – open two offices". */
function itemVerb(line: Line, end: number): number | null {
  if (opensItem(line)) return line.own;
  if (!/^(?:IN|TO)$/.test(tagAt(line, line.own))) return null;
  for (let i = line.own + 2; i < Math.min(end - 1, line.own + LONGEST_OPENING); i++)
    if (lower(line, i - 1) === ',') return /^VBG?$/.test(tagAt(line, i)) ? i : null;
  return null;
}

/** "In the coming year, [open] a desk": so many words may stand before the act. */
const LONGEST_OPENING = 14;

const opensItem = (line: Line): boolean =>
  /^VB[GP]?$/.test(tagAt(line, line.own)) ||
  (isNoun(tagAt(line, line.own)) && itemVerbs.has(lower(line, line.own)));

/** "to ensure that rules are kept, establish a court": a clause of its own ends the purpose. */
function hasFinite(line: Line, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (/^VB[PZD]$/.test(tagAt(line, i))) return true;
  return false;
}

/** After a joint, a word that is a verb as often as a noun, with an object: "; support university exchanges". */
const isHiddenVerb = (line: Line, at: number): boolean =>
  tagAt(line, at) === 'NN' &&
  itemVerbs.has(lower(line, at)) &&
  /^(?:,|;|and)$/.test(lower(line, at - 1)) &&
  /^(?:DT|PRP\$|JJ|NN|CD)/.test(tagAt(line, at + 1)) &&
  (lower(line, at - 1) === ';' || /^(?:DT|PRP\$)$/.test(tagAt(line, at + 1)));

/** Whether a list begun with commas ends with "and" and the same form: "…, improving x, and lowering y". */
function listGoesOn(line: Line, at: number, end: number): boolean {
  for (let i = at + 1; i < end; i++)
    if (/^(?:and|or)$/.test(lower(line, i)) && tagAt(line, skipAdverbs(line, i + 1)) === 'VBG') return true;
  return false;
}

/** "…, and through staff exchanges", "including by opening a desk": means that can be delivered by themselves. */
export function meansStarts(line: Line, at: number, end: number): number[] {
  const starts: number[] = [];
  for (let i = at + 1; i < end - 1; i++) {
    if (!/^(?:through|by)$/.test(lower(line, i))) continue;
    const gerund = tagAt(line, i + 1) === 'VBG';
    const named = lower(line, i - 1) === 'and' && (gerund || headOf(line, i + 1, end)?.act);
    if (named || (gerund && lower(line, i - 1) === 'including')) starts.push(i + 1);
  }
  return starts;
}

const RECURRING = new Set([
  'annual',
  'biennial',
  'biannual',
  'regular',
  'quarterly',
  'monthly',
  'weekly',
  'yearly',
  'periodic',
  'triennial',
]);

/** "an annual exchange of views and a biennial dialogue": each comes round by itself. */
export function recurringStarts(line: Line, at: number, end: number): number[] {
  const starts: number[] = [];
  for (let i = at + 2; i < end; i++) {
    const article = /^(?:DT|PRP\$)$/.test(tagAt(line, i - 1)) ? i - 1 : i;
    if (RECURRING.has(lower(line, i)) && lower(line, article - 1) === 'and' && headOf(line, i, end)?.act)
      starts.push(article);
  }
  return starts;
}
