import type { Claims } from '../claims.ts';
import type { Claimed } from '../verify.ts';
import { lineClaims } from './line.ts';

/** The property of an event that carries its evidence (RFC 5545, 3.8.8.2). */
export const EVIDENCE = 'X-WATCHPOINT-EVIDENCE';

/** Of a calendar that `export ics` wrote. */
export function icsClaims(text: string): Claims {
  const lines = text.replace(/\r?\n[ \t]/g, '').split(/\r?\n/);
  if (!lines.some((line) => /^END:VCALENDAR\s*$/i.test(line)))
    return { problem: 'begins like a calendar and has no END:VCALENDAR: it may be cut short' };
  const claims: Claimed[] = [];
  let uid = 'no UID';
  for (const line of lines) {
    if (/^UID[:;]/i.test(line)) uid = line.slice(line.indexOf(':') + 1);
    if (!line.toUpperCase().startsWith(`${EVIDENCE}:`)) continue;
    const found = lineClaims(unescaped(line.slice(EVIDENCE.length + 1)), uid);
    if ('problem' in found) return found;
    claims.push(...found);
  }
  return claims;
}

/** Words as a property of type TEXT holds them (RFC 5545, 3.3.11). */
export const icsText = (words: string): string => words.replace(/[\\,;]/g, '\\$&').replaceAll('\n', '\\n');

const unescaped = (value: string): string =>
  value.replace(/\\([\\,;nN])/g, (_, mark: string) => (mark.toLowerCase() === 'n' ? '\n' : mark));
