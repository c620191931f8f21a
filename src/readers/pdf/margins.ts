import type { Row, Run, Segment, Sheet } from './run.ts';

/** A sheet with its rows, without what only stands on it because it is a page. */
export interface Bare {
  readonly sheet: Sheet;
  readonly rows: readonly Row[];
  /** Running heads and feet that are seen here for the first time. */
  readonly heads: readonly Row[];
}

/** The part of a page's height in which heads and feet stand. */
const MARGIN = 0.16;
/** A head has no more rows. */
const MOST_ROWS = 5;

/** One row near the edge of a sheet, and what it would be called were it a running head. */
interface Edge {
  readonly row: Row;
  readonly words: string;
  readonly names: readonly string[];
  readonly artifact: boolean;
}

/** Takes running heads, feet and page numbers off: what stands at the same height on several pages and says the same but for the number. */
export function withoutMargins(
  sheets: readonly { readonly sheet: Sheet; readonly rows: readonly Row[] }[],
  bodySize: number,
): Bare[] {
  const edges = sheets.map(({ sheet, rows }) => edgesOf(sheet, rows, bodySize));
  const pages = new Map<string, Set<number>>();
  edges.forEach((sides, i) => {
    for (const edge of sides.flat())
      for (const name of edge.names)
        pages.set(name, (pages.get(name) ?? new Set()).add(sheets[i]!.sheet.page));
  });
  const enough = sheets.length <= 6 ? 2 : 3;
  const known = new Set<string>();
  const isHead = ({ names, artifact }: Edge): boolean =>
    artifact || names.some((name) => (pages.get(name)?.size ?? 0) >= enough);
  return sheets.map(({ sheet, rows }, i) => {
    const gone = edges[i]!.flatMap((side) => headsOf(side, rows, isHead));
    const heads = gone.flatMap(({ row, words }) => {
      const letters = words
        .toLowerCase()
        .replace(/[^\p{L}]+/gu, ' ')
        .trim();
      const first = /\p{L}{3}/u.test(letters) && !known.has(letters);
      known.add(letters);
      return first ? [row] : [];
    });
    const off = new Set(gone.map(({ row }) => row));
    return { sheet, rows: rows.filter((row) => !off.has(row)), heads };
  });
}

/** The outermost rows that are heads, up to the last that stands well apart from what follows. */
function headsOf(side: readonly Edge[], rows: readonly Row[], isHead: (edge: Edge) => boolean): Edge[] {
  const first = side.findIndex((edge) => !isHead(edge));
  const heads = side.slice(0, first < 0 ? side.length : first);
  while (heads.length && !isApart(heads.at(-1)!, rows, heads)) heads.pop();
  return heads.slice(0, paragraphAt(heads));
}

/** Where lines follow each other closely and are together more than a head says: a text that is repeated. */
function paragraphAt(heads: readonly Edge[]): number {
  let from = 0;
  let letters = 0;
  for (const [at, { row, words, artifact }] of heads.entries()) {
    const before = heads[at - 1]?.row;
    if (!before || Math.abs(before.base - row.base) > row.size * APART) {
      from = at;
      letters = 0;
    }
    letters += artifact ? 0 : words.length;
    if (letters > LONGEST_HEAD) return from;
  }
  return heads.length;
}

const LONGEST_HEAD = 200;

function isApart({ row, words, artifact }: Edge, rows: readonly Row[], heads: readonly Edge[]): boolean {
  if (artifact || !/\p{L}{3}/u.test(words)) return true;
  const at = rows.indexOf(row);
  const inner = heads.some((head) => head.row === rows[at - 1]) || at === 0 ? rows[at + 1] : rows[at - 1];
  return inner === undefined || Math.abs(inner.base - row.base) > Math.max(row.size, inner.size) * APART;
}

/** In sizes: lines of one paragraph stand closer. */
const APART = 1.6;

/** The rows in the upper and in the lower margin, the outermost first. */
function edgesOf(sheet: Sheet, rows: readonly Row[], bodySize: number): readonly [Edge[], Edge[]] {
  const edge = (row: Row): Edge => edgeOf(sheet, row, bodySize);
  const top = rows.slice(0, MOST_ROWS).filter(({ base }) => base < sheet.height * MARGIN);
  const bottom = rows.slice(-MOST_ROWS).filter(({ base }) => base > sheet.height * (1 - MARGIN));
  return [top.map(edge), bottom.map(edge).reverse()];
}

function edgeOf(sheet: Sheet, row: Row, bodySize: number): Edge {
  const runs = row.segments.flatMap((segment: Segment) => segment.runs);
  const words = runs.map((run: Run) => run.text).join(' ');
  const artifact = runs.every((run) => run.artifact);
  const height = Math.round((row.base / sheet.height) * 200);
  const side = row.base < sheet.height / 2 ? 'top' : 'bottom';
  const names = namesOf(words, sheet.page, row.size > bodySize * 1.15);
  return {
    row,
    words,
    artifact,
    names: names.flatMap((name) =>
      [-1, 0, 1].map((by) => `${side} ${Math.floor((height + by) / 2)} ${name}`),
    ),
  };
}

/** A row's words, and the same with every number told by how far it is from the page's. */
function namesOf(words: string, page: number, large: boolean): string[] {
  const plain = plainly(words);
  if (large) return [`= ${plain}`];
  const counted = plain
    .replace(/\bof \d+/g, 'of')
    .replace(/\d{1,4}/g, (digits) => `#${Number(digits) - page}`)
    .replace(/(?<![\p{L}\d#])[ivxl]{1,7}(?![\p{L}\d])/gu, (roman) => `#${romanOf(roman) - page}`);
  return counted === plain ? [`= ${plain}`] : [`= ${plain}`, `# ${counted}`];
}

const plainly = (words: string): string => words.toLowerCase().replace(/\s+/g, ' ').trim();

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };

/** The value of a small Roman numeral, as on the pages before the first. */
function romanOf(roman: string): number {
  const digits = [...roman].map((letter) => ROMAN[letter]!);
  return digits.reduce((sum, digit, i) => sum + (digit < (digits[i + 1] ?? 0) ? -digit : digit), 0);
}
