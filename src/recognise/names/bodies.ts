import { bodyHeads, connectors, notBodies, openers } from '../../languages/en/names-words.ts';
import type { Find, Finder, Name, Setting } from './finder.ts';
import { lookUp } from './gazetteer.ts';
import { governmentAfter, governmentOf } from './governments.ts';
import { capital, type Piece } from './pieces.ts';
import { isCity, isLanguage } from './senses.ts';
import { titleAt } from './titles.ts';

/** A name of the tables; with what follows where that makes it another: "Australian" + "Government", "Australia" + "Solar Institute". */
export const listed: Finder = (setting): Find | null => {
  const { pieces, at, loud } = setting;
  const found = lookUp(pieces, at, loud);
  if (!found) return null;
  const { entry, to } = found;
  if (entry.rule === 'en/names/adjective' && isLanguage(pieces, at)) return null;
  const name: Name = { type: entry.type, value: entry.value, id: entry.id, of: entry.of, rule: entry.rule };
  if (isCity(pieces, at, entry.surface))
    return { from: at, to, name: { ...name, type: 'place', id: null, of: null, rule: 'en/names/place' } };
  if (entry.rule === 'en/names/seat')
    return { from: at, to, name: { ...name, type: 'place', value: entry.surface, id: null } };
  if (entry.type !== 'party') return { from: at, to, name };
  const governed = governmentAfter(pieces, to);
  if (governed !== null) return { from: at, to: governed, name: governmentOf(name) };
  const longer = bodyNamed(setting);
  return longer && longer.to > to && !endsWithOther(setting, to, longer.to)
    ? { ...longer, name: { ...longer.name, of: entry.of } }
    : { from: at, to, name };
};

/** "the United States and European Union": two parties, and no body of that name. */
function endsWithOther({ pieces, loud }: Setting, to: number, end: number): boolean {
  if (!/^(?:and|&)$/.test(pieces[to]?.lower ?? '')) return false;
  const other = lookUp(pieces, to + 1, loud);
  return other?.to === end && other.entry.type === 'party';
}

/** A body that no table lists, by how it is called. */
export const bodyNamed: Finder = ({ pieces, at, headline, loud }: Setting): Find | null => {
  if (loud || headline || (at === 0 && openers.has(pieces[at]!.lower))) return null;
  const stop = (here: number) => titleAt(pieces, here) !== null;
  const to = bodyEnd(pieces, at, stop);
  if (to <= at + 1) return null;
  const name = {
    type: 'body' as const,
    value: wordsOf(pieces, at, to),
    id: null,
    rule: 'en/names/head-noun',
  };
  return { from: at, to, name: { ...name, of: stateAtEnd(pieces, at, to) } };
};

/** Whose a body is that ends in a party's name: "Ministry of Ports of the Kingdom of Tonga". */
function stateAtEnd(pieces: readonly Piece[], from: number, to: number): string | null {
  for (let at = from + 1; at < to - 1; at++) {
    if (pieces[at]!.lower !== 'of') continue;
    const found = lookUp(pieces, pieces[at + 1]!.lower === 'the' ? at + 2 : at + 1, false);
    if (found?.to === to && found.entry.type === 'party') return found.entry.of;
  }
  return null;
}

const wordsOf = (pieces: readonly Piece[], from: number, to: number): string =>
  pieces
    .slice(from, to)
    .map(({ text, start, glued }, i, all) => {
      if (glued) return `-${text}`;
      return i > 0 && start > all[i - 1]!.end ? ` ${text}` : text;
    })
    .join('');

/** The longest name that is followed: no office's name has more words. */
const LONGEST = 16;
const PREPOSITIONS = new Set([
  'of',
  'for',
  'on',
  'de',
  'la',
  'du',
  'des',
  'del',
  'und',
  'et',
  'für',
  'do',
  'da',
]);
const CALENDAR =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/**
 * The piece after the name of a body that begins at `from` ("Department for Education", "Joint Steering Group for
 * Advanced Capabilities"): a run of capitals, with small words inside, that holds the head noun of a body. `from` where none does.
 */
function bodyEnd(pieces: readonly Piece[], from: number, stop: (at: number) => boolean): number {
  let at = from;
  let end = from;
  let headed = false;
  let complement = false;
  while (at < pieces.length && at - from < LONGEST) {
    const piece = pieces[at]!;
    if (isWord(piece) && !CALENDAR.test(piece.lower)) {
      if (at > from && stop(at)) break;
      if (notBodies.has(piece.lower) && !complement) return headed && end > from ? end : from;
      headed ||= bodyHeads.has(piece.lower);
      end = ++at;
      continue;
    }
    const next = joins(pieces, at, headed, complement);
    if (next < 0) break;
    complement ||= headed && PREPOSITIONS.has(piece.lower);
    at = next;
  }
  return headed ? end : from;
}

const isWord = (piece: Piece): boolean =>
  (capital(piece) || piece.glued === true) && /^[\p{L}\p{M}’'.&]+$/u.test(piece.text);

/** Where a name goes on after the small words at `at`; -1 where it ends before them. */
function joins(pieces: readonly Piece[], at: number, headed: boolean, complement: boolean): number {
  const { lower, text } = pieces[at]!;
  const next = pieces[at + 1];
  if (!next) return -1;
  if (lower === "'s") return isWord(next) && !headed ? at + 1 : -1;
  if (text === ',') return complement && enumerated(pieces, at) ? at + 1 : -1;
  if (/^[-–]$/.test(text))
    return isWord(next) && next.start === pieces[at]!.end && pieces[at - 1]?.end === pieces[at]!.start
      ? at + 1
      : -1;
  if (!connectors.has(lower)) return -1;
  if (lower === 'and' || lower === '&') {
    if (!isWord(next)) return -1;
    if (headed && !complement) return -1;
    return headAhead(pieces, at + 1) && headed ? -1 : at + 1;
  }
  if (!PREPOSITIONS.has(lower) || !headed || CALENDAR.test(next.lower)) return -1;
  if (isWord(next)) return at + 1;
  const after = pieces[at + 2];
  return next.lower === 'the' && after && isWord(after) ? at + 2 : -1;
}

/** "Environment, Food and Rural Affairs": a comma inside a name has a capital after it and an "and" soon after. */
function enumerated(pieces: readonly Piece[], comma: number): boolean {
  for (let at = comma + 1; at < Math.min(comma + 5, pieces.length - 1); at++) {
    const piece = pieces[at]!;
    if (piece.lower === 'and' || piece.text === '&')
      return at > comma + 1 && isWord(pieces[at + 1]!) && !headAhead(pieces, at + 1);
    if (!isWord(piece) && piece.text !== ',') return false;
    if (bodyHeads.has(piece.lower)) return false;
  }
  return false;
}

/** Whether the run of capitals from `at` has the head noun of another body. */
function headAhead(pieces: readonly Piece[], at: number): boolean {
  for (; at < pieces.length && isWord(pieces[at]!); at++) if (bodyHeads.has(pieces[at]!.lower)) return true;
  return false;
}
