import { laidKinds, MAKES, madeKinds, UNTELLING } from '../../languages/en/instruments-kinds.ts';
import type { Named } from '../../model/analysis.ts';
import type { Span } from '../../model/span.ts';
import { isVerb, type Line, lower, tagAt } from './line.ts';

/** Instruments without a title that a line makes, changes or applies: "an agreement on air services", "EU rules on methane". */
export function describedIn(text: string, line: Line): (Span & Named)[] {
  return line.tokens.flatMap(({ lower: word }, at) => {
    if (madeKinds.has(word)) return agreementAt(text, line, at);
    return laidKinds.has(word) ? lawAt(text, line, at) : [];
  });
}

/** How many words before an agreement are looked at for what is done to it. */
const REACH = 90;

function agreementAt(text: string, line: Line, at: number): (Span & Named)[] {
  const titled = /^\p{Lu}/u.test(line.tokens[at]!.text);
  const from = titled ? titleFrom(line, at) : tellingFrom(line, at);
  const { start, end: last } = line.tokens[at]!;
  if (titled ? at - from < 2 : !isMade(text, line, from, at)) return [];
  const [topic, end] = titled ? ['', last] : (purposeOf(text, line, at) ?? topicOf(text, line, last));
  if (topic === '' && (from === at || /^arrangement/.test(lower(line, at)))) return [];
  const kind = singular(text.slice(line.tokens[from]!.start, last));
  return partnersOf(topic).map((one) => ({
    start: line.tokens[from]?.start ?? start,
    end,
    name: kind[0]!.toUpperCase() + kind.slice(1) + one,
    id: null,
  }));
}

/** "sign an agreement to widen the canal": what it is to do says which it is. */
function purposeOf(text: string, line: Line, at: number): readonly [words: string, end: number] | null {
  if (lower(line, at + 1) !== 'to' || tagAt(line, at + 2) !== 'VB') return null;
  let last = at + 2;
  for (let i = at + 3; i < at + LONGEST && !isVerb(tagAt(line, i)); i++) {
    if (/^NN/.test(tagAt(line, i))) last = i;
    else if (!/^(?:DT|JJ|CD|POS|HYPH|PRP\$|CC)$/.test(tagAt(line, i)) && !JOINS.test(lower(line, i))) break;
    if (lower(line, i) === 'between') return null;
  }
  const { end } = line.tokens[last]!;
  return last === at + 2
    ? null
    : [` ${text.slice(line.tokens[at + 1]!.start, end).replace(/\s+/g, ' ')}`, end];
}

/** Back over the capitals of a title in the plural: "the Coastal Rescue Agreements". */
function titleFrom(line: Line, at: number): number {
  let from = at;
  while (from > 0 && /^\p{Lu}/u.test(line.tokens[from - 1]!.text)) from--;
  return from;
}

/** "sign an agreement", "agreements are to be concluded": made, changed or carried out. */
function isMade(text: string, line: Line, from: number, at: number): boolean {
  const { start } = line.tokens[from]!;
  const before = text.slice(Math.max(line.tokens[0]!.start, start - REACH), start);
  if (/^(?:no|any|all|such|other|existing|relevant)$/.test(lower(line, from - 1))) return false;
  const behind = line.tokens.slice(at + 1, at + 9);
  const passive = behind.findIndex(({ lower: word }) => /^(?:will|shall|be)$/.test(word));
  return (
    lastVerb(before) ||
    (passive >= 0 &&
      passive < 4 &&
      behind.some(({ lower: word }) =>
        /^(?:signed|concluded|finali[sz]ed|ratified|amended|renewed)$/.test(word),
      ))
  );
}

/** Whether what stands before ends with an act of making, and no other clause between. */
const lastVerb = (before: string): boolean => MAKES.test(/[^,;:.]*$/.exec(before)![0]);

/** Back over "free trade", "social security", but not "a new". */
function tellingFrom(line: Line, at: number): number {
  let from = at;
  while (
    from > at - 4 &&
    /^(?:JJ|NN|NNS|HYPH)$/.test(tagAt(line, from - 1)) &&
    !UNTELLING.has(lower(line, from - 1))
  )
    from--;
  while (from < at && /^(?:HYPH)$/.test(tagAt(line, from))) from++;
  return from;
}

