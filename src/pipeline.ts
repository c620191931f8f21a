import { extract } from './extract/extract.ts';
import type { Analysis } from './model/analysis.ts';
import type { Document } from './model/document.ts';
import { recognise } from './recognise/recognise.ts';
import { segment } from './segment/segment.ts';

const NOTHING = { commitments: [], events: [], figures: [], silences: [], watchpoints: [], advisories: [] };

/** The way through: one edition of one document in, what it says out. Pure: the same document, the same analysis. */
export function analyse(document: Document, { only }: { only?: 'mentions' } = {}): Analysis {
  const segmented = segment(document);
  const recognised = recognise(segmented);
  const findings = only === 'mentions' ? NOTHING : extract(segmented, recognised);
  const { blocks: _, places, legislation, ...head } = document;
  return {
    document: head,
    ...findings,
    mentions: recognised.mentions,
    places,
    problems: recognised.problems,
    ...(legislation && { legislation }),
  };
}
