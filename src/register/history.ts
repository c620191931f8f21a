import type { Recorded } from './events.ts';
import type { DocumentState, Entry } from './register.ts';

/** An event that concerns an entry, and whether it was taken back since. */
export interface Happened {
  readonly recorded: Recorded;
  readonly undone: boolean;
}

/** All of a document's log that concerns one entry, in order. Nothing is left out: what was undone is marked. */
export function historyOf(
  { id, formerly, readings }: Entry,
  { undone, undoings }: DocumentState,
  log: readonly Recorded[],
): readonly Happened[] {
  const ids = new Set([id, ...formerly]);
  const read = new Set(readings.map(({ seq }) => seq));
  const links = linksOf(log, ids);
  const concerned = new Set<number>();
  for (const recorded of log) {
    const of = undoings.get(recorded.seq)?.of;
    if (read.has(recorded.seq) || concerns(recorded, ids, links) || (of !== undefined && concerned.has(of)))
      concerned.add(recorded.seq);
  }
  return log
    .filter(({ seq }) => concerned.has(seq))
    .map((recorded) => ({ recorded, undone: undone.has(recorded.seq) }));
}

/** The links that touch it, whoever found or judged them. */
function linksOf(log: readonly Recorded[], ids: ReadonlySet<string>): ReadonlySet<string> {
  const touching = log.flatMap(({ event }) =>
    event.kind === 'linked' && [event.from.item, event.to.item].some((item) => ids.has(item ?? ''))
      ? [event.link]
      : [],
  );
  return new Set(touching);
}

function concerns({ event }: Recorded, ids: ReadonlySet<string>, links: ReadonlySet<string>): boolean {
  if (event.kind === 'thread joined' || event.kind === 'thread split')
    return event.items.some((id) => ids.has(id));
  if (event.kind === 'linked' || event.kind === 'link judged') return links.has(event.link);
  return 'item' in event && ids.has(event.item);
}
