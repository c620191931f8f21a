import type { Line } from './run.ts';

/** The lines of a column, and the notes at its foot. */
export interface Footed {
  readonly lines: readonly Line[];
  readonly notes: readonly (readonly [Line, ...Line[]])[];
}

/** In parts of the size of the text: notes are set smaller. */
const SMALL = 0.93;

/** Takes the notes off the foot of a column: lines set small, from the first that begins with a number or sign. */
export function withoutNotes(lines: readonly Line[], body: number): Footed {
  let from = lines.length;
  while (from > 0 && lines[from - 1]!.size <= body * SMALL) from--;
  while (from < lines.length && labelOf(lines[from]!) === null) from++;
  if (from === lines.length) return { lines, notes: [] };
  const notes: [Line, ...Line[]][] = [];
  let last = -1;
  for (const line of lines.slice(from)) {
    const label = labelOf(line);
    const number = Number(label);
    const starts =
      label !== null && (Number.isNaN(number) || last < 0 || (number > last && number <= last + 3));
    if (starts || notes.length === 0) {
      notes.push([labelled(line, label!)]);
      last = Number.isNaN(number) ? last : number;
    } else if (line.base - notes.at(-1)!.at(-1)!.base > line.size * 2) notes.push([line]);
    else notes.at(-1)!.push(line.mark === null ? line : unmarked(line));
  }
  return { lines: lines.slice(0, from), notes };
}

/** The number or sign with which a note begins. */
export const labelOf = ({ mark, text }: Line): string | null =>
  mark !== null
    ? (/^[[(]?(\d{1,3}|[*†‡§]{1,3})[\])]?\.?$/.exec(mark)?.[1] ?? null)
    : (/^(\d{1,3}|[*†‡§]{1,3})\s+\S/.exec(text)?.[1] ?? null);

const labelled = (line: Line, label: string): Line =>
  line.mark !== null ? line : { ...line, mark: label, text: line.text.slice(label.length).trimStart() };

const unmarked = (line: Line): Line => ({ ...line, mark: null, text: `${line.mark} ${line.text}` });
