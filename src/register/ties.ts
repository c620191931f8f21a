import type { Compared, End, Linked, LinkJudged, Recorded } from './events.ts';
import type { DocumentState } from './register.ts';

/** A link as it stands now. */
export interface Tie extends Omit<Linked, 'kind' | 'document' | 'standing'> {
  /** `proposed`: only near, for a person to say. `confirmed`, `refused`: a person did. */
  readonly standing: 'asserted' | 'proposed' | 'confirmed' | 'refused';
  /** What people said of it, in order, without what was undone. */
  readonly judged: readonly Recorded<LinkJudged>[];
  /** The event that first found it, and when that was recorded. */
  readonly seq: number;
  readonly at: string;
}

/** Whether it is held to be so. */
export const holds = ({ standing }: Tie): boolean => standing === 'asserted' || standing === 'confirmed';

/**
 * Every link that was found when its two documents were last held against each other, or that a person has judged.
 * One that newer rules or a newer wording no longer bring goes, unless a person confirmed it.
 */
export function tiesOf(states: Iterable<DocumentState>): readonly Tie[] {
  const log: Recorded<Compared | Linked | LinkJudged>[] = [];
  for (const { links, undone } of states) for (const one of links) if (!undone.has(one.seq)) log.push(one);
  log.sort((a, b) => a.seq - b.seq);
  const [found, judged, compared] = sorted(log);
  return [...found.values()].flatMap((sightings) => {
    const said = judged.get(sightings[0]!.event.link) ?? [];
    const tie = tieOf(sightings, said);
    const since = compared.get(pairOf(tie.from, tie.to)) ?? 0;
    return sightings.at(-1)!.seq > since || tie.standing === 'confirmed' ? [tie] : [];
  });
}

type Grouped = [
  found: Map<string, Recorded<Linked>[]>,
  judged: Map<string, Recorded<LinkJudged>[]>,
  /** The last comparison of two documents. */
  compared: Map<string, number>,
];

function sorted(log: readonly Recorded<Compared | Linked | LinkJudged>[]): Grouped {
  const [found, judged, compared]: Grouped = [new Map(), new Map(), new Map()];
  for (const one of log) {
    const { event, seq } = one;
    if (event.kind === 'linked') put(found, event.link, one as Recorded<Linked>);
    else if (event.kind === 'link judged') put(judged, event.link, one as Recorded<LinkJudged>);
    else for (const other of event.with) compared.set(pairOf(event, other), seq);
  }
  return [found, judged, compared];
}

function tieOf(sightings: readonly Recorded<Linked>[], judged: readonly Recorded<LinkJudged>[]): Tie {
  const { kind: _, document: __, ...last } = sightings.at(-1)!.event;
  const verdict = judged.at(-1)?.event.confirmed;
  const standing = verdict === undefined ? last.standing : verdict ? 'confirmed' : 'refused';
  const { seq, at } = sightings[0]!;
  return { ...last, standing, judged, seq, at };
}

const pairOf = (a: Pick<End, 'document'>, b: Pick<End, 'document'>): string =>
  [a.document, b.document].sort().join('\n');

function put<T>(into: Map<string, T[]>, key: string, one: T): void {
  const there = into.get(key);
  if (there === undefined) into.set(key, [one]);
  else there.push(one);
}
