import type { Recorded, RegisterEvent } from '../register/events.ts';

/** An event of the log in words, with its number, which is what an undoing names. */
export function eventWords({ seq, at, by, event }: Recorded, { undone = false } = {}): string {
  const who = by.kind === 'person' ? ` by ${by.name}` : '';
  const reason = 'reason' in event && event.reason !== null ? `: ${event.reason}` : '';
  const time = at.slice(0, 16).replace('T', ' ');
  return `${seq}, ${time} UTC: ${happened(event)}${who}${reason}${undone ? ' (taken back)' : ''}`;
}

function happened(event: RegisterEvent): string {
  switch (event.kind) {
    case 'read':
      return `read in edition ${event.head.edition.slice(0, 16)} by rules ${event.rules}`;
    case 'edited':
      return `${Object.keys(event.set).join(', ')} set right`;
    case 'judged':
      return `judged ${event.verdict}`;
    case 'compared':
      return `held against ${event.with.length} other ${event.with.length === 1 ? 'document' : 'documents'}`;
    case 'linked':
      return `${event.standing} link: ${event.relation}`;
    case 'link judged':
      return event.confirmed ? 'link confirmed' : 'link refused';
    case 'thread joined':
      return `joined to thread ${event.thread}`;
    case 'thread split':
      return `split off as thread ${event.thread}`;
    case 'undone':
      return `number ${event.seq} taken back`;
    default:
      return event.kind;
  }
}
