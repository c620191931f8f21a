import { boundaries, itemVerbs, pairs, reasons, remarks } from '../../languages/en/actions.ts';
import { hasObject, infinitivesGoOn, type Joint, jointBefore } from './joints.ts';
import type { Chain } from './lexicon.ts';
import { isDash, isMark, isNoun, isVerb, type Line, lower, skipAdverbs, tagAt } from './line.ts';
import { asideEnd, opensPurpose, opensSentence } from './objects.ts';
import { headOf } from './things.ts';

/** Where the coordinated verbs begin: all of one form, each after a joint and each with an object of its own. */
export function verbStarts(line: Line, { at, shape }: Chain, end: number): number[] {
  const list: List = { line, at, end, form: shape === 'gerund' ? 'VBG' : 'VB' };
  const starts = [at];
  let purpose = -1;
  for (let i = at + 1; i < end; i++) {
    if (boundaries.has(lower(line, i)) && lower(line, i) !== 'while' && !isMark(line, i - 1)) continue;
    const last = starts.at(-1)!;
    if (lower(line, i) === ':' && opensSentence(line, i + 1)) break;
    if (
      purpose < last &&
      (opensPurpose(line, last, i) || opensLatePurpose(line, i)) &&
      !WORKING.test(lower(line, last))
    )
      purpose = i;
    if (!hasForm(list, i) || !isConjunct(list, starts, i, purpose)) continue;
    starts.push(i);
    purpose = -1;
  }
  return starts;
}

/** What is looked through for coordinated verbs: from the first of them, and the form they have. */
interface List {
  readonly line: Line;
  readonly at: number;
  readonly end: number;
  readonly form: 'VB' | 'VBG';
}

/** Verbs whose purpose is what is undertaken: each part of it stands for itself. */
const WORKING =
  /^(?:work|continue|partner|co-?operate|collaborate|(?:work|partner|co-?operat|collaborat)ing)$/;

function isConjunct(list: List, starts: readonly number[], i: number, purpose: number): boolean {
  const { line, end, form } = list;
  const last = starts.at(-1)!;
  const joint = jointBefore(line, i);
  if (joint === null || !beginsAct(list, last, i, joint)) return false;
  const closesSeries = starts.length > 1 && joint.conjunction && lower(line, joint.from) === ',';
  if (insideClause(line, last, i, form) && !joint.strong && !closesSeries) return false;
  const gerund = tagAt(line, i) === 'VBG';
  if (purpose > last && !gerund && !outlives(list, last, purpose, joint)) return false;
  return !gerund || joint.conjunction || joint.to || listGoesOn(line, i, end);
}

const beginsAct = ({ line, end }: List, last: number, i: number, joint: Joint): boolean =>
  lower(line, i) !== 'including' &&
  lower(line, i + 1) !== 'of' &&
  !closesAside(line, last, joint, end) &&
  !remarks.has(lower(line, i)) &&
  !reasons.has(lower(line, i)) &&
  !isWordInList(line, i, joint) &&
  !sharesObject(line, joint) &&
  !pairs.has(`${lower(line, joint.from - 1)}-${lower(line, i)}`) &&
  !(lower(line, i + 1) === 'and' && pairs.has(`${lower(line, i)}-${lower(line, i + 2)}`)) &&
  !(/^(?:help|let)$/.test(lower(line, last)) && joint.from === i - 1) &&
  hasObject(line, last, joint.from);

/** "open and secure routes", "leakage, venting, or flaring": a word beside a word, and no verb beside a verb with its object. */
const isWordInList = (line: Line, i: number, { from, conjunction }: Joint): boolean =>
  (tagAt(line, i) === 'VBG' && ADJECTIVAL.test(lower(line, i)) && tagAt(line, i + 1) === 'NNS') ||
  isNounInList(line, i, from) ||
  (lower(line, from) === 'and' && from === i - 1 && /^JJ$/.test(tagAt(line, from - 1))) ||
  (conjunction && tagAt(line, i) === 'VBG' && lower(line, from - 2) === ',');

/** "education, training, and exchange visits": a noun among nouns, though it may be a verb elsewhere. */
const isNounInList = (line: Line, i: number, from: number): boolean =>
  NOUN_TOO.test(lower(line, i)) &&
  tagAt(line, i + 1) === 'NNS' &&
  lower(line, from) === ',' &&
  [2, 3].some((step) => lower(line, from - step) === ',') &&
  isNoun(tagAt(line, from - 1));

const NOUN_TOO =
  /^(?:exchange|support|research|report|access|work|trade|exercise|transport|control|visit|aid|process|review|design|study|project|contract|export|import|share|lead|test)$/;

