import { excluding, withinNames } from '../../languages/en/audiences.ts';
import { partyOf } from '../../link/words.ts';
import { contains, overlaps } from '../../model/span.ts';
import { folded } from '../identity.ts';
import type { Heard, Item } from './hearing.ts';
import type { Objection } from './match.ts';
import { type Hit, type Hits, isForAll } from './triggers.ts';
import { covers, ownerOf, type Profile, partyNamed } from './wanted.ts';

const weighs = (kind: Objection['kind'], says: string): Objection => ({ kind, says, weighs: true });
const said = (kind: Objection['kind'], says: string): Objection => ({ kind, says, weighs: false });

/** Why words of the profile, where they stand, do not mean what the profile means; null where they do. */
export function faultOf(hit: Hit, { not }: Hits, heard: Heard, profile: Profile): Objection | null {
  const { quote } = hit;
  const words = `“${quote.quote}”`;
  const other = not.find((span) => overlaps(span, quote));
  if (other !== undefined) return weighs('another sense', `${words} stands in “${other.asked}”`);
  const name = nameAround(hit, heard);
  if (name !== null) return weighs('only a name', `${words} is only a part of the name “${name}”`);
  if (isWithinCapitals(hit, heard)) return weighs('only a name', `${words} is only a part of a name`);
  if (excluding.test(wordsBefore(hit, heard)))
    return weighs('excluded', `the words before ${words} take it out`);
  const country = countryBefore(hit, heard, profile);
  if (country !== null) return weighs("another country's", `${words} is of ${country}`);
  if (heard.others.some((span) => contains(span, quote)))
    return weighs('something else', `${words} belongs to something else that the sentence says`);
  return null;
}

/** What stands before the words in their passage, as far as it may take them out. */
const wordsBefore = ({ quote: { start } }: Hit, { document, passage }: Heard): string =>
  document.text.slice(Math.max(passage.start, start - 200), start);

/** The name of which the words are a part and do not say what kind of thing it names: "Port Talbot", not "Port of Dover". */
function nameAround({ quote: { start, end }, part }: Hit, { mentions, document }: Heard): string | null {
  const name = mentions.find(
    (one) =>
      (part === 'place' ? NO_PLACES : NAMES).has(one.type) &&
      one.start <= start &&
      end <= one.end &&
      one.end - one.start > end - start,
  );
  if (name === undefined) return null;
  if (part === 'place') return name.quote;
  const before = document.text.slice(name.start, start).toLowerCase();
  const after = document.text.slice(end, name.end).trimStart().toLowerCase();
  const narrowed = before.split(/[^\p{L}]+/u).some((word) => withinNames.has(word));
  const isHead = narrowed ? false : after === '' || /^(?:of|for)\b/.test(after);
  return isHead ? null : name.quote;
}

/** "Chief [Medical] Officer", "[National Laboratory] Service": within a run in capitals that goes on to say what it is the name of. */
function isWithinCapitals({ quote: at, length, part, asked }: Hit, { parts }: Heard): boolean {
  if ((length > 1 && part !== 'role') || startsHigh(asked)) return false;
  const last = parts.findIndex(({ end }) => end === at.end);
  const next = parts[last + 1];
  if (last < 1 || next === undefined || next.apart) return false;
  return startsHigh(parts[last]!.text) && startsHigh(next.text);
}

const startsHigh = (word: string): boolean => /^\p{Lu}/u.test(word);

const NO_PLACES: ReadonlySet<string> = new Set(['body', 'person', 'instrument']);
const NAMES: ReadonlySet<string> = new Set([...NO_PLACES, 'place', 'party']);

/** "French police", "the Australian Border Force": of a state that is none of the profile's. */
function countryBefore({ quote: at }: Hit, { mentions, parts }: Heard, profile: Profile): string | null {
  if (profile.countries.size === 0) return null;
  const body = mentions.find((one) => one.type === 'body' && overlaps(one, at));
  const owner = body?.value ? ownerOf(body.value) : null;
  if (owner !== null) return covers(owner, profile.countries) ? null : owner;
  const index = parts.findIndex(({ start }) => start === at.start);
  const party = index > 0 ? partyOf(parts[index - 1]!.lower) : null;
  return party === null || covers(party, profile.countries) ? null : party;
}

