import type { Genre } from '../model/document.ts';
import type { Problem } from '../model/problem.ts';
import { composed, type Piece } from './compose.ts';
import { real } from './day.ts';
import type { Draft } from './draft.ts';
import {
  endHeading,
  endLine,
  type Flow,
  flowing,
  itemIn,
  type ReadElement,
  readNodes,
  type Setting,
  writeFor,
} from './xml/flow.ts';
import { attribute, type Element, elementsIn, isElement, parseXml, pathOf, wordsOf } from './xml.ts';

/** What a volume of the digitised Official Report consists of, and who sat. */
const HOUSES = new Map([
  ['housecommons', 'House of Commons'],
  ['westminsterhall', 'House of Commons'],
  ['writtenanswers', 'House of Commons'],
  ['writtenstatements', 'House of Commons'],
  ['petitions', 'House of Commons'],
  ['houselords', 'House of Lords'],
  ['grandcommitteereport', 'House of Lords'],
  ['lordswrittenanswers', 'House of Lords'],
  ['lordswrittenstatements', 'House of Lords'],
]);

/** Whether XML is a part of the Official Report as it was digitised (1803 to 2005), by its names and by its images. */
export const isHansard = (root: string, start: string): boolean =>
  HOUSES.has(root) || (/^(?:hansard|index|titlepage)$/.test(root) && /<image src="S?\w+"|<col>/.test(start));

/**
 * A sitting, a day's written answers or an index of the digitised Official Report: what each member said is a paragraph
 * that begins with the name as it is printed; the numbers of the columns are furniture.
 */
export function readHansard(source: string): Draft | Problem {
  const xml = parseXml(source);
  if ('message' in xml) return xml;
  const { root } = xml;
  const { title, day, words } = headOf(root);
  return {
    ...composed(piecesIn(root)),
    title: [title, words].filter(Boolean).join(', ') || undefined,
    publisher: HOUSES.get(root.name) ?? publisherIn(root),
    published: day ?? undefined,
    language: 'en-GB',
    genre: genreOf(root),
    problems: xml.problems,
  };
}

/** In a debate “I” is who speaks; a written answer is a minister’s statement; an index says nothing. */
const genreOf = ({ name }: Element): Genre =>
  name.includes('written')
    ? 'written statement'
    : HOUSES.has(name) || name === 'hansard'
      ? 'speech'
      : 'other';

/** The name of the part and the day of the sitting, which stand at its beginning. */
function headOf(root: Element): { title: string; day: string | null; words: string } {
  let title = '';
  for (const element of elementsIn(root, ({ name }) => name !== 'section' && name !== 'debates')) {
    if (element.name === 'title') title ||= titleOf(element);
    if (element.name === 'date')
      return { title, day: real(attribute(element, 'format') ?? ''), words: wordsOf(element) };
  }
  return { title, day: null, words: '' };
}

/** A title may be broken into lines. */
const titleOf = ({ nodes }: Element): string =>
  nodes
    .map((node) => (isElement(node) ? wordsOf(node) || ' ' : node.words))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();

function publisherIn(root: Element): string | undefined {
  for (const { name } of elementsIn(root)) if (HOUSES.has(name)) return HOUSES.get(name);
  return undefined;
}

const INLINE = new Set(
  'member membercontribution memberconstituency i b u sup sub span a small em strong abbr'.split(' '),
);
const DIVISIONS = new Set(['section', 'group', 'oralquestions', 'indexdiv', ...HOUSES.keys()]);
const SILENT = new Set(['image']);

function piecesIn(root: Element): Piece[] {
  const flow = flowing();
  const read = reading(flow);
  const top: Setting = { kind: 'paragraph', level: 0, depth: 0, provision: undefined };
  readNodes(flow, root, top, read);
  endLine(flow, top);
  return flow.pieces;
}

function reading(flow: Flow): ReadElement {
  const read: ReadElement = (element, setting) => {
    const { name } = element;
    if (SILENT.has(name)) return;
    if (name === 'col') return void flow.waiting.push(columnOf(element));
    if (name === 'lb' && setting.kind === 'heading') return writeFor(flow, element, ' ');
    if (INLINE.has(name)) return readNodes(flow, element, setting, read);
    endLine(flow, setting);
    const inner = settingIn(element, setting);
    readNodes(flow, element, inner, read);
    if (name === 'title') endHeading(flow, inner);
    else endLine(flow, inner);
  };
  return read;
}

/** The number of a column stands in the middle of what is said: it is set after the paragraph. */
const columnOf = (element: Element): Piece => ({
  kind: 'furniture',
  level: 0,
  text: wordsOf(element),
  origin: { path: pathOf(element), source: [element.start, element.end] },
});

function settingIn(element: Element, setting: Setting): Setting {
  const { name } = element;
  const own = { ...setting, provision: attribute(element, 'id') ?? setting.provision };
  if (DIVISIONS.has(name)) return { ...own, depth: setting.depth + 1 };
  if (name === 'title') return { ...own, kind: 'heading' };
  if (name === 'td' || name === 'th') return { ...own, kind: 'cell', level: 0 };
  if (name === 'li') return itemIn(own);
  return name === 'quote' && setting.kind !== 'cell' ? { ...own, kind: 'quotation', level: 0 } : own;
}
