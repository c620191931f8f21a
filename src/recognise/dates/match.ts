import { aLength, type Phrase } from '../../languages/en/dates-phrase.ts';
import type { Span } from '../../model/span.ts';
import type { Groups } from './said.ts';

/** Where patterns are matched: a text, and the sentence they may not leave. */
export interface Place extends Span {
  readonly text: string;
  /** The lengths of time looked for last: rules that have one are tried one after another at the same place. */
  readonly lengths: { at: number; found: readonly Length[] };
}

export interface Match {
  readonly end: number;
  readonly groups: Groups;
}

/** A length of time, or the part of it without what goes on behind: "1 year" of "1 year and 2 days". */
interface Length {
  readonly end: number;
  readonly upTo: string | undefined;
}

const NO_GROUPS: Groups = {};

/** A sticky match that lies in the sentence. */
export function matchAt(pattern: RegExp, { text, end }: Place, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match && at + match[0].length <= end ? match : null;
}

/** The same of a phrase, piece by piece where there is a length in it: the longest length with which the rest agrees. */
export function phraseAt(phrase: Phrase, place: Place, at: number): Match | null {
  if (phrase.rest === undefined) {
    const match = matchAt(phrase.whole(), place, at);
    return match && { end: at + match[0].length, groups: match.groups ?? NO_GROUPS };
  }
  const first = phrase.first ? matchAt(phrase.first(), place, at) : null;
  if (phrase.first && !first) return null;
  const from = at + (first?.[0].length ?? 0);
  for (const length of lengthsAt(place, from)) {
    const rest = phrase.rest();
    rest.lastIndex = length.end;
    const match = rest.exec(place.text);
    if (!match) continue;
    const end = length.end + match[0].length;
    if (end > place.end) return null;
    const said = { length: place.text.slice(from, length.end), upTo: length.upTo };
    return { end, groups: { ...first?.groups, ...match.groups, ...said } };
  }
  return null;
}

/** The lengths of time that begin there, the longest first. */
function lengthsAt(place: Place, at: number): readonly Length[] {
  const known = place.lengths;
  if (known.at !== at) {
    known.at = at;
    known.found = lengthsIn(place.text, at);
  }
  return known.found;
}

function lengthsIn(text: string, at: number): readonly Length[] {
  const one = aLength.one();
  one.lastIndex = at;
  const match = one.exec(text);
  if (!match) return [];
  const upTo = match.groups?.upTo;
  const found: Length[] = [{ end: one.lastIndex, upTo }];
  const more = aLength.more();
  for (let i = 0; i < aLength.most; i++) {
    more.lastIndex = found[0]!.end;
    if (!more.test(text)) break;
    found.unshift({ end: more.lastIndex, upTo });
  }
  return found;
}
