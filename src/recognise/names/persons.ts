import { partyById, partyByName } from '../../languages/en/names.ts';
import { connectors, honorifics, officeStates } from '../../languages/en/names-words.ts';
import type { Token } from '../../model/text.ts';
import type { Find, Finder, Setting } from './finder.ts';
import { lookUp } from './gazetteer.ts';
import { leaderOf, leadersByFirstWord } from './leaders.ts';
import { capital, keyOf } from './pieces.ts';
import { surnameOf } from './short.ts';
import { isPlural, titleAt } from './titles.ts';

/** "Prime Minister Rudd", "Belgian Prime Minister Bart de Wever", "the Foreign Secretary", "Mr Howard". */
export const office: Finder = (setting): Find | null => {
  const { pieces, at, loud } = setting;
  const title = titleAt(pieces, at) ?? partnerTitle(setting);
  const courtesy = title === null && honorifics.has(pieces[at]!.lower) && !NOT_ALONE.has(pieces[at]!.lower);
  if (!title && !courtesy) return null;
  const held = title ? remit(pieces, title.to, loud) : { to: at, of: null };
  const named = nameEnd(pieces, held.to, loud);
  if (named === held.to)
    return title && title.to > at && TELLING.test(title.office) ? alone(setting, held) : null;
  const name = nameOf(pieces, held.to, named);
  return person(setting, name, title?.office ?? null, named, held.of);
};

/** A leader's full name without a title. */
export const leaderNamed: Finder = (setting): Find | null => {
  const { pieces, at } = setting;
  for (const { name, words } of leadersByFirstWord.get(keyOf(pieces[at]!)) ?? [])
    if (words.length > 1 && words.every((word, i) => pieces[at + i] && keyOf(pieces[at + i]!) === word))
      return person(setting, name, null, at + words.length, null);
  return null;
};

/** "Presidents Obama and Medvedev": the second name shares the title of the first. */
function partnerTitle({ pieces, at, last }: Setting) {
  if (last?.name.type !== 'person' || last.to !== at - 1 || pieces[at - 1]!.lower !== 'and') return null;
  const title = titleAt(pieces, last.from);
  return title && /s$/.test(title.office) && !titleAt(pieces, at) ? { office: title.office, to: at } : null;
}

/** Offices that say who acts even without a name. */
const TELLING =
  /prime minister|president|chancellor|taoiseach|premier|first minister|chief minister|foreign|home secretary|secretary of|secretary general|minister (?:of|for)|attorney|high representative|treasurer|defen[cs]e|(?:trade|business|energy|health|education|transport|justice|environment|treasury|commerce) (?:secretary|minister)|^minister|^secretary$/;
const NOT_ALONE = new Set([
  'his',
  'her',
  'their',
  'the',
  'right',
  'general',
  'justice',
  'judge',
  'captain',
  'major',
  'highness',
  'excellency',
]);

/** What an office is over: "for Immigration and Citizenship", "of the United Kingdom". */
function remit(pieces: readonly Token[], to: number, loud: boolean): { to: number; of: string | null } {
  const link = pieces[to]?.lower;
  if (link !== 'of' && link !== 'for') return { to, of: null };
  const from = pieces[to + 1]?.lower === 'the' ? to + 2 : to + 1;
  if (!pieces[from] || !capital(pieces[from]!)) return { to, of: null };
  const party = lookUp(pieces, from, loud);
  if (party)
    return { to: party.to, of: party.entry.of ?? (party.entry.type === 'body' ? party.entry.value : null) };
  let end = from;
  while (pieces[end] && (isWord(pieces[end]!) || (end > from && joins(pieces, end)))) end++;
  return { to: end, of: null };
}

const joins = (pieces: readonly Token[], at: number): boolean =>
  (pieces[at]!.text !== ',' || enumerated(pieces, at)) &&
  /^(?:and|&|,|of|the|for)$/.test(pieces[at]!.lower) &&
  pieces[at + 1] !== undefined &&
  (isWord(pieces[at + 1]!) || /^(?:and|the)$/.test(pieces[at + 1]!.lower)) &&
  titleAt(pieces, at + 1) === null &&
  !(pieces[at]!.lower === 'and' && pieces[at + 1]!.lower === 'the');

/** "Health, Housing and Care": a comma inside an office has an "and" and a capital soon after. */
function enumerated(pieces: readonly Token[], comma: number): boolean {
  const and =
    pieces.slice(comma, comma + 5).findIndex(({ lower }) => lower === 'and' || lower === '&') + comma;
  const before = pieces[and - 1];
  return (
    and > comma + 1 &&
    before?.text !== ',' &&
    pieces[and + 1] !== undefined &&
    isWord(pieces[and + 1]!) &&
    !titleAt(pieces, and + 1)
  );
}

