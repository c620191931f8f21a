import { type Quote, quote } from '../../model/span.ts';
import { quotesIn } from '../quotes.ts';
import type { Amendment, Anchor, Occurrence } from './amendment.ts';
import type { Clause } from './clauses.ts';
import type { Names } from './names.ts';
import { holderOf, type Path, targetOf } from './path.ts';

interface Asked {
  readonly names: Names;
  /** The line's words, with what is quoted blotted out; they begin at `from`. */
  readonly shown: string;
  readonly from: number;
  readonly clause: Clause;
}

/** Next to what something comes, and what it so comes into. */
export function anchorOf({
  names,
  shown,
  from,
  clause,
  context,
  named,
}: Asked & { readonly context: readonly Path[]; readonly named: readonly Path[] }): {
  anchor: Anchor;
  into: readonly Path[];
} {
  const where = whereOf(clause.where);
  const object = clause.object === null ? '' : shown.slice(...clause.object);
  if (where === 'end' || where === 'beginning' || where === 'appropriate place')
    return { anchor: { where, target: null, words: null }, into: named };
  const words =
    clause.object === null ? null : (wordsIn(names.text, object, from + clause.object[0])[0] ?? null);
  if (words !== null) return { anchor: { where, target: null, words }, into: named };
  if (!/[\p{L}\d]/u.test(object)) return { anchor: { where: 'end', target: null, words: null }, into: named };
  const target = targetOf(named.at(-1)!);
  return {
    anchor: { where, target, words: null },
    into: named === context ? context : unique(named.map(around)),
  };
}

/** A definition goes in beside another, in the provision that holds both. */
const around = (path: Path): Path => holderOf(path);

const unique = (paths: readonly Path[]): readonly Path[] => [
  ...new Map(paths.map((path) => [JSON.stringify([path.law, path.steps, path.part]), path])).values(),
];

function whereOf(words: string): Anchor['where'] {
  if (/appropriate/.test(words)) return 'appropriate place';
  if (/end/.test(words)) return 'end';
  if (/beginning|start/.test(words)) return 'beginning';
  return /before/.test(words) ? 'before' : /after/.test(words) ? 'after' : 'end';
}

/** The words that go: quoted, or from one to another. */
export function goesIn({
  text,
  shown,
  clause: { object, change },
  from,
}: {
  text: string;
  shown: string;
  clause: Clause;
  from: number;
}): Pick<Amendment, 'old' | 'range'> {
  if (object === null || change === 'insert' || change === 'renumber') return { old: null, range: null };
  const words = shown.slice(...object);
  const quoted = wordsIn(text, words, from + object[0]);
  const range = RANGE.exec(words);
  if (!range) return { old: quoted[0] ?? null, range: null };
  const [one = null, two = null] = quoted;
  const side = range.groups?.side?.toLowerCase();
  if (side !== undefined) {
    const before = side === 'before' || side === 'preceding';
    return { old: null, range: { from: before ? null : one, to: before ? one : two, beside: true } };
  }
  const begins = /beginning/i.test(range.groups?.from ?? '');
  return { old: null, range: { from: begins ? null : one, to: begins ? one : two, beside: false } };
}

/** "The words from “place” to the end", "the words after “one pound”". */
const RANGE =
  /\bwords?\s+(?:from\s+(?<from>the\s+beginning|[“‘])|[“‘]\ue000*[”’]\s+to\s+|(?<side>before|after|following|preceding)\s+[“‘])/iu;

/** What is quoted of words that are to be looked for, and not what is the name of a definition or an entry. */
function wordsIn(text: string, shown: string, from: number): Quote[] {
  return quotesIn(shown).flatMap(([open, close]) => {
    const before = shown.slice(0, open);
    if (
      /(?:definitions?\s+of(?:\s+the)?|entry\s+(?:for|relating\s+to)|meaning\s+of|heading)\s+(?:[“‘]\ue000*[”’](?:,|\s+and|\s+or)\s*)*$/iu.test(
        before,
      )
    )
      return [];
    return close > open + 1 ? [quote({ text }, { start: from + open + 1, end: from + close })] : [];
  });
}

/** Which of several. */
export function occurrenceIn(words: string): Occurrence | null {
  if (
    /\b(?:in\s+(?:each|both|every)\s+places?|(?:in\s+each\s+case|wherever|each\s+time|in\s+all\s+places)\b|(?:each|both)\s+places?)/i.test(
      words,
    )
  )
    return 'each';
  const [, nth] =
    /\bin\s+the\s+(first|second|third|last)\s+place\b|\b(first|second|third|final|last)\s+(?:occurrence|[“‘])/i.exec(
      words,
    ) ?? [];
  const found = nth ?? /\bthe\s+(final|last|first|second|third)\s+[“‘]/i.exec(words)?.[1];
  return found === undefined
    ? null
    : ((found.toLowerCase() === 'final' ? 'last' : found.toLowerCase()) as Occurrence);
}
