import type { Claims } from '../claims.ts';
import { type Evidence, evidenceLine } from '../evidence.ts';
import type { Claimed } from '../verify.ts';
import { lineClaims } from './line.ts';

const OPEN = '<!-- watchpoint:evidence ';
const CLOSE = ' -->';

/** Evidence as a comment of Markdown or HTML, which readers do not see and `verify` does. */
export const evidenceComment = (evidence: readonly Evidence[]): string =>
  `${OPEN}${evidenceLine(evidence)}${CLOSE}`;

export const hasComments = (text: string): boolean => text.includes(OPEN);

/** Of Markdown or HTML with such comments. */
export function commentClaims(text: string): Claims {
  const claims: Claimed[] = [];
  for (let at = text.indexOf(OPEN), nth = 1; at !== -1; nth++) {
    const end = text.indexOf(CLOSE, at);
    if (end === -1) return { problem: `has evidence in comment ${nth} that never ends: it may be cut short` };
    const found = lineClaims(text.slice(at + OPEN.length, end), `comment ${nth}`);
    if ('problem' in found) return found;
    claims.push(...found);
    at = text.indexOf(OPEN, end);
  }
  return claims;
}
