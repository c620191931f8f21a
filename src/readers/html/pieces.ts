import type { BlockKind } from '../../model/document.ts';
import { type Piece, piecesOf } from '../compose.ts';
import { isAboutPage, isAboutPageLine } from './furniture.ts';
import { attribute, type Element, isElement, isText, type Node, type Root, textOf } from './tree.ts';

/** Nothing that is read: code, controls, pictures, and what stands around a text. */
const SILENT = new Set(
  'script style noscript template svg math head iframe object embed canvas audio video map button input select textarea datalist dialog progress meter nav img picture source link meta title base'.split(
    ' ',
  ),
);
const BLOCK = new Set(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu ol p pre search section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const HIDDEN =
  /(?:^|\s)(?:(?:govuk-)?visually-?hidden|visuallyhidden|sr-only|screen-reader-text|screen-reader-only|element-invisible|hidden|print-only|gem-c-print-link|gem-c-contents-list|gem-c-share-links|social-share|share-buttons?|breadcrumbs?|cookie-banner|skip-link)(?:\s|$)/i;

interface Place {
  readonly kind: BlockKind;
  readonly level: number;
}

/** The line being written: its words, and how many of them stand in bold. */
interface Line {
  words: string;
  bold: number;
}

/** The blocks of a page, or of a part of it, in the order of the text. */
export function piecesIn(root: Root): Piece[] {
  const pieces: Piece[] = [];
  const line: Line = { words: '', bold: 0 };
  read(root, { kind: 'paragraph', level: 0 }, false, { pieces, line });
  end({ pieces, line }, { kind: 'paragraph', level: 0 });
  return pieces;
}

interface Flow {
  readonly pieces: Piece[];
  readonly line: Line;
}

/** Recursion is safe: the tree is held to a depth when it is made. */
function read(parent: Root, place: Place, bold: boolean, flow: Flow): void {
  for (const node of parent.childNodes)
    if (isText(node)) write(flow.line, node.value, bold);
    else if (isElement(node) && !isSilent(node)) readElement(node, place, bold, flow);
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
  for (const node of element.childNodes)
    flow.line.words += isText(node) ? node.value : isElement(node) && !isSilent(node) ? textOf(node) : '';
  end(flow, place);
}

/** What kind of block an element opens within another. */
function placeIn(element: Element, place: Place): Place {
  const { tagName } = element;
  if (place.kind === 'furniture') return place;
  if (tagName === 'dl' && isAboutPage(element)) return { kind: 'furniture', level: 0 };
  if (/^h[1-6]$/.test(tagName)) return { kind: 'heading', level: Number(tagName[1]) };
  if (attribute(element, 'role') === 'heading')
    return {
      kind: 'heading',
      level: Math.min(6, Math.max(1, Number(attribute(element, 'aria-level')) || 2)),
    };
  if (tagName === 'li') return { kind: 'item', level: place.level + 1 };
  if (tagName === 'blockquote') return { ...place, kind: 'quotation' };
  if (tagName === 'figcaption' || tagName === 'footer' || tagName === 'legend')
    return { kind: 'furniture', level: 0 };
  if ((tagName === 'td' || tagName === 'th') && !holdsBlocks(element)) return { kind: 'cell', level: 0 };
  return place;
}

/** A table that lays out a page: its cells hold paragraphs, lists or other tables. */
const holdsBlocks = (cell: Element): boolean =>
  cell.childNodes.filter(
    (node) => isElement(node) && /^(?:p|div|ul|ol|table|h[1-6]|blockquote)$/.test(node.tagName),
  ).length > 1;

/** White space of the source is one space; a line ends only where `<br>` ends it. */
function write(line: Line, value: string, bold: boolean): void {
  const words = /[\t\n\f]| {2}/.test(value) ? value.replace(/[ \t\n\f]+/g, ' ') : value;
  line.words += words;
  if (bold) line.bold += lettersIn(words);
}

const lettersIn = (words: string): number => {
  let letters = 0;
  for (let i = 0; i < words.length; i++) if (words.charCodeAt(i) > 0x20) letters++;
  return letters;
};

/** Ends the line that is being written. */
function end({ pieces, line }: Flow, { kind, level }: Place): void {
  if (line.words.trim()) {
    const bold = line.bold > 0 && line.bold === lettersIn(line.words);
    const about = kind === 'paragraph' && isAboutPageLine(line.words.trim());
    for (const piece of piecesOf(line.words, about ? 'furniture' : kind, level, bold)) pieces.push(piece);
  }
  line.words = '';
  line.bold = 0;
}

function isSilent(element: Element): boolean {
  if (SILENT.has(element.tagName)) return true;
  if (element.tagName === 'sup' || element.tagName === 'a') return isNoteMark(element);
  return element.attrs.some(
    ({ name, value }) =>
      (name === 'hidden' && value !== 'until-found') ||
      (name === 'aria-hidden' && value === 'true') ||
      (name === 'class' && HIDDEN.test(value)) ||
      (name === 'role' &&
        /^(?:navigation|banner|search|complementary|dialog|alertdialog|menu|menubar|toolbar)$/.test(value)) ||
      (name === 'style' && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(value)),
  );
}

/** The number that leads to a footnote, not a word of the text. */
const isNoteMark = (element: Element): boolean =>
  /^\[?(?:footnote\s+)?[\d*†‡]{1,3}\]?$/i.test(textOf(element)) && leadsToNote(element);

function leadsToNote(element: Element): boolean {
  const links: Node[] = element.tagName === 'a' ? [element] : element.childNodes;
  return links.some(
    (link) => isElement(link) && /^#.{0,20}(?:fn|note|ref)/i.test(attribute(link, 'href') ?? ''),
  );
}
