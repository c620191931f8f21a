import { isNoun, isVerb, type Line, lower, tagAt } from './line.ts';

export interface Joint {
  readonly from: number;
  /** Whether "and", "or" or a semicolon joins, not a comma alone. */
  readonly conjunction: boolean;
  /** Whether it starts afresh: ";" or "and to", "and will". */
  readonly strong: boolean;
  /** Whether "to" is said again. */
  readonly to: boolean;
}

/** What joins the word at `at` to a conjunct before it: ", ", ", and", "and to", "; ". */
export function jointBefore(line: Line, at: number): Joint | null {
  let i = at - 1;
  while (i > 0 && (tagAt(line, i).startsWith('RB') || lower(line, i) === 'also')) i--;
  const to = lower(line, i) === 'to';
  if (to) i--;
  i = beforeAside(line, i);
  const last = i;
  while (i > 0 && /^(?:,|;|and|or|but|as|well|–|—|-|•)$/.test(lower(line, i))) i--;
  if (i === last) return null;
  const between = line.tokens.slice(i + 1, last + 1).map(({ lower }) => lower);
  const conjunction = between.some((word) => /^(?:and|or|;|well|but)$/.test(word));
  if (to && !conjunction && tagAt(line, at) !== 'VBG' && !infinitivesGoOn(line, at)) return null;
  return {
    from: i + 1,
    conjunction,
    strong: between.includes(';') || (to && (between.includes(',') || tagAt(line, at) === 'VBG')),
    to,
  };
}

/** "and, as appropriate, to train crews": back over the aside to the comma that opens it. */
function beforeAside(line: Line, comma: number): number {
  if (lower(line, comma) !== ',') return comma;
  for (let i = comma - 2; i > Math.max(0, comma - 7); i--)
    if (lower(line, i) === ',')
      return /^(?:and|or)$/.test(lower(line, i - 1)) && /^(?:IN|WRB|RB)$/.test(tagAt(line, i + 1))
        ? i
        : comma;
  return comma;
}

/** "to enhance x, to develop y, and to build z": whether an "and to" closes the list. */
export function infinitivesGoOn(line: Line, at: number): boolean {
  for (let i = at + 1; i < line.tokens.length && !/^[.;:]$/.test(lower(line, i)); i++)
    if (
      /^(?:and|or)$/.test(lower(line, i)) &&
      lower(line, i + 1) === 'to' &&
      /^(?:VBG?|RB)/.test(tagAt(line, i + 2))
    )
      return true;
  return false;
}

/** Adverbs that make an act of a verb without an object: "meet often". */
const WITHOUT_OBJECT = new Set([
  'together',
  'closely',
  'often',
  'regularly',
  'frequently',
  'annually',
  'yearly',
  'quarterly',
  'monthly',
]);

/** Whether the verb at `from` has an object before `to`: "review and report on" is one act. */
export function hasObject(line: Line, from: number, to: number): boolean {
  if (isVerb(tagAt(line, to - 1)) && to - 1 > from) return false;
  for (let i = from + 1; i < to; i++)
    if (isNoun(tagAt(line, i)) || /^(?:CD|PRP)$/.test(tagAt(line, i)) || WITHOUT_OBJECT.has(lower(line, i)))
      return true;
  return false;
}
