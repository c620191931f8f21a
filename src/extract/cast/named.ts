import { partyByName } from '../../languages/en/names.ts';
import {
  collectives,
  determiners,
  governments,
  offices,
  sharedNames,
} from '../../languages/en/names-roles.ts';
import { leaders } from '../../languages/en/names-tables.ts';
import type { Named } from '../../model/analysis.ts';
import type { Genre } from '../../model/document.ts';
import { overlaps } from '../../model/span.ts';
import { leaderOf } from '../../recognise/names/leaders.ts';
import type { NameMention } from '../../recognise/names.ts';
import { namedParty, SAME_SIDE, seatOf } from './candidates.ts';
import { ofNames } from './collectives.ts';
import { personBefore } from './earlier.ts';
import { acting, headOf, nobody, ownOf, type Place, partiesOf, type Reading } from './reading.ts';
import { within } from './scene.ts';

/** Offices of heads of state and government, by party id. */
const leadingOffices = new Map(
  [...Map.groupBy(leaders, ({ of }) => of)].map(
    ([id, terms]) => [id, new Set(terms.map(({ office }) => office.toLowerCase()))] as const,
  ),
);

/** A name at the head: a state, a body, a person who acts for a state. */
export function headName(place: Place): Reading | null {
  const { phrase } = place;
  const head = headOf(place);
  const name = phrase.names.findLast((one) => overlaps(one, head) && one.end >= head.end);
  if (!name) return shared(place);
  if (name.rule === 'en/names/people') return nobody(true);
  if (name.type === 'place') {
    const seat = seatOf(name, place.scene.named);
    return seat === null ? nobody() : acting('party', [sideOf(place, seat)]);
  }
  if (name.type === 'party') return acting('party', partyNames(place, name));
  if (name.type === 'person') return personNames(place, name);
  const leader = governments.has(head.lower) && name.of === null ? leaderBefore(place, name) : null;
  if (leader) return acting('collective', [leader]);
  if (SEATS.has(name.value ?? '') && name.of !== null) return acting('party', [namedParty(name.of)]);
  return acting('agency', [{ name: name.value ?? '', id: name.id }], /s$/.test(name.quote));
}

/** "the Commonwealth", "the Union", "the Alliance": whose, the document decides. */
function shared(place: Place): Reading | null {
  const { text, lower } = headOf(place);
  const names = /^\p{Lu}/u.test(text) && place.phrase.head <= 1 ? sharedNames.get(lower) : undefined;
  const name = names?.find((one) => isNamed(place, one)) ?? null;
  if (name === null && lower === 'commonwealth' && names)
    return acting('agency', [{ name: 'Commonwealth', id: null }]);
  return name === null ? null : acting('party', [namedParty(name)]);
}

const isNamed = ({ scene, sides }: Place, name: string): boolean =>
  scene.named.has(name) || [...sides.parties, ...sides.issuer].some((party) => party.name === name);

/** "the Biden Administration": the party whose leader gives a government the name. */
function leaderBefore({ scene }: Place, { quote }: NameMention): Named | null {
  const [name = '', ...rest] = quote.replace(/^The\s+/, '').split(/\s+/);
  const leader = rest.length === 1 ? leaderOf(name, null, scene.segmented.document.published) : null;
  return leader && namedParty(leader.of);
}

/** "Brussels", where the Commission is the party: the Commission. */
function sideOf({ sides: { parties } }: Place, seat: string): Named {
  const same = SAME_SIDE.has(seat) ? parties.find(({ name }) => SAME_SIDE.has(name)) : undefined;
  return same ?? namedParty(seat);
}

/** Houses whose name stands for those who govern from them. */
const SEATS = new Set(['10 Downing Street', 'White House', 'Kremlin', 'Holyrood', 'Stormont']);

function partyNames(place: Place, { value, of, rule, id }: NameMention): readonly Named[] {
  if (rule === 'en/names/government') return [{ name: value ?? '', id }];
  const name = of ?? value ?? '';
  const members = partyByName.get(name)?.members ?? [];
  const itself = members.length === 0 || place.sides.parties.some((party) => party.name === name);
  if (itself || place.sides.parties.length === 0) return [namedParty(name)];
  return place.sides.parties;
}

