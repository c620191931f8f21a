import { markerOf } from '../markers.ts';
import type { Row, Run, Segment } from './run.ts';
import { isRaised } from './segments.ts';

/** In sizes: how far before its words the mark of a list item may stand. */
const FAR = 6;
const NEAR = 3;

/** Puts marks of list items that stand apart with their words, so that they are taken for no column. */
export function withMarkers(row: Row): Row {
  if (row.segments.length < 2) return row;
  const segments: Segment[] = [];
  for (const segment of row.segments) {
    const last = segments.at(-1);
    if (last && isMarkerOf(last, segment, segments.length === 1))
      segments[segments.length - 1] = {
        ...segment,
        runs: [...last.runs, ...segment.runs],
        left: last.left,
        right: Math.max(last.right, segment.right),
      };
    else segments.push(segment);
  }
  return { ...row, segments };
}

function isMarkerOf(mark: Segment, words: Segment, first: boolean): boolean {
  const text = mark.runs.map((run) => run.text).join('');
  if (!isMarker(text) || !/\p{L}/u.test(words.runs[0]!.text)) return false;
  if (!first && /\d/.test(text)) return false;
  return words.left - mark.right < words.size * (first ? FAR : NEAR);
}

/** "(a)", "3.2", "•", or the bare number of a note or of a row. */
const isMarker = (text: string): boolean =>
  text.length <= 8 && (markerOf(`${text} X`)?.trim() === text || SIGN.test(text) || /^\d{1,3}$/.test(text));

/** Bullets, also of fonts that have a sign where others have a letter. */
export const SIGN = /^[\uf000-\uf0ff\u2022\u2023\u25a0-\u25ff\u2713\u2714\u2794\u27a2o–—-]$/u;

/** The mark with which a line begins, and how many of its runs it takes. */
export function markOf(runs: readonly Run[]): { mark: string; runs: number } | null {
  let mark = '';
  for (let taken = 0; taken < Math.min(3, runs.length - 1); taken++) {
    const run = runs[taken]!;
    const next = runs[taken + 1]!;
    mark += run.text;
    const apart = next.spaced || next.left - run.right > next.size * 0.3;
    if (mark.length > 8) return null;
    if (apart && (markerOf(`${mark} X`)?.trim() === mark || (SIGN.test(mark) && mark !== 'o')))
      return { mark, runs: taken + 1 };
    if (/^(?:\d{1,3}|[*†‡§]{1,3})$/.test(mark) && isNoteLabel(run, next)) return { mark, runs: taken + 1 };
  }
  return null;
}

/** A number set high or small, or well apart from what follows. */
const isNoteLabel = (run: Run, next: Run): boolean =>
  isRaised(run, next) || next.left - run.right > next.size * 0.9;