/** The piece after a person's name that begins at `from`, honorifics before it included; `from` where there is none. */
function nameEnd(pieces: readonly Token[], from: number, loud: boolean): number {
  let at = from;
  if (pieces[at]?.text === ',' && honorific(pieces, at + 1)) at++;
  while (pieces[at] && (honorifics.has(pieces[at]!.lower) || (at > from && pieces[at]!.text === '.'))) at++;
  const first = at;
  while (pieces[at] && at - first < 6) {
    const piece = pieces[at]!;
    if (
      isWord(piece) &&
      !titleAt(pieces, at) &&
      !(at > first && lookUp(pieces, at, loud)) &&
      !SUFFIX.has(piece.lower)
    )
      at++;
    else if (piece.text === '.' && at > first && /^\p{Lu}$/u.test(pieces[at - 1]!.text)) at++;
    else if (
      PARTICLES.has(piece.lower) &&
      pieces[at + 1] &&
      (isWord(pieces[at + 1]!) || PARTICLES.has(pieces[at + 1]!.lower))
    )
      at++;
    else break;
  }
  if (at > first && pieces[at]?.text === ',' && /^(?:jr|sr)$/.test(pieces[at + 1]?.lower ?? ''))
    at += pieces[at + 2]?.text === '.' ? 3 : 2;
  return at > first && !(at - first === 1 && lookUp(pieces, first, loud)) ? at : from;
}

const honorific = (pieces: readonly Token[], at: number): boolean =>
  pieces[at] !== undefined &&
  ((honorifics.has(pieces[at]!.lower) && pieces[at]!.lower !== 'the') ||
    (pieces[at]!.lower === 'the' && honorifics.has(pieces[at + 1]?.lower ?? '')));

const PARTICLES = new Set('de da di del der den van von bin ibn al el la le du dos ter'.split(' '));
const SUFFIX = new Set(['mp', 'mla', 'mep', 'msp', 'am', 'kc', 'qc', 'mps', 'today', 'government']);

const isWord = (piece: Token): boolean =>
  capital(piece) &&
  /^[\p{L}\p{M}’'.-]+$/u.test(piece.text) &&
  !connectors.has(piece.lower) &&
  piece.lower !== "'s";

function nameOf(pieces: readonly Token[], from: number, to: number): string {
  let at = from;
  while (at < to && (honorifics.has(pieces[at]!.lower) || /^[.,]$/.test(pieces[at]!.text))) at++;
  return pieces
    .slice(at, to)
    .map(({ text }, i) => (i === 0 || /^[.,]$/.test(text) ? text : ` ${text}`))
    .join('');
}

/** A named person, and the party that the words around or the table of leaders give. */
function person(
  setting: Setting,
  name: string,
  title: string | null,
  to: number,
  remitOf: string | null,
): Find {
  const { published, at } = setting;
  const singular = title?.replace(/s$/, '') ?? null;
  const leader = leaderOf(name, singular, published);
  const said = remitOf ?? partyBefore(setting) ?? partyAfter(setting, to);
  const of = said ?? leader?.of ?? ofOffice(singular) ?? knownOf(setting, to);
  const value = leader && of === leader.of ? leader.name : name;
  return { from: at, to, name: { type: 'person', value, id: null, of, rule: 'en/names/person' } };
}

/** For whom somebody acts who was named before: "Mr Olsen", after "Anna Olsen, the Norwegian minister". */
function knownOf({ pieces, at, short }: Setting, to: number): string | null {
  const known = short.get(surnameOf(pieces, { from: at, to }));
  return known?.type === 'person' ? known.of : null;
}

/** An office without a name. In the plural it is nobody in particular: "the Prime Ministers of Fiji and of Tonga". */
function alone(setting: Setting, held: { to: number; of: string | null }): Find | null {
  const { pieces, at } = setting;
  const title = titleAt(pieces, at);
  if (title && isPlural(title)) return null;
  const value = pieces
    .slice(at, held.to)
    .map(({ text }) => text)
    .join(' ')
    .replace(/ ,/g, ',');
  const of = held.of ?? partyBefore(setting) ?? ofOffice(title?.office ?? null);
  return { from: at, to: held.to, name: { type: 'person', value, id: null, of, rule: 'en/names/office' } };
}

const ofOffice = (title: string | null): string | null =>
  partyById.get(officeStates.get(title ?? '') ?? '')?.name ?? null;

/** "Belgian Prime Minister …", "U.S. Secretary of State …", "European Commission President …". */
function partyBefore({ last, at, pieces }: Setting): string | null {
  if (!last) return null;
  const gap = pieces.slice(last.to, at);
  const close =
    gap.length === 0 ||
    (gap.length === 1 && gap[0]!.lower === "'s") ||
    (gap.length === 1 && /^(?:federal|deputy|then|new)$/.test(gap[0]!.lower));
  if (!close) return null;
  if (last.name.type === 'body')
    return last.name.value === 'European Commission' || !last.name.of ? last.name.value : last.name.of;
  return last.name.type === 'party' || last.name.type === 'place' ? last.name.of : null;
}

/** "… of (the) United Kingdom", "…, Prime Minister of Canada". */
function partyAfter({ pieces, loud }: Setting, to: number): string | null {
  let at = to;
  if (SUFFIX.has(pieces[at]?.lower ?? '')) at++;
  if (pieces[at]?.text === ',') at++;
  if (pieces[at]?.lower === 'the') at++;
  const title = pieces[at] && titleAt(pieces, at);
  if (title) at = title.to;
  else if (at > to && pieces[at]?.lower !== 'of') return null;
  if (pieces[at]?.lower !== 'of') return null;
  at++;
  if (pieces[at]?.lower === 'the') at++;
  const found = pieces[at] && lookUp(pieces, at, loud);
  if (!found) return null;
  return found.entry.type === 'party'
    ? found.entry.of
    : partyByName.has(found.entry.value) || found.entry.type === 'body'
      ? found.entry.value
      : null;
}
