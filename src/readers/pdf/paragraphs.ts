import type { Line } from './run.ts';
import type { Style } from './styles.ts';

/** Lines that belong together: a paragraph, a heading, an item of a list. */
export type Paragraph = readonly [Line, ...Line[]];

/** What is needed to tell where paragraphs begin. */
export interface Setting {
  readonly style: Style;
  /** The usual distance between lines of a size. */
  readonly leading: (size: number) => number;
  /** How many there are in the document. */
  readonly pages: number;
}

/** Parts the lines of one column into paragraphs. */
export function paragraphsOf(lines: readonly Line[], setting: Setting): Paragraph[] {
  const paragraphs: [Line, ...Line[]][] = [];
  const right = lines.reduce((most, line) => Math.max(most, line.right), 0);
  for (const line of lines) {
    const open = paragraphs.at(-1);
    if (open && !begins(open, line, right, setting)) open.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs;
}

function begins(open: Paragraph, line: Line, right: number, { style, leading }: Setting): boolean {
  const before = open.at(-1)!;
  const apart = (line.base - before.base) / (leading(Math.max(line.size, before.size)) + 0.6);
  if (apart > 1.28 && !(apart < SPREAD && isSpread(before, line))) return true;
  if (Math.abs(line.size - before.size) > Math.max(0.8, line.size * 0.06)) return true;
  if (isLeader(before) || isLeader(line)) return true;
  if (line.item?.id !== before.item?.id || line.item?.depth !== before.item?.depth) return true;
  if (line.mark !== null && isItem(before, line)) return true;
  const runsOn = /^\p{Ll}/u.test(line.text);
  if (!runsOn && (before.bold ? !line.startsBold : line.bold && !before.endsBold)) return true;
  const large = line.size > style.body * 1.13 || (before.bold && line.bold && !style.bold);
  if (isCentred(before, line)) return !large && isEnded(before.text);
  if (isMovedIn(open, line)) return !runsOn || isEnded(before.text);
  return !large && isShort(before, line, right, runsOn);
}

/** In the usual distances between lines: those of a title page may stand this far apart. */
const SPREAD = 2.6;

/** "Presented to Parliament / by the Secretary of State": lines set alike, the second in the midst of a sentence. */
const isSpread = (before: Line, line: Line): boolean =>
  /^\p{Ll}/u.test(line.text) &&
  line.mark === null &&
  /[\p{L}\d,]$/u.test(before.text) &&
  before.bold === line.bold &&
  Math.abs(before.size - line.size) < 0.3 &&
  (isCentred(before, line) || Math.abs(before.left - line.left) < 2);

/** "Contents ........ 3" */
export const isLeader = ({ text }: Pick<Line, 'text'>): boolean =>
  /(?:\. ?){4,}[\s\d]*$|…{2,}[\s\d]*$|_{4,}/.test(text);

export const isEnded = (text: string): boolean => /[.!?]["”’')\]]*$/.test(text);

/** A mark at the start of a line may stand within a sentence: "under paragraph / (a) of the Act", "the plan / – and its cost –". */
function isItem(before: Line, line: Line): boolean {
  if (/[.;:!?,)]["”’')\]]*$|\b(?:and|or)$/.test(before.text)) return true;
  if (/^[–—-]$/.test(line.mark!)) return false;
  if (/^\p{Lu}/u.test(line.text)) return true;
  return (
    line.left > before.left + line.size * 0.5 || before.mark !== null || /^[^\p{L}\d]+$/u.test(line.mark!)
  );
}

const isCentred = (before: Line, line: Line): boolean =>
  Math.abs(before.left + before.right - line.left - line.right) < 6 &&
  Math.abs(before.left - line.left) > line.size * 0.5;

/** Whether a line stands further in or out than the paragraph goes on. */
function isMovedIn(open: Paragraph, line: Line): boolean {
  const [first, second] = open;
  if (second === undefined) return false;
  const away = Math.abs(line.left - second.left);
  return (
    away > line.size * 0.6 &&
    !(first.mark !== null && Math.abs(line.left - first.left) < 2 && !isEnded(open.at(-1)!.text))
  );
}

/** Whether the first word of a line would have stood on the line before. */
function isShort(before: Line, line: Line, right: number, runsOn: boolean): boolean {
  const [word = ''] = /^\S+/.exec(line.text) ?? [];
  const width = ((line.right - line.indent) * word.length) / Math.max(1, line.text.length);
  const room = right - before.right - width;
  if (room < line.size) return false;
  if (/[.!?:;]["”’')\]]*$/.test(before.text)) return true;
  return !runsOn && room > (right - before.left) * 0.25;
}

/** Whether a paragraph goes on in the next column or on the next page. */
export function goesOn(last: Paragraph, next: Paragraph, right: number): boolean {
  const [before, line] = [last.at(-1)!, next[0]];
  if (
    line.mark !== null ||
    (line.item && !before.item) ||
    Math.abs(before.size - line.size) > 0.6 ||
    before.bold !== line.bold
  )
    return false;
  if (isEnded(before.text) || isLeader(before)) return false;
  if (/^\p{Ll}/u.test(line.text)) return true;
  return (
    !/[:;]$/.test(before.text) &&
    last.length > 1 &&
    !isShort(before, line, right, false) &&
    right - before.right < line.size * 4
  );
}
