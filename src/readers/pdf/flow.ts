import type { Piece } from '../compose.ts';
import { vocabularyOf } from './joined.ts';
import { withoutLineNumbers } from './lineNumbers.ts';
import { lineOf } from './lines.ts';
import { type Bare, withoutMargins } from './margins.ts';
import { withoutNotes } from './notes.ts';
import { goesOn, isEnded, type Paragraph, paragraphsOf, type Setting } from './paragraphs.ts';
import { piecesOf, type Told } from './pieces.ts';
import type { Gutter } from './regions.ts';
import type { Line, Row, Sheet } from './run.ts';
import { isRaised, rowsOf, segmentsOf } from './segments.ts';
import { leadingOf, styleOf } from './styles.ts';
import { partedAtTables } from './tables.ts';
import { isNoteMark } from './words.ts';

/** The lines of the cells of a table, row by row. */
type Cells = readonly (readonly (readonly Line[])[])[];

/** What is read from its top to its end before the next: lines, or the cells of a table, or a running head seen first. */
type Column =
  | { readonly is: 'lines'; readonly lines: readonly Line[] }
  | { readonly is: 'table'; readonly cells: Cells }
  | { readonly is: 'head'; readonly lines: readonly Line[] };

/** The text of sheets in the order in which it is read. */
export function piecesOn(sheets: readonly Sheet[]): Piece[] {
  const style = styleOf(sheets);
  const rows = sheets.map((sheet) => ({ sheet, rows: withoutLineNumbers(rowsOf(segmentsOf(sheet.runs))) }));
  const bare = withoutMargins(rows, style.body);
  const drops = noteMarks(sheets) >= 2 ? () => true : () => false;
  const gutters: Gutter[] = [];
  const columns = bare.flatMap((one) => columnsOf(one, drops, gutters));
  const plain = columns.flatMap((column) => (column.is === 'lines' ? [column.lines] : []));
  const every = columns.flatMap((column) => (column.is === 'table' ? column.cells.flat(2) : column.lines));
  return piecesOf(
    told(columns, { style, leading: leadingOf(plain, style.body), pages: sheets.at(-1)?.page ?? 0 }),
    style,
    vocabularyOf(every),
  );
}

/** How many numbers are set high, as marks of notes are. */
function noteMarks(sheets: readonly Sheet[]): number {
  let marks = 0;
  for (const { runs } of sheets)
    for (let i = 1; i < runs.length; i++)
      if (isNoteMark(runs[i]!.text, runs[i - 1]!.text) && isRaised(runs[i]!, runs[i - 1]!)) marks++;
  return marks;
}

function columnsOf(
  { sheet, rows, heads }: Bare,
  drops: (mark: string) => boolean,
  gutters: Gutter[],
): Column[] {
  const linesOf = (all: readonly Row[]): Line[] => all.map((row) => lineOf(sheet, row, drops));
  const columns: Column[] = partedAtTables(rows, gutters).map((region) =>
    region.is === 'lines'
      ? { is: 'lines', lines: linesOf(region.rows) }
      : { is: 'table', cells: region.cells.map((row) => row.map(linesOf)) },
  );
  return heads.length ? [{ is: 'head', lines: linesOf(heads) }, ...columns] : columns;
}

/** Paragraphs over the ends of columns and pages; notes after the paragraph that leads to them. */
function told(columns: readonly Column[], setting: Setting): Told[] {
  const all: { lines: [Line, ...Line[]]; kind: Told['kind'] }[] = [];
  let notes: Told[] = [];
  let open: { at: number; right: number } | null = null;
  const add = (lines: Paragraph, kind: Told['kind']) => all.push({ lines: [...lines], kind });
  for (const column of columns) {
    if (column.is === 'head') for (const line of column.lines) add([line], 'furniture');
    else if (column.is === 'table')
      for (const one of cellsTold(column.cells, setting)) add(one.lines, one.kind);
    else {
      const footed = withoutNotes(column.lines, setting.style.body);
      const [first, ...rest] = paragraphsOf(footed.lines, setting);
      const runsOn = first && open && goesOn(all[open.at]!.lines, first, open.right);
      if (runsOn) all[open!.at]!.lines.push(...first);
      for (const note of notes) add(note.lines, note.kind);
      if (first && !runsOn) open = { at: add(first, null) - 1, right: 0 };
      notes = footed.notes.map((lines) => ({ lines, kind: 'paragraph' }));
      for (const paragraph of rest) open = { at: add(paragraph, null) - 1, right: 0 };
      if (open) open.right = rightOf(footed.lines, open.right);
    }
  }
  return [...all, ...notes];
}

const rightOf = (lines: readonly Line[], least: number): number =>
  lines.reduce((right, line) => Math.max(right, line.right), least);

/** A table: short cells as they are, prose in cells as paragraphs, a table of contents as furniture. */
function cellsTold(rows: Cells, setting: Setting): Told[] {
  if (isContents(rows, setting.pages)) return rows.flatMap((row) => whole(row.flat(), 'furniture'));
  return rows.flatMap((row) =>
    row.flatMap((cell): Told[] =>
      isProse(cell)
        ? paragraphsOf(cell, setting).map((lines) => ({ lines, kind: null }))
        : whole(cell, 'cell'),
    ),
  );
}

const whole = ([first, ...rest]: readonly Line[], kind: Told['kind']): Told[] =>
  first ? [{ lines: [first, ...rest], kind }] : [];

/** A sentence of some length, or several. */
function isProse(cell: readonly Line[]): boolean {
  const words = cell.reduce((sum, { text }) => sum + text.split(' ').length, 0);
  return words >= 8 && cell.some(({ text }) => isEnded(text));
}

/** Most rows end, or begin, with the number of a page. */
function isContents(rows: Cells, pages: number): boolean {
  const numbered = rows.filter((row) => {
    const ends = [row[0]!, row.at(-1)!].map(textOf);
    return row.length > 1 && ends.some((text) => /^\d{1,3}(?:[–-]\d{1,3})?$/.test(text)) && row.length < 4;
  });
  return rows.length > 3 && numbered.length > rows.length * 0.7 && arePages(numbered, rows, pages);
}

/** Numbers that rise, and to about the number of the last page, or under the word "Page". */
function arePages(rows: Cells, all: Cells, pages: number): boolean {
  const numbers = rows.map((row) => {
    const [number] =
      /\d+/.exec([row.at(-1)!, row[0]!].map(textOf).find((text) => /^\d/.test(text)) ?? '') ?? [];
    return Number(number);
  });
  const last = numbers.at(-1)!;
  if (!numbers.every((number, i) => i === 0 || number >= numbers[i - 1]!)) return false;
  return (
    all[0]!.some((cell) => /^pages?(?: no\.?)?$/i.test(textOf(cell))) ||
    (last <= pages && last > pages * 0.4 && pages > 3)
  );
}

const textOf = (cell: readonly Line[]): string => (cell.length === 1 ? cell[0]!.text : '');
