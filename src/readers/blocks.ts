import type { Block, BlockKind } from '../model/document.ts';
import { type Span, trimmed } from '../model/span.ts';

const BULLET = /^[ \t]*(?:[-•*–—▪◦‣·●○➢]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])[ \t]+(?=\S)/;
const PAGE_NUMBER = /^[-–—\s]*(?:page\s+)?\d{1,4}(?:\s+of\s+\d{1,4})?[-–—\s]*$/i;
/** What ends a release or parts it: "###", "* * *", "- ENDS -", "-30-". */
const ENDING = /^[\s#*_=~.•–—-]+$|^[-–—#*\s]*(?:ends?|more|-?30-?)[-–—#*\s]*$/i;
export const LONGEST_HEADING = 140;

/** Finds paragraphs, headings and list items in text that shows them by lines alone. */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  for (const paragraph of paragraphs(text)) {
    const lines = joined(text, paragraph);
    const alone = lines.length === 1;
    for (const line of lines) blocks.push(block(text, line, alone));
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
  const whole: Span[] = [];
  for (const line of lines) {
    const before = whole.at(-1);
    if (before && wraps(text, before, line)) whole[whole.length - 1] = { start: before.start, end: line.end };
    else whole.push(line);
  }
  return whole;
}

function wraps(text: string, before: Span, line: Span): boolean {
  const next = text.slice(line.start, Math.min(line.end, line.start + 12));
  if (BULLET.test(`${next} x`)) return false;
  const lastLine = text.slice(Math.max(before.start, text.lastIndexOf('\n', before.end - 1) + 1), before.end);
  if (/^\p{Ll}/u.test(next)) return true;
  return (
    lastLine.length >= 45 && !/[:;]$/.test(lastLine) && !(lastLine.length < 60 && /[.!?]$/.test(lastLine))
  );
}

function block(text: string, span: Span, alone: boolean): Block {
  const words = text.slice(span.start, Math.min(span.end, span.start + 300));
  if (isFurniture(words)) return { ...span, kind: 'furniture', level: 0 };
  const bullet = BULLET.exec(words);
  if (bullet) return { start: span.start + bullet[0].length, end: span.end, kind: 'item', level: 1 };
  const kind: BlockKind = alone && isHeading(words, span) ? 'heading' : 'paragraph';
  return { ...span, kind, level: kind === 'heading' ? 1 : 0 };
}

/** Page numbers and the marks that end a release: nothing that anybody says. */
export const isFurniture = (words: string): boolean =>
  words.length <= 40 && (PAGE_NUMBER.test(words) || ENDING.test(words));

const isHeading = (words: string, { start, end }: Span): boolean =>
  end - start <= LONGEST_HEADING && !/[.!?:;,…]["”’')\]]*$/.test(words) && !/^\p{Ll}/u.test(words);
