import { type Gutter, type Region, regionsOf } from './regions.ts';
import type { Row, Segment } from './run.ts';
import { rowsOf } from './segments.ts';

/** A table that the tags of a file tell of. */
interface Tagged {
  readonly top: number;
  readonly bottom: number;
  readonly cells: Row[][][];
}

/** Regions of rows; where tags tell of a table, its cells are taken from them, else from how the rows stand. */
export function partedAtTables(rows: readonly Row[], known: Gutter[]): Region[] {
  const all = rows.flatMap(({ segments }) => segments);
  if (!all.some((segment) => cellOf(segment))) return regionsOf(rows, known);
  const tables = taggedTables(all).filter((table) => !isBesideOther(table, all));
  const regions: Region[] = [];
  let rest = rows;
  for (const { top, bottom, cells } of tables.sort((a, b) => a.top - b.top)) {
    regions.push(
      ...regionsOf(
        rest.filter(({ base }) => base < top - EDGE),
        known,
      ),
    );
    regions.push({ is: 'table', cells });
    rest = rest.filter(({ base }) => base > bottom + EDGE);
  }
  return [...regions, ...regionsOf(rest, known)];
}

const cellOf = ({ runs }: Segment) => runs[0]!.tag?.cell ?? null;

/** Points within which two lines stand at one height. */
const EDGE = 1;

/** Tables of more than one column: a frame around text is none. */
function taggedTables(segments: readonly Segment[]): Tagged[] {
  const tables = new Map<number, Map<number, Map<number, Segment[]>>>();
  for (const segment of segments) {
    const at = cellOf(segment);
    if (!at) continue;
    const table = madeIn(tables, at.table, () => new Map<number, Map<number, Segment[]>>());
    const row = madeIn(table, at.row, () => new Map<number, Segment[]>());
    madeIn(row, at.cell, (): Segment[] => []).push(segment);
  }
  return [...tables.values()]
    .filter((table) => [...table.values()].some((row) => row.size > 1))
    .map((table) => {
      const bases = [...table.values()].flatMap((row) => [...row.values()].flat().map(({ base }) => base));
      const cells = [...table]
        .sort(byKey)
        .map(([, row]) => [...row].sort(byKey).map(([, cell]) => rowsOf(cell)));
      return { top: Math.min(...bases), bottom: Math.max(...bases), cells };
    });
}

const byKey = ([a]: readonly [number, unknown], [b]: readonly [number, unknown]): number => a - b;

function madeIn<V>(map: Map<number, V>, key: number, make: () => V): V {
  const found = map.get(key) ?? make();
  map.set(key, found);
  return found;
}

/** Whether other text stands at the height of a table, as in another column: then it cannot be read apart from that. */
function isBesideOther({ top, bottom, cells }: Tagged, all: readonly Segment[]): boolean {
  const own = new Set(cells.flat(2).flatMap(({ segments }) => segments));
  return all.some(
    (segment) => !own.has(segment) && segment.base >= top - EDGE && segment.base <= bottom + EDGE,
  );
}
