import type { Mention } from '../../model/analysis.ts';
import type { MarkedReference } from '../../model/legislation.ts';
import type { Reference } from '../../model/reference.ts';
import { firstFrom, overlaps, type Span } from '../../model/span.ts';
import type { Provision } from '../../segment/provisions.ts';
import type { Changes } from './amended.ts';
import type { Law } from './places.ts';

/** A law that is read for its references, and what was spoken of so far. */
export interface Reading {
  readonly text: string;
  /** Of the law that is read. */
  readonly title: string;
  readonly uri: string | null;
  readonly law: Law;
  readonly named: readonly Mention[];
  readonly marked: readonly MarkedReference[];
  readonly last: Map<string, Provision>;
  /** Those spoken of last, the latest first. */
  readonly recent: Provision[];
  readonly quotations: readonly Span[];
  readonly changes: Changes;
  /** What is known of provisions: whether they amend another law, whether they introduce such. */
  readonly changing: Map<Provision, boolean>;
  readonly introducing: Map<Provision, boolean>;
}

/** What is told of a reference. */
export type Told = Pick<Reference, 'kind' | 'targets' | 'resolved' | 'why' | 'rule'>;

/** Of spans in the order of the text, those that share a character with another. */
export function over<S extends Span>(spans: readonly S[], span: Span): S[] {
  const from = Math.max(0, firstFrom(spans, span.start) - 2);
  return spans.slice(from, firstFrom(spans, span.end)).filter((one) => overlaps(one, span));
}
