import { viewNouns } from '../../languages/en/actions.ts';
import { framed } from './frames.ts';
import { entries, type Link, type Rest } from './lexicon.ts';
import { isNoun, isVerb, type Line, lower, tagAt } from './line.ts';

const NOUN_START = /^(?:DT|PDT|PRP\$|JJ[RS]?|NNP?S?|CD|VBN|VBG|POS|\$|FW)$/;
const NOUN_INSIDE = /^(?:DT|PDT|PRP\$|JJ[RS]?|NNP?S?|CD|VBN|VBG|POS|\$|FW|RB[RS]?|HYPH)$/;
const VIEWS = new Set(['that', 'how', 'why', 'what', 'whether', 'it', 'there', 'them', 'us']);

/** A thing done as the object: itself the action, unless a governing noun stands in it ("[their commitment to] act"). */
export function noun(line: Line, start: number, links: Link[]): Rest | null {
  const at =
    /ly$/.test(lower(line, start)) && /^(?:VBN|JJ)$/.test(tagAt(line, start + 1)) ? start + 1 : start;
  if (!NOUN_START.test(tagAt(line, at)) || VIEWS.has(lower(line, at))) return null;
  for (let k = at; k < Math.min(at + 12, line.tokens.length); k++) {
    if (!NOUN_INSIDE.test(tagAt(line, k)) && !/^(?:,|and|['’]s?|of|the)$/.test(lower(line, k))) break;
    if (/^(?:,|and)$/.test(lower(line, k)) && isNoun(tagAt(line, k - 1)) && !entries.has(lower(line, k + 1)))
      break;
    if (viewNouns.has(lower(line, k)) && lower(line, k + 1) === 'of') break;
    const rest = governingNoun(line, at, k, links);
    if (rest) return rest;
  }
  return { links, at: tagAt(line, at) === 'PRP$' ? at + 1 : at, shape: 'noun' };
}

function governingNoun(line: Line, start: number, at: number, links: Link[]): Rest | null {
  if (!isNoun(tagAt(line, at)) && !isVerb(tagAt(line, at))) return null;
  for (const { governor } of (entries.get(lower(line, at)) ?? []).filter(
    ({ governor }) => governor.kind === 'noun',
  )) {
    const linked = (to: number) => [...links, { governor, from: at, to }];
    const rest =
      framed(line, at + 1, governor.frames, linked) ??
      framed(line, pastOwners(line, at + 1), governor.frames, linked);
    if (!rest || (governor.showsOnly && rest.links[links.length + 1]?.governor.firmness !== 'committed'))
      continue;
    if (governor.act) {
      const own = rest.links.slice(0, links.length + 1);
      return { links: own, at: afterPossessive(line, start, at), shape: 'noun' };
    }
    if (rest.shape === 'noun' && governor.firmness === null && rest.links.at(-1)?.governor === governor)
      return { ...rest, at };
    return rest;
  }
  return null;
}

/** "the commitment [of Fiji and Tonga] to": past those whose it is. */
function pastOwners(line: Line, at: number): number {
  if (!/^(?:of|by)$/.test(lower(line, at))) return at;
  let to = at + 1;
  while (/^(?:DT|PRP\$|CD|CC|JJ|NNPS?|NNS|,)$/.test(tagAt(line, to)) && to < at + 10) to++;
  return lower(line, to) === 'to' && isNoun(tagAt(line, to - 1)) ? to : at;
}

/** Past "their", "the UK's": the thing itself. */
function afterPossessive(line: Line, start: number, at: number): number {
  for (let k = at - 1; k >= start; k--)
    if (/^(?:PRP\$|POS|DT)$/.test(tagAt(line, k)) || /^['’]s$/.test(lower(line, k))) return k + 1;
  return start;
}
