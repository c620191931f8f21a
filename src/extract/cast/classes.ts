import {
  collectives,
  determiners,
  officers,
  privateClasses,
  publicClasses,
  singleBodies,
} from '../../languages/en/names-roles.ts';
import { bodies } from '../../languages/en/names-tables.ts';
import type { Named } from '../../model/analysis.ts';
import { overlaps } from '../../model/span.ts';
import type { Token } from '../../model/text.ts';
import { namesPeople } from '../../segment/tag.ts';
import type { SubjectKind } from '../cast.ts';
import { bodyBefore } from './earlier.ts';
import type { Phrase } from './phrases.ts';
import { acting, firstOf, headOf, nobody, ownOf, type Place, type Reading, wordsBefore } from './reading.ts';

/** "customs authorities", "local councils", "their economic teams". */
export function publicClass(place: Place): Reading | null {
  const { lower } = headOf(place);
  if (!publicClasses.has(lower)) return null;
  const kind = lower === 'forces' && wordsBefore(place).length === 0 ? forceOf(place) : null;
  return kind === null
    ? classAsWritten(place)
    : { names: [{ name: `${kind} forces`, id: null }], kind: 'class', plural: true };
}

/** Bare "forces" are of the kind that their paragraph speaks of. */
function forceOf({ sentence, scene }: Place): string | null {
  const { text } = scene.segmented.document;
  const above = text.slice(Math.max(sentence.block.start, sentence.start - NEAR), sentence.end);
  const [word = ''] = /\b(?:polic(?:e|ing)|armed|military|border|security|defen[cs]e)\b/i.exec(above) ?? [];
  return /^polic/i.test(word)
    ? 'police'
    : /^(?:armed|milit|defen)/i.test(word)
      ? 'armed'
      : word.toLowerCase() || null;
}

const NEAR = 600;

/** "the department", "the agency": the body named before, else the issuer's, else a class of one. */
export function singleBody(place: Place): Reading | null {
  const head = headOf(place);
  if (!singleBodies.has(head.lower)) return null;
  const treasury = head.lower === 'treasury' && place.phrase.head < 2 ? treasuryOf(place) : null;
  if (treasury) return acting('agency', [treasury]);
  if (!/^(?:the|our|my|its|their|this)$/.test(firstOf(place)))
    return /^\p{Lu}/u.test(head.text) && place.phrase.head === 0
      ? acting('agency', [{ name: head.text, id: null }])
      : classAsWritten(place);
  if (wordsBefore(place).length > 1) return agencyAsWritten(place);
  const named = bodyBefore(place, head.lower);
  if (named) return acting('agency', [named]);
  return /^(?:department|ministry)$/.test(head.lower)
    ? acting('agency', ownOf(place))
    : agencyAsWritten(place);
}

/** "the Treasury": the one among the bodies of the document's parties that bears the name. */
function treasuryOf({ sides }: Place): Named | null {
  const own = new Set([...sides.home, ...sides.parties].map(({ id }) => id));
  const found = bodies.filter(({ of, name }) => of !== null && own.has(of) && /Treasury$/.test(name));
  return found.length === 1 ? { name: found[0]!.name, id: null } : null;
}

/** "the Chief Magistrate", "the Auditor-General": officers who act by themselves. */
export function officer(place: Place): Reading | null {
  const head = headOf(place);
  if (!officers.has(head.lower) || !/^\p{Lu}/u.test(head.text)) return null;
  return agencyAsWritten(place);
}

/** Firms, schools, travellers, and whoever the lexicon knows as people: only where a duty or a pledge is theirs. */
export function privateClass(place: Place): Reading | null {
  const head = headOf(place);
  if (!privateClasses.has(head.lower))
    return head.lower.endsWith('s') && namesPeople(head) && isBound(place) ? classAsWritten(place) : null;
  return isBound(place) ? classAsWritten(place) : nobody(true);
}

/** "ferry firms must", "skippers will have to": a duty or a pledge follows. */
function isBound({ next, sentence, phrase }: Place): boolean {
  if (BINDING.test(next)) return true;
  const from = sentence.tokens.findIndex(({ start }) => start >= phrase.tokens.at(-1)!.end);
  const rest = sentence.tokens.slice(from, from + 5).map(({ lower }) => lower);
  return from > 0 && DUTY.test(rest.join(' '));
}

const DUTY = /^(?:(?:will|would|may|shall) )?(?:also |now |still )?(?:have|has) to /;

const BINDING =
  /^(?:must|shall|pledged?|undert(?:ake|ook)|committed|commit|agreed?|required|obliged|intend|intended)$/;

export const classAsWritten = (place: Place): Reading => asWritten(place, 'class');
export const agencyAsWritten = (place: Place): Reading => asWritten(place, 'agency');

/** The phrase in its own words up to its head, in lower case but for names, without "the", "their", "the two countries'". */
function asWritten({ phrase, sentence }: Place, kind: SubjectKind): Reading {
  const from = ownWords(phrase);
  const words = phrase.tokens.slice(from, phrase.head + 1).map((token, i, all) => {
    const gap = i > 0 && token.start > all[i - 1]!.end ? ' ' : '';
    const keep = token.start !== sentence.start || keepsCapitals(phrase, token, all[i + 1]);
    return gap + (keep ? token.text : token.text.toLowerCase());
  });
  const name = words.join('').replace(/[\u2010\u2011]/g, '-');
  return { names: [{ name, id: null }], kind, plural: /s$/.test(phrase.tokens[phrase.head]!.lower) };
}

function ownWords({ tokens, head }: Phrase): number {
  let from = 0;
  while (from < head && (determiners.has(tokens[from]!.lower) || tokens[from]!.lower === 'of')) from++;
  const mark = tokens.findIndex(({ text }, i) => i > from && i < head && /^[’']s?$/.test(text));
  return mark > from && collectives.has(tokens[mark - 1]!.lower) ? mark + 1 : from;
}

/** The first word of a sentence has a capital of its own only if it is a name's, an acronym's or one of several. */
const keepsCapitals = ({ names }: Phrase, token: Token, next: Token | undefined): boolean =>
  names.some((name) => overlaps(name, token)) ||
  /^\p{Lu}{2}/u.test(token.text) ||
  (next !== undefined && /^\p{Lu}/u.test(next.text));
