/** What the tags of a PDF say of a stretch of its text (ISO 32000-1, 14.8.4). */
export interface Tag {
  /** The cell it stands in: its table, row and cell on the page. */
  readonly cell: { readonly table: number; readonly row: number; readonly cell: number } | null;
  /** The list item it stands in, and how deep that lies. */
  readonly item: { readonly id: number; readonly depth: number } | null;
  /** Whether it is the mark of that item. */
  readonly label: boolean;
}

interface Node {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly Node[];
}

interface State {
  readonly tags: Map<string, Tag>;
  tables: number;
  items: number;
}

/** More than any page has. */
const DEEPEST = 100;

/** The tags of stretches by the name that pdf.js gives each. */
export function tagsIn(root: Node | null): ReadonlyMap<string, Tag> {
  const state: State = { tags: new Map(), tables: 0, items: 0 };
  if (root) walk(root, { cell: null, item: null, label: false }, 0, state);
  return state.tags;
}

function walk(node: Node, tag: Tag, depth: number, state: State): void {
  if (depth > DEEPEST) return;
  let row = -1;
  let cell = -1;
  const table = node.role === 'Table' ? state.tables++ : null;
  const rows = table === null ? null : rowsIn(node, 0);
  if (rows) {
    for (const one of rows) {
      row++;
      for (const child of one.children ?? [])
        walk(child, { ...tag, cell: { table: table!, row, cell: ++cell } }, depth + 1, state);
    }
    return;
  }
  for (const child of node.children ?? [])
    if (child.type === 'content' && child.id) state.tags.set(child.id, tag);
    else walk(child, within(child, tag, state), depth + 1, state);
}

/** The rows of a table, also those in its head, body and foot. */
function rowsIn(table: Node, depth: number): Node[] {
  return (table.children ?? []).flatMap((child) =>
    child.role === 'TR' ? [child] : depth < 3 && child.role ? rowsIn(child, depth + 1) : [],
  );
}

function within(node: Node, tag: Tag, state: State): Tag {
  if (node.role === 'LI')
    return { ...tag, label: false, item: { id: ++state.items, depth: (tag.item?.depth ?? 0) + 1 } };
  if (node.role === 'Lbl') return { ...tag, label: true };
  return tag;
}

/** A stretch of text, as far as its place tells whether the page needs its tags. */
interface Placed {
  readonly left: number;
  readonly right: number;
  readonly base: number;
  readonly size: number;
}

/** Whether text stands beside other text: then it is worth the time to ask for the tags. */
export function needsTags(runs: readonly Placed[]): boolean {
  let beside = 0;
  for (let i = 1; i < runs.length && beside < ENOUGH; i++) {
    const [before, run] = [runs[i - 1]!, runs[i]!];
    const up = before.base - run.base > before.size * 1.2;
    const across =
      Math.abs(before.base - run.base) < run.size * 0.3 && run.left - before.right > run.size * 1.5;
    if (up || across) beside++;
  }
  return beside >= ENOUGH;
}

const ENOUGH = 2;
