import { sha256 } from '../readers/identity.ts';

/** A quote found somewhere in an export, with the edition it is said to stand in. */
export interface Claimed {
  /** Where in the export: `documents.0.commitments.3.action`. */
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

/** Checks every quote in an export or analysis, whatever its shape, against what is stored. */
export async function verify(exported: unknown, textOf: TextOf): Promise<readonly Checked[]> {
  let known = { document: '', edition: '', text: null as string | null };
  const checked: Checked[] = [];
  for (const claimed of claimsIn(exported)) {
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

/** Every quote, in order: each object that has `start`, `end` and `quote`. The document is named on the way down. */
export function* claimsIn(exported: unknown): Iterable<Claimed> {
  const ahead: Ahead[] = [{ value: exported, at: '', above: { document: null, edition: null } }];
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    const { value, at, above } = next;
    if (typeof value !== 'object' || value === null) continue;
    const where = Array.isArray(value) ? above : whereOf(value as Record<string, unknown>, above);
    const { start, end, quote } = value as Record<string, unknown>;
    if (typeof quote === 'string' && Number.isInteger(start) && Number.isInteger(end))
      yield { at, ...where, start: start as number, end: end as number, quote };
    for (const [key, below] of Object.entries(value).reverse())
      ahead.push({ value: below, at: at === '' ? key : `${at}.${key}`, above: where });
  }
}

/** What a file of JSON, or of one JSON value a line, holds; null where it is neither. */
export function parsed(file: string): unknown {
  try {
    return JSON.parse(file);
  } catch {
    return linesParsed(file);
  }
}

function linesParsed(file: string): unknown {
  try {
    const lines = file.split('\n').filter((line) => line.trim() !== '');
    return lines.length === 0 ? null : lines.map((line) => JSON.parse(line) as unknown);
  } catch {
    return null;
  }
}

interface Where {
  readonly document: string | null;
  readonly edition: string | null;
}

interface Ahead {
  readonly value: unknown;
  readonly at: string;
  readonly above: Where;
}

/** What an object says it is of: `document` and `edition`, a `document` with both in it, or a document's own head. */
function whereOf(value: Record<string, unknown>, above: Where): Where {
  const head = typeof value.document === 'object' && value.document !== null ? value.document : value;
  const { document, id, edition } = head as Record<string, unknown>;
  if (typeof edition !== 'string') return above;
  const named = typeof document === 'string' ? document : typeof id === 'string' ? id : above.document;
  return { document: named, edition };
}
