import type { Frame } from '../../languages/en/governors.ts';
import { toVerb, whomToVerb, withToVerb } from './infinitives.ts';
import { type Chain, entries, type Link, type Rest } from './lexicon.ts';
import { isVerb, type Line, lower, skipAdverbs, tagAt } from './line.ts';
import { noun } from './nouns.ts';
import { hasWord, isMoney, isOurs } from './restrictions.ts';

/** "will be in place", "is to be in service". */
const IN_PLACE = new Set(['place', 'service', 'force', 'operation', 'use', 'effect', 'post']);

/** "will be discussed": the participle says how firmly. */
const passiveLinks = (line: Line, at: number): Link[] =>
  (entries.get(lower(line, at)) ?? [])
    .filter(({ governor }) => governor.kind === 'passive')
    .map(({ governor }) => ({ governor, from: at, to: at + 1 }));

/** Passives that say only that the subject goes on. */
const KEPT_UP = new Set(['maintained', 'continued', 'sustained', 'preserved', 'retained', 'kept']);

/** "will remain unchanged": what stays as it is is kept so. */
const KEPT_AS = new Set(['unchanged', 'intact', 'open', 'available', 'free', 'valid', 'frozen', 'suspended']);

/** Steps over ", in consultation with the regions," between modal and verb. */
export function skipAsides(line: Line, at: number): number {
  if (lower(line, at) !== ',') return at;
  for (let i = at + 1; i < Math.min(at + 16, line.tokens.length); i++)
    if (lower(line, i) === ',') return skipAdverbs(line, i + 1);
  return at;
}

/** What follows a modal or "to": an action, or another governing word. */
export function verbGroup(line: Line, at: number, links: Link[]): Rest | null {
  const word = lower(line, at);
  const be = word === 'be' || word === 'remain' || word === 'stand' ? beGroup(line, at, links) : null;
  if (be || word === 'be') return be;
  if (word === 'have' && /^VBN|^VBD/.test(tagAt(line, skipAdverbs(line, at + 1)))) return null;
  if (!couldBeBase(line, at)) return null;
  return listed(line, at, links) ?? governed(line, at, 'base', links) ?? { links, at, shape: 'base' };
}

/** "will include training pilots": the parts of a list are what is undertaken. */
function listed(line: Line, at: number, links: Link[]): Rest | null {
  if (!/^(?:include|involve|entail)$/.test(lower(line, at)) || tagAt(line, at + 1) !== 'VBG') return null;
  const governor = entries.get('include')![0]!.governor;
  return gerund(line, at + 1, [...links, { governor, from: at, to: at + 1 }]);
}

/** After a modal the next word is a verb, whatever the tagger thought. */
const couldBeBase = (line: Line, at: number): boolean =>
  /^(?:VB|VBP|NN|JJ|VBD|VBN|RP)$/.test(tagAt(line, at)) && /^\p{L}/u.test(lower(line, at));

/** After "will be", "remain" or a finite form of "be". */
export function beGroup(line: Line, at: number, links: Link[]): Rest | null {
  if (lower(line, at + 1) === 'not' && links.length === 0) return null;
  const next = skipAdverbs(line, at + 1);
  const tag = tagAt(line, next);
  if (
    lower(line, next) === 'to' &&
    !/^(?:here|there|set)$/.test(lower(line, next - 1)) &&
    isVerb(tagAt(line, skipAdverbs(line, next + 1)))
  ) {
    const is = entries.get('be')!.find(({ governor }) => governor.id.endsWith('is-to'))!.governor;
    return verbGroup(line, skipAdverbs(line, next + 1), [...links, { governor: is, from: at, to: next + 1 }]);
  }
  const adjective =
    governedAdjective(line, next, links) ?? governedAdjective(line, lastAdjective(line, next), links);
  if (adjective) return adjective;
  if (links.length > 0 && lower(line, at) === 'remain' && KEPT_AS.has(lower(line, next)))
    return { links, at: next, shape: 'passive' };
  if (links.length === 0) return tag === 'VBG' ? governed(line, next, 'gerund', links) : null;
  if (tag === 'IN' && IN_PLACE.has(lower(line, next + 1))) return { links, at: next, shape: 'passive' };
  if (lower(line, at) === 'remain' && /^VB[ND]$/.test(tag) && links.at(-1)?.governor.kind !== 'modal')
    return { links, at, shape: 'base' };
  if (tag === 'VBN' || tag === 'VBD')
    return {
      links: [...links, ...passiveLinks(line, next)],
      at: next,
      shape: KEPT_UP.has(lower(line, next)) && lower(line, next + 1) !== 'under' ? 'stays' : 'passive',
    };
  if (tag === 'VBG') return governed(line, next, 'gerund', links) ?? { links, at: next, shape: 'gerund' };
  return null;
}

