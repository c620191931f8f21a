import type { Claims } from '../claims.ts';
import { claimsIn } from './json.ts';

/** Evidence as `evidenceLine` writes it in one cell or one property. */
export function lineClaims(line: string, at: string): Claims {
  try {
    return [...claimsIn(JSON.parse(line))].map((one) => ({ ...one, at: `${at}, ${one.at}` }));
  } catch {
    return { problem: `has evidence in ${at} that is no JSON: it may be cut short or altered` };
  }
}
