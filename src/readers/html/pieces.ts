import type { BlockKind } from '../../model/document.ts';
import type { Origin } from '../../model/place.ts';
import { type Piece, piecesOf } from '../compose.ts';
import { isAboutPage, isAboutPageLine } from './furniture.ts';
import { isItemMark, isItemText } from './itemRows.ts';
import { paths } from './paths.ts';
import { isSilent } from './silent.ts';
import { attribute, type Element, isElement, isText, type Root, type Text, textOf } from './tree.ts';

const BLOCK = new Set(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu ol p pre search section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

export const isBlock = (element: Element): boolean => BLOCK.has(element.tagName);

interface Place {
  readonly kind: BlockKind;
  readonly level: number;
  /** The block that holds the words. */
  readonly element: Element | null;
}

/** The line being written: its words, how many of them stand in bold, and the stretch of the source they come from. */
interface Line {
  words: string;
  bold: number;
  start: number;
  end: number;
}

interface Flow {
  readonly pieces: Piece[];
  readonly line: Line;
  readonly drop: ReadonlySet<Element>;
  readonly pathOf: (element: Element) => string;
}

/** The blocks of a page, or of parts of it, in the order of the text, without the elements to be dropped. */
export function piecesIn(roots: readonly Root[], drop: ReadonlySet<Element> = new Set()): Piece[] {
  const flow: Flow = { pieces: [], line: emptyLine(), drop, pathOf: paths() };
  for (const root of roots) {
    const outer: Place = { kind: 'paragraph', level: 0, element: null };
    const place = 'tagName' in root ? placeIn(root, outer) : outer;
    read(root, place, false, flow);
    end(flow, place);
  }
  return flow.pieces;
}

const emptyLine = (): Line => ({ words: '', bold: 0, start: Number.POSITIVE_INFINITY, end: -1 });

/** Recursion is safe: the tree is held to a depth when it is made. */
function read(parent: Root, place: Place, bold: boolean, flow: Flow): void {
  for (const node of parent.childNodes)
    if (isText(node)) write(flow.line, node, bold);
    else if (isElement(node) && !flow.drop.has(node) && !isSilent(node) && !isItemMark(node))
      readElement(node, place, bold, flow);
}

function readElement(element: Element, place: Place, bold: boolean, flow: Flow): void {
  const { tagName } = element;
  if (tagName === 'br') flow.line.words += '\n';
  else if (tagName === 'pre') readPre(element, place, flow);
  else if (BLOCK.has(tagName)) {
    end(flow, place);
    const inner = placeIn(element, place);
    read(element, inner, bold, flow);
    end(flow, inner);
  } else read(element, place, bold || tagName === 'b' || tagName === 'strong', flow);
}

function readPre(element: Element, place: Place, flow: Flow): void {
  end(flow, place);
  const inner = { ...place, element };
  for (const node of element.childNodes)
    if (isText(node)) {
      flow.line.words += node.value;
      locate(flow.line, node);
    } else if (isElement(node) && !isSilent(node)) flow.line.words += textOf(node);
  end(flow, inner);
}

/** What kind of block an element opens within another. */
function placeIn(element: Element, place: Place): Place {
  const { tagName } = element;
  const furniture: Place = { kind: 'furniture', level: 0, element };
  if (place.kind === 'furniture') return furniture;
  if (tagName === 'dl' && isAboutPage(element)) return furniture;
  if (/^h[1-6]$/.test(tagName)) return { kind: 'heading', level: Number(tagName[1]), element };
  if (attribute(element, 'role') === 'heading')
    return {
      kind: 'heading',
      level: Math.min(6, Math.max(1, Number(attribute(element, 'aria-level')) || 2)),
      element,
    };
  if (tagName === 'li') return { kind: 'item', level: place.level + 1, element };
  if (tagName === 'blockquote') return { ...place, kind: 'quotation', element };
  if (tagName === 'figcaption' || tagName === 'footer' || tagName === 'legend') return furniture;
  if (isItemText(element)) return { kind: 'item', level: place.level + 1, element };
  if ((tagName === 'td' || tagName === 'th') && !holdsBlocks(element))
    return { kind: 'cell', level: 0, element };
  return { ...place, element };
}

/** A table that lays out a page: its cells hold paragraphs, lists or other tables. */
const holdsBlocks = (cell: Element): boolean =>
  cell.childNodes.filter(
    (node) => isElement(node) && /^(?:p|div|ul|ol|table|h[1-6]|blockquote)$/.test(node.tagName),
  ).length > 1;

/** White space of the source is one space; a line ends only where `<br>` ends it. */
function write(line: Line, node: Text, bold: boolean): void {
  const { value } = node;
  const words = /[\t\n\f]| {2}/.test(value) ? value.replace(/[ \t\n\f]+/g, ' ') : value;
  line.words += words;
  if (words !== ' ') locate(line, node);
  if (bold) line.bold += lettersIn(words);
}

const lettersIn = (words: string): number => {
  let letters = 0;
  for (let i = 0; i < words.length; i++) if (words.charCodeAt(i) > 0x20) letters++;
  return letters;
};

/** Takes a text's stretch of the source into the line's, white space at its ends left out: that stands there as it is read. */
function locate(line: Line, { value, sourceCodeLocation: at }: Text): void {
  if (!at) return;
  let [before, after] = [0, 0];
  while (isSpace(value.charCodeAt(before))) before++;
  if (before === value.length) return;
  while (isSpace(value.charCodeAt(value.length - 1 - after))) after++;
  line.start = Math.min(line.start, at.startOffset + before);
  line.end = Math.max(line.end, at.endOffset - after);
}

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13);

/** Ends the line that is being written. */
function end({ pieces, line, pathOf }: Flow, { kind, level, element }: Place): void {
  if (line.words.trim()) {
    const bold = line.bold > 0 && line.bold === lettersIn(line.words);
    const about = kind === 'paragraph' && isAboutPageLine(line.words.trim());
    const origin = originOf(line, element, pathOf);
    for (const piece of piecesOf(line.words, about ? 'furniture' : kind, level, bold, origin))
      pieces.push(piece);
  }
  Object.assign(line, emptyLine());
}

/** Nothing where the page is a fragment of another file: its offsets would count in no file. */
function originOf(
  { start, end }: Line,
  element: Element | null,
  pathOf: (element: Element) => string,
): Origin | undefined {
  if (end <= start) return undefined;
  return { ...(element && { path: pathOf(element) }), source: [start, end] };
}
