import { partyByName } from '../../languages/en/names.ts';
import {
  anyone,
  bounding,
  collectives,
  determiners,
  distributives,
  documents,
  eachOf,
  governments,
  happeningThings,
  offices,
  privateClasses,
  publicClasses,
  singleBodies,
} from '../../languages/en/names-roles.ts';
import type { Named } from '../../model/analysis.ts';
import { overlaps } from '../../model/span.ts';
import type { Token } from '../../model/text.ts';
import type { NameMention } from '../../recognise/names.ts';
import type { SubjectKind } from '../cast.ts';
import { namedParty } from './candidates.ts';
import { bodyBefore, personBefore } from './earlier.ts';
import type { Place, Reading } from './subjects.ts';

type Role = (place: Place) => Reading | null;

/** Tried from the first to the last: the first that knows the phrase decides. */
const ROLES: readonly Role[] = [
  pronoun,
  headName,
  each,
  collective,
  government,
  officeHolder,
  publicClass,
  singleBody,
  privateClass,
  document,
  other,
];

/** Who acts where a noun phrase is the subject. */
export function roleOf(place: Place): Reading {
  for (const role of ROLES) {
    const reading = role(place);
    if (reading) return reading;
  }
  return { names: [], kind: 'thing', plural: false };
}

const nobody = (plural = false): Reading => ({ names: [], kind: 'nobody', plural });
const reading = (kind: SubjectKind, names: readonly Named[], plural = names.length > 1): Reading =>
  names.length || kind === 'thing' ? { names, kind, plural } : nobody(plural);

const headOf = ({ phrase }: Place): Token => phrase.tokens[phrase.head]!;
const before = ({ phrase }: Place): readonly Token[] => phrase.tokens.slice(0, phrase.head);

function pronoun(place: Place): Reading | null {
  const { phrase, sides } = place;
  const { lower } = phrase.tokens[0]!;
  if (lower === 'we' || lower === 'us' || lower === 'ourselves')
    return reading('collective', place.voice(), true);
  if (phrase.head > 0) return null;
  if (lower === 'i' || lower === 'me' || lower === 'myself') return reading('collective', place.voice());
  if (lower === 'they' || lower === 'them')
    return place.antecedent(true) ?? reading('collective', sides.parties, true);
  if (lower === 'it') return place.antecedent(false) ?? { names: [], kind: 'thing', plural: false };
  if (lower === 'he' || lower === 'she') return reading('person', personBefore(place));
  if (lower === 'both' || lower === 'each' || lower === 'all' || lower === 'either' || lower === 'neither')
    return reading('collective', sides.parties, true);
  return NOBODY.has(lower) ? nobody() : null;
}

const NOBODY = new Set([
  'this',
  'that',
  'these',
  'those',
  'there',
  'here',
  'what',
  'which',
  'who',
  'you',
  'one',
  'none',
  'nothing',
  'noone',
  'everything',
  'some',
  'many',
  'others',
]);

/** A name at the head: a state, a body, a person who acts for a state. */
function headName(place: Place): Reading | null {
  const { phrase } = place;
  const head = headOf(place);
  const name = phrase.names.findLast((one) => overlaps(one, head) && one.end >= head.end);
  if (!name || name.rule === 'en/names/people') return name ? nobody(true) : null;
  if (isPossessive(place, name)) return null;
  if (name.type === 'place') return name.of === null ? nobody() : reading('party', [namedParty(name.of)]);
  if (name.type === 'party') return reading('party', partyNames(place, name));
  if (name.type === 'person') return personReading(place, name);
  if (SEATS_OF_POWER.has(name.value ?? '') && name.of !== null)
    return reading('party', [namedParty(name.of)]);
  return reading('agency', [{ name: name.value ?? '', id: name.id }], /s$/.test(name.quote));
}

const SEATS_OF_POWER = new Set(['10 Downing Street', 'White House', 'Kremlin', 'Holyrood', 'Stormont']);

/** "Belgium's" with nothing after it but what it owns. */
const isPossessive = ({ phrase }: Place, { end }: NameMention): boolean =>
  phrase.tokens.some(({ start, lower }) => start >= end && start <= end + 1 && lower === "'s") &&
  headEnd(phrase.tokens, phrase.head) > end + 2;

const headEnd = (tokens: readonly Token[], head: number): number => tokens[head]!.end;

