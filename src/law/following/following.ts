// What a later instrument does with the obligations of a law: brings them into force, fulfils them, ends them.
import type { Analysis, Commitment, Named } from '../../model/analysis.ts';
import type { Citation } from '../../model/citation.ts';
import { type Provisions, provisionsOf } from '../../segment/provisions.ts';
import { citationsOf } from '../citations/citations.ts';
import { foldedName, workKey, workOf } from '../citations/works.ts';
import { isWithin, type Path, pathCited, pathOf } from './path.ts';

/** An obligation, and the words of a later text that do something with it. */
export interface Followed {
  readonly commitment: Commitment;
  readonly citation: Citation;
  readonly what: 'commenced' | 'fulfilled' | 'exercised' | 'revoked';
}

/** What a later text does with the obligations of an earlier law, in the order of the law. */
export function followedIn(earlier: Analysis, later: Analysis): readonly Followed[] {
  if (earlier.document.genre !== 'legislation') return [];
  const acts = doingsOf(later, earlier);
  if (acts.length === 0) return [];
  const provisions = provisionsOf(earlier);
  const found: Followed[] = [];
  for (const commitment of earlier.commitments) {
    const path = pathIn(provisions, commitment);
    const done = acts.find((one) => reaches(one, commitment, path));
    if (done !== undefined)
      found.push({ commitment, citation: done.citation, what: whatOf(done, commitment) });
  }
  return found;
}

interface Doing {
  readonly citation: Citation;
  readonly does: 'commences' | 'is made under' | 'reports under' | 'revokes';
  /** Null of the whole law. */
  readonly path: Path | null;
}

function doingsOf(later: Analysis, earlier: Analysis): readonly Doing[] {
  const mentioned = later.mentions.some(
    ({ type, id, value }) => type === 'instrument' && isOf({ name: value ?? '', id }, earlier),
  );
  if (!mentioned) return [];
  return citationsOf(later).flatMap((citation) => {
    if (citation.inQuotation || !isOf(citation.instrument, earlier)) return [];
    const does = doesBy(citation, later);
    if (does === null) return [];
    return [{ citation, does, path: citation.provision === null ? null : pathCited(citation.provision) }];
  });
}

/** Whether what is named is the law: by its identifier, else by its title. */
function isOf({ name, id }: Named, law: Analysis): boolean {
  const own = workOf(law);
  if (own === null) return false;
  const title = foldedName(law.document.title);
  return (
    workKey({ name, id }) === own.work || (id === null && title !== '' && foldedName(name).startsWith(title))
  );
}

/** A report, or another paper, that says under what it is laid or published. */
const PAPER = /\b(?:laid|presented|published|submitted|made)\b[^.]{0,80}$/i;

function doesBy({ context, rule, start, words }: Citation, { document }: Analysis): Doing['does'] | null {
  if (context === 'commenced') return 'commences';
  if (context === 'revoked') return document.genre === 'legislation' ? 'revokes' : null;
  if (context !== 'relied on' || words === null) return null;
  if (document.genre === 'legislation') return rule === 'en/citations/powers' ? 'is made under' : null;
  const before = document.text.slice(
    Math.max(0, Math.min(start, words.start) - 120),
    Math.min(start, words.start),
  );
  return PAPER.test(before) ? 'reports under' : null;
}

function pathIn(provisions: Provisions, { provision, action }: Commitment): Path | null {
  const own =
    (provision === undefined ? undefined : provisions.byId(provision)) ?? provisions.at(action.start);
  return own === null || own === undefined ? null : pathOf(own);
}

/** Of a whole law only what says when it begins is commenced; a power or duty is exercised by what is made under it. */
function reaches({ does, path }: Doing, { obligation }: Commitment, own: Path | null): boolean {
  const fits =
    does === 'is made under'
      ? obligation === 'power' || obligation === 'duty' || obligation === 'commencement'
      : does === 'reports under'
        ? obligation === 'report' || obligation === 'review' || obligation === 'duty'
        : true;
  if (!fits) return false;
  if (path === null) return does === 'commences' ? obligation === 'commencement' : does === 'revokes';
  return own !== null && isWithin(own, path);
}

function whatOf({ does }: Doing, { obligation }: Commitment): Followed['what'] {
  if (does === 'commences') return 'commenced';
  if (does === 'revokes') return 'revoked';
  return obligation === 'power' ? 'exercised' : 'fulfilled';
}
