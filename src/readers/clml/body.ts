import type { Piece } from '../compose.ts';
import {
  append,
  endHeading,
  endLine,
  endProvision,
  type Flow,
  flowing,
  itemIn,
  number,
  type ReadElement,
  type Reference,
  readNodes,
  referring,
  type Setting,
  write,
  writeFor,
} from '../xml/flow.ts';
import { isMaths, readMaths } from '../xml/maths.ts';
import { attribute, type Element, first, isElement, wordsOf } from '../xml.ts';
import { DIVISIONS, INLINE, ITEM_LEVEL, SILENT } from './names.ts';
import { listMarkers, numberOf } from './numbers.ts';
import { referencesIn } from './references.ts';
import { isDotted, styleOf } from './style.ts';

/** The blocks of the parts of a `Legislation`. */
export function readLaw(root: Element, parts: readonly Element[]): Piece[] {
  const flow = flowing();
  const read = reading(flow, isDotted(root), referencesIn(root));
  const alone = parts.every(({ name }) => name === 'Contents');
  const top: Setting = { kind: 'paragraph', level: 0, depth: 0, provision: undefined };
  for (const part of parts) {
    const aside = part.name === 'Commentaries' || (part.name === 'Contents' && !alone);
    read(part, aside ? { ...top, kind: 'furniture' } : top);
    endLine(flow, top);
  }
  return flow.pieces;
}

interface Reading {
  readonly flow: Flow;
  readonly element: Element;
  readonly setting: Setting;
  readonly read: ReadElement;
  readonly book: Book;
}

/** What is known of elements before they are read. */
interface Book {
  /** Whether the law is numbered as instruments are. */
  readonly dotted: boolean;
  /** The section that a heading is of. */
  readonly sections: Map<Element, Element>;
  /** Sections whose number stands in their heading. */
  readonly headed: Set<Element>;
  /** What the items of a list are counted by. */
  readonly markers: Map<Element, string>;
}

function reading(
  flow: Flow,
  dotted: boolean,
  referenceOf: (element: Element) => Reference | null,
): ReadElement {
  const book: Book = { dotted, sections: new Map(), headed: new Set(), markers: new Map() };
  const read: ReadElement = (element, setting) => {
    const { name } = element;
    if (SILENT.has(name)) return;
    if (INLINE.has(name))
      return referring(flow, referenceOf(element), () => readInline(flow, element, setting, read));
    const special = SPECIAL.get(name);
    if (special) return special({ flow, element, setting, read, book });
    endLine(flow, setting);
    if (ITEM_LEVEL.has(name)) return readProvision({ flow, element, setting, read, book });
    if (name === 'P1group') notedHeading(element, book);
    if (name === 'OrderedList')
      for (const [item, marker] of listMarkers(element)) book.markers.set(item, marker);
    const inner = DIVISIONS.has(name) ? { ...setting, depth: setting.depth + 1 } : setting;
    const within = { ...inner, provision: attribute(element, 'id') ?? setting.provision };
    readNodes(flow, element, within, read);
    endLine(flow, within);
  };
  return read;
}

/** Remembers which section a heading is of, and whether it bears its number. */
function notedHeading(group: Element, book: Book): void {
  const title = first(group, 'Title');
  const section = first(group, 'P1');
  if (!title || !section) return;
  book.sections.set(title, section);
  if (styleOf(group, book.dotted).headed) book.headed.add(section);
}

function readInline(flow: Flow, element: Element, setting: Setting, read: ReadElement): void {
  if (element.name === 'Character')
    writeFor(flow, element, attribute(element, 'Name') === 'Minus' ? '−' : ' ');
  else if (isMaths(element)) readMaths(flow, element, setting, read);
  else readNodes(flow, element, setting, read);
}

/** A numbered provision: P1 is a section, regulation or article, P2 a subsection or paragraph, and so on. */
function readProvision({ flow, element, setting, read, book }: Reading): void {
  const level = ITEM_LEVEL.get(element.name) ?? 0;
  const own = { ...setting, provision: attribute(element, 'id') ?? setting.provision };
  const within = level ? itemIn(own, level) : paragraphIn(own);
  for (const node of element.nodes) {
    if (!isElement(node)) continue;
    if (node.name !== 'Pnumber') read(node, within);
    else if (!book.headed.has(element))
      number(flow, numberOf(element, node, styleOf(element, book.dotted).dotted));
  }
  endProvision(flow, within, element);
}

const paragraphIn = (setting: Setting): Setting =>
  setting.kind === 'item' ? { ...setting, kind: 'paragraph', level: 0 } : setting;

