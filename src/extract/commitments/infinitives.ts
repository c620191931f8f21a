import { itemVerbs } from '../../languages/en/actions.ts';
import { gerund, skipAsides, verbGroup } from './frames.ts';
import type { Link, Rest } from './lexicon.ts';
import { isVerb, type Line, lower, skipAdverbs, tagAt } from './line.ts';

/** The frames that end in "to" and a verb, however far behind their word. */

/** "to" may come after a stated time or manner: "aim in the first half of 2026 to conclude". */
const WIDEST_GAP = 9;

export function toVerb(line: Line, at: number, linked: (to: number) => Link[]): Rest | null {
  let to = at;
  if (lower(line, at) !== 'to') {
    const reflexive = /sel(?:f|ves)$/.test(lower(line, at - 1));
    const time = /^(?:this|next|last|today|yesterday|both)$/.test(lower(line, at));
    if (
      !(/^(?:IN|,|RB|TO)$/.test(tagAt(line, at)) || reflexive || time) ||
      (/^(?:that|on|with|for|it|them)$/.test(lower(line, at)) && !onTheSide(line, at) && !onDay(line, at))
    )
      return null;
    while (
      to < at + WIDEST_GAP &&
      lower(line, to) !== 'to' &&
      !isVerb(tagAt(line, to)) &&
      !/^(?:that|;|\.|MD)$/.test(lower(line, to))
    )
      to++;
    if (lower(line, to) !== 'to') return null;
  }
  const verb = skipAsides(line, skipAdverbs(line, to + 1));
  if (!/^VBP?$/.test(tagAt(line, verb)) && !verbForNoun(line, verb)) return null;
  return verbGroup(line, verb, linked(to === at ? to + 1 : at));
}

/** "to end smuggling": a word that is a verb as often as a noun, with an object after it. */
const verbForNoun = (line: Line, at: number): boolean =>
  tagAt(line, at) === 'NN' &&
  itemVerbs.has(lower(line, at)) &&
  /^(?:NN|DT|PRP\$|JJ|CD)/.test(tagAt(line, at + 1));

/** "a commitment on the American side to act". */
const onTheSide = (line: Line, at: number): boolean =>
  lower(line, at) === 'on' &&
  line.tokens.slice(at + 1, at + 6).some(({ lower }) => /^(?:sides?|part|behalf)$/.test(lower));

/** "agreed on 2 June to lift the ban", "on Monday to". */
const onDay = (line: Line, at: number): boolean =>
  lower(line, at) === 'on' &&
  (tagAt(line, at + 1) === 'CD' || /(?:day|[a-z]\.?)$/.test(lower(line, at + 1))) &&
  (/^NNP/.test(tagAt(line, at + 1)) || tagAt(line, at + 1) === 'CD') &&
  [at + 2, at + 3, at + 4, at + 5].some((to) => lower(line, to) === 'to');

/** "directed their officials to draft": whoever is told acts. */
export function whomToVerb(line: Line, at: number, linked: (to: number) => Link[]): Rest | null {
  if (!/^(?:DT|PRP\$|NNP?S?|JJ|PRP|CD)$/.test(tagAt(line, at))) return null;
  for (let to = at + 1; to < Math.min(at + 14, line.tokens.length); to++) {
    if (isVerb(tagAt(line, to)) || /^(?:that|[.;:])$/.test(lower(line, to))) return null;
    if (lower(line, to) === 'with' && tagAt(line, to + 1) === 'VBG')
      return { ...gerund(line, to + 1, linked(at)), whom: [at, to] };
    if (lower(line, to) !== 'to') continue;
    const verb = skipAdverbs(line, to + 1);
    if (!/^VBP?$/.test(tagAt(line, verb))) continue;
    const rest = verbGroup(line, verb, linked(at));
    return rest && { ...rest, whom: [at, to] };
  }
  return null;
}

/** "work with the ports to explore": past those with whom it is done. */
export function withToVerb(line: Line, at: number, linked: (to: number) => Link[]): Rest | null {
  if (lower(line, at) !== 'with') return null;
  for (let to = at + 2; to < Math.min(at + 14, line.tokens.length); to++) {
    if (isVerb(tagAt(line, to)) || /^(?:that|[.;:])$/.test(lower(line, to))) return null;
    const verb = skipAdverbs(line, to + 1);
    if (lower(line, to) === 'to' && tagAt(line, verb) === 'VB') return verbGroup(line, verb, linked(at));
  }
  return null;
}
