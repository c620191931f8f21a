import { longedFor } from '../../languages/en/actions.ts';
import type { Governor } from '../../languages/en/governors.ts';
import { governed, verbGroup } from './frames.ts';
import { BE, type Chain, entries, type Link } from './lexicon.ts';
import { type Line, lower, skipAdverbs, tagAt } from './line.ts';
import { FINITE } from './mending.ts';
import { noun } from './nouns.ts';
import { cleft, promiseIs, promiseNoun } from './promised.ts';

/** Ways in which a newsroom tells of undertakings, beside those of official prose. */

type Kind = (line: Line, at: number, before: readonly Chain[]) => Chain | null;

/** "Finance ministers were told on Monday to draft a bill": whoever was charged is to act. */
export function charged(line: Line, at: number): Chain | null {
  if (!/^(?:was|were|been|is|are)$/.test(lower(line, at))) return null;
  const participle = skipAdverbs(line, at + 1);
  const governor = governorOf(lower(line, participle), 'en/firmness/are-asked-to');
  const head = lower(line, at) === 'been' ? at - 1 : at;
  if (/^(?:given|set|left)$/.test(lower(line, participle))) return deadlineSet(line, head, participle);
  if (!governor) return null;
  const to = infinitiveAfter(line, participle + 1);
  if (to === null) {
    const links = [{ governor, from: at, to: participle + 2 }];
    const withDoing = lower(line, participle + 1) === 'with' && tagAt(line, participle + 2) === 'VBG';
    return withDoing ? { head, at: participle + 2, shape: 'gerund', links } : null;
  }
  const rest = verbGroup(line, skipAdverbs(line, to + 1), [{ governor, from: at, to: to + 1 }]);
  return rest && { head, ...rest };
}

/** "has been given until March to report". */
function deadlineSet(line: Line, head: number, participle: number): Chain | null {
  const to = infinitiveAfterTime(line, participle + 1);
  if (to === null) return null;
  const governor = governorOf('be', 'en/firmness/is-to')!;
  const rest = verbGroup(line, skipAdverbs(line, to + 1), [{ governor, from: head, to: participle + 1 }]);
  return rest && { head, ...rest };
}

/** How far behind a participle its "to" may stand: "were told on the same day to". */
const FURTHEST_TO = 8;

function infinitiveAfter(line: Line, from: number): number | null {
  for (let i = from; i < from + FURTHEST_TO; i++) {
    if (lower(line, i) === 'to' && /^VBP?$/.test(tagAt(line, skipAdverbs(line, i + 1)))) return i;
    const verb = /^VB|^MD|^W/.test(tagAt(line, i)) && lower(line, i) !== 'working';
    if (verb || /^[;:.]$/.test(lower(line, i))) return null;
  }
  return null;
}

/** "Skippers have to log their catch", "neighbours have to be told": a duty that is told of. */
export function bound(line: Line, at: number): Chain | null {
  const have = lower(line, at) === 'would' ? skipAdverbs(line, at + 1) : at;
  if (!/^(?:has|have)$/.test(lower(line, have)) || lower(line, have + 1) !== 'to') return null;
  if (have > at && supposes(line)) return null;
  const governor = governorOf('have', 'en/firmness/have-to')!;
  const rest = verbGroup(line, skipAdverbs(line, have + 2), [{ governor, from: at, to: have + 2 }]);
  const bare = rest?.shape === 'base' && /^(?:[.;,]|)$/.test(lower(line, rest.at + 1));
  return rest && !bare ? { head: at, ...rest } : null;
}

/** "The working group has until March to report", "has a year in which to report". */
export function givenTime(line: Line, at: number): Chain | null {
  if (!/^(?:has|have)$/.test(lower(line, at))) return null;
  const to = infinitiveAfterTime(line, at + 1);
  if (to === null) return null;
  const governor = governorOf('be', 'en/firmness/is-to')!;
  const rest = verbGroup(line, skipAdverbs(line, to + 1), [{ governor, from: at, to: at + 1 }]);
  return rest && { head: at, ...rest };
}