/** "prepare for and mitigate the effects": two verbs of one object. */
const sharesObject = (line: Line, { from }: Joint): boolean =>
  /^(?:for|to|on|against|with|from|into|at)$/.test(lower(line, from - 1)) && isVerb(tagAt(line, from - 2));

/** "markets and developing countries". */
const ADJECTIVAL =
  /^(?:developing|emerging|existing|participating|neighbou?ring|surrounding|remaining|growing|leading|ongoing)$/;

/** Whether a verb behind a purpose goes on with the acts and not with the purpose: "… to train crews, and to open", or one of many. */
const outlives = ({ line, end }: List, last: number, purpose: number, joint: Joint): boolean =>
  joint.strong ||
  joint.to ||
  hasFinite(line, purpose, joint.from) ||
  (verbsBetween(line, purpose + 2, end) >= LONG_SERIES && !USING.test(lower(line, last)));

/** So many verbs behind one purpose are acts and not all what for: "to draw in funds to mend piers, widen locks, dredge the river and train crews". */
const LONG_SERIES = 4;
/** "use aid to feed and to heal": all that follows is what for. */
const USING = /^(?:use|utili[sz]e|employ|harness|leverage|apply|draw)$/;

function verbsBetween(line: Line, from: number, end: number): number {
  let verbs = 0;
  for (let i = from; i < end; i++) if (tagAt(line, i) === 'VB' && jointBefore(line, i)) verbs++;
  return verbs;
}

/** Whether the word at `i` has the form of the verb that the list began with, or may have it. */
const hasForm = ({ line, at, end, form }: List, i: number): boolean =>
  (tagAt(line, i) === form && !(form === 'VB' && NOUN_FORM.test(lower(line, i)))) ||
  (tagAt(line, i) === 'VBG' && lower(line, at) === 'continue' && tagAt(line, at + 1) === 'VBG') ||
  (form === 'VBG' && tagAt(line, i) === 'VB' && goesOnTo(line, at, i)) ||
  (tagAt(line, i) === 'VB' && isWorkTo(line, at, i, end)) ||
  (form === 'VB' &&
    (isHiddenVerb(line, i, end) ||
      (tagAt(line, i) === 'VBP' && !/^(?:have|are|were|do|is)$/.test(lower(line, i)))));

/** "commit to continuing to mend piers, and to widen the lock": the infinitive after "and to" needs no gerund before it. */
const goesOnTo = (line: Line, at: number, i: number): boolean =>
  /^continuing$/.test(lower(line, at)) && lower(line, at + 1) === 'to' && jointBefore(line, i)?.to === true;

/** "drug smuggling, and trafficking in persons": no base form, whatever the tagger thought. */
const NOUN_FORM = /[^r]ing$/;

/** "working together to reopen the line, to repair the bridge and clear the river": what the work is to do is named part by part. */
const isWorkTo = (line: Line, at: number, next: number, end: number): boolean =>
  /^(?:work|partner|co-?operat|collaborat)ing$/.test(lower(line, at)) &&
  (lower(line, next - 1) === 'to' || verbsBetween(line, at, end) > 0);

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

/** "to ensure that rules are kept, establish a court": a clause of its own ends the purpose. */
function hasFinite(line: Line, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (/^VB[PZD]$/.test(tagAt(line, i))) return true;
  return false;
}

/** After a joint, a word that is a verb as often as a noun, with an object: "; support university exchanges". */
const isHiddenVerb = (line: Line, at: number, end: number): boolean =>
  tagAt(line, at) === 'NN' &&
  itemVerbs.has(lower(line, at)) &&
  /^(?:,|;|and)$/.test(lower(line, at - 1)) &&
  /^(?:DT|PRP\$|JJ|NN|CD)/.test(tagAt(line, at + 1)) &&
  (lower(line, at - 1) === ';' ||
    SURELY_VERBS.test(lower(line, at)) ||
    /^(?:DT|PRP\$)$/.test(tagAt(line, at + 1)) ||
    (lower(line, at - 1) === ',' && isNoun(tagAt(line, at + 2)) && verbsBetween(line, at + 1, end) > 0));

const SURELY_VERBS = /^(?:take|make|hold|give|put|bring|keep|meet|send|build|draw)$/;

/** Whether a list begun with commas ends with "and" and the same form: "…, improving x, and lowering y". */
function listGoesOn(line: Line, at: number, end: number): boolean {
  for (let i = at + 1; i < end; i++)
    if (
      /^(?:and|or)$/.test(lower(line, i)) &&
      tagAt(line, skipAdverbs(line, lower(line, i + 1) === 'to' ? i + 2 : i + 1)) === 'VBG'
    )
      return true;
  return false;
}

/** A gerund and those that are joined to it. */
export const seriesOf = (line: Line, at: number, end: number): number[] =>
  verbStarts(line, { at, shape: 'gerund', head: at, links: [] }, end);

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
