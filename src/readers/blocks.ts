import { UNDERTAKES } from '../languages/en/heads.ts';
import type { Block } from '../model/document.ts';
import { type Span, trimmed } from '../model/span.ts';
import { levels, markerOf } from './markers.ts';
import { isDivision, titlePageEnd } from './titlePage.ts';

const PAGE_NUMBER = /^[-–—\s]*(?:page\s+)?\d{1,4}(?:\s+of\s+\d{1,4})?[-–—\s]*$/i;
/** What ends a release or parts it: "###", "* * *", "- ENDS -", "-30-". */
const ENDING = /^[\s#*_=~.•–—-]+$|^[-–—#*\s]*(?:ends?|more|-?30-?)[-–—#*\s]*$/i;
const SENTENCE_END = /[.!?]["”’')\]]*$/;
export const LONGEST_HEADING = 140;
/** The title of a document may run long. */
const LONGEST_TITLE = 300;
/** Nobody wraps lines wider than this: such a line is a paragraph of its own. */
const WIDEST = 140;

/** Finds paragraphs, headings and list items in text that shows them by lines alone. */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  const levelOf = levels();
  const title = titlePageEnd(text);
  for (const paragraph of paragraphs(text)) {
    const lines = joined(text, paragraph);
    lines.forEach((line, at) => {
      const above = isDivision(text, lines, at) || standsAbove(text, line, lines[at + 1], lines.length);
      const found = block(text, line, above, blocks.length === 0, line.end <= title);
      const marker = found.kind === 'item' ? text.slice(line.start, found.start) : null;
      blocks.push({ ...found, level: levelOf(found, marker, indentAt(text, line.start)) });
    });
  }
  return blocks;
}

/** Runs of lines between empty ones. */
function* paragraphs(text: string): Generator<Span[]> {
  let lines: Span[] = [];
  let at = 0;
  while (at <= text.length) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    const line = trimmed(text, { start: at, end });
    if (line.start < line.end) lines.push(line);
    else if (lines.length) {
      yield lines;
      lines = [];
    }
    at = end + 1;
  }
  if (lines.length) yield lines;
}

/** Puts hard-wrapped lines together again. */
function joined(text: string, lines: readonly Span[]): Span[] {
  const width = lines.reduce((widest, { start, end }) => Math.max(widest, end - start), 0);
  const whole: Span[] = [];
  lines.forEach((line, at) => {
    const before = whole.at(-1);
    if (before && wraps(text, lines[at - 1]!, line, width))
      whole[whole.length - 1] = { start: before.start, end: line.end };
    else whole.push(line);
  });
  return whole;
}

/** Whether a line only goes on because the one before was full. */
function wraps(text: string, before: Span, line: Span, width: number): boolean {
  const next = text.slice(line.start, Math.min(line.end, line.start + 40));
  if (markerOf(next)) return false;
  if (/^\p{Ll}/u.test(next)) return true;
  const length = before.end - before.start;
  if (width > WIDEST || length < 45) return false;
  const last = text.slice(before.end - 4, before.end);
  if (/[:;]$/.test(last)) return false;
  return !SENTENCE_END.test(last) || length + 1 + next.search(/\s|$/) > width;
}

/** Whether a line stands alone, or right above a line of prose. */
function standsAbove(text: string, line: Span, next: Span | undefined, lines: number): boolean {
  if (lines === 1) return true;
  if (!next || line.end - line.start > 80) return false;
  return next.end - next.start > 100 && !markerOf(text.slice(line.start, line.start + 12));
}

function block(text: string, span: Span, above: boolean, first: boolean, titled: boolean): Block {
  const words = text.slice(span.start, Math.min(span.end, span.start + LONGEST_TITLE + 1));
  if (isFurniture(words)) return { ...span, kind: 'furniture', level: 0 };
  if (titled) return { ...span, kind: 'heading', level: 1 };
  const marker = markerOf(words);
  if (marker) return { start: span.start + marker.length, end: span.end, kind: 'item', level: 1 };
  if (/^>[>\s]*[^>\s]/.test(words))
    return { start: span.start + words.search(/[^>\s]/), end: span.end, kind: 'quotation', level: 0 };
  if (above && isHeading(words, first)) return { ...span, kind: 'heading', level: 1 };
  return { ...span, kind: 'paragraph', level: 0 };
}

/** Page numbers and the marks that end a release: nothing that anybody says. */
export const isFurniture = (words: string): boolean =>
  words.length <= 40 && (PAGE_NUMBER.test(words) || ENDING.test(words));

const isHeading = (words: string, first: boolean): boolean =>
  words.length <= (first ? LONGEST_TITLE : LONGEST_HEADING) &&
  !/[.!?:;,…]["”’')\]]*$/.test(words) &&
  !/^\p{Ll}/u.test(words) &&
  (first || !UNDERTAKES.test(words));

/** How far a line is moved in; a tab counts four. */
function indentAt(text: string, start: number): number {
  let indent = 0;
  for (let i = start - 1; i >= 0 && (text[i] === ' ' || text[i] === '\t'); i--)
    indent += text[i] === '\t' ? 4 : 1;
  return indent;
}
