import { wills } from '../../languages/en/names-roles.ts';
import type { Cast } from '../cast.ts';
import type { Who } from './agents.ts';
import type { Chain } from './lexicon.ts';
import { type Line, lower, spanOf, tagAt } from './line.ts';

/** "welcomed [Belgium's] agreement to", "the intention … on the part of [the institute]". */
export function ownerOf(line: Line, cast: Cast, { links }: Chain): Who | null {
  const after = ownerAfter(line, cast, links);
  if (after) return after;
  const noun = links.find(({ governor }, i) => i > 0 && governor.kind === 'noun' && !governor.showsOnly);
  if (!noun) return null;
  let from = noun.from - 1;
  while (from > 0 && /^(?:JJ|VBN|RB)/.test(tagAt(line, from))) from--;
  if (isShared(line, from, noun.from)) return { kind: 'collective', actors: cast.parties };
  if (
    /^(?:the|its|their)$/.test(lower(line, from)) &&
    lower(line, from - 1) === 'of' &&
    tagAt(line, from - 2) === 'NN'
  )
    from -= 3;
  if (lower(line, from) === 'its') from = ownerBefore(line, links[0]!.to, from);
  if (!/^['’]s?$/.test(lower(line, from)) && tagAt(line, from) !== 'POS') return null;
  let start = from;
  while (
    start > 0 &&
    /^(?:NNPS?|NNS?|DT|JJ|CC|IN)$/.test(tagAt(line, start - 1)) &&
    start - 1 > links[0]!.from
  )
    start--;
  if (start === from || lower(line, start - 1) === 'for') return null;
  const span = spanOf(line, start, from);
  const actors = cast.resolve(span, line.sentence);
  const kind = cast.classify(span, line.sentence);
  return actors.length > 0 && kind !== 'nobody' && kind !== 'thing' ? { kind, actors } : null;
}

/** "welcomed [Fiji's] plan and its efforts": to whom "its" points back. */
function ownerBefore(line: Line, from: number, its: number): number {
  for (let i = its - 1; i > from; i--) if (tagAt(line, i) === 'POS') return i;
  return its;
}

/** "Fiji's president met with Tonga's to reaffirm their shared commitment": of both, whoever is the subject. */
const isShared = (line: Line, owner: number, noun: number): boolean =>
  /^(?:their|our)$/.test(lower(line, owner)) &&
  line.tokens.slice(owner, noun).some(({ lower }) => /^(?:shared|joint|mutual|common)$/.test(lower));

/** "the intention of [Fiji] to", "Fiji has the support of [Tonga] to": whose will the noun is, named after it. */
function ownerAfter(line: Line, cast: Cast, links: Chain['links']): Who | null {
  const noun = links.find(({ governor }) => governor.kind === 'noun');
  if (!noun) return null;
  let of = noun.from + 1;
  while (of < noun.to && !/^(?:of|by)$/.test(lower(line, of))) of++;
  if (
    !/^(?:of|from|by)$/.test(lower(line, of)) ||
    !(lower(line, of) === 'by' || wills.has(lower(line, noun.from)) || isHad(line, noun.from))
  )
    return null;
  const span = spanOf(line, of + 1, phraseEnd(line, of + 1));
  const [kind, actors] = [cast.classify(span, line.sentence), cast.resolve(span, line.sentence)];
  return OWNERS.has(kind) && actors.length > 0 ? { kind, actors } : null;
}

const OWNERS = new Set<Who['kind']>(['party', 'collective', 'agency']);

function isHad(line: Line, noun: number): boolean {
  let at = noun - 1;
  while (at > 0 && /^(?:JJ|DT|RB)/.test(tagAt(line, at))) at--;
  return /^(?:has|have|had|enjoys?)$/.test(lower(line, at));
}

/** The token after the noun phrase that begins at a place. */
export function phraseEnd(line: Line, from: number): number {
  let to = from;
  while (
    to < line.tokens.length &&
    (/^(?:NNP?S?|DT|PDT|JJ[RS]?|PRP\$?|POS|CC)$/.test(tagAt(line, to)) ||
      /^(?:of|for|’s|'s)$/.test(lower(line, to)))
  )
    to++;
  return Math.max(to, from + 1);
}