/** What speaks against the whole item, whatever words of the profile stand in it. */
export function objectionsTo(
  item: Item,
  heard: Heard,
  profile: Profile,
  { hits, not }: Hits,
  acting: ReadonlySet<string>,
): readonly Objection[] {
  const found: Objection[] = [];
  const beside = not.find((span) => !hits.some(({ quote }) => overlaps(quote, span)));
  const isAddressed = hits.some(({ part }) => part === 'addressed');
  if (item.kind === 'advisory' && !isAddressed && !isForAll(item.said.audience))
    found.push(weighs('addressed to others', `it is said to ${item.said.audience}`));
  const others = othersActing(item, heard, profile, acting);
  if (others !== null) found.push(weighs('others act', others));
  if (beside) found.push(weighs('left out', `“${beside.asked}” stands there, which the profile leaves out`));
  const isBeside =
    item.kind === 'commitment' &&
    !hits.some((hit) => overlaps(hit.quote, item.said.action) || isActor(hit, item));
  if (isPassing(hits) && (isBeside || BACKGROUND.has(item.kind)))
    found.push(
      weighs(
        'in passing',
        `it is one word, and ${isBeside ? 'beside the undertaking' : 'nothing is undertaken'}`,
      ),
    );
  if (item.kind !== 'commitment') return found;
  if (item.values.firmness === 'affirmed')
    found.push(said('only a position', 'a position is held, nothing new is undertaken'));
  if (item.said.attribution !== null)
    found.push(
      said('reported by another', `${item.said.attribution} reports it; the actor’s own words are not here`),
    );
  if (isBeside)
    found.push(said('beside the undertaking', 'the words stand beside the undertaking, not in it'));
  return found;
}

/** Whether the words name who is to act. */
export const isActor = ({ quote: { quote } }: Hit, item: Item): boolean =>
  item.kind === 'commitment' &&
  item.values.actors.some(({ name }) => ` ${folded(name)} `.includes(` ${folded(quote)} `));

/** One plain word of the profile, and no other of it. */
const isPassing = (hits: readonly Hit[]): boolean =>
  new Set(hits.filter(({ part }) => part !== 'place').map(({ asked }) => asked)).size <= 1 &&
  hits.every(
    ({ part, length }) => part === 'place' || (length === 1 && (part === 'sector' || part === 'word')),
  );

const BACKGROUND: ReadonlySet<string> = new Set(['event', 'figure', 'silence']);

/** In words, where states act and none of them, nor one that is named there, is of the profile; null otherwise. */
function othersActing(
  item: Item,
  { mentions }: Heard,
  { countries }: Profile,
  acting: ReadonlySet<string>,
): string | null {
  if (countries.size === 0) return null;
  const own = item.kind === 'commitment' ? partiesOf(item.values.actors) : [];
  const named = mentions.flatMap(({ type, value }) =>
    type === 'party' || type === 'body' ? partiesOf(value === null ? [] : [{ name: value }]) : [],
  );
  if ([...own, ...named].some((party) => covers(party, countries))) return null;
  const parties = own.length > 0 ? own : named.length > 0 ? named : [...acting];
  if (parties.length === 0 || parties.some((party) => covers(party, countries))) return null;
  return `${[...new Set(parties)].slice(0, 3).join(', ')} ${own.length > 0 ? 'acts' : 'is spoken of'}, and no country of the profile`;
}

/** The states, regions and unions that names stand for, or whose bodies they are. */
export const partiesOf = (names: readonly { readonly name: string }[]): string[] =>
  names.flatMap(({ name }) => partyNamed(name) ?? ownerOf(name) ?? []);
