import type { ChangeKind } from '../../languages/en/law-changes.ts';
import type { Analysis } from '../../model/analysis.ts';
import { type Quote, quote } from '../../model/span.ts';
import type { Unit } from './units.ts';
import { spanOf, type Token } from './wording.ts';

/** One thing that a change of words changes. */
export interface LawChange {
  readonly kind: ChangeKind;
  /** For readers: "a duty became a power". */
  readonly says: string;
  /** The words that went, and those that came; null where there are none. */
  readonly earlier: Quote | null;
  readonly later: Quote | null;
}

export type Text = Pick<Analysis, 'document' | 'mentions'>;

/** A provision and the text in which it stands. */
export type InText = readonly [Unit, Text];

/** The stretch of some words, as evidence; null where there are none. */
export function quoteOf(tokens: readonly Token[], { document }: Text): Quote | null {
  const span = spanOf(tokens);
  return span && quote(document, span);
}
