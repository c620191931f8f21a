import { actAdjectives, actNouns } from '../../languages/en/actions.ts';
import { isNoun, type Line, lower, skipAdverbs, tagAt } from './line.ts';

/** Where coordinated things begin that could each be delivered alone: "sustained dialogue and to exchanges between". */
export function nounStarts(line: Line, at: number, end: number): number[] {
  const starts = [at];
  for (let i = at + 1; i < end; i++) {
    if (!/^(?:,|;|and|or)$/.test(lower(line, i))) continue;
    let next = i + 1;
    while (next < end && /^(?:,|;|and|or|as|well|also)$/.test(lower(line, next))) next++;
    if (isExample(line, starts.at(-1)!, i) || insideName(line, i)) continue;
    if (/^(?:particularly|notably|especially|primarily)$/.test(lower(line, next))) continue;
    const again = lower(line, next) === 'to';
    const first = again ? skipAdverbs(line, next + 1) : next;
    if (
      first < end &&
      (again || standsAlone(line, starts.at(-1)!, i, first, end)) &&
      !/^(?:VB|VBD|MD)$/.test(tagAt(line, first))
    )
      starts.push(first);
    i = Math.max(i, first - 1);
  }
  return starts;
}

/** "the Treaty of Friendship and Cooperation": the joint stands inside a name. */
const insideName = (line: Line, joint: number): boolean =>
  lower(line, joint) === 'and' &&
  [joint - 1, joint + 1].every((at) => /^\p{Lu}/u.test(line.tokens[at]?.text ?? ''));

/** Whether "such as" or "including" opens a list of examples before the joint. */
function isExample(line: Line, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if ((lower(line, i) === 'such' && lower(line, i + 1) === 'as') || lower(line, i) === 'including')
      return true;
  return false;
}

/** Whether the conjunct at `first` is a thing done: its head is a noun of doing, and so is that of the one before. */
function standsAlone(line: Line, before: number, joint: number, first: number, end: number): boolean {
  if (isPair(line, joint, first)) return false;
  if (isSum(line, first)) return line.tokens.slice(before, joint).some(({ lower }) => SUM.test(lower));
  const mine = headOf(line, first, end);
  if (mine === null) return false;
  const other = headOf(line, before, joint);
  const fresh = actAdjectives.has(lower(line, first)) || tagAt(line, first) === 'VBG';
  const plain = !insidePreposition(line, before, joint);
  if (tagAt(line, first) === 'VBG' && !actNouns.has(lower(line, first)))
    return tagAt(line, before) === 'VBG' || lower(line, joint) === ';';
  return mine.act && other?.act === true && (fresh || plain || mine.complement);
}

/** "the protection and promotion of the coast": two words for one thing done. */
const isPair = (line: Line, joint: number, first: number): boolean =>
  first === joint + 1 &&
  /^(?:NN|VBG)$/.test(tagAt(line, first)) &&
  lower(line, first + 1) === 'of' &&
  isNoun(tagAt(line, joint - 1)) &&
  actNouns.has(lower(line, joint - 1));

/** The sign of a sum of money. */
export const SUM = /^[a-z]{0,3}[$£€¥]/;

/** "$2 million for pilots and $1 million for crews": sums to several are promised one by one. */
const isSum = (line: Line, at: number): boolean =>
  SUM.test(lower(line, at)) ||
  (/^(?:an?|up|another)$/.test(lower(line, at)) && SUM.test(lower(line, at + 2)));

/** Whether a preposition stands between `from` and `to`: then what follows may belong to its object. */
function insidePreposition(line: Line, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (/^(?:IN|TO)$/.test(tagAt(line, i))) return true;
  return false;
}

/** The head noun of the phrase at `at`, and whether something completes it ("cooperation [between ports]"). */
export function headOf(line: Line, at: number, end: number): { act: boolean; complement: boolean } | null {
  let head = -1;
  let i = at;
  for (; i < end && /^(?:DT|PRP\$|JJ[RS]?|NNP?S?|CD|VBN|VBG|RB|POS|HYPH)$/.test(tagAt(line, i)); i++)
    if (isNoun(tagAt(line, i)) || tagAt(line, i) === 'VBG') head = i;
  if (head < 0) return null;
  return {
    act: actNouns.has(lower(line, head)) || tagAt(line, at) === 'VBG',
    complement: /^(?:IN|TO)$/.test(tagAt(line, i)),
  };
}
