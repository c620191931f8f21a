import type { LinkJudged, Recorded, ThreadJoined, ThreadSplit } from '../register/events.ts';
import type { DocumentState, EntryOf } from '../register/register.ts';
import type { Thread, Threads } from '../register/threads.ts';
import { quoted } from './words.ts';

/** What people said of a thread as a whole: that it is one, that it is not, and whether a link holds. */
export type OnThread = Recorded<ThreadJoined | ThreadSplit | LinkJudged>;

/** Asks for every join, split and judged link that touches a thread, in order, without what was undone. */
export function saidOfThreads(
  states: Iterable<DocumentState>,
  ties: Threads['ties'],
): (thread: Thread) => readonly OnThread[] {
  const on = new Map<string, Set<OnThread>>();
  const note = (id: string | null, one: OnThread) => {
    if (id !== null) on.set(id, (on.get(id) ?? new Set()).add(one));
  };
  for (const { threading, undone } of states)
    for (const one of threading)
      if (!undone.has(one.seq)) for (const id of [one.event.thread, ...one.event.items]) note(id, one);
  for (const { from, to, judged } of ties)
    for (const one of judged) for (const { item } of [from, to]) note(item, one);
  return ({ id, formerly, wordings }) => {
    const ids = [id, ...formerly, ...wordings.flatMap((one) => [one.id, ...one.formerly])];
    return [...new Set(ids.flatMap((one) => [...(on.get(one) ?? [])]))].sort((a, b) => a.seq - b.seq);
  };
}

/** "joined by Ann", "link l:1 refused by Bob: another ship". */
export function onThreadWords({ event, by }: OnThread): string {
  const said =
    event.kind === 'link judged'
      ? `link ${event.link} ${event.confirmed ? 'confirmed' : 'refused'}`
      : event.kind === 'thread joined'
        ? 'joined'
        : 'split off';
  return `${said} by ${by.name}${event.reason === null ? '' : `: ${event.reason}`}`;
}

/** Who last judged it kept or missed, and by what: "kept, judged by Ann: seen in May"; empty where nobody did. */
export function verdictWords(wordings: readonly Pick<EntryOf<'commitment'>, 'reviews'>[]): string {
  const judged = wordings.flatMap(({ reviews }) => reviews).filter(({ event }) => event.kind === 'judged');
  const last = judged.sort((a, b) => a.seq - b.seq).at(-1);
  if (last?.event.kind !== 'judged') return '';
  const { verdict, reason, evidence } = last.event;
  const shown = evidence === null ? '' : `, by the words ${quoted(evidence.quote.quote)}`;
  return `${verdict}, judged by ${last.by.name}${reason === null ? '' : `: ${reason}`}${shown}`;
}
