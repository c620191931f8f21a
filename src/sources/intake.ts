import type { Analysis } from '../model/analysis.ts';
import type { Document } from '../model/document.ts';
import type { Problem } from '../model/problem.ts';
import { analyse } from '../pipeline.ts';
import type { Added, Store } from '../store/store.ts';
import type { Reading } from './reading/reading.ts';
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
