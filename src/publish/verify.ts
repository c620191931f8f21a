import { sha256 } from '../readers/identity.ts';

/** A quote found somewhere in an export, with the edition it is said to stand in. */
export interface Claimed {
  /** Where in the export: `documents.0.commitments.3.action`, `line 12`. */
  readonly at: string;
  readonly document: string | null;
  readonly edition: string | null;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/**
 * `exact`: those very words stand at that very place of the stored edition. `lost`: they do not; nobody looks for
 * them elsewhere. `unknown`: the register has no such edition, so nothing can be said.
 */
export type Verdict = 'exact' | 'lost' | 'unknown';

export interface Checked {
  readonly claimed: Claimed;
  readonly verdict: Verdict;
}

/** The words of a stored edition; null where there is none such. */
export type TextOf = (document: string, edition: string) => Promise<string | null>;

/**
 * Checks every quote that an export claims (claims.ts finds them) against what is stored, in the order in which they
 * stand there; each edition is asked for once, however the export mixes them.
 */
export async function verify(claims: Iterable<Claimed>, textOf: TextOf): Promise<readonly Checked[]> {
  const all = [...claims];
  const verdicts = new Map<Claimed, Verdict>();
  for (const ofOne of Map.groupBy(all, keyOf).values()) {
    const { document, edition } = ofOne[0]!;
    const named = document !== null && edition !== null;
    const text = named ? untampered(await textOf(document, edition), edition) : null;
    for (const claimed of ofOne) verdicts.set(claimed, verdictOn(claimed, text));
  }
  return all.map((claimed) => ({ claimed, verdict: verdicts.get(claimed)! }));
}

const keyOf = ({ document, edition }: Claimed): string => JSON.stringify([document, edition]);

/** Words whose hash is not the edition's name are not that edition: nothing in them is exact. */
const untampered = (text: string | null, edition: string): string | null =>
  text === null || sha256(text) === edition ? text : '';

/** One quote against the words of its edition. */
function verdictOn({ start, end, quote }: Claimed, text: string | null): Verdict {
  if (text === null) return 'unknown';
  return quote !== '' && text.slice(start, end) === quote && end - start === quote.length ? 'exact' : 'lost';
}