function partyNames({ sides }: Place, { value, of, rule, id }: NameMention): Named[] {
  if (rule === 'en/names/government') return [{ name: value ?? '', id }];
  const name = of ?? value ?? '';
  const members = partyByName.get(name)?.members ?? [];
  if (members.length && !sides.parties.some((party) => party.name === name))
    return sides.parties.length ? [...sides.parties] : [namedParty(name)];
  return [namedParty(name)];
}

function personReading(place: Place, name: NameMention): Reading {
  if (name.of !== null)
    return reading('person', [...new Set([name.of, ...remitsAfter(place, name)])].map(namedParty));
  if (/s$/.test(name.quote) && collectives.has(name.quote.split(/\s+/).at(-1)!.toLowerCase()))
    return reading('collective', ofNames(place) ?? place.sides.parties, true);
  if (name.rule === 'en/names/office') return reading('person', officeNames(place, name.quote));
  return reading('person', [{ name: name.value ?? '', id: null }]);
}

/** "The Prime Minister" without a name: who held that office above, else the document's own state. */
function officeNames(place: Place, office: string): readonly Named[] {
  const { genre } = place.scene.segmented.document;
  if (genre === 'legislation') return [{ name: office.replace(/\s+/g, ' '), id: null }];
  const held = personBefore(place, office);
  if (held.length) return held;
  return place.sides.issuer.length ? place.sides.issuer : place.sides.parties;
}

/** The parties after "of" and "and of" that an office or a collective is of. */
function ofNames({ phrase }: Place): readonly Named[] | null {
  const last = phrase.tokens[phrase.head]!;
  if (phrase.tokens[phrase.head + 1]?.lower !== 'of') return null;
  const names = phrase.names.filter(
    (name) => name.start > last.end && (name.type === 'party' || name.type === 'body'),
  );
  return names.length
    ? names.map(({ of, value, id, type }) =>
        type === 'party' ? namedParty(of ?? value ?? '') : { name: value ?? '', id },
      )
    : null;
}

const remitsAfter = ({ phrase }: Place, { end }: NameMention): string[] =>
  phrase.names
    .filter(({ start, type, of }) => start > end && type === 'party' && of !== null && start < end + 8)
    .flatMap(({ of }) => (of ? [of] : []));

/** "each side", "neither party", "every country". */
function each(place: Place): Reading | null {
  const first = place.phrase.tokens[0]!.lower;
  if (!distributives.has(first) && first !== 'each') return null;
  return eachOf.has(headOf(place).lower) || (headOf(place).lower === first && place.phrase.tokens.length > 1)
    ? reading('collective', place.sides.parties, true)
    : null;
}

/** "both sides", "our governments", "the leaders of X and Y", "Australian ministers", "EU leaders". */
function collective(place: Place): Reading | null {
  const head = headOf(place);
  if (!collectives.has(head.lower)) return null;
  const of = ofNames(place);
  if (of) return reading('collective', of, true);
  const owners = place.phrase.names.filter((name) => name.end <= head.start);
  if (owners.length) return owned(place, owners);
  const modifiers = before(place).map(({ lower }) => lower);
  const strange = modifiers.some((word) => !bounding.has(word) && !/^\p{P}$/u.test(word));
  const bound = modifiers.some((word) => BINDING.has(word));
  if (strange || (anyone.has(head.lower) && !bound)) return classOf(place);
  return reading('collective', place.sides.parties.length ? place.sides.parties : place.sides.issuer, true);
}

const BINDING = new Set([
  'our',
  'both',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'the',
  'these',
  'all',
  'respective',
]);

/** Leaders, ministers, officials of a named party: the party where it is a state or one of the parties, else the class as written. */
function owned(place: Place, owners: readonly NameMention[]): Reading {
  const names = owners.flatMap(({ of, value }) => ((of ?? value) ? [namedParty((of ?? value)!)] : []));
  const states = names.filter(
    ({ name }) => partyByName.get(name)?.kind !== 'group' && partyByName.get(name)?.kind !== 'union',
  );
  if (states.length === names.length) return reading('collective', names, true);
  const own = names.some(({ name }) => place.sides.parties.some((party) => party.name === name));
  if (own) return reading('collective', names, true);
  const counted = before(place).some(
    ({ lower }) => lower === 'both' || /^(?:two|three|four|five|six|seven)$/.test(lower),
  );
  return counted ? reading('collective', place.sides.parties, true) : classOf(place);
}

/** "the Government", "the federal government", "the administration". */
function government(place: Place): Reading | null {
  const head = headOf(place);
  if (!governments.has(head.lower)) return null;
  const of = ofNames(place);
  if (of) return reading('collective', of);
  const owner = place.phrase.names.find((name) => name.end <= head.start && name.of !== null);
  if (owner) return reading('collective', [namedParty(owner.of!)]);
  return reading('collective', place.sides.issuer.length ? place.sides.issuer : place.sides.parties);
}