/** "Part 1" and "Sentencing" are one heading, whichever of the two there is. */
function readNumber({ flow, element, setting, read }: Reading): void {
  endLine(flow, setting);
  readNodes(flow, element, setting, read);
  if (isDivision(element.parent)) {
    writeFor(flow, element, ' ');
    flow.heading = true;
  } else endLine(flow, setting);
}

const isDivision = (element: Element | null): boolean => element !== null && DIVISIONS.has(element.name);

function readTitle({ flow, element, setting, read, book }: Reading): void {
  const { parent } = element;
  if (!isDivision(parent) && parent?.name !== 'TitleBlock') endLine(flow, setting);
  const section = book.sections.get(element);
  const digits = section && book.headed.has(section) && first(section, 'Pnumber');
  if (digits) writeFor(flow, digits, `${numberOf(section, digits, false)} `);
  readNodes(flow, element, setting, read);
  if (parent?.name === 'Subject') endLine(flow, setting);
  else
    endHeading(flow, { ...setting, provision: (section && attribute(section, 'id')) ?? setting.provision });
}

function readLine(flow: Flow, element: Element, setting: Setting, read: ReadElement): void {
  endLine(flow, setting);
  readNodes(flow, element, setting, read);
  endLine(flow, setting);
}

/** Text that is to stand in another law, in the quotation marks that its format asks for. */
function readAmendment({ flow, element, setting, read }: Reading): void {
  endLine(flow, setting);
  const [open, close] = MARKS.get(attribute(element, 'Format') ?? '') ?? DOUBLE;
  const before = flow.pieces.length;
  flow.opening = open;
  const quoted: Setting = {
    ...setting,
    kind: setting.kind === 'furniture' ? 'furniture' : 'quotation',
    level: 0,
  };
  readNodes(flow, element, quoted, read);
  endLine(flow, quoted);
  flow.opening = '';
  if (flow.pieces.length > before) append(flow, close);
}

const DOUBLE = ['“', '”'] as const;
const MARKS = new Map<string, readonly [string, string]>([
  ['single', ['‘', '’']],
  ['none', ['', '']],
]);

/** A date and what it is of stand on one line: "Made 3rd January 2025". */
function readDated({ flow, element, setting, read }: Reading): void {
  endLine(flow, setting);
  for (const node of element.nodes) {
    if (!isElement(node)) write(flow, node, element);
    else if (DATED.has(node.name)) {
      readNodes(flow, node, setting, read);
      writeFor(flow, node, ' ');
    } else read(node, setting);
  }
  endLine(flow, setting);
}

const DATED = new Set(['Text', 'DateText']);

const readCell = ({ flow, element, setting, read }: Reading): void =>
  readLine(
    flow,
    element,
    { ...setting, kind: setting.kind === 'furniture' ? 'furniture' : 'cell', level: 0 },
    read,
  );

function readListItem({ flow, element, setting, read, book }: Reading): void {
  endLine(flow, setting);
  const inner = itemIn(setting);
  number(flow, attribute(element, 'NumberOverride') ?? book.markers.get(element) ?? '');
  readNodes(flow, element, inner, read);
  endProvision(flow, inner, element);
}

/** Elements that are read in a way of their own. */
const SPECIAL = new Map<string, (reading: Reading) => void>(
  Object.entries({
    Number: readNumber,
    Title: readTitle,
    // Its title goes on from the number before it.
    TitleBlock: ({ flow, element, setting, read }) => readNodes(flow, element, setting, read),
    BlockAmendment: readAmendment,
    AppendText: ({ flow, element, setting }) => {
      endLine(flow, setting);
      append(flow, wordsOf(element));
    },
    MadeDate: readDated,
    LaidDate: readDated,
    SiftedDate: readDated,
    ComingIntoForce: readDated,
    ComingIntoForceClauses: readDated,
    DateOfEnactment: readDated,
    DateSigned: readDated,
    Pnumber: ({ flow, element }) => number(flow, wordsOf(element)),
    ListItem: readListItem,
    Key: ({ flow, element }) => number(flow, wordsOf(element)),
    td: readCell,
    th: readCell,
    ContentsNumber: ({ flow, element, setting, read }) => {
      endLine(flow, setting);
      readNodes(flow, element, setting, read);
      writeFor(flow, element, ' ');
    },
    ContentsTitle: ({ flow, element, setting, read }) => {
      readNodes(flow, element, setting, read);
      endLine(flow, itemIn(setting, 1));
    },
  }),
);
