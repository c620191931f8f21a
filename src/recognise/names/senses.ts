import { cityRegions, languageNouns, languages, places } from '../../languages/en/names-words.ts';
import type { Piece } from './pieces.ts';

/** Whether an adjective at a place names a language and no state: "in English, Dutch and French", "the Dutch text". */
export function isLanguage(pieces: readonly Piece[], at: number): boolean {
  if (!languages.has(pieces[at]!.lower)) return false;
  const after = listEnd(pieces, at, 1);
  if (languageNouns.has(pieces[after]?.lower ?? '')) return true;
  const before = listEnd(pieces, at, -1);
  const closed = pieces[after - 1]!.text === ',' || !/^\p{L}/u.test(pieces[after]?.text ?? '');
  return closed && INTO.has(pieces[before]?.lower ?? '');
}

/** The piece before or after the list of languages to which one belongs. */
function listEnd(pieces: readonly Piece[], from: number, step: 1 | -1): number {
  let at = from;
  while (pieces[at] && Math.abs(at - from) < LONGEST && isListed(pieces[at]!)) at += step;
  return at;
}

const LONGEST = 60;
const LIST = new Set([',', 'and', 'or', '&']);
const INTO = new Set(['in', 'into']);
const isListed = ({ lower }: Piece): boolean => languages.has(lower) || LIST.has(lower);

/** Whether a region that is a city is meant as the city: "in Hamburg", "the port of Bremen". */
export function isCity(pieces: readonly Piece[], at: number, surface: string): boolean {
  if (!cityRegions.has(surface)) return false;
  const before = pieces[at - 1]?.lower ?? '';
  return places.has(before) || (before === 'of' && HARBOURS.has(pieces[at - 2]?.lower ?? ''));
}

const HARBOURS = new Set(['port', 'ports', 'harbour', 'city', 'airport', 'university']);