/** "strong, united and firmly [committed] to": the last of several. */
function lastAdjective(line: Line, at: number): number {
  let last = at;
  for (let i = at + 1; i < at + 7 && /^(?:JJ|VBN|RB|CC|,)$/.test(tagAt(line, i)); i++)
    if (/^(?:JJ|VBN)$/.test(tagAt(line, i))) last = i;
  return last;
}

/** "committed to", "ready to", "due to" after a form of "be". */
export function governedAdjective(line: Line, at: number, links: Link[]): Rest | null {
  for (const { governor } of entries.get(lower(line, at)) ?? []) {
    if (governor.kind !== 'adjective' || (governor.ofMoney && !isMoney(line, at + 1))) continue;
    const rest = framed(line, at + 1, governor.frames, (to) => [...links, { governor, from: at, to }]);
    if (rest) return governor.act ? { ...rest, at, shape: 'gerund' } : rest;
  }
  return null;
}

/**
 * The word at `at` as a governing verb, if it is one and is followed by one of its frames.
 * @param form the form it must have, or null for a finite one.
 */
export function governed(line: Line, at: number, form: 'base' | 'gerund' | null, links: Link[]): Rest | null {
  const mine = (entries.get(lower(line, at)) ?? []).filter(
    ({ governor, form: its }) =>
      governor.kind === 'verb' &&
      (form === null
        ? its !== 'gerund' && !governor.governedOnly && !(governor.presentOnly && /past|participle/.test(its))
        : its === form && !governor.finiteOnly),
  );
  for (const { governor } of mine) {
    if (governor.objects && !hasWord(line, at + 1, governor.objects)) continue;
    if (governor.ofMoney && !isMoney(line, at + 1)) continue;
    if (governor.ofSelf && !isOurs(line, at)) continue;
    const rest = framed(line, at + 1, governor.frames, (to) => [...links, { governor, from: at, to }]);
    if (!rest || (governor.showsOnly && rest.links.at(-1)!.governor === governor)) continue;
    return governor.act ? { ...rest, at, shape: form === 'gerund' ? 'gerund' : 'base' } : rest;
  }
  if (lower(line, at + 1) === 'to' && lower(line, at + 2) === 'be') return null;
  const stays = mine.find(({ governor }) => governor.novelty === 'continuing' && governor.act);
  if (!stays || (/^(?:and|or)$/.test(lower(line, at + 1)) && isVerb(tagAt(line, skipAdverbs(line, at + 2)))))
    return null;
  return { links: [...links, { governor: stays.governor, from: at, to: at + 1 }], at, shape: 'stays' };
}

/** Tries the frames a governing word may have, in their order. */
export function framed(
  line: Line,
  at: number,
  frames: readonly Frame[],
  linked: (to: number) => Link[],
): Rest | null {
  for (const frame of frames) {
    const rest = inFrame(line, at, frame, linked);
    if (rest) return rest;
  }
  return null;
}

/** Frames that an aside may part from their word: "will explore, together with Europol, ways of". */
const ASIDE_FRAMES: ReadonlySet<Frame> = new Set(['noun', 'clause', 'to-verb', 'to-gerund', 'to-noun']);

