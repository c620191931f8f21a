import type { Analysis, Commitment } from '../../model/analysis.ts';
import type { Reference } from '../../model/reference.ts';
import type { Span } from '../../model/span.ts';
import type { Provision, Provisions } from '../../segment/provisions.ts';
import type { Amendment } from '../amendments/amendment.ts';
import { amendmentsOf } from '../amendments/amendments.ts';
import { citerOf } from '../citer.ts';
import type { Definition } from '../definitions/definition.ts';
import { definitionsOf } from '../definitions/definitions.ts';
import { type Use, usesOf } from '../definitions/uses.ts';
import { type Commencement, commencementsOf } from '../extent/commencement.ts';
import { type Extent, extentsOf } from '../extent/extents.ts';
import { linesOf } from '../lines.ts';
import { referencesOf } from '../references/references.ts';
import { headingOf } from './headings.ts';

/** A law as a whole: what it is said to be, and each of its provisions with what it does. */
export interface Digest {
  readonly extent: Extent;
  readonly commencement: Commencement;
  readonly provisions: Provisions;
  /** How its provisions are cited, by their identifiers. */
  readonly cite: (id: string | null) => string | null;
  /** The provisions of the law itself, in its order; what is to stand in another law belongs to what puts it there. */
  readonly own: readonly Provision[];
  /** What one provision does, with those in it where `deep`. */
  readonly of: (provision: Provision, deep?: boolean) => Did;
}

/** What a provision does. */
export interface Did {
  readonly heading: Span | null;
  /** Duties, powers, prohibitions, reports, and when it begins or ends. */
  readonly obligations: readonly Commitment[];
  readonly definitions: readonly Definition[];
  readonly amendments: readonly Amendment[];
  readonly references: readonly Reference[];
  /** Where it uses a word that the law defines. */
  readonly uses: readonly Use[];
  readonly extent: Extent;
  readonly commencement: Commencement;
}

/** What a law does, provision by provision; null of a text whose publisher names no provisions. */
export function digestOf(analysis: Analysis): Digest | null {
  const { document } = analysis;
  const lines = linesOf(analysis);
  const { provisions } = lines;
  if (document.genre !== 'legislation' || provisions.all.length === 0) return null;
  const definitions = definitionsOf(analysis);
  const found = {
    obligations: analysis.commitments.filter(({ provision }) => provision !== undefined),
    definitions,
    amendments: amendmentsOf(analysis),
    references: referencesOf(analysis),
    uses: usesOf(document.text, definitions),
  };
  const extent = extentsOf(analysis, lines);
  const commencement = commencementsOf(analysis, lines);
  const named = (id: string | null | undefined) => (id == null ? null : (provisions.byId(id) ?? null));
  const at = {
    obligations: placed(found.obligations, ({ provision }) => named(provision)),
    definitions: placed(found.definitions, ({ provision }) => named(provision)),
    amendments: placed(found.amendments, ({ provision }) => named(provision)),
    references: placed(found.references, ({ start }) => provisions.at(start)),
    uses: placed(found.uses, ({ words }) => provisions.at(words.start)),
  };
  return {
    extent: extent(null),
    commencement: commencement(null),
    provisions,
    cite: citerOf(analysis, provisions),
    own: provisions.all.filter(({ quoted }) => !quoted),
    of: (provision, deep = false) => ({
      heading: headingOf(document.text, provision),
      obligations: at.obligations(provision, deep),
      definitions: at.definitions(provision, deep),
      amendments: at.amendments(provision, deep),
      references: at.references(provision, deep),
      uses: at.uses(provision, deep),
      extent: extent(provision),
      commencement: commencement(provision),
    }),
  };
}

/** What was found, by the provision in whose own words it stands; `deep` has what stands in its parts too. */
function placed<Found>(
  found: readonly Found[],
  standsIn: (one: Found) => Provision | null,
): (provision: Provision, deep: boolean) => readonly Found[] {
  const own = Map.groupBy(found, (one) => instructing(standsIn(one)));
  const all = (provision: Provision): readonly Found[] => [
    ...(own.get(provision) ?? []),
    ...provision.children.flatMap(all),
  ];
  return (provision, deep) => (deep ? all(provision) : (own.get(provision) ?? []));
}

/** What stands in words that are to go into another law is of the provision that puts them there. */
function instructing(provision: Provision | null): Provision | null {
  let at = provision;
  while (at?.quoted) at = at.parent;
  return at;
}
