import type { Analysis } from '../model/analysis.ts';
import type { Document } from '../model/document.ts';
import type { Problem } from '../model/problem.ts';
import { analyse } from '../pipeline.ts';
import type { Given } from '../readers/finished.ts';
import type { Added, Store } from '../store/store.ts';
import type { Readers } from './reading/readers.ts';
import { type Reading, readingOf } from './reading/reading.ts';
import { sameAs } from './same.ts';

/** What became of bytes that were to be read into the register. */
export type TakenIn =
  | { readonly is: 'read'; readonly added: Added }
  /** Another address or format of a document that the register has. */
  | { readonly is: 'same'; readonly document: string }
  | { readonly is: 'unread'; readonly why: string };

interface Taking {
  readonly store: Store;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Version of the rules. */
  readonly rules: string;
}

/** Where it is read (here, where no readers are named), and until when that is wanted. */
interface Where {
  readonly readers?: Readers | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Reads bytes into the register: the same bytes again change nothing. */
export async function takeBytesIn(
  bytes: Uint8Array,
  given: Given,
  { readers, signal, ...taking }: Taking & Where,
): Promise<TakenIn> {
  return takeReadingIn(await (readers?.read(bytes, given, { signal }) ?? readingOf(bytes, given)), taking);
}

/** What a document says, with what was wrong when it was opened. */
export function analysed(document: Document, problems: readonly Problem[]): Analysis {
  const analysis = analyse(document);
  return { ...analysis, problems: [...problems, ...analysis.problems] };
}

/** Takes in what was read before, elsewhere perhaps; the same again changes nothing. */
export const takeReadingIn = async (reading: Reading, taking: Taking): Promise<TakenIn> =>
  reading.analysis === null ? { is: 'unread', why: reading.why } : takeAnalysisIn(reading.analysis, taking);

/** Takes in what was read and analysed before, elsewhere perhaps; the same again changes nothing. */
export async function takeAnalysisIn(analysis: Analysis, { store, at, rules }: Taking): Promise<TakenIn> {
  const same = await sameAs(store, analysis.document);
  if (same !== null) return { is: 'same', document: same };
  const [added] = await store.add([analysis], { at, rules });
  return { is: 'read', added: added! };
}
