import type { Analysis } from '../../model/analysis.ts';
import type { Document } from '../../model/document.ts';
import type { Problem } from '../../model/problem.ts';
import type { Given } from '../../readers/finished.ts';
import { read } from '../../readers/read.ts';
import { analysed } from '../../sources/intake.ts';
import { packJson, unpackJson } from './packing.ts';

/** What a thread is asked: to open bytes, or to find what opened ones say. What goes from step to step is packed. */
export type Order =
  | { readonly is: 'read'; readonly bytes: Uint8Array; readonly given: Given }
  | { readonly is: 'analyse'; readonly packed: Uint8Array; readonly rules: string };

export type Done =
  | { readonly is: 'packed'; readonly packed: Uint8Array; readonly title: string }
  /** That no reader can read it is an answer: one line. */
  | { readonly is: 'unread'; readonly why: string };

interface Opened {
  readonly document: Document;
  readonly problems: readonly Problem[];
}

/** What a document says, and by which version of the rules: who takes it in may have others. */
export interface Said {
  readonly rules: string;
  readonly analysis: Analysis;
}

/** Pure: the same order, the same answer, whichever host it is asked on. */
export async function stepOf(order: Order): Promise<Done> {
  if (order.is === 'analyse') {
    const { document, problems } = await unpackJson<Opened>(order.packed);
    const said: Said = { rules: order.rules, analysis: analysed(document, problems) };
    return { is: 'packed', packed: await packJson(said), title: document.title };
  }
  const opened = await read(order.bytes, order.given);
  if (opened.document === null) return { is: 'unread', why: opened.problems[0].message };
  const { document, problems } = opened;
  return {
    is: 'packed',
    packed: await packJson({ document, problems } satisfies Opened),
    title: document.title,
  };
}
