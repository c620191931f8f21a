import { type Quote, quote, trimmed } from '../../model/span.ts';
import type { Line } from '../lines.ts';
import { masked } from '../quotes.ts';
import type { Inserted } from './amendment.ts';
import type { Clause } from './clauses.ts';
import { citedOf, holderOf, type Path, uriOf, within } from './path.ts';

/** The lines that follow an instruction to stand in the other law. */
export interface Block {
  readonly lines: readonly Line[];
}

interface Asked {
  readonly text: string;
  readonly line: Line;
  readonly clause: Clause;
  readonly block: Block | null;
  /** What it comes into, or takes the place of. */
  readonly into: readonly Path[];
  /** What the words name: next to which, or instead of which it comes. */
  readonly named: readonly Path[];
  readonly union: boolean;
}

/** What comes into the other law: its words, and the provisions that they are. */
export function comesWith(asked: Asked): { fresh: Quote | null; inserted: readonly Inserted[] } {
  const { text, line, clause, block } = asked;
  if (clause.change === 'omit' || clause.change === 'renumber') return { fresh: null, inserted: [] };
  const begun = clause.fresh === null ? null : line.words + clause.fresh[0];
  if (block === null)
    return {
      fresh: begun === null ? null : unmarked(text, begun, line.words + clause.fresh![1]),
      inserted: [],
    };
  const open = begun !== null && /\ue000$/.test(masked(text.slice(line.words, line.end)));
  const from = open ? begun : block.lines[0]!.start;
  const fresh = unmarked(text, from, block.lines.at(-1)!.end);
  return { fresh, inserted: fresh === null ? [] : provisionsIn(asked, block.lines) };
}

/** Without the quotation marks around it, and what the instruction itself goes on with after them. */
function unmarked(text: string, start: number, end: number): Quote | null {
  let [from, to] = [start, end];
  const tail = /(?<mark>[”’])(?:[.,;:]{0,2}(?:\s*,?\s*(?:and|or))?[.,;]?)\s*$/u.exec(text.slice(from, to));
  if (/[“‘]/.test(text[from] ?? '')) from++;
  if (tail) to = start + tail.index;
  const span = trimmed(text, { start: from, end: to });
  return span.start < span.end ? quote({ text }, span) : null;
}

/** The outermost numbered provisions of what comes: by the kind of what they stand beside, in the order of counting. */
function provisionsIn({ text, block, into, named }: Asked, lines: readonly Line[]): readonly Inserted[] {
  if (block === null) return [];
  const found: { number: string; start: number; end: number; printed: string }[] = [];
  for (const { start, end } of lines) {
    const number = numberAt(text.slice(start, end));
    const before = found.at(-1);
    if (before !== undefined) before.end = end;
    if (number === null || (before !== undefined && !comesNext(before.printed, number.printed))) continue;
    if (before !== undefined) before.end = trimmed(text, { start: before.start, end: start }).end;
    found.push({ ...number, start, end });
  }
  return found.map(({ number, printed, start, end }) => {
    const path = pathOf(number, printed, into[0]!, named[0]!);
    return {
      number,
      cited: path === null ? number : citedOf(path),
      uri: path === null ? null : uriOf(path),
      words: quote({ text }, { start, end }),
    };
  });
}

/** The number that a line begins with: "“126A Designation", "(3B) In", "‘4. For", "Schedule 1A". */
function numberAt(line: string): { number: string; printed: string } | null {
  const match =
    /^\s*[“‘]*(?:(?<kind>Article|Schedule|ANNEX|Annex|Part|PART|Chapter|SCHEDULE)\s+(?<named>[\dIVXLC]+[A-Za-z]?[A-Z]*)(?![\p{L}\d])|(?<bare>\d{1,4}[A-Z]{0,5}\d{0,2})(?<stop>[.—]|(?=\s))|\((?<round>\d{1,3}[A-Z]{0,4}|[a-z]{1,5}|[A-Z]{1,3})\))/u.exec(
      line,
    );
  if (match === null) return null;
  const { kind, named, bare, round } = match.groups!;
  if (kind !== undefined) return { number: named!, printed: `${kind.toLowerCase()} ${named}` };
  if (round !== undefined) return { number: round, printed: `(${round})` };
  return { number: bare!, printed: bare! };
}

