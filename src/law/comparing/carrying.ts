import type { ChangeKind } from '../../languages/en/law-changes.ts';
import type { Analysis } from '../../model/analysis.ts';
import { type Quote, quote } from '../../model/span.ts';
import { marksIn } from './marks.ts';
import type { Unit } from './units.ts';

/** What a provision lays down, by the words that say so. */
export interface Carried {
  readonly kind: ChangeKind;
  /** For readers: "a duty"; '' where the words say it themselves. */
  readonly name: string;
  readonly quote: Quote;
}

const TOLD: ReadonlySet<ChangeKind> = new Set(['duty', 'date', 'power', 'threshold']);

export function carriedBy({ spans }: Unit, { document, mentions }: Analysis): readonly Carried[] {
  return marksIn(document.text, spans, mentions)
    .filter(({ kind, rule }) => TOLD.has(kind) && rule !== 'en/law-changes/not')
    .map(({ kind, name, start, end }) => ({ kind, name, quote: quote(document, { start, end }) }));
}