function inFrame(line: Line, at: number, frame: Frame, linked: (to: number) => Link[]): Rest | null {
  const near = skipAdverbs(line, at);
  const next =
    ASIDE_FRAMES.has(frame) && !/^(?:with|including)$/.test(lower(line, near + 1))
      ? skipAsides(line, near)
      : near;
  const here = /^(?:forward|out|forth|ourselves|themselves|itself|”|")$/.test(lower(line, next))
    ? next + 1
    : next;
  switch (frame) {
    case 'bare-verb':
      return verbGroup(line, here, linked(here));
    case 'to-verb':
      return toVerb(line, here, linked);
    case 'to-gerund':
      return lower(line, here) === 'to' && tagAt(line, skipAdverbs(line, here + 1)) === 'VBG'
        ? gerund(line, skipAdverbs(line, here + 1), linked(here + 1))
        : null;
    case 'for-gerund':
      return lower(line, here) === 'for' && tagAt(line, here + 1) === 'VBG'
        ? gerund(line, here + 1, linked(here + 1))
        : null;
    case 'to-noun': {
      const to = pastDay(line, here);
      return lower(line, to) === 'to' ? noun(line, to + 1, linked(to + 1)) : null;
    }
    case 'gerund':
      return tagAt(line, here) === 'VBG' ? gerund(line, here, linked(at)) : null;
    case 'on-gerund':
      return lower(line, here) === 'on' && tagAt(line, here + 1) === 'VBG'
        ? gerund(line, here + 1, linked(here + 1))
        : null;
    case 'clause':
      return /^(?:whether|how|if|what|where|which|when)$/.test(lower(line, here))
        ? { links: linked(at), at: here, shape: 'noun' }
        : null;
    case 'noun':
      return noun(line, here, linked(at));
    case 'whom-to-verb':
      return whomToVerb(line, here, linked);
    case 'with-to-verb':
      return withToVerb(line, here, linked);
    default:
      return prepositional(line, here, frame.slice(0, -'-noun'.length), linked);
  }
}

/** "consented on 6 March to closer ties": past the day. */
function pastDay(line: Line, at: number): number {
  if (lower(line, at) !== 'on' || !/^(?:CD|NNP)$/.test(tagAt(line, at + 1))) return at;
  let to = at + 1;
  while (to < at + 5 && /^(?:CD|NNP|,)$/.test(tagAt(line, to))) to++;
  return to;
}

function prepositional(
  line: Line,
  at: number,
  preposition: string,
  linked: (to: number) => Link[],
): Rest | null {
  if (lower(line, at) !== preposition || (preposition === 'for' && isLength(line, at + 1))) return null;
  return tagAt(line, at + 1) === 'VBG'
    ? gerund(line, at + 1, linked(at + 1))
    : noun(line, at + 1, linked(at + 1));
}

/** "for two years": so long, and not for what. */
const isLength = (line: Line, at: number): boolean =>
  /^(?:days|weeks|months|years|decades)$/.test(lower(line, at)) ||
  (/^(?:CD|JJ|DT)$/.test(tagAt(line, at)) &&
    /^(?:days|weeks|months|years?|decades?)$/.test(lower(line, at + 1)));

export function gerund(line: Line, at: number, links: Link[]): Rest {
  return governed(line, at, 'gerund', links) ?? { links, at, shape: 'gerund' };
}

/**
 * The governing words of a later conjunct, and where it begins behind them: those of the chain, and its own where it has
 * some ("…, and explore options", "…, seeking to open").
 */
export function refined(
  line: Line,
  at: number,
  { shape, links }: Chain,
): { links: readonly Link[]; at: number } {
  const form = tagAt(line, at) === 'VBG' ? 'gerund' : 'base';
  if (shape === 'noun' && form === 'base' && at !== line.own) return { links, at };
  return governed(line, at, form, [...links]) ?? { links, at };
}