/** "the prime minister", "the minister" in lower case. */
function officeHolder(place: Place): Reading | null {
  const { phrase } = place;
  if (!offices.has(headOf(place).lower)) return null;
  const owner = phrase.names.find((name) => name.of !== null);
  if (owner) return reading('person', [namedParty(owner.of!)]);
  const words = phrase.tokens.slice(0, phrase.head + 1).filter(({ lower }) => !determiners.has(lower));
  return reading('person', officeNames(place, words.map(({ text }) => text).join(' ')));
}

/** "customs authorities", "local councils", "their economic teams". */
function publicClass(place: Place): Reading | null {
  if (!publicClasses.has(headOf(place).lower)) return null;
  if (privateClasses.has(headOf(place).lower) && !isBound(place)) return null;
  return classOf(place);
}

/** "the department", "the agency": the body named before, else the issuer's, else a class of one. */
function singleBody(place: Place): Reading | null {
  const head = headOf(place);
  if (!singleBodies.has(head.lower)) return null;
  const definite = /^(?:the|our|its|their|this)$/.test(place.phrase.tokens[0]!.lower);
  if (!definite) return /^\p{Lu}/u.test(head.text) ? asWritten(place, 'agency') : classOf(place);
  const named = before(place).length <= 1 ? bodyBefore(place, head.lower) : null;
  if (named) return reading('agency', [named]);
  if (before(place).length <= 1 && /^(?:department|ministry)$/.test(head.lower) && place.sides.issuer.length)
    return reading('agency', place.sides.issuer);
  return asWritten(place, 'agency');
}

/** Firms, schools, travellers: only where a duty or a pledge is theirs. */
function privateClass(place: Place): Reading | null {
  if (!privateClasses.has(headOf(place).lower)) return null;
  return isBound(place) ? classOf(place) : nobody(true);
}

const isBound = ({ next }: Place): boolean =>
  /^(?:must|shall|pledged?|undert(?:ake|ook)|committed|commit|agreed?|required|obliged)$/.test(next);

/** "the statement", "this MOU": those who issued it. */
function document(place: Place): Reading | null {
  if (!documents.has(headOf(place).lower)) return null;
  const parties = place.sides.parties.length ? place.sides.parties : place.sides.issuer;
  return { names: parties, kind: 'document', plural: false };
}

/** What is done, paid or owned: whoever owns it, if the words say so. */
function other(place: Place): Reading {
  const head = headOf(place);
  if (happeningThings.has(head.lower)) return nobody();
  return { names: owners(place), kind: 'thing', plural: false };
}

/** "Belgium's support", "UK assistance", "our cooperation", "their efforts". */
function owners(place: Place): readonly Named[] {
  const head = headOf(place);
  const first = place.phrase.tokens[0]!.lower;
  const names = place.phrase.names.filter(
    (name) => name.end <= head.start && name.type !== 'place' && name.of !== null,
  );
  if (names.length) return [...new Set(names.map(({ of }) => of!))].map(namedParty);
  if (first === 'our') return place.voice();
  if (first === 'their') return place.antecedent(true)?.names ?? place.sides.parties;
  return [];
}

const classOf = (place: Place): Reading => asWritten(place, 'class');

/** The phrase in its own words up to its head, in lower case but for names, without "the", "their", "two". */
function asWritten(place: Place, kind: SubjectKind): Reading {
  const { phrase, scene } = place;
  const { text } = scene.segmented.document;
  let from = 0;
  while (
    from < phrase.head &&
    (determiners.has(phrase.tokens[from]!.lower) || phrase.tokens[from]!.lower === 'of')
  )
    from++;
  const words: string[] = [];
  for (let at = from; at <= phrase.head; at++) {
    const token = phrase.tokens[at]!;
    const named = phrase.names.some((name) => overlaps(name, token));
    const keep = named || /^\p{Lu}{2}/u.test(token.text) || (at > from && /^\p{Lu}/u.test(token.text));
    const word = keep ? token.text : token.text.toLowerCase();
    words.push(at > from && token.start > phrase.tokens[at - 1]!.end ? ` ${word}` : word);
  }
  void text;
  return {
    names: [{ name: words.join('').replace(/\u2011/g, '-'), id: null }],
    kind,
    plural: /s$/.test(phrase.tokens[phrase.head]!.lower),
  };
}
