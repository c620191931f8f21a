import type { Named } from '../../model/analysis.ts';
import type { ProvisionKind } from '../../segment/provisionNames.ts';
import type { Provision } from '../../segment/provisions.ts';
import { provisionPath } from '../citations/works.ts';

/** A provision by what it is called from the outermost inwards: `section 20 2 a`, `schedule 1 paragraph 2`. */
export type Path = readonly string[];

/** What a whole provision is; what is above it, as a Part, is not said where it is cited. */
const WHOLE = new Set<ProvisionKind>([
  'section',
  'article',
  'regulation',
  'rule',
  'order',
  'schedule',
  'annex',
]);

/** Null of a Part, a Chapter, a cross-heading: none of them is an obligation of somebody's. */
export function pathOf(provision: Provision): Path | null {
  const { kind, number, parent } = provision;
  if (WHOLE.has(kind)) return [kind, number.toLowerCase()];
  const above =
    parent === null ? null : parent.kind === 'part' ? pathOf(parent.parent ?? parent) : pathOf(parent);
  if (above === null) return null;
  const named = above.length === 2 && (above[0] === 'schedule' || above[0] === 'annex');
  return named ? [...above, kind, number.toLowerCase()] : [...above, number.toLowerCase()];
}

/** The same of a provision that is cited: "section 20(1)", "Article 5(2), point (a)". */
export const pathCited = ({ name }: Named): Path =>
  provisionPath(name)
    .split('/')
    .filter((part) => part !== 'point');

/** Whether one provision is the other, or stands in it. */
export const isWithin = (inner: Path, outer: Path): boolean =>
  outer.length <= inner.length && outer.every((part, at) => part === inner[at]);
