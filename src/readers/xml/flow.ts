import type { BlockKind } from '../../model/document.ts';
import type { MarkedReference } from '../../model/legislation.ts';
import type { Span } from '../../model/span.ts';
import type { Piece } from '../compose.ts';
import { type Element, isElement, pathOf, type Words } from '../xml.ts';

/** Where the reading stands: what a line that ends here would be. */
export interface Setting {
  readonly kind: BlockKind;
  /** Depth of a list item; 0 otherwise. */
  readonly level: number;
  /** How many headings stand above. */
  readonly depth: number;
  /** The publisher's identifier of the provision that is being read. */
  readonly provision: string | undefined;
}

/** The blocks that were read, and the line that is being written. */
export interface Flow {
  readonly pieces: Piece[];
  /** Pieces that wait for the end of the line: notes and numbers of columns in its middle. */
  readonly waiting: Piece[];
  words: string;
  /** The references in the line that is being written: offsets in `words`. */
  marks: MarkedReference[];
  /** How many lines have ended. */
  lines: number;
  /** The element in which the line began. */
  from: Element | null;
  start: number;
  end: number;
  /** The number that stands before the line. */
  marker: string;
  /** That the line is a heading, whoever ends it. */
  heading: boolean;
  /** How often something was appended to the last block. */
  appended: number;
  /** A mark that is printed right before what comes next: an opening quotation mark. */
  opening: string;
}

export const flowing = (): Flow => ({
  pieces: [],
  waiting: [],
  words: '',
  marks: [],
  lines: 0,
  from: null,
  start: 0,
  end: 0,
  marker: '',
  heading: false,
  appended: 0,
  opening: '',
});

/** Writes words of an element into the line. White space between lines says nothing. */
export function write(flow: Flow, { words, start, end }: Words, element: Element): void {
  if (flow.from === null) {
    if (!/\S/.test(words)) return;
    flow.from = element;
    flow.start = start;
  }
  flow.words += words;
  flow.end = Math.max(flow.end, end);
}

/** Writes words that an element stands for, such as a reference that is resolved. */
export const writeFor = (flow: Flow, element: Element, words: string): void =>
  write(flow, { words, start: element.start, end: element.end }, element);

/** What words refer to, as their publisher marked them. */
export type Reference = Omit<MarkedReference, keyof Span>;

/** Reads the words of a reference that its publisher resolved; one whose words end in another line is not kept. */
export function referring(flow: Flow, to: Reference | null, read: () => void): void {
  const { lines } = flow;
  const start = flow.words.length;
  read();
  if (to && flow.lines === lines && flow.words.length > start)
    flow.marks.push({ ...to, start, end: flow.words.length });
}

/** Sets a number before the next line. Numbers of several levels stand beside each other: "(3) (a)", "1.—(1)". */
export function number(flow: Flow, words: string): void {
  const marker = words.replace(/[\t-\r ]+/g, ' ').trim();
  if (!marker) return;
  const opened = flow.opening + marker;
  flow.opening = '';
  if (flow.marker.length > LONGEST_MARKER) {
    flow.pieces.push({ kind: 'paragraph', level: 0, text: flow.marker });
    flow.marker = '';
  }
  flow.marker += flow.marker && !flow.marker.endsWith('—') ? ` ${opened}` : opened;
}

/** No law counts deeper; what does is broken, and must not cost more than its length. */
const LONGEST_MARKER = 200;
const MOST_APPENDED = 50;

/** Ends the line. A number with nothing after it stays until there is something. */
export function endLine(flow: Flow, setting: Setting): void {
  const { words, from, marks } = flow;
  const as = flow.heading ? headingIn(setting) : setting;
  flow.words = '';
  flow.marks = [];
  flow.lines++;
  flow.from = null;
  flow.heading = false;
  if (from && /\S/.test(words)) {
    if (!flow.marker && flow.pieces.length && /^\s*[.,:;]\s*$/.test(words)) append(flow, words.trim());
    else put(flow, as, from, words, marks);
  }
  flow.end = 0;
  for (const piece of flow.waiting.splice(0)) flow.pieces.push(piece);
}

function put(
  flow: Flow,
  { kind, level, provision }: Setting,
  from: Element,
  words: string,
  marks: readonly MarkedReference[],
): void {
  const text = flow.opening ? flow.opening + words.trimStart() : words;
  const by = text.length - words.length;
  const source = [flow.start, flow.end] as const;
  const origin = { path: pathOf(from), source, ...(provision && { provision }) };
  flow.appended = 0;
  flow.pieces.push({
    kind,
    level,
    text,
    lead: flow.marker || undefined,
    origin,
    ...(marks.length && { marks: marks.map((mark) => moved(mark, by)) }),
  });
  flow.marker = '';
  flow.opening = '';
}

const moved = (mark: MarkedReference, by: number): MarkedReference => ({
  ...mark,
  start: Math.max(0, mark.start + by),
  end: mark.end + by,
});

/** Ends the line, and a number that has nothing after it, such as that of a provision that was repealed. */
export function endProvision(flow: Flow, setting: Setting, element: Element): void {
  endLine(flow, setting);
  if (!flow.marker) return;
  const { marker } = flow;
  flow.marker = '';
  writeFor(flow, element, marker);
  endLine(flow, { ...setting, kind: setting.kind === 'heading' ? 'paragraph' : setting.kind });
}

/** Adds what is printed right after the last block: a closing quotation mark, a full stop. */
export function append(flow: Flow, words: string): void {
  const last = flow.pieces.at(-1);
  if (!words || !last) return;
  if (flow.appended++ < MOST_APPENDED)
    flow.pieces[flow.pieces.length - 1] = { ...last, text: last.text.trimEnd() + words };
  else flow.pieces.push({ kind: last.kind, level: last.level, text: words });
}

/** Ends the line as a heading. */
export const endHeading = (flow: Flow, setting: Setting): void => endLine(flow, headingIn(setting));

/** A heading within what is being read; what is quoted or stands in a table stays that. */
const headingIn = (setting: Setting): Setting =>
  KEPT.has(setting.kind) ? setting : { ...setting, kind: 'heading', level: Math.min(6, setting.depth + 1) };

const KEPT = new Set<BlockKind>(['quotation', 'furniture', 'cell']);

/** A list item within what is being read; what is quoted or stands in a table stays that. */
export const itemIn = (setting: Setting, level = setting.level + 1): Setting =>
  setting.kind === 'paragraph' || setting.kind === 'item' ? { ...setting, kind: 'item', level } : setting;

/** What reads an element of a format. */
export type ReadElement = (element: Element, setting: Setting) => void;

/** Writes the words of an element and hands over the elements in it. */
export function readNodes(flow: Flow, element: Element, setting: Setting, read: ReadElement): void {
  for (const node of element.nodes) {
    if (isElement(node)) read(node, setting);
    else write(flow, node, element);
  }
}