/** Whether a number counts on from another of the same kind: 6A, 6B; (b), (c); (aa), (ab); (3A), (3B); (a), (aa). */
function comesNext(before: string, next: string): boolean {
  if (styleOf(before) !== styleOf(next)) return false;
  const [one, two] = [before.replace(/[()]/g, ''), next.replace(/[()]/g, '')];
  if (/^(?:\d|[a-z]+ )/.test(one)) return countedAt(two) > countedAt(one);
  if (two.length > one.length && two.startsWith(one)) return true;
  const stem = one.slice(0, -1);
  return (
    two === stem + String.fromCharCode(one.charCodeAt(one.length - 1) + 1) ||
    (one.length > two.length && two > one.slice(0, two.length) && two.charCodeAt(0) - one.charCodeAt(0) === 1)
  );
}

const styleOf = (number: string): string =>
  number.startsWith('(')
    ? /\d/.test(number)
      ? '(1)'
      : /[a-z]/.test(number)
        ? '(a)'
        : '(A)'
    : /^\d/.test(number)
      ? '1'
      : number.split(' ')[0]!;

/** "12A" lies between 12 and 13. */
function countedAt(number: string): number {
  const [, digits = '0', letters = ''] = /(\d+)([A-Z]*)/.exec(number) ?? [];
  return (
    Number(digits) +
    [...letters].reduce((sum, letter, at) => sum + (letter.charCodeAt(0) - 64) / 100 ** (at + 1), 0)
  );
}

/** Where what comes will stand: beside what it is put next to, or in what it is put into. */
function pathOf(number: string, printed: string, into: Path, named: Path): Path | null {
  if (into.part?.startsWith('definition')) return null;
  const [kind] = printed.split(' ');
  if (printed.includes(' ')) return within({ ...into, steps: [] }, { unit: kind!, numbers: [number] });
  const beside = named.steps.at(-1);
  const depth = beside?.path.length ?? 0;
  if (printed.startsWith('(')) {
    const like = beside?.path.at(-1);
    const holder =
      depth > 1 && like !== undefined && styleOf(`(${like})`) === styleOf(printed) && named.part === null
        ? holderOf(named)
        : { ...into, part: null };
    const last = holder.steps.at(-1);
    if (last === undefined) return null;
    return {
      ...holder,
      through: null,
      steps: [...holder.steps.slice(0, -1), { unit: last.unit, path: [...last.path, number] }],
    };
  }
  if (beside === undefined) return besideHeading(number, into, named.part);
  if (depth === 1 && named !== into)
    return {
      ...named,
      through: null,
      part: null,
      steps: [...named.steps.slice(0, -1), { unit: beside.unit, path: [number] }],
    };
  // European Union law counts the paragraphs of an article without brackets.
  if (beside.unit === 'article')
    return {
      ...into,
      through: null,
      part: null,
      steps: [
        ...into.steps.slice(0, -1),
        { unit: 'article', path: [...(into.steps.at(-1)?.path ?? []).slice(0, 1), number] },
      ],
    };
  return within(
    { ...into, through: null, part: null },
    { unit: beside.unit === 'schedule' ? 'paragraph' : beside.unit, numbers: [number] },
  );
}

/** "After the cross-heading that precedes section 50": what comes there is a section. */
function besideHeading(number: string, into: Path, part: string | null): Path | null {
  const [, unit] = /heading\b.*?\b(section|regulation|article|rule)\s+\d/iu.exec(part ?? '') ?? [];
  return unit === undefined
    ? null
    : within({ ...into, part: null }, { unit: unit.toLowerCase(), numbers: [number] });
}
