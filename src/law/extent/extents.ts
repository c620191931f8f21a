import type { Analysis } from '../../model/analysis.ts';
import type { ProvisionForce } from '../../model/legislation.ts';
import type { Quote } from '../../model/span.ts';
import type { Provision } from '../../segment/provisions.ts';
import type { Lines } from '../lines.ts';
import { type Reach, reachesOf, saidOf } from './reach.ts';

/** `E`, `W`, `S`, `NI`; `EU`, `EEA`; other territories by name. */
export type Territory = string;

/** Where a provision extends to, by its publisher and by the words, and where it applies. */
export interface Extent {
  /** Null where the publisher says nothing. */
  readonly published: readonly Territory[] | null;
  /** Null where the words say nothing. */
  readonly stated: readonly Territory[] | null;
  /** Where it has effect, where the words say that besides; null where they do not. */
  readonly applies: readonly Territory[] | null;
  readonly words: readonly Quote[];
  readonly rules: readonly string[];
  /** What does not agree, in a sentence; null where all does. */
  readonly contradiction: string | null;
  /** What was taken to be so, and what cannot be told from the text. */
  readonly notes: readonly string[];
}

/** Where each provision of a law extends to; asked with null, of the law as a whole. */
export type ExtentOf = (provision: Provision | null) => Extent;

export function extentsOf(
  { document, legislation }: Pick<Analysis, 'document' | 'legislation'>,
  lines: Lines,
): ExtentOf {
  const reaches = reachesOf(lines, document.text);
  const places = reaches.filter(({ says }) => says === 'extends' || says === 'union');
  const applying = reaches.filter(({ says }) => says === 'applies');
  const same = reaches.filter(({ says }) => says === 'same extent');
  const forces = new Map((legislation?.provisions ?? []).map((one) => [one.provision, one]));
  return (provision) => {
    const published =
      publishedOf(provision, forces) ?? (legislation?.extent.length ? legislation.extent : null);
    const said = saidOf(places, provision);
    const stated = said.length === 0 ? null : territoriesOf(said, places);
    const applies = saidOf(applying, provision);
    return {
      published,
      stated,
      applies:
        applies.length === 0
          ? null
          : [...new Set(applies.flatMap(({ groups }) => territoriesIn(groups.to ?? '')))],
      words: [...said, ...applies, ...same].map(({ words }) => words),
      rules: [...new Set([...said, ...applies, ...same].map(({ rule }) => rule))],
      contradiction: contradiction(published, stated),
      notes: notesOn(published, stated, same.length > 0),
    };
  };
}

/** What the publisher says of the nearest provision around one of which it says anything. */
function publishedOf(
  provision: Provision | null,
  forces: ReadonlyMap<string, ProvisionForce>,
): readonly string[] | null {
  for (let at = provision; at !== null; at = at.parent) {
    const extent = forces.get(at.id)?.extent;
    if (extent) return extent;
  }
  return null;
}

/** "Extends also to Scotland" adds to where the whole extends. */
function territoriesOf(said: readonly Reach[], all: readonly Reach[]): readonly Territory[] {
  const also = said.some(({ groups }) => groups.also !== undefined || groups.also2 !== undefined);
  const whole = also ? all.filter(({ of, says }) => of === 'law' && says === 'extends') : [];
  return [
    ...new Set(
      [...whole, ...said].flatMap(({ says, words, groups }) =>
        says === 'union' ? [/EEA/.test(words.quote) ? 'EEA' : 'EU'] : territoriesIn(groups.to ?? ''),
      ),
    ),
  ];
}

const PARTS: readonly (readonly [name: RegExp, territories: readonly Territory[]])[] = [
  [/United\s+Kingdom/, ['E', 'W', 'S', 'NI']],
  [/Great\s+Britain/, ['E', 'W', 'S']],
  [/England/, ['E']],
  [/Wales/, ['W']],
  [/Scotland/, ['S']],
  [/Northern\s+Ireland/, ['NI']],
  [/Channel\s+Islands/, ['Channel Islands']],
  [/Isle\s+of\s+Man/, ['Isle of Man']],
  [/Jersey/, ['Jersey']],
  [/Guernsey/, ['Guernsey']],
];

const territoriesIn = (words: string): readonly Territory[] => [
  ...new Set(PARTS.flatMap(([name, territories]) => (name.test(words) ? territories : []))),
];

function contradiction(
  published: readonly Territory[] | null,
  stated: readonly Territory[] | null,
): string | null {
  if (published === null || stated === null || published.some((one) => one === 'EU')) return null;
  const more = published.filter((one) => !stated.includes(one));
  const less = stated.filter((one) => !published.includes(one));
  if (more.length + less.length === 0) return null;
  return `the publisher says ${published.join('+')}, the words ${stated.join('+')}`;
}

function notesOn(
  published: readonly Territory[] | null,
  stated: readonly Territory[] | null,
  same: boolean,
): string[] {
  const notes: string[] = [];
  if (same) notes.push('an amendment extends as far as what it amends, which this text does not tell');
  if (published === null && stated === null) notes.push('cannot tell from the text where it extends to');
  return notes;
}