/** "EU regulation on methane", "Norwegian customs legislation": a law counts where its words say whose it is. */
function lawAt(text: string, line: Line, at: number): (Span & Named)[] {
  let from = at;
  while (
    from > at - 6 &&
    /^(?:JJ|NNP?S?|POS|HYPH)$/.test(tagAt(line, from - 1)) &&
    !UNTELLING.has(lower(line, from - 1))
  )
    from--;
  const whose = /^(?:EU|European|Union|[A-Z][a-z]+)$/.test(line.tokens[from]!.text) && from > line.own - 1;
  if (!whose || from === at || !isLaid(text, line, from, at)) return [];
  const { end: last } = line.tokens[at]!;
  const [topic, end] = topicOf(text, line, last);
  const { start } = line.tokens[from]!;
  return [{ start, end, name: text.slice(start, last).replace(/\s+/g, ' ') + topic, id: null }];
}

function isLaid(text: string, line: Line, from: number, at: number): boolean {
  const { start } = line.tokens[from]!;
  const before = text.slice(Math.max(line.tokens[0]!.start, start - 40), start);
  const amended = line.tokens
    .slice(at + 1, at + 6)
    .some(({ lower: word }) => /^(?:amended|repealed|changed|applied)$/.test(word));
  return (
    amended ||
    /\b(?:amend|repeal|chang|reform|appl(?:y|ies)|implement|enforc|transpos)[a-z]*\s+(?:[a-z]+\s+){0,3}$/i.test(
      before,
    )
  );
}

/** What it is on or for and with whom, as written, and where that ends; nothing where it goes on with something else. */
export function topicOf(text: string, line: Line, after: number): readonly [words: string, end: number] {
  let at = line.tokens.findIndex(({ start }) => start >= after);
  if (at < 0) return ['', after];
  if (lower(line, at) === '(' && lower(line, at + 2) === ')') at += 3;
  if (lower(line, at) === 'to') at = betweenWhom(line, at);
  if (/^(?:the|behalf)$/.test(lower(line, at + 1)) && /^(?:part|behalf)$/.test(lower(line, at + 2)))
    return ['', after];
  if (!/^(?:on|for|with|between|concerning|regarding|about|establishing)$/.test(lower(line, at)))
    return ['', after];
  let last = at;
  for (let i = at + 1; i < Math.min(at + LONGEST, line.tokens.length); i++) {
    const tag = tagAt(line, i);
    if (/^(?:NNP?S?|FW)$/.test(tag)) last = i;
    else if (
      !/^(?:DT|JJ|VBN|CD|POS|HYPH|CC|PRP\$)$/.test(tag) &&
      !JOINS.test(lower(line, i)) &&
      !(isVerb(tag) && i === at + 1)
    )
      break;
    if (tag === 'CC' && !/^NN/.test(tagAt(line, i + 1)) && !/^(?:DT|JJ)$/.test(tagAt(line, i + 1))) break;
  }
  const { end } = line.tokens[last]!;
  return last === at
    ? ['', after]
    : [` ${text.slice(line.tokens[at]!.start, end).replace(/\s+/g, ' ')}`, end];
}

/** "an agreement to foster ties between the Ports Board and the Harbour Office": between whom it is, if bodies are named. */
function betweenWhom(line: Line, from: number): number {
  for (let i = from; i < Math.min(from + LONGEST, line.tokens.length - 2); i++)
    if (lower(line, i) === 'between')
      return /^\p{Lu}/u.test(line.tokens[lower(line, i + 1) === 'the' ? i + 2 : i + 1]!.text) ? i : from;
  return from;
}

/** So many words may say what it is on. */
const LONGEST = 18;
const JOINS = /^(?:of|for|with|between|on)$/;

/** "with Fiji and Tonga", of several: one with each. */
function partnersOf(topic: string): string[] {
  const both = /^ with ((?:\p{Lu}[\p{L}’'-]*\s?)+) and ((?:\p{Lu}[\p{L}’'-]*\s?)+)$/u.exec(topic);
  return both ? [` with ${both[1]}`, ` with ${both[2]}`] : [topic];
}

const singular = (words: string): string =>
  words
    .replace(/\s+/g, ' ')
    .replace(/\b(agreement|arrangement)s$/i, '$1')
    .replace(/treaties$/i, 'treaty');
