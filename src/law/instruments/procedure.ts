import { procedureRules } from '../../languages/en/recordChanges.ts';
import type { Analysis } from '../../model/analysis.ts';
import { quote } from '../../model/span.ts';
import { sentenceSpan } from '../../segment/around.ts';
import type { DateFact, ProcedureFact } from './record.ts';

/** Signatures and notes stand behind the law, heads before it: elsewhere a law speaks of other instruments. */
const HEAD = 3_000;

/** How Parliament has a say in a statutory instrument, as its text tells. */
export function procedureOf({ document, legislation }: Analysis, dates: readonly DateFact[]): ProcedureFact {
  const head = document.text.slice(0, HEAD);
  for (const { match, procedure, id: rule, assumes } of procedureRules) {
    match.lastIndex = 0;
    const found = match.exec(head);
    if (!found) continue;
    const words = quote(document, { start: found.index, end: found.index + found[0].length });
    const sentence = quote(document, sentenceSpan(document.text, words));
    const source = { from: 'text', document: document.id, sentence, words, rule } as const;
    return { procedure, assumes, source };
  }
  return byHead(document.id, legislation?.uri ?? null, dates);
}

/** By whether its head says that it was laid. */
function byHead(document: string, uri: string | null, dates: readonly DateFact[]): ProcedureFact {
  const laid = dates.find(({ what }) => what === 'laid');
  if (laid !== undefined)
    return {
      procedure: 'negative',
      assumes:
        'that its parent Act puts it under the negative procedure: laying alone may also be all that the Act asks',
      source: laid.source,
    };
  // Of a part of an instrument the head was not read.
  const made = dates.find(({ what }) => what === 'made');
  if (made === undefined || (uri !== null && uri !== document))
    return { procedure: null, assumes: null, source: null };
  return {
    procedure: 'not laid',
    assumes: 'that its head would say so if it had been laid',
    source: made.source,
  };
}
