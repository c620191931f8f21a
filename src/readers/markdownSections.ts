/** Long enough that cutting costs nothing, short enough that a tree of fifty megabytes never stands in memory at once. */
const SECTION = 65_536;
const LONGEST_SECTION = 4_000_000;
const MOST_MARKS = 1000;
const DEEPEST = 64;

export interface Section {
  readonly text: string;
  /** One paragraph without a mark in it: no parser is needed, and most of what officials write is so. */
  readonly plain: boolean;
}

const MARK = /[*_`[\]<>&\\|~#{}]| {2}\n|\n[ \t=+-]|\n\d+[.)]|:\/\/|www\.|@/;
const PLAIN_START = /^[\p{L}“"'‘(£$€]/u;

/** Cuts a Markdown text where no list, quotation, table or code block can go on: before an unindented line of words. */
export function* sectionsOf(source: string): Generator<Section> {
  let pending = '';
  for (const run of runsOf(withoutComments(source))) {
    const plain = PLAIN_START.test(run) && !MARK.test(run);
    if (pending && (plain || (pending.length > SECTION && /^[\p{L}#]/u.test(run)))) {
      yield { text: pending, plain: false };
      pending = '';
    }
    if (plain) yield { text: run, plain };
    else pending += `${run}\n\n`;
  }
  if (pending) yield { text: pending, plain: false };
}

/** Lines between empty ones; a fenced block of code is one run. */
function* runsOf(text: string): Generator<string> {
  let from = 0;
  let fenced = false;
  for (let at = 0; at < text.length; ) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    if (/^ {0,3}(?:```|~~~)/.test(text.slice(at, at + 8))) fenced = !fenced;
    if (!fenced && isEmpty(text, at, end)) {
      if (at > from) yield text.slice(from, at - 1);
      from = end + 1;
    }
    at = end + 1;
  }
  if (from < text.length) yield text.slice(from);
}

function isEmpty(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (text[i] !== ' ' && text[i] !== '\t') return false;
  return true;
}

/**
 * Whether the parser would take more than linear time or memory: it goes back over emphasis, brackets and code marks
 * within a paragraph, keeps each character reference and each address apart, and goes through every level of nesting on every line.
 */
export function tooTangled(section: string): boolean {
  if (section.length > LONGEST_SECTION) return true;
  let marks = 0;
  for (const line of section.split('\n')) {
    const start = line.slice(0, 4 * DEEPEST);
    if (start.length - start.trimStart().length > DEEPEST && /^\s*(?:[-*+]\s|>|\d+[.)]\s)/.test(start))
      return true;
    if (nestingOf(start) > DEEPEST / 2) return true;
    if (!line.trim()) marks = 0;
    else if (!line.startsWith('|')) marks += marksIn(line);
    if (marks > MOST_MARKS) return true;
  }
  return false;
}

/** How many quotations and lists a line opens: "> - - x" opens three; a rule of hyphens opens none. */
const nestingOf = (start: string): number =>
  (/^(?:\s*(?:>|[-*+](?=\s)|\d{1,9}[.)](?=\s)))+/.exec(start)?.[0] ?? '').match(/[>)*+.-]/g)?.length ?? 0;

function marksIn(line: string): number {
  let marks = 0;
  for (let i = 0; i < line.length && marks <= MOST_MARKS; i++) if ('*_`[]<~&@:\\'.includes(line[i]!)) marks++;
  return marks;
}

function withoutComments(text: string): string {
  let kept = '';
  let at = 0;
  for (let open = text.indexOf('<!--'); open >= 0; open = text.indexOf('<!--', at)) {
    const close = text.indexOf('-->', open + 4);
    if (close < 0) break;
    kept += text.slice(at, open);
    at = close + 3;
  }
  return at ? kept + text.slice(at) : text;
}
