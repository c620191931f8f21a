import {
  collectives,
  determiners,
  privateClasses,
  publicClasses,
  singleBodies,
} from '../../languages/en/names-roles.ts';
import { overlaps } from '../../model/span.ts';
import type { Token } from '../../model/text.ts';
import type { SubjectKind } from '../cast.ts';
import { bodyBefore } from './earlier.ts';
import type { Phrase } from './phrases.ts';
import { acting, firstOf, headOf, nobody, ownOf, type Place, type Reading, wordsBefore } from './reading.ts';

/** "customs authorities", "local councils", "their economic teams". */
export function publicClass(place: Place): Reading | null {
  return publicClasses.has(headOf(place).lower) ? classAsWritten(place) : null;
}

/** "the department", "the agency": the body named before, else the issuer's, else a class of one. */
export function singleBody(place: Place): Reading | null {
  const head = headOf(place);
  if (!singleBodies.has(head.lower)) return null;
  if (!/^(?:the|our|my|its|their|this)$/.test(firstOf(place)))
    return /^\p{Lu}/u.test(head.text) && place.phrase.head === 0
      ? acting('agency', [{ name: head.text, id: null }])
      : classAsWritten(place);
  if (wordsBefore(place).length > 1) return asWritten(place, 'agency');
  const named = bodyBefore(place, head.lower);
  if (named) return acting('agency', [named]);
  return /^(?:department|ministry)$/.test(head.lower)
    ? acting('agency', ownOf(place))
    : asWritten(place, 'agency');
}

/** Firms, schools, travellers: only where a duty or a pledge is theirs. */
export function privateClass(place: Place): Reading | null {
  if (!privateClasses.has(headOf(place).lower)) return null;
  return BINDING.test(place.next) ? classAsWritten(place) : nobody(true);
}

const BINDING = /^(?:must|shall|pledged?|undert(?:ake|ook)|committed|commit|agreed?|required|obliged)$/;

export const classAsWritten = (place: Place): Reading => asWritten(place, 'class');

/** The phrase in its own words up to its head, in lower case but for names, without "the", "their", "the two countries'". */
function asWritten({ phrase }: Place, kind: SubjectKind): Reading {
  const from = ownWords(phrase);
  const words = phrase.tokens.slice(from, phrase.head + 1).map((token, i, all) => {
    const gap = i > 0 && token.start > all[i - 1]!.end ? ' ' : '';
    return gap + (keepsCapitals(phrase, token, i) ? token.text : token.text.toLowerCase());
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

const keepsCapitals = ({ names }: Phrase, token: Token, i: number): boolean =>
  names.some((name) => overlaps(name, token)) ||
  /^\p{Lu}{2}/u.test(token.text) ||
  (i > 0 && /^\p{Lu}/u.test(token.text));
