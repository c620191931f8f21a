import { generateIcsCalendar, type IcsCalendar, type IcsEvent } from 'ts-ics';
import { addDays, firstDay, lastDay } from '../model/edtf.ts';
import { stands } from '../register/entries.ts';
import type { Entry, EntryOf } from '../register/register.ts';
import { dueWords, source } from './register.ts';
import { namesWords, oneLine, quoted, whenWords } from './words.ts';

/**
 * A calendar (RFC 5545) of every dated deadline and watchpoint among the entries, one whole day each: the last on
 * which it can be kept, or the first where the end is open. A day's UID is the entry's first id and never changes,
 * its SEQUENCE and DTSTAMP are the number and time of its last change in the log: the same log, the same bytes.
 */
export function registerIcs(entries: readonly Entry[]): string {
  const events = entries.filter(stands).map(eventOf);
  const calendar: IcsCalendar = {
    version: '2.0',
    prodId: '-//Watchpoint//Register of undertakings//EN',
    method: 'PUBLISH',
    name: 'Watchpoint',
    events: events.filter((event) => event !== null).sort(byDay),
  };
  return folded(generateIcsCalendar(calendar));
}

function eventOf(entry: Entry): IcsEvent | null {
  if (entry.kind === 'commitment') {
    const { deadline } = entry.values;
    return deadline === null ? null : dayEvent(entry, deadline, commitmentWords(entry));
  }
  if (entry.kind !== 'watchpoint' || entry.said.date === null) return null;
  return dayEvent(entry, entry.said.date, {
    summary: `Watch: ${oneLine(entry.said.quote)}`,
    description: [quoted(entry.said.quote), `When: ${whenWords(entry.said.date)}`, `In: ${source(entry)}`],
  });
}

interface Words {
  readonly summary: string;
  readonly description: readonly string[];
}

function commitmentWords(entry: EntryOf<'commitment'>): Words {
  const { said, values } = entry;
  return {
    summary: `${namesWords(values.actors)}: ${oneLine(said.action.quote)}`,
    description: [
      `Firmness: ${values.firmness}`,
      `When: ${dueWords(entry)}`,
      ...(values.instruments.length === 0 ? [] : [`Under: ${namesWords(values.instruments)}`]),
      quoted(said.sentence.quote),
      `In: ${source(entry)}`,
    ],
  };
}

function dayEvent(entry: Entry, edtf: string, { summary, description }: Words): IcsEvent | null {
  const day = lastDay(edtf) ?? firstDay(edtf);
  if (day === null) return null;
  return {
    uid: `${(entry.formerly[0] ?? entry.id).replace(':', '-')}@watchpoint`,
    stamp: { date: new Date(entry.touched), type: 'DATE-TIME' },
    sequence: entry.revision,
    start: { date: midnight(day), type: 'DATE' },
    end: { date: midnight(addDays(day, 1)), type: 'DATE' },
    summary,
    description: [...description, entry.id].join('\n'),
    timeTransparent: 'TRANSPARENT',
    ...(entry.head.uri !== null && /^https?:/.test(entry.head.uri) ? { url: entry.head.uri } : {}),
  };
}

const midnight = (day: string): Date => new Date(`${day}T00:00:00Z`);

const byDay = (a: IcsEvent, b: IcsEvent): number =>
  a.start.date.getTime() - b.start.date.getTime() || (a.uid < b.uid ? -1 : 1);

/** Lines of at most 75 octets (RFC 5545, 3.1); the library counts characters. No character is cut in two. */
function folded(calendar: string): string {
  const lines = calendar.replace(/\r\n[ \t]/g, '').split('\r\n');
  return lines.map(foldedLine).join('\r\n');
}

function foldedLine(line: string): string {
  let out = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > 75) {
      out += '\r\n ';
      octets = 1;
    }
    out += character;
    octets += size;
  }
  return out;
}
