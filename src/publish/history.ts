import type { Compared, Recorded, RegisterEvent } from '../register/events.ts';
import { oneLine, quoted } from './words.ts';

/** An event of the log in words, with its number, which is what an undoing names. */
export function eventWords({ seq, at, by, event }: Recorded, { undone = false } = {}): string {
  const who = by.kind === 'person' ? ` by ${by.name}` : '';
  const reason = 'reason' in event && event.reason !== null ? `: ${event.reason}` : '';
  const time = at.slice(0, 16).replace('T', ' ');
  return `${seq}, ${time} UTC: ${happened(event)}${who}${reason}${undone ? ' (taken back)' : ''}`;
}

/** The same with what it is about, where many stand together. */
export function eventLine(recorded: Recorded, how: { undone?: boolean } = {}): string {
  const { event } = recorded;
  const of = 'item' in event ? ` ${event.item}` : 'link' in event ? ` ${event.link}` : '';
  const document = event.kind === 'read' ? ` “${oneLine(event.head.title || event.document)}”` : '';
  return `${eventWords(recorded, how)}${of === '' && document === '' ? '' : ' |'}${of}${document}`;
}

/** What an event says, without when and by whom. */
export function happened(event: RegisterEvent): string {
  switch (event.kind) {
    case 'read':
      return `read in edition ${event.head.edition.slice(0, 16)} by rules ${event.rules}`;
    case 'edited':
      return `${Object.entries(event.set).map(setWords).join(', ')}`;
    case 'judged':
      return `judged ${event.verdict}${event.evidence === null ? '' : ` by the words ${quoted(event.evidence.quote.quote)}`}`;
    case 'compared':
      return comparedWords(event);
    case 'linked':
      return event.standing === 'asserted'
        ? `link found: ${event.relation}`
        : `link to confirm: ${event.relation}`;
    case 'link judged':
      return event.confirmed ? 'link confirmed' : 'link refused';
    case 'thread joined':
      return `joined to thread ${event.thread}`;
    case 'thread split':
      return `split off as thread ${event.thread}`;
    case 'edition parted':
      return `edition ${event.edition.slice(0, 16)} taken out of ${event.from}: it is document ${event.as}`;
    case 'undone':
      return `number ${event.seq} taken back`;
    default:
      return event.kind;
  }
}

/** With other documents, or with the edition before. */
function comparedWords({ document, with: others, gone = [] }: Compared): string {
  const left = gone.length === 0 ? '' : `; ${gone.length} of its commitments left out`;
  if (others.every((one) => one.document === document)) return `held against the edition before${left}`;
  return `held against ${others.length} other ${others.length === 1 ? 'document' : 'documents'}${left}`;
}

const setWords = ([field, value]: [string, unknown]): string =>
  `${field} set right to ${Array.isArray(value) ? value.map(({ name }) => name).join(', ') || 'none' : (value ?? 'none')}`;
