import type { Commitment, Named } from '../model/analysis.ts';
import { folded } from './identity.ts';

/** What differs in the values of two wordings of one undertaking, in short phrases. */
export function changesBetween(a: Commitment, b: Commitment): readonly string[] {
  return [
    change('deadline', a.deadline?.edtf ?? words(a.deadline), b.deadline?.edtf ?? words(b.deadline)),
    change('interval', a.cadence?.duration ?? words(a.cadence), b.cadence?.duration ?? words(b.cadence)),
    change('firmness', a.firmness, b.firmness),
    change('owner', names(a.actors), names(b.actors)),
    change('instrument', names(a.instruments), names(b.instruments)),
    change('condition', quotes(a.conditions), quotes(b.conditions)),
  ].filter((one) => one !== null);
}

function change(what: string, before: string | null, after: string | null): string | null {
  if (before === after || (before !== null && after !== null && folded(before) === folded(after)))
    return null;
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
