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
  readNodes,
  referring,
  type Setting,
  write,
  writeFor,
} from '../xml/flow.ts';
import { isMaths, readMaths } from '../xml/maths.ts';
import { attribute, type Element, first, isElement, wordsOf } from '../xml.ts';
import { DIVISIONS, INLINE, ITEMS, SENTENCES, SILENT, WRAPPERS } from './names.ts';
import { referenceOf, referencesIn } from './references.ts';

interface Reading {
  readonly flow: Flow;
  readonly element: Element;
  readonly setting: Setting;
  readonly read: ReadElement;
  /** What waits for the end of the document. */
  readonly notes: Element[];
  /** Numbers that are part of the heading after them. */
  readonly headed: Set<Element>;
  readonly refer: (value?: string) => string | undefined;
}

/** The blocks of a document: footnotes after its text, and the editors' annotations last, as furniture. */
export function readBody(document: Element, meta: Element | undefined): Piece[] {
  const flow = flowing();
  const notes: Element[] = [];
  const read = reading(flow, notes, referencesIn(meta));
  const top: Setting = { kind: 'paragraph', level: 0, depth: 0, provision: undefined };
  readNodes(flow, document, top, read);
  endLine(flow, top);
  for (const note of notes) {
    readNodes(flow, note, { ...top, provision: attribute(note, 'eId') }, read);
    endLine(flow, { ...top, provision: attribute(note, 'eId') });
  }
  const annotations = first(meta, 'notes');
  if (annotations) readNodes(flow, annotations, { ...top, kind: 'furniture' }, read);
  endLine(flow, { ...top, kind: 'furniture' });
  return flow.pieces;
}

function reading(flow: Flow, notes: Element[], refer: Reading['refer']): ReadElement {
  const headed = new Set<Element>();
  const read: ReadElement = (element, setting) => {
    const { name } = element;
    if (SILENT.has(name)) return;
    const one: Reading = { flow, element, setting, read, notes, headed, refer };
    const special = SPECIAL.get(name);
    if (special) special(one);
    else if (INLINE.has(name)) referring(flow, referenceOf(element, refer), () => readInline(one));
    else readBlock(one);
  };
  return read;
}

function readInline({ flow, element, setting, read, refer }: Reading): void {
  const { name } = element;
  const words = name === 'ref' && !element.nodes.length && refer(attribute(element, 'href'));
  // The Houses give the marks of a defined term with it, as the standard gives those of quoted words.
  const quoted = name === 'quotedText' || name === 'def';
  if (quoted) writeFor(flow, element, attribute(element, 'startQuote') ?? '');
  if (words && words !== attribute(element, 'href')) writeFor(flow, element, words);
  else if (isMaths(element)) readMaths(flow, element, setting, read);
  else readNodes(flow, element, setting, read);
  if (quoted) writeFor(flow, element, attribute(element, 'endQuote') ?? '');
  if (APART.has(name)) writeFor(flow, element, ' ');
}

/** Words that stand beside each other without anything between them. */
const APART = new Set(['docProponent', 'docIntroducer']);

/** A division, a numbered provision, or a paragraph. */
function readBlock({ flow, element, setting, read, headed }: Reading): void {
  endLine(flow, setting);
  const within = settingIn(element, setting);
  const num = first(element, 'num');
  const heading = num && first(element, 'heading');
  if (heading && num.start < heading.start) headed.add(num);
  readNodes(flow, element, within, read);
  if (num) endProvision(flow, within, element);
  else endLine(flow, within);
}

function settingIn(element: Element, setting: Setting): Setting {
  const { name } = element;
  const provision = provisionOf(element) ?? setting.provision;
  const inner = { ...setting, provision, depth: setting.depth + (DIVISIONS.has(name) ? 1 : 0) };
  if (name === 'toc' || provision === 'backCover') return { ...inner, kind: 'furniture' };
  if (setting.kind === 'item' && SENTENCES.has(name)) return { ...inner, kind: 'paragraph', level: 0 };
  if (ITEMS.has(name) && name !== 'list') return itemIn(inner);
  return isPoint(element, setting) ? itemIn(inner) : inner;
}

/** A paragraph is what a section or an article counts below it; in a schedule it is what that is counted by. */
const isPoint = ({ name, parent }: Element, setting: Setting): boolean =>
  (name === 'paragraph' && parent !== null && SENTENCES.has(parent.name)) ||
  (name === 'subparagraph' && setting.kind === 'item') ||
  (name === 'hcontainer' && parent !== null && SENTENCES.has(parent.name));

/** Headings and wrappers have identifiers too: it is the provision that is cited. */
function provisionOf(element: Element): string | undefined {
  return WRAPPERS.has(element.name) ? undefined : (attribute(element, 'eId') ?? attribute(element, 'id'));
}

