import type { Recorded, ThreadJoined, ThreadSplit } from './events.ts';

/** Items that are one undertaking. */
export interface Group {
  readonly id: string;
  readonly items: readonly string[];
  /** Ids of groups that went up in this one. */
  readonly absorbed: readonly string[];
}

/** An item before anything joins it. */
export interface Single {
  readonly item: string;
  /** The thread it is by itself. */
  readonly thread: string;
  /** The editions that say it: no two items of one are the same. */
  readonly editions: readonly string[];
  /** The number of the reading that first found it: the older thread's id lives on. */
  readonly born: number;
}

/** What brings items together or apart, in the order of the log. */
export type Step =
  | { readonly seq: number; readonly by: 'program' | 'person'; readonly pair: readonly [string, string] }
  | Recorded<ThreadJoined | ThreadSplit>;

/**
 * Groups items by what joins them. The program never brings two items of one edition together, as a document says
 * an undertaking once, nor what a person has split; a person may do either.
 */
export function groupsOf(singles: readonly Single[], steps: readonly Step[]): readonly Group[] {
  const groups = new Map<string, Open>();
  for (const { item, thread, editions, born } of singles)
    groups.set(item, { id: thread, items: [item], editions: [editions], born, absorbed: [], apart: [] });
  for (const step of steps.toSorted((a, b) => a.seq - b.seq)) {
    if ('pair' in step) link(groups, step.pair, step.by);
    else if (step.event.kind === 'thread joined') join(groups, step.event);
    else split(groups, step.event, step.seq);
  }
  return [...new Set(groups.values())];
}

interface Open extends Group {
  id: string;
  items: string[];
  /** The editions of each item, in the same order. */
  editions: (readonly string[])[];
  born: number;
  absorbed: string[];
  /** Splits that parted this group from another: the number, and below 0 on the side that left. */
  apart: number[];
}
type Groups = Map<string, Open>;

function link(groups: Groups, [one, other]: readonly [string, string], by: 'program' | 'person'): void {
  const [a, b] = [groups.get(one), groups.get(other)];
  if (a === undefined || b === undefined || a === b) return;
  if (by === 'program' && (a.apart.some((mark) => b.apart.includes(-mark)) || shareEdition(a, b))) return;
  unite(groups, a, b);
}

function shareEdition(a: Open, b: Open): boolean {
  const those = b.editions.flat();
  return a.editions.some((own) => own.some((edition) => those.includes(edition)));
}

function join(groups: Groups, { thread, items }: ThreadJoined): void {
  const all = [...new Set(items.flatMap((item) => groups.get(item) ?? []))];
  const first = all.find(({ id, absorbed }) => id === thread || absorbed.includes(thread)) ?? all[0];
  if (first === undefined) return;
  for (const one of all)
    if (one !== first) {
      one.apart = one.apart.filter((mark) => !first.apart.includes(-mark));
      unite(groups, first, one, thread);
    }
}

function split(groups: Groups, { thread, items }: ThreadSplit, seq: number): void {
  for (const from of new Set(items.flatMap((item) => groups.get(item) ?? []))) {
    const leaving = from.items.filter((item) => items.includes(item));
    if (leaving.length === from.items.length) continue;
    const editions = from.editions.filter((_, at) => items.includes(from.items[at]!));
    const apart = [...from.apart, -seq];
    const part: Open = { id: thread, items: leaving, editions, born: seq, absorbed: [], apart };
    from.editions = from.editions.filter((_, at) => !items.includes(from.items[at]!));
    from.items = from.items.filter((item) => !items.includes(item));
    from.apart.push(seq);
    for (const item of leaving) groups.set(item, part);
  }
}

function unite(groups: Groups, a: Open, b: Open, id?: string): void {
  const [older, younger] = id === undefined && isOlder(b, a) ? [b, a] : [a, b];
  older.items.push(...younger.items);
  older.editions.push(...younger.editions);
  older.apart.push(...younger.apart);
  older.absorbed.push(younger.id, ...younger.absorbed);
  for (const item of younger.items) groups.set(item, older);
}

const isOlder = (a: Open, b: Open): boolean => a.born < b.born || (a.born === b.born && a.id < b.id);
