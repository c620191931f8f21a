import type { Claims } from '../claims.ts';
import type { Claimed } from '../verify.ts';
import { claimsIn } from './json.ts';

/** A quote with what its words are: `action`, `sentence` … */
export interface Named extends Claimed {
  readonly of: string;
}

/** Evidence as `evidenceLine` writes it in one cell or property; `at` says where that is. */
export function lineClaims(
  line: string,
  at: string,
): readonly Named[] | Extract<Claims, { problem: string }> {
  try {
    const parsed: unknown = JSON.parse(line);
    const list: readonly unknown[] = Array.isArray(parsed) ? parsed : [parsed];
    return list.flatMap((one) => {
      const of = ofWords(one);
      return [...claimsIn(one)].map((claim) => ({ ...claim, of, at: `${at}, ${of}` }));
    });
  } catch {
    return { problem: `has evidence in ${at} that is no JSON: it may be cut short or altered` };
  }
}

/** What the words are, as evidence says it. */
function ofWords(one: unknown): string {
  const of = typeof one === 'object' && one !== null && 'of' in one ? one.of : null;
  return typeof of === 'string' ? of : 'words';
}