/** The number before a heading is part of it; any other stands before the words. */
function readNum({ flow, element, setting, read, headed }: Reading): void {
  endLine(flow, setting);
  if (headed.has(element)) {
    readNodes(flow, element, setting, read);
    writeFor(flow, element, ' ');
    flow.heading = true;
  } else number(flow, wordsOf(element));
}

function readHeading({ flow, element, setting, read }: Reading): void {
  if (!flow.heading) endLine(flow, setting);
  readNodes(flow, element, setting, read);
  endHeading(flow, setting);
}

/** Text that is to stand in another law, in its quotation marks. */
function readQuoted({ flow, element, setting, read }: Reading): void {
  endLine(flow, setting);
  const before = flow.pieces.length;
  flow.opening = attribute(element, 'startQuote') ?? '';
  const kept = setting.kind === 'furniture' || setting.kind === 'cell';
  const quoted: Setting = kept ? setting : { ...setting, kind: 'quotation', level: 0 };
  readNodes(flow, element, { ...quoted, provision: provisionOf(element) ?? setting.provision }, read);
  endLine(flow, quoted);
  flow.opening = '';
  if (flow.pieces.length > before) append(flow, attribute(element, 'endQuote') ?? '');
}

/** Words right after a quoted text are its full stop. */
function readAppended({ flow, element, setting, read }: Reading): void {
  if (/^append-?text$/i.test(attribute(element, 'name') ?? '') && flow.from === null)
    append(flow, wordsOf(element));
  else readNodes(flow, element, setting, read);
}

/** A footnote waits for the end; the reference at the head of a schedule stands where it is. */
function readNote(reading: Reading): void {
  if (attribute(reading.element, 'class') === 'referenceNote') readLine(reading);
  else reading.notes.push(reading.element);
}

function readLine({ flow, element, setting, read }: Reading): void {
  endLine(flow, setting);
  readNodes(flow, element, setting, read);
  endLine(flow, setting);
}

/** Those who put their names to an amendment stand one below the other. */
function readProponent(reading: Reading): void {
  if (attribute(reading.element.parent ?? reading.element, 'name') === 'supporters') readLine(reading);
  else readInline(reading);
}

function readCell({ flow, element, setting, read }: Reading): void {
  endLine(flow, setting);
  const cell: Setting = setting.kind === 'furniture' ? setting : { ...setting, kind: 'cell', level: 0 };
  readNodes(flow, element, cell, read);
  endLine(flow, cell);
}

/** Blocks of a title page and of an amendment, told apart by their names. */
function readNamed({ flow, element, setting, read }: Reading): void {
  endLine(flow, setting);
  const name = attribute(element, 'name') ?? '';
  const own: Setting = name === 'ToCHeading' ? { ...setting, kind: 'furniture' } : setting;
  readNodes(flow, element, own, read);
  if (name === 'title' || name === 'proposer') endHeading(flow, own);
  else endLine(flow, own);
}

/** "A", "Bill", "to", "Make provision …" are one line, whatever they are set as. */
function readLongTitle({ flow, element, setting, read }: Reading): void {
  endLine(flow, setting);
  const words: ReadElement = (part, within) => {
    if (part.name !== 'p') return read(part, within);
    readNodes(flow, part, within, words);
    writeFor(flow, part, ' ');
  };
  readNodes(flow, element, setting, words);
  endLine(flow, setting);
}

/** The head of an amendment repeats that of the paper it stands in. */
function readPreface({ flow, element, setting, read }: Reading): void {
  endLine(flow, setting);
  const repeated = element.parent?.name === 'amendment' && element.parent.parent?.name === 'component';
  const inner: Setting = repeated ? { ...setting, kind: 'furniture' } : setting;
  readNodes(flow, element, inner, read);
  endLine(flow, inner);
}

function readTocItem({ flow, element, setting, read }: Reading): void {
  endLine(flow, setting);
  for (const node of element.nodes) {
    if (isElement(node)) read(node, setting);
    else write(flow, node, element);
    writeFor(flow, element, ' ');
  }
  endLine(flow, setting);
}

/** Elements that are read in a way of their own. */
const SPECIAL = new Map<string, (reading: Reading) => void>([
  ['num', readNum],
  ['heading', readHeading],
  ['subheading', readHeading],
  ['quotedStructure', readQuoted],
  ['embeddedStructure', readQuoted],
  ['inline', readAppended],
  ['authorialNote', readNote],
  ['td', readCell],
  ['th', readCell],
  ['docProponent', readProponent],
  ['block', readNamed],
  ['longTitle', readLongTitle],
  ['preface', readPreface],
  ['tocItem', readTocItem],
]);
