import type { Commitment, Governing } from '../model/analysis.ts';
import { contains, type Span } from '../model/span.ts';

/** Logs of earlier versions have no governing words. */
export const governing = ({ governedBy = [] }: Commitment): readonly Governing[] => governedBy;

interface Mark extends Span {
  readonly open: string;
  readonly close: string;
}

/** The sentence with its governing words numbered and the action between its marks; marks nest, as words do. */
export function marked(said: Commitment, text: string): string {
  const marks: Mark[] = [
    { ...said.action, open: '»', close: '«' },
    ...governing(said).flatMap((one, i) =>
      contains(said.sentence, one) ? [{ ...one, open: `[${i + 1} `, close: ']' }] : [],
    ),
  ];
  // Rank: of two that begin together the wider opens first, and what opens last closes first.
  const nested = marks.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const cuts = nested.flatMap(({ start, end, open, close }, rank) => [
    { at: start, opens: 1, rank, words: open },
    { at: end, opens: 0, rank: -rank, words: close },
  ]);
  cuts.sort((a, b) => a.at - b.at || a.opens - b.opens || a.rank - b.rank);
  let at = said.sentence.start;
  let words = '';
  for (const cut of cuts) {
    words += text.slice(at, cut.at) + cut.words;
    at = cut.at;
  }
  return words + text.slice(at, Math.max(at, said.sentence.end));
}