const TIMES = /^(?:until|days?|weeks?|months?|years?|period|deadline)$/;

function infinitiveAfterTime(line: Line, from: number): number | null {
  let timed = false;
  for (let i = from; i < from + FURTHEST_TO; i++) {
    timed ||= TIMES.test(lower(line, i));
    if (lower(line, i) === 'to' && tagAt(line, skipAdverbs(line, i + 1)) === 'VB') return timed ? i : null;
    if (/^VB|^MD/.test(tagAt(line, i)) || /^[,;:.]$/.test(lower(line, i))) return null;
  }
  return null;
}

/** "The cost would be shared", where nothing is supposed: a plan that is told of in the past, without a word of who said so. */
export function told(line: Line, at: number): Chain | null {
  if (lower(line, at) !== 'would' || supposes(line) || !/^NN|^\)$|^['’”"]$/.test(tagAt(line, at - 1)))
    return null;
  const next = skipAdverbs(line, at + 1);
  if (longedFor.has(lower(line, next)) || /^(?:rather|sooner)$/.test(lower(line, next - 1))) return null;
  const governor = governorOf('will', 'en/firmness/will')!;
  const rest = verbGroup(line, next, [{ governor, from: at, to: at + 1 }]);
  return rest && { head: at, ...rest };
}

const supposes = ({ tokens, own }: Line): boolean =>
  tokens.at(-1)?.text === '?' ||
  tokens
    .slice(own)
    .some(({ lower }) => /^(?:if|unless|whether|how|why|suppose|could|might|otherwise)$/.test(lower));

/** "A joint logbook is something both intend to explore": what is undertaken stands before. */
export function objectBefore(line: Line, at: number): Chain | null {
  if (!/^(?:is|are)$/.test(lower(line, at)) || !THINGS.has(lower(line, at + 1))) return null;
  for (let i = at + 3; i < at + FURTHEST_TO; i++) {
    const links = wanted(line, i);
    if (!links) continue;
    let from = at;
    while (from > line.own && !/^[;:.–—?]$/.test(lower(line, from - 1))) from--;
    let end = i;
    while (end > at + 2 && (BE.has(lower(line, end - 1)) || !/^\p{L}/u.test(lower(line, end - 1)))) end--;
    if (end <= at + 2 || from === at) return null;
    return { head: i, at: links.at(-1)!.from, shape: 'stays', links, stated: [from, at], by: [at + 2, end] };
  }
  return null;
}

const THINGS = new Set(['something', 'things', 'what', 'matters']);

/** "intend to explore", "are working towards": what somebody wants to do with it. */
function wanted(line: Line, at: number): Link[] | null {
  const working = governorOf(lower(line, at), 'en/firmness/is-working-to');
  if (working && /^(?:towards?|on|for)$/.test(lower(line, at + 1)))
    return [{ governor: working, from: at, to: at + 2 }];
  if (!FINITE.test(tagAt(line, at))) return null;
  const rest = governed(line, at, null, []);
  if (rest?.shape !== 'base') return null;
  const looked = (entries.get(lower(line, rest.at)) ?? []).find(
    ({ governor: { kind, firmness } }) => kind === 'verb' && firmness === 'exploratory',
  );
  return looked && rest.links.every(({ from }) => from !== rest.at)
    ? [...rest.links, { governor: looked.governor, from: rest.at, to: rest.at + 1 }]
    : rest.links;
}

/** "Only then will Canada lift the ban": the subject stands behind the modal. */
export function inverted(line: Line, at: number): Chain | null {
  if (lower(line, at) !== 'will' || !/^(?:only|not)$/.test(lower(line, line.own))) return null;
  if (lower(line, line.own) === 'not' && !/^(?:until|before)$/.test(lower(line, line.own + 1))) return null;
  for (let i = at + 2; i < at + FURTHEST_TO; i++) {
    if (!/^VBP?$/.test(tagAt(line, i))) continue;
    const link = { governor: governorOf('will', 'en/firmness/will')!, from: at, to: at + 1 };
    const rest = verbGroup(line, i, [link]);
    return rest && { head: at, stated: [at + 1, i], ...rest };
  }
  return null;
}

/** "will keep the fleet at sea while training new crews": what is done beside it. */
export function beside(line: Line, at: number, before: readonly Chain[]): Chain | null {
  const last = before.at(-1);
  if (!/^(?:while|whilst)$/.test(lower(line, at)) || tagAt(line, at + 1) !== 'VBG' || !last) return null;
  if (last.links[0]!.governor.kind !== 'modal' || governed(line, at + 1, 'gerund', [])) return null;
  return { head: at + 1, at: at + 1, shape: 'gerund', links: last.links.slice(0, 1), stated: null };
}

/** "By 2028 Canada will have closed two": done by then, it is undertaken. */
export function willHave(line: Line, at: number): Chain | null {
  if (lower(line, at) !== 'will' || lower(line, at + 1) !== 'have' || !/^VB[ND]$/.test(tagAt(line, at + 2)))
    return null;
  if (!/^(?:DT|CD|NN|JJ|PRP)/.test(tagAt(line, at + 3))) return null;
  const governor = governorOf('will', 'en/firmness/will')!;
  return { head: at, at: at + 1, shape: 'base', links: [{ governor, from: at, to: at + 1 }] };
}

/** "Canada signed up to halving its catch". */
export function signedUp(line: Line, at: number): Chain | null {
  if (
    !/^sign(?:s|ed)?$/.test(lower(line, at)) ||
    lower(line, at + 1) !== 'up' ||
    lower(line, at + 2) !== 'to'
  )
    return null;
  const governor = governorOf('commit', 'en/firmness/commit-to')!;
  const links = [{ governor, from: at, to: at + 3 }];
  const head = /^ha(?:s|ve|d)$/.test(lower(line, at - 1)) ? at - 1 : at;
  if (tagAt(line, at + 3) === 'VBG') return { head, at: at + 3, shape: 'gerund', links };
  const rest = noun(line, at + 3, links);
  return rest && { head, ...rest };
}

/** "A second survey is in the works". */
export function inTheWorks(line: Line, at: number): Chain | null {
  if (!/^(?:is|are)$/.test(lower(line, at))) return null;
  const next = skipAdverbs(line, at + 1);
  const words = line.tokens.slice(next, next + 3).map(({ lower }) => lower);
  if (!PREPARED.some((phrase) => words.join(' ').startsWith(phrase))) return null;
  const governor = governorOf('planned', 'en/firmness/is-planned')!;
  return { head: at, at: next, shape: 'stays', links: [{ governor, from: at, to: next + 2 }] };
}

const PREPARED = [
  'in the works',
  'in train',
  'in preparation',
  'in the pipeline',
  'on the cards',
  'on the way',
];

/** "It falls to a working group to draft the rules". */
export function fallsTo(line: Line, at: number): Chain | null {
  if (!/^(?:falls|fell|left)$/.test(lower(line, at)) || lower(line, at + 1) !== 'to') return null;
  const it = /^(?:is|was)$/.test(lower(line, at - 1)) ? at - 2 : at - 1;
  const to = infinitiveAfter(line, at + 2);
  if (lower(line, it) !== 'it' || to === null) return null;
  const governor = governorOf('be', 'en/firmness/is-to')!;
  const rest = verbGroup(line, skipAdverbs(line, to + 1), [{ governor, from: at, to: at + 2 }]);
  return rest && { head: at, stated: [it, it + 1], by: [at + 2, to], ...rest };
}

export const governorOf = (word: string, id: string): Governor | null =>
  (entries.get(word) ?? []).find(({ governor }) => governor.id === id)?.governor ?? null;

/** Tried before the kinds of official prose. */
export const BEFORE: readonly Kind[] = [objectBefore, cleft, inverted, willHave];
/** Tried after them. */
export const AFTER: readonly Kind[] = [
  charged,
  bound,
  givenTime,
  signedUp,
  inTheWorks,
  fallsTo,
  told,
  promiseIs,
  promiseNoun,
  beside,
];
