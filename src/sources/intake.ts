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

/** Reads bytes into the register: the same bytes again change nothing. */
export async function takeBytesIn(
  bytes: Uint8Array,
  given: Given,
  { store, at, rules }: { readonly store: Store; readonly at: string; readonly rules: string },
): Promise<TakenIn> {
  const opened = await read(bytes, given);
  if (opened.document === null) return { is: 'unread', why: opened.problems[0].message };
  const { document, problems } = opened;
  const same = await sameAs(store, document);
  if (same !== null) return { is: 'same', document: same };
  const analysis = analyse(document);
  const whole = { ...analysis, problems: [...problems, ...analysis.problems] };
  const [added] = await store.add([whole], { at, rules });
  return { is: 'read', added: added! };
}
