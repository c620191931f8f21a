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
  writeFor,
} from '../xml/flow.ts';
import { attribute, children, type Element, first, wordsOf } from '../xml.ts';
import { provisionOf } from './provisions.ts';
import { referenceOf } from './references.ts';

/** Parts of a line. Whatever else holds words is a block of its own. */
const INLINE = new Set(
  'HT DATE REF.DOC REF.DOC.OJ REF.DOC.ECR FT FMT.VALUE IE LINK CITATION UNIT VALUE IDX OVER UNDER EXPONENT IND EXPR FRACTION DIVIDEND DIVISOR ROOT RADICAND FORMULA.S OP.CMP OP.MATH TXT.COL ADDR DURATION PERIOD SURNAME FORENAME NAME FUNCTION ME KEYWORD ABBR ACRONYM REF.ART REF.NP.ECR REF.NOTICE'.split(
    ' ',
  ),
);
/** Records of the publication, pictures, and what an act was amended by: no part of its words. */
const SILENT = new Set(
  'BIB.INSTANCE BIB.INSTANCE.CONS BIB.DATA BIB.DOC INFO.CONSLEG INFO.PROD FAM.COMP GR.MOD.ACT GR.CORRIG INCL.ELEMENT TOC'.split(
    ' ',
  ),
);
/** What has a heading of its own, and sets all in it one deeper. */
const DIVISIONS = new Set('DIVISION ARTICLE SUBDIV GR.SEQ ANNEX CONS.ANNEX PART GR.NOTES'.split(' '));

interface Reading {
  readonly flow: Flow;
  readonly element: Element;
  readonly setting: Setting;
  readonly read: ReadElement;
  readonly notes: Element[];
  /** Articles whose number is followed by their subject. */
  readonly subtitled: Set<Element>;
}

/** The blocks of an act, an annex or a consolidated text. */
export function readAct(root: Element): Piece[] {
  const flow = flowing();
  const notes: Element[] = [];
  const subtitled = new Set<Element>();
  const read: ReadElement = (element, setting) => {
    const { name } = element;
    if (SILENT.has(name)) return;
    const one: Reading = { flow, element, setting, read, notes, subtitled };
    const special = SPECIAL.get(name);
    if (special) special(one);
    else if (INLINE.has(name))
      referring(flow, referenceOf(element), () => readNodes(flow, element, setting, read));
    else readBlock(one);
  };
  const top: Setting = { kind: 'paragraph', level: 0, depth: 0, provision: undefined };
  readBlock({ flow, element: root, setting: top, read, notes, subtitled });
  for (const note of notes) {
    readNodes(flow, note, top, read);
    endLine(flow, top);
  }
  return flow.pieces;
}

function readBlock({ flow, element, setting, read, subtitled }: Reading): void {
  endLine(flow, setting);
  if (element.name === 'ARTICLE' && first(element, 'STI.ART')) subtitled.add(element);
  const within: Setting = {
    ...setting,
    provision: provisionOf(element, setting.provision),
    depth: setting.depth + (DIVISIONS.has(element.name) ? 1 : 0),
  };
  readNodes(flow, element, within, read);
  if (element.name === 'PARAG') endProvision(flow, within, element);
  else endLine(flow, within);
}

/** The lines of a title are one heading: "CHAPTER I", "GENERAL PROVISIONS". */
function readTitle({ flow, element, setting, read }: Reading): void {
  if (!flow.heading) endLine(flow, setting);
  const inTitle: ReadElement = (part, within) => {
    if (!TITLES.has(part.name)) return read(part, within);
    readNodes(flow, part, within, inTitle);
    writeFor(flow, part, ' ');
  };
  readNodes(flow, element, setting, inTitle);
  endHeading(flow, setting);
}

const TITLES = new Set(['TI', 'STI', 'P', 'NP', 'NO.P', 'TXT', 'TI.ART', 'STI.ART']);

/** "Article 1" and the subject after it are one heading. */
function readArticleTitle({ flow, element, setting, read, subtitled }: Reading): void {
  const { parent, name } = element;
  if (name === 'TI.ART' || !flow.heading) endLine(flow, setting);
  readTitleWords(flow, element, setting, read);
  if (name === 'TI.ART' && parent && subtitled.has(parent)) flow.heading = true;
  else endHeading(flow, setting);
}

function readTitleWords(flow: Flow, element: Element, setting: Setting, read: ReadElement): void {
  const inTitle: ReadElement = (part, within) =>
    TITLES.has(part.name) ? readTitleWords(flow, part, within, read) : read(part, within);
  readNodes(flow, element, setting, inTitle);
  writeFor(flow, element, ' ');
}

/** Points of an article are items of a list; what a recital or a numbered paragraph says is a paragraph. */
function readItem({ flow, element, setting, read }: Reading): void {
  endLine(flow, setting);
  const within = itemIn({ ...setting, provision: provisionOf(element, setting.provision) });
  readNodes(flow, element, within, read);
  endProvision(flow, within, element);
}

/** The opening mark of what is quoted may stand before its first number. */
const readNumber = ({ flow, element, setting, read }: Reading): void => {
  endLine(flow, setting);
  for (const mark of children(element, 'QUOT.START')) read(mark, setting);
  number(flow, wordsOf(element));
};

function readCell({ flow, element, setting, read }: Reading): void {
  endLine(flow, setting);
  const cell: Setting = { ...setting, kind: 'cell', level: 0 };
  readNodes(flow, element, cell, read);
  endProvision(flow, cell, element);
}

/** Text that is to stand in another act. */
function readQuoted({ flow, element, setting, read }: Reading): void {
  endLine(flow, setting);
  const quoted: Setting = setting.kind === 'cell' ? setting : { ...setting, kind: 'quotation', level: 0 };
  readNodes(flow, element, quoted, read);
  endLine(flow, quoted);
}

/** Quotation marks stand as elements that give the mark's number in Unicode, in hexadecimal digits, and may stand between lines. */
function readMark({ flow, element }: Reading): void {
  const code = Number.parseInt(attribute(element, 'CODE') ?? '', 16);
  if (!(code > 0x20 && code <= 0xffff)) return;
  const mark = String.fromCharCode(code);
  if (flow.from !== null) writeFor(flow, element, mark);
  else if (element.name === 'QUOT.START') flow.opening += mark;
  else append(flow, mark);
}

/** Elements that are read in a way of their own. */
const SPECIAL = new Map<string, (reading: Reading) => void>([
  ['TITLE', readTitle],
  ['TI.ART', readArticleTitle],
  ['STI.ART', readArticleTitle],
  ['NO.PARAG', readNumber],
  ['NO.P', readNumber],
  ['NO.GR.SEQ', readNumber],
  ['ITEM', readItem],
  ['DLIST.ITEM', readItem],
  ['CELL', readCell],
  ['QUOT.S', readQuoted],
  ['QUOT.START', readMark],
  ['QUOT.END', readMark],
  ['NOTE', ({ element, notes }) => void notes.push(element)],
]);
