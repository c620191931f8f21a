import { provisions, talk } from '../languages/en/links.ts';
import type { Feature } from '../model/link.ts';
import { isParty, kinshipOf } from './acting.ts';
import type { Shared } from './compare.ts';
import { feature } from './features.ts';
import type { Passage } from './passage.ts';
import type { Terms } from './terms.ts';
import { baseWeight, classesOf, shown, termOf } from './words.ts';

/** What speaks against two passages; a weight of -0.25 takes away a quarter of the score. */
export function objectionsTo(from: Passage, to: Passage, own: Shared): Feature[] {
  const found: Feature[] = [];
  const other = recalls(from, to) ? null : isOther(from, to, own.terms);
  const common = onlyCommon(from, to, own);
  if (other) found.push(feature('own objects', other, -0.6));
  else if (common) found.push(common);
  const complements = recalls(from, to) ? null : (otherComplements(from, to) ?? otherKind(from, to));
  if (complements) found.push(feature('of something else', complements, -0.75));
  const part = otherProvisions(from, to);
  if (part) found.push(feature('other parts', part, -0.5));
  const name = onlyNames(from, to, own);
  if (name) found.push(feature('only a name', name, -0.6));
  if (!to.report && otherVerbs(from.terms, to.terms, own)) found.push(feature('other verbs', '', -0.15));
  const strangers = otherParties(from, to, common !== null);
  if (onlyTalk(from, to)) found.push(feature('only talk', '', -0.5));
  const owners = otherOwners(from, to);
  if (strangers) found.push(strangers);
  else if (owners) found.push(owners);
  const absent = absentParty(from, to);
  if (absent) found.push(feature('absent party', absent, -0.3));
  const heads = otherHeads(from, to);
  if (heads) found.push(heads);
  return found;
}

