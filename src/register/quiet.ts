import type { Head } from './events.ts';
import type { EntryOf } from './register.ts';
import type { Thread, Threads } from './threads.ts';

/** A later document speaks of what stood beside an undertaking, and not of it. That is all it says. */
export interface Quiet {
  /** The newest such document. */
  readonly head: Head;
  /** How many there are. */
  readonly documents: number;
  /** The neighbours of which it speaks: undertakings of the same document as this one. */
  readonly neighbours: readonly EntryOf<'commitment'>[];
  /** What was looked for in it: the words, as each document has them. */
  readonly lookedFor: readonly string[];
}

/** Neighbours are the undertakings that stand next to it, so many on either side ... */
const ASIDE = 2;
/** ... and so many of them a document must take up before its silence says anything. */
const NEIGHBOURS = 2;

/**
 * The silence of later documents of the same parties or publisher, which were held against one that has the undertaking; null
 * where there is none. Press and analyses choose what they write of: their silence says nothing.
 */
export function quietOf(thread: Thread, threads: Threads, asOf: string): Quiet | null {
  if (thread.wordings.every(({ values }) => values.firmness === 'affirmed')) return null;
  const spoken = spokenIn(thread);
  const last = lastDay([...spoken], threads, asOf);
  if (last === null) return null;
  const found: Pick<Quiet, 'head' | 'neighbours'>[] = [];
  for (const document of heldAgainst(thread, threads)) {
    const head = threads.heads.get(document)!;
    if (spoken.has(document) || head.published === null || head.published <= last || head.published > asOf)
      continue;
    if (head.genre === 'news analysis' || !sameSeries(thread, document, threads)) continue;
    const neighbours = neighboursIn(thread, document, threads);
    if (neighbours.length >= NEIGHBOURS && speaksOfTheme(thread, document, threads))
      found.push({ head, neighbours });
  }
  const newest = found.sort((a, b) => (a.head.published! < b.head.published! ? -1 : 1)).at(-1);
  const lookedFor = thread.wordings.map(({ said }) => said.action.quote);
  return newest === undefined ? null : { ...newest, documents: found.length, lookedFor };
}

/** The documents that speak of it, or may: what is only near does count here. */
function spokenIn({ wordings, reports, kin, proposed, answers }: Thread): Set<string> {
  const own = wordings.map(({ document }) => document);
  const ends = [...reports, ...kin, ...proposed, ...answers].flatMap(({ from, to }) => [
    from.document,
    to.document,
  ]);
  return new Set([...own, ...ends]);
}

const lastDay = (documents: readonly string[], { heads }: Threads, asOf: string): string | null =>
  documents
    .map((id) => heads.get(id)?.published ?? null)
    .filter((day) => day !== null && day <= asOf)
    .sort()
    .at(-1) ?? null;

const heldAgainst = ({ wordings }: Thread, { compared }: Threads): Set<string> =>
  new Set(wordings.flatMap(({ document }) => [...(compared.get(document) ?? [])]));

/** The same publisher, or one who undertook it acts in the other document too. */
function sameSeries({ wordings }: Thread, document: string, threads: Threads): boolean {
  const { publisher } = threads.heads.get(document)!;
  if (publisher !== null && wordings.some(({ head }) => head.publisher === publisher)) return true;
  const names = new Set(wordings.flatMap(({ values }) => values.actors.map(({ name }) => name)));
  return threads.actors.get(document)?.some((name) => names.has(name)) ?? false;
}

/** Whether it takes up anything on the same theme. */
const speaksOfTheme = ({ wordings }: Thread, document: string, { linkedTo }: Threads): boolean =>
  [...(linkedTo.get(document) ?? [])].some(({ values }) => values.theme === wordings[0].values.theme);

/** Undertakings that stand next to it, in a document that has it, and are spoken of in the other. */
function neighboursIn(thread: Thread, document: string, threads: Threads): EntryOf<'commitment'>[] {
  const spoken = threads.linkedTo.get(document) ?? new Set();
  const beside = thread.wordings.flatMap((own) => {
    const all = threads.undertakings.get(own.document) ?? [];
    const at = all.findIndex(({ id }) => id === own.id);
    return at < 0 ? [] : [...all.slice(Math.max(0, at - ASIDE), at), ...all.slice(at + 1, at + 1 + ASIDE)];
  });
  return beside.filter((one) => spoken.has(one) && !thread.wordings.some(({ id }) => id === one.id));
}
