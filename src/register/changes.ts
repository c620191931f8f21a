import type { Commitment, Named } from '../model/analysis.ts';
import { folded } from './identity.ts';

/** What differs in the values of two wordings of one undertaking, in short phrases. */
export function changesBetween(a: Commitment, b: Commitment): readonly string[] {
  return valuesOf(a, b).filter(differ).map(change);
}

/** The same where nobody knows which came first: in words that make neither the earlier. */
export function differencesBetween(a: Commitment, b: Commitment): readonly string[] {
  return valuesOf(a, b)
    .filter(differ)
    .map(([what, one, other]) => `${what} differs: ${one ?? 'none given'} / ${other ?? 'none given'}`);
}

type Value = readonly [what: string, before: string | null, after: string | null];

const valuesOf = (a: Commitment, b: Commitment): readonly Value[] => [
  ['deadline', a.deadline?.edtf ?? words(a.deadline), b.deadline?.edtf ?? words(b.deadline)],
  ['interval', a.cadence?.duration ?? words(a.cadence), b.cadence?.duration ?? words(b.cadence)],
  ['firmness', a.firmness, b.firmness],
  ['owner', names(a.actors), names(b.actors)],
  ['instrument', names(a.instruments), names(b.instruments)],
  ['condition', quotes(a.conditions), quotes(b.conditions)],
];

const differ = ([, before, after]: Value): boolean =>
  before !== after && (before === null || after === null || folded(before) !== folded(after));

function change([what, before, after]: Value): string {
  if (before === null) return `${what} added: ${after}`;
  if (after === null) return `${what} dropped: ${before}`;
  return what === 'deadline' ? `${what} moved: ${before} to ${after}` : `${what}: ${before} to ${after}`;
}

const words = (one: { readonly quote: string } | null): string | null => one?.quote ?? null;
const names = (all: readonly Named[]): string | null =>
  all.length === 0
    ? null
    : all
        .map(({ name }) => name)
        .sort()
        .join(', ');
const quotes = (all: readonly { readonly quote: string }[]): string | null =>
  all.length === 0 ? null : all.map(({ quote }) => quote).join('; ');
