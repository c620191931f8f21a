import type { Claims } from '../claims.ts';
import type { Claimed } from '../verify.ts';
import { oneLine, quoted } from '../words.ts';
import { lineClaims, type Named } from './line.ts';
import { shownClaims } from './shown.ts';

/** The property of an event that carries its evidence (RFC 5545, 3.8.8.2). */
export const EVIDENCE = 'X-WATCHPOINT-EVIDENCE';

/** Of a calendar that `export ics` wrote. */
export function icsClaims(text: string): Claims {
  const lines = text.replace(/\r?\n[ \t]/g, '').split(/\r?\n/);
  if (!lines.some((line) => /^END:VCALENDAR\s*$/i.test(line)))
    return { problem: 'begins like a calendar and has no END:VCALENDAR: it may be cut short' };
  const claims: Claimed[] = [];
  let event: Event = NO_EVENT;
  for (const line of lines) {
    const [, name = '', value = ''] = /^([A-Z-]{1,60})[^:]{0,200}:(.*)$/is.exec(line) ?? [];
    const property = name.toUpperCase();
    if (property === 'UID') event = { ...event, uid: value };
    if (property === 'SUMMARY') event = { ...event, summary: unescaped(value) };
    if (property === 'DESCRIPTION') event = { ...event, description: unescaped(value) };
    if (property === EVIDENCE) {
      const found = lineClaims(unescaped(value), event.uid);
      if ('problem' in found) return found;
      event = { ...event, found };
    }
    if (property !== 'END') continue;
    claims.push(...event.found, ...shownIn(event));
    event = NO_EVENT;
  }
  return claims;
}

interface Event {
  readonly uid: string;
  readonly summary: string;
  readonly description: string;
  readonly found: readonly Named[];
}

const NO_EVENT: Event = { uid: 'an event without UID', summary: '', description: '', found: [] };

/** The summary ends with the action or with what to watch; a line of the description quotes the sentence. */
function shownIn({ uid, summary, description, found }: Event): readonly Claimed[] {
  const own = found.filter(({ of }) => of === 'action' || of === 'words');
  const whole = found.filter(({ of }) => of === 'sentence' || of === 'words');
  const lines = description.split('\n');
  const words = lines.find((line) => line.startsWith('“')) ?? description;
  return [
    ...shownClaims(summary, `${uid}, summary`, own, (quote) => summary.endsWith(oneLine(quote))),
    ...shownClaims(words, `${uid}, description`, whole, (quote) => lines.includes(quoted(quote))),
  ];
}

/** Words as a property of type TEXT holds them (RFC 5545, 3.3.11). */
export const icsText = (words: string): string => words.replace(/[\\,;]/g, '\\$&').replaceAll('\n', '\\n');

const unescaped = (value: string): string =>
  value.replace(/\\([\\,;nN])/g, (_, mark: string) => (mark.toLowerCase() === 'n' ? '\n' : mark));