function personNames(place: Place, name: NameMention): Reading {
  const last = name.quote.split(/\s+/).at(-1)!.toLowerCase();
  if (name.of !== null)
    return acting('person', [...new Set([name.of, ...listedAfter(place, name)])].map(namedParty));
  if (collectives.has(last)) return acting('collective', ofNames(place) ?? partiesOf(place), true);
  if (name.rule === 'en/names/office') return acting('person', officeNames(place, name.quote));
  if (OFFICIAL.test(name.quote) && !place.sides.joint) return acting('person', ownOf(place));
  return acting('person', [otherSide(place) ?? { name: name.value ?? '', id: null }]);
}

/** "Mr Olsen and Ms Ruiz", of whom one is known to act for one of two parties: the other acts for the other. */
function otherSide({ scene, sides, sentence }: Place): Named | null {
  if (!sides.joint || sides.parties.length !== 2) return null;
  const known = within(scene.mentions, sentence).flatMap((mention) =>
    mention.type === 'person' ? ((mention as NameMention).of ?? []) : [],
  );
  const left = sides.parties.filter(({ name }) => !known.includes(name));
  return left.length === 1 ? left[0]! : null;
}

/** A minister whose state the text need not name is its own state's. */
const OFFICIAL = /\b(?:Minister|Secretary|Chancellor|Treasurer|Attorney|Solicitor|Premier)\b/;

/** "the Prime Ministers of Canada, Norway …": the parties that follow in the same phrase. */
const listedAfter = ({ phrase }: Place, { end }: NameMention): string[] =>
  phrase.names
    .filter(({ start, type, of }) => start > end && start < end + 8 && type === 'party' && of !== null)
    .map(({ of }) => of!);

/** "the prime minister", "the minister" in lower case. */
export function officeHolder(place: Place): Reading | null {
  const { phrase } = place;
  if (!offices.has(headOf(place).lower)) return null;
  const owner = phrase.names.find((name) => name.of !== null);
  if (owner) return acting('person', [namedParty(owner.of!)]);
  const words = phrase.tokens.slice(0, phrase.head + 1).filter(({ lower }) => !determiners.has(lower));
  return acting('person', officeNames(place, words.map(({ text }) => text).join(' ')));
}

/** "The Prime Minister" from Downing Street: the head of the state whose office issues the text. Newsrooms have none. */
const isHome = ({ scene }: Place, id: string | null, office: string): boolean =>
  scene.segmented.document.genre !== 'news analysis' &&
  (scene.publisher.length > 0 || !INSTRUMENTS.has(scene.segmented.document.genre)) &&
  (leadingOffices.get(id ?? '')?.has(office.toLowerCase().replace(/\s+/g, ' ')) ?? false);

/** Texts of several, which no one of them issues alone. */
const INSTRUMENTS: ReadonlySet<Genre> = new Set<Genre>(['joint statement', 'agreement', 'memorandum']);

/** An office without a name: who held it above, else the document's own state. In legislation the office itself. */
function officeNames(place: Place, office: string): readonly Named[] {
  if (place.scene.segmented.document.genre === 'legislation')
    return [{ name: office.replace(/\s+/g, ' '), id: null }];
  const federal = FEDERAL.test(office) || FEDERAL.test(firstWords(place)) ? statesOf(place) : [];
  if (federal.length === 1) return federal;
  const { home } = place.sides;
  if (home.length === 1 && isHome(place, home[0]!.id, office)) return home;
  const held = personBefore(place, office);
  return held.length ? held : ownOf(place);
}

const FEDERAL = /^(?:federal|commonwealth|national)\b/i;
const firstWords = ({ phrase: { tokens } }: Place): string =>
  (tokens.find(({ lower }) => !determiners.has(lower)) ?? tokens[0]!).lower;

/** Those of the parties that are states, and no regions of one. */
const statesOf = ({ sides: { parties } }: Place): readonly Named[] =>
  parties.filter(({ name }) => partyByName.get(name)?.kind === 'state');
