import { partyByName } from '../../languages/en/names.ts';
import { governmentWords } from '../../languages/en/names-words.ts';
import type { Token } from '../../model/text.ts';
import type { Find, Finder, Name } from './finder.ts';
import { lookUp } from './gazetteer.ts';
import { capital } from './pieces.ts';

/** "the Government of (the Republic of) X": the party itself, or a region's government by its own name. */
export const government: Finder = ({ pieces, at, loud }): Find | null => {
  if (!governmentWords.has(pieces[at]!.lower) || pieces[at + 1]?.lower !== 'of') return null;
  const from = pieces[at + 2]?.lower === 'the' ? at + 3 : at + 2;
  const found = from < pieces.length ? lookUp(pieces, from, loud) : null;
  if (found?.entry.type !== 'party') return null;
  return { from: at, to: found.to, name: governmentOf(found.entry) };
};

const BETWEEN = new Set([
  'federal',
  'commonwealth',
  'coalition',
  'state',
  'central',
  'national',
  'labour',
  'liberal',
  'regional',
  'devolved',
]);

/** The piece after "Government" where a party's name or adjective is followed by it; null where it is not. */
export function governmentAfter(pieces: readonly Token[], to: number): number | null {
  const at = BETWEEN.has(pieces[to]?.lower ?? '') ? to + 1 : to;
  const piece = pieces[at];
  return piece && (piece.lower === 'government' || (piece.lower === 'administration' && capital(piece)))
    ? at + 1
    : null;
}

export function governmentOf(name: Pick<Name, 'value' | 'id' | 'of'>): Name {
  const party = partyByName.get(name.of ?? name.value);
  const value =
    party?.kind === 'region'
      ? (party.government ?? `${party.adjective[0] ?? party.name} Government`)
      : (party?.name ?? name.value);
  return { type: 'party', value, id: name.id, of: party?.name ?? null, rule: 'en/names/government' };
}
