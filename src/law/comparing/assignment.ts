/** One way of pairing a row: with which column, and what it is worth; only what is worth more than nothing is an edge. */
export interface Edge {
  readonly column: number;
  readonly worth: number;
}

/**
 * The pairing of rows with columns, each at most once, that is worth most in all: shortest augmenting paths over the
 * edges there are (Jonker and Volgenant 1987, in its sparse form). A row may stay alone, which is worth nothing.
 * @returns the column of each row, or -1. Time: rows times the edges around them, in practice nearly the edges.
 */
export function assigned(edges: readonly (readonly Edge[])[], columns: number): Int32Array {
  const rows = edges.length;
  const state: State = {
    edges,
    columns,
    owner: new Int32Array(columns + rows).fill(-1),
    taken: new Int32Array(rows).fill(-1),
    rowPrice: Float64Array.from(edges, (own) => -Math.max(0, ...own.map(({ worth }) => worth))),
    columnPrice: new Float64Array(columns + rows),
  };
  for (let row = 0; row < rows; row++) augment(state, row);
  return state.taken.map((column) => (column < columns ? column : -1));
}

interface State {
  readonly edges: readonly (readonly Edge[])[];
  /** Beyond these each row has a column of its own, which stands for staying alone. */
  readonly columns: number;
  readonly owner: Int32Array;
  readonly taken: Int32Array;
  readonly rowPrice: Float64Array;
  readonly columnPrice: Float64Array;
}

interface Reached {
  readonly distance: number;
  readonly from: number;
}

/** Finds the cheapest chain of re-pairings that makes room for one more row, and takes it. */
function augment(state: State, first: number): void {
  const reached = new Map<number, Reached>();
  const settled: [column: number, distance: number][] = [];
  const waiting: Queue = [];
  reach(state, first, 0, reached, waiting);
  let [column, distance] = pulled(waiting, reached);
  while (state.owner[column] !== -1) {
    settled.push([column, distance]);
    reach(state, state.owner[column]!, distance, reached, waiting);
    [column, distance] = pulled(waiting, reached);
  }
  reprice(state, first, settled, distance);
  for (let at = column; ; ) {
    const row = reached.get(at)!.from;
    const before = state.taken[row]!;
    state.owner[at] = row;
    state.taken[row] = at;
    if (row === first) return;
    at = before;
  }
}

function reach(state: State, row: number, base: number, reached: Map<number, Reached>, waiting: Queue): void {
  const offer = (column: number, cost: number) => {
    const distance = base + cost - state.rowPrice[row]! - state.columnPrice[column]!;
    if (distance >= (reached.get(column)?.distance ?? Number.POSITIVE_INFINITY)) return;
    reached.set(column, { distance, from: row });
    push(waiting, [distance, column]);
  };
  for (const { column, worth } of state.edges[row]!) offer(column, -worth);
  offer(state.columns + row, 0);
}

/** Keeps what every edge costs beyond its prices at nothing or more. */
function reprice(
  state: State,
  first: number,
  settled: readonly [column: number, distance: number][],
  distance: number,
): void {
  state.rowPrice[first]! += distance;
  for (const [column, own] of settled) {
    state.columnPrice[column]! -= distance - own;
    state.rowPrice[state.owner[column]!]! += distance - own;
  }
}

/** Cheapest first: a binary heap. */
type Queue = [distance: number, column: number][];

function pulled(queue: Queue, reached: ReadonlyMap<number, Reached>): readonly [number, number] {
  for (;;) {
    const [distance, column] = pop(queue);
    if (reached.get(column)!.distance === distance) return [column, distance];
  }
}

function push(queue: Queue, one: Queue[number]): void {
  let at = queue.length;
  queue.push(one);
  while (at > 0) {
    const above = (at - 1) >> 1;
    if (queue[above]![0] <= one[0]) break;
    queue[at] = queue[above]!;
    at = above;
  }
  queue[at] = one;
}

function pop(queue: Queue): Queue[number] {
  const top = queue[0]!;
  const last = queue.pop()!;
  if (queue.length === 0) return top;
  let at = 0;
  for (;;) {
    let below = 2 * at + 1;
    if (below >= queue.length) break;
    if (below + 1 < queue.length && queue[below + 1]![0] < queue[below]![0]) below++;
    if (queue[below]![0] >= last[0]) break;
    queue[at] = queue[below]!;
    at = below;
  }
  queue[at] = last;
  return top;
}
