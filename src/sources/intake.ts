import type { Analysis } from '../model/analysis.ts';
import type { Document } from '../model/document.ts';
import type { Problem } from '../model/problem.ts';
import { analyse } from '../pipeline.ts';
import type { Given } from '../readers/finished.ts';
import { read } from '../readers/read.ts';
import type { Added, Store } from '../store/store.ts';
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

/** Reads bytes into the register: the same bytes again change nothing. */
export async function takeBytesIn(bytes: Uint8Array, given: Given, taking: Taking): Promise<TakenIn> {
  const opened = await read(bytes, given);
  if (opened.document === null) return { is: 'unread', why: opened.problems[0].message };
  const { document, problems } = opened;
  const same = await sameAs(taking.store, document);
  return same === null ? add(analysed(document, problems), taking) : { is: 'same', document: same };
}

/** What a document says, with what was wrong when it was opened. */
export function analysed(document: Document, problems: readonly Problem[]): Analysis {
  const analysis = analyse(document);
  return { ...analysis, problems: [...problems, ...analysis.problems] };
}

/** Takes in what was read and analysed before, elsewhere perhaps; the same again changes nothing. */
export async function takeAnalysisIn(analysis: Analysis, taking: Taking): Promise<TakenIn> {
  const same = await sameAs(taking.store, analysis.document);
  return same === null ? add(analysis, taking) : { is: 'same', document: same };
}

async function add(analysis: Analysis, { store, at, rules }: Taking): Promise<TakenIn> {
  const [added] = await store.add([analysis], { at, rules });
  return { is: 'read', added: added! };
}