/** Nothing is shared but words that any text of the kind has. */
function onlyCommon(from: Passage, to: Passage, { terms }: Shared): Feature | null {
  if (terms.some((term) => baseWeight(term) >= SPECIFIC && !term.startsWith('@@'))) return null;
  const own = terms.filter(
    (term) => !/^(?:v:|#|@@)/.test(term) && from.terms.has(term) && to.terms.has(term),
  );
  return feature('common words', own.map(shown).join(', '), own.length < 2 ? -0.5 : -0.15);
}

/**
 * "Interoperability of submarines" and "of payment systems": both say what the thing is of, nothing of it is the same,
 * and neither text speaks of the other's nearby.
 */
function otherComplements(from: Passage, to: Passage): string | null {
  const [first, second] = [complementsOf(from.terms), complementsOf(to.terms)];
  const [a, b] = [first, second].map((all) => (all.some(isThing) ? all.filter(isThing) : all)) as [
    string[],
    string[],
  ];
  if (a.length === 0 || b.length === 0) return null;
  const isNear = (terms: readonly string[], { near }: Passage) => terms.some((term) => near.has(term));
  return isNear(a, to) || isNear(b, from) ? null : `${a.map(shown).join(', ')} / ${b.map(shown).join(', ')}`;
}

/** What the words say besides verbs, times and what they are about first. */
function complementsOf(terms: Terms): string[] {
  const heads = new Set(headsOf(terms));
  return [...terms]
    .filter(([term, weight]) => weight >= COMPLEMENT && !/^(?:v:|#|\$)/.test(term) && !heads.has(term))
    .map(([term]) => term);
}

/** Objects, what follows a preposition, and nouns before a noun; no adjectives. */
const COMPLEMENT = 0.48;

/** "The construction industry" and "the hospitality industry": a noun of every text, and what tells which is another. */
function otherKind(from: Passage, to: Passage): string | null {
  if (to.report) return null;
  const [kinds, others] = [kindsIn(from), kindsIn(to)];
  for (const [noun, kind] of kinds) {
    const other = others.get(noun);
    if (other === undefined || other === kind) continue;
    if (!to.near.has(kind) && !from.near.has(other)) return `${shown(kind)} / ${shown(other)} ${noun}`;
  }
  return null;
}

/** Each common noun with the word before it that tells which. */
function kindsIn({ quote: { quote } }: Passage): ReadonlyMap<string, string> {
  const terms = (quote.toLowerCase().match(/[\p{L}-]+/gu) ?? []).map((word) => termOf(word));
  const kinds = new Map<string, string>();
  for (const [at, noun] of terms.entries()) {
    const before = at < 2 ? null : (terms[at - 1] ?? null);
    if (noun === null || before === null || baseWeight(noun) !== COMMON) continue;
    if (baseWeight(before) >= SPECIFIC) kinds.set(noun, before);
  }
  return kinds;
}

/** What a word of every text weighs. */
const COMMON = 0.35;

/** "Part Two" and "Part Three": both name a part by its number, and no part is the same. */
function otherProvisions(from: Passage, to: Passage): string | null {
  const [a, b] = [from, to].map(({ quote: { quote } }) =>
    (quote.match(provisions) ?? []).map((one) => one.toLowerCase().replace(/\s+/g, ' ')),
  );
  if (!a!.length || !b!.length || a!.some((one) => b!.includes(one))) return null;
  return `${a!.join(', ')} / ${b!.join(', ')}`;
}

/** It was spoken of: news only of what was to be spoken of, looked at or met for. */
const onlyTalk = (from: Passage, to: Passage): boolean =>
  to.report !== null &&
  [...TALK].some((term) => to.terms.has(term)) &&
  !['v:review', 'v:hold'].some((term) => from.terms.has(term));

const TALK = new Set([...talk].map((word) => termOf(word) ?? word));

/** A law or agreement that both name is all they share, and one of them only acts under it. */
function onlyNames(from: Passage, to: Passage, own: Shared): string | null {
  const names = own.terms.filter((term) => term.startsWith('§'));
  if (!names.length) return null;
  const inNames = new Set(names.flatMap((name) => name.toLowerCase().match(/\p{L}+/gu) ?? []).map(termOf));
  if (own.terms.some((term) => !/^[@§]/.test(term) && !inNames.has(term) && baseWeight(term) >= SPECIFIC))
    return null;
  const [a, b] = [headsOf(from.terms), headsOf(to.terms)];
  const isHead = (term: string) =>
    (a.includes(term) && (b.includes(term) || to.beside.has(term))) ||
    (b.includes(term) && from.beside.has(term));
  return own.terms.some((term) => isHead(term) && !inNames.has(term)) ? null : names.map(shown).join(', ');
}

/** Both say what is to be done, and no verb or class of verbs is the same. */
const otherVerbs = (a: Terms, b: Terms, own: Shared): boolean =>
  [a, b].every((terms) => [...terms.keys()].some((term) => term.startsWith('v:'))) &&
  !own.terms.some((term) => term.startsWith('v:'));

/**
 * Others act there: whatever the words, what two states undertake is not what two others do. A report may tell of what
 * others did, if the later text names them at all. Where more act, or fewer, words that any text shares are no sign.
 */
export function otherParties(from: Passage, to: Passage, onlyCommon: boolean): Feature | null {
  const kinship = kinshipOf(from.acting, to.acting);
  const value = [from, to].map(({ acting }) => [...acting].join(', ')).join(' / ');
  if (kinship === 'part') return onlyCommon ? feature('other parties', value, -0.4) : null;
  if (kinship !== 'others') return null;
  if (to.report && [...from.acting].every((name) => to.parties.has(name)) && !onlyCommon) return null;
  return feature('other parties', value, -0.5);
}

/** Both name who is to act, and these are others; a class ("officials") may be anybody's. */
export function otherOwners({ commitment: a }: Passage, { commitment: b }: Passage): Feature | null {
  if (!a || !b) return null;
  const [before, after] = [a, b].map(({ actors }) => actors.map(({ name }) => name)) as [string[], string[]];
  if (!before.length || !after.length || [...before, ...after].some((name) => !/^\p{Lu}/u.test(name)))
    return null;
  if (before.some(isParty) !== after.some(isParty)) return null;
  const same = before.filter((name) => after.includes(name)).length;
  if (same === before.length || same === after.length) return null;
  const value = `${before.join(', ')} / ${after.join(', ')}`;
  return feature('other owners', value, same === 0 ? -0.25 : -0.5);
}

/** Who was to act is no party to the later text, which names others. */
function absentParty({ commitment, parties }: Passage, to: Passage): string | null {
  const actors = commitment?.actors.map(({ name }) => name) ?? [];
  if (actors.length < 2) return null;
  const absent = actors.filter((name) => parties.has(name) && !to.parties.has(name));
  return absent.length > 0 && absent.length < actors.length ? absent.join(', ') : null;
}

/** What each is about first is not in the other: of neither, or not the later's in the earlier. */
function otherHeads(from: Passage, to: Passage): Feature | null {
  const [a, b] = [headsOf(from.terms), headsOf(to.terms)];
  const [fromIn, toIn] = [isIn(from, a, to), isIn(to, b, from)];
  if (toIn && fromIn) return null;
  const value = `${a.map(shown).join(', ')} / ${b.map(shown).join(', ')}`;
  return feature('other object', value, toIn ? -0.1 : fromIn ? (to.report ? -0.15 : -0.25) : -0.4);
}

/** The other side has it, or, where it is "this capability", has what that stands for. */
function isIn({ pointed, pointsBy }: Passage, heads: readonly string[], other: Passage): boolean {
  if (heads.length === 0 || heads.some((term) => other.terms.has(term) || other.beside.has(term)))
    return true;
  if (!pointsBy.some((term) => heads.includes(term))) return false;
  return [...pointed.keys()].some(
    (term) => baseWeight(term) >= SPECIFIC && (other.terms.has(term) || other.pointed.has(term)),
  );
}

/** The words that a passage is about first. */
function headsOf(terms: Terms): string[] {
  const nouns = [...terms].filter(([term]) => !/^(?:v:|#|@@|\$)/.test(term));
  const most = Math.max(0, ...nouns.map(([, weight]) => weight));
  return nouns.filter(([, weight]) => weight >= most * 0.84).map(([term]) => term);
}

/** The later sentence names the day that the earlier gave: "which was due by 30 September"; not as its own. */
export function recalls(from: Passage, to: Passage): string | null {
  const day = from.commitment?.deadline?.edtf;
  if (!day || day === to.commitment?.deadline?.edtf || !to.context.has(`#${day}`)) return null;
  const isOwn = to.commitment !== null && !to.commitment.deadline?.edtf && to.terms.has(`#${day}`);
  return isOwn ? null : day;
}

/** From here on a word is part of what a passage is about. */
const HEART = 0.5;
/** A word that tells one thing from another: no verb, no party, no time, no word of every text. */
const isThing = (term: string): boolean =>
  baseWeight(term) > SPECIFIC && !/^(?:v:|#|@@)/.test(term) && classesOf(term).length === 0;

/** Words from here on are specific: they tell one undertaking from another. */
const SPECIFIC = 0.6;

/** Both name something of their own and share only what any text shares: what each names, else null. */
function isOther(
  { terms: a }: Passage,
  { terms: b, report }: Passage,
  shared: readonly string[],
): string | null {
  const specific = (term: string): boolean => baseWeight(term) >= SPECIFIC;
  if (shared.some(report === null ? isThing : specific)) return null;
  const [first, second] = [a, b].map((terms) =>
    [...terms].filter(([term, weight]) => weight >= HEART && specific(term)).map(([term]) => shown(term)),
  );
  return first!.length && second!.length ? `${first!.join(', ')} / ${second!.join(', ')}` : null;
}
