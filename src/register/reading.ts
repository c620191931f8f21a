import type { Analysis } from '../model/analysis.ts';
import type { Span } from '../model/span.ts';
import type { Findings, Read } from './events.ts';
import { digestOf, findingsOf } from './identity.ts';

/** What the log has on a document before another reading of it comes. */
export interface Before {
  /** Hashes of its editions, in the order they came. */
  readonly editions: readonly string[];
  /** The newest reading of the very edition that comes again; null where it is new. */
  readonly last: { readonly digest: string; readonly findings: Findings } | null;
}

export interface Taken {
  readonly outcome: 'new document' | 'new edition' | 'reread' | 'unchanged';
  /** What goes into the log; null where the reading says nothing that the log has not. */
  readonly event: Read | null;
  readonly digest: string;
}

/** What another reading of a document means for the log: same words read to the same end add nothing. */
export function takeIn(analysis: Analysis, rules: string, { editions, last }: Before): Taken {
  const digest = digestOf(analysis);
  if (last?.digest === digest) return { outcome: 'unchanged', event: null, digest };
  const { text: _, ...head } = analysis.document;
  const findings = findingsOf(analysis);
  const carried = last === null ? [] : carriedOver(last.findings, findings);
  const outcome = last !== null ? 'reread' : editions.length > 0 ? 'new edition' : 'new document';
  return { outcome, event: { kind: 'read', document: head.id, head, rules, findings, carried }, digest };
}

interface Placed extends Span {
  readonly id: string;
}

/**
 * Pairs what only the last reading has with what only the new one has, where both stand on the same words of the
 * same edition: at least half of both together. Best pairs first, each item once.
 */
function carriedOver(last: Findings, next: Findings): Read['carried'] {
  return (Object.keys(next) as (keyof Findings)[]).flatMap((field) => {
    const were = new Set(last[field].map(({ id }) => id));
    const are = new Set(next[field].map(({ id }) => id));
    const gone = last[field].filter(({ id }) => !are.has(id)).map(placed);
    const come = next[field].filter(({ id }) => !were.has(id)).map(placed);
    return bestFirst(sharing(gone, come));
  });
}

const placed = (item: Findings[keyof Findings][number]): Placed =>
  'action' in item ? { id: item.id, start: item.action.start, end: item.action.end } : item;

interface Pair {
  readonly from: string;
  readonly to: string;
  readonly share: number;
}

function sharing(gone: Placed[], come: Placed[]): Pair[] {
  const later = come.toSorted((a, b) => a.start - b.start);
  let first = 0;
  return gone
    .toSorted((a, b) => a.start - b.start)
    .flatMap((one) => {
      while (first < later.length && later[first]!.end <= one.start && later[first]!.start < one.start)
        first++;
      const pairs: Pair[] = [];
      for (let at = first; at < later.length && later[at]!.start < one.end; at++) {
        const share = shared(one, later[at]!);
        if (share >= 0.5) pairs.push({ from: one.id, to: later[at]!.id, share });
      }
      return pairs;
    });
}

const shared = (a: Span, b: Span): number =>
  (Math.min(a.end, b.end) - Math.max(a.start, b.start)) /
  (Math.max(a.end, b.end) - Math.min(a.start, b.start));

function bestFirst(pairs: Pair[]): Read['carried'] {
  const used = new Set<string>();
  return pairs
    .toSorted((a, b) => b.share - a.share)
    .flatMap(({ from, to }) => {
      if (used.has(from) || used.has(to)) return [];
      used.add(from).add(to);
      return [{ from, to }];
    });
}
