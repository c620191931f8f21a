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

/** Checks every quote that an export claims (claims.ts finds them) against what is stored. */
export async function verify(claims: Iterable<Claimed>, textOf: TextOf): Promise<readonly Checked[]> {
  let known = { document: '', edition: '', text: null as string | null };
  const checked: Checked[] = [];
  for (const claimed of claims) {
    const { document, edition } = claimed;
    if (document === null || edition === null) {
      checked.push({ claimed, verdict: 'unknown' });
      continue;
    }
    // An export goes document by document: one text at a time is enough.
    if (known.document !== document || known.edition !== edition)
      known = { document, edition, text: untampered(await textOf(document, edition), edition) };
    checked.push({ claimed, verdict: verdictOn(claimed, known.text) });
  }
  return checked;
}

/** Words whose hash is not the edition's name are not that edition: nothing in them is exact. */
const untampered = (text: string | null, edition: string): string | null =>
  text === null || sha256(text) === edition ? text : '';

/** One quote against the words of its edition. */
export function verdictOn({ start, end, quote }: Claimed, text: string | null): Verdict {
  if (text === null) return 'unknown';
  return quote !== '' && text.slice(start, end) === quote && end - start === quote.length ? 'exact' : 'lost';
}
