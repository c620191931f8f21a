import { createRequire } from 'node:module';
import type { Problem } from '../model/problem.ts';

const require = createRequire(import.meta.url);

/** An element with where it stands in the file, in UTF-16 code units. */
export interface Element {
  /** As the file writes it. */
  readonly tag: string;
  /** Without its prefix. */
  readonly name: string;
  /** By the names that the file writes. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: Element | null;
  readonly nodes: Node[];
  readonly start: number;
  end: number;
  /** As an XPath: made when it is first asked for. */
  path: string | null;
}

/** For where an element is asked that a file does not have: without name, attributes or words. */
export const noElement: Element = {
  tag: '',
  name: '',
  attributes: {},
  parent: null,
  nodes: [],
  start: 0,
  end: 0,
  path: '',
};

/** A stretch of text between two marks of the file; `words` with its references resolved. */
export interface Words {
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

export type Node = Element | Words;

export interface Xml {
  readonly root: Element;
  /** What is not as XML ought to be, and was read all the same. */
  readonly problems: readonly Problem[];
}

/** No format that is read here nests deeper than a few dozen. */
const DEEPEST = 256;
const MOST_ELEMENTS = 1_000_000;
const MOST_FAULTS = 10_000;

const ENTITIES = /<!ENTITY/i;

class Refused extends Error {}

/** Where a file is so broken that reading on would make nothing of it. */
class Stopped extends Error {}

/**
 * The elements and words of an XML file. Entities are the five of XML and numbers; a file that declares others is
 * refused, and nothing outside of the file is ever fetched. What is not well-formed is read as far as it can be, with
 * a problem.
 */
export function parseXml(source: string): Xml | Problem {
  const tree: Tree = { source, top: [], problems: [], open: null, depth: 0, elements: 0, faults: 0, at: 0 };
  try {
    parse(tree);
  } catch (error) {
    if (error instanceof Refused) return { message: error.message };
    if (!(error instanceof Stopped)) throw error;
  }
  const root = tree.top.find(isElement);
  if (!root) return { message: 'is XML without any element: get the file again' };
  return { root, problems: tree.problems };
}

export const isElement = (node: Node): node is Element => 'nodes' in node;

/** What has been read of a file. */
interface Tree {
  readonly source: string;
  readonly top: Node[];
  readonly problems: Problem[];
  open: Element | null;
  depth: number;
  elements: number;
  faults: number;
  /** The end of what was read last. */
  at: number;
}

/**
 * Handlers are few for a reason: each is a property that the parser did not have, and with the eighth the engine keeps
 * its properties in a table, at a fifth of the speed.
 */
function parse(tree: Tree): void {
  const { SaxesParser } = require('saxes') as typeof import('saxes');
  const { source } = tree;
  const parser = new SaxesParser({ position: true, xmlns: false });
  parser.on('opentag', ({ name, attributes }) =>
    begin(tree, name, attributes as Record<string, string>, parser.position),
  );
  parser.on('closetag', () => finish(tree, parser.position));
  parser.on('text', (words) => {
    const { position } = parser;
    put(tree, words, source[position - 1] === '<' ? position - 1 : position);
  });
  parser.on('cdata', (words) => put(tree, words, parser.position));
  parser.on('error', ({ message }) => complain(tree, message));
  parser.write(source).close();
}

function begin(tree: Tree, tag: string, attributes: Record<string, string>, at: number): void {
  const { source, open } = tree;
  if (tree.elements === 0 && ENTITIES.test(source.slice(0, at)))
    throw new Refused('declares entities of its own, which are not expanded: give its text or plain XML');
  if (++tree.elements > MOST_ELEMENTS)
    throw new Refused(`has more than ${MOST_ELEMENTS} elements: split the file or give its text`);
  if (++tree.depth > DEEPEST)
    throw new Refused(`nests elements more than ${DEEPEST} deep: mend the XML or give its text`);
  const start = Math.max(0, source.lastIndexOf('<', at - 2));
  const name = tag.slice(tag.indexOf(':') + 1);
  const element: Element = { tag, name, attributes, parent: open, nodes: [], start, end: at, path: null };
  (open ? open.nodes : tree.top).push(element);
  tree.open = element;
  tree.at = at;
}

function finish(tree: Tree, at: number): void {
  const { open } = tree;
  tree.depth--;
  tree.at = at;
  if (!open) return;
  open.end = at;
  tree.open = open.parent;
}

function put(tree: Tree, words: string, end: number): void {
  const { source, open } = tree;
  const whole = source.startsWith(words, end - words.length);
  if (open) open.nodes.push({ words, start: whole ? end - words.length : Math.min(tree.at, end), end });
  tree.at = Math.max(tree.at, end);
}

function complain(tree: Tree, message: string): void {
  const { problems } = tree;
  if (++tree.faults > MOST_FAULTS) throw new Stopped();
  if (problems.length) return;
  const [, line = '1', what = message] = /^(\d+):\d+: ([^\n]{1,120})/.exec(message) ?? [];
  const said = what.replace(/\.$/, '');
  problems.push({
    message: `is not well-formed XML (line ${line}: ${said}) and was read as far as it could be: get a clean copy`,
  });
}

/** The value of an attribute by its name without prefix. */
export function attribute(element: Element, name: string): string | undefined {
  const own = element.attributes[name];
  if (own !== undefined) return own;
  for (const key in element.attributes) if (key.endsWith(`:${name}`)) return element.attributes[key];
  return undefined;
}

/** The elements right below one, of the given name where one is given. */
export const children = (element: Element, name?: string): Element[] =>
  element.nodes.filter(
    (node): node is Element => isElement(node) && (name === undefined || node.name === name),
  );

/** The first element that a path of names leads to: `meta/identification`. */
export function first(element: Element | undefined, path: string): Element | undefined {
  let at = element;
  for (const name of path.split('/'))
    at = at?.nodes.find((node): node is Element => isElement(node) && node.name === name);
  return at;
}

/** All elements below one, in the order of the file; those for which `within` is false are not entered. */
export function* elementsIn(
  root: Element,
  within: (element: Element) => boolean = () => true,
): Generator<Element> {
  const open: Node[] = root.nodes.toReversed();
  for (let node = open.pop(); node; node = open.pop()) {
    if (!isElement(node)) continue;
    yield node;
    if (within(node)) for (let i = node.nodes.length - 1; i >= 0; i--) open.push(node.nodes[i]!);
  }
}

/** The words below an element with white space collapsed; nothing where there is no element. */
export function wordsOf(element: Element | undefined): string {
  if (!element) return '';
  let words = '';
  const open: Node[] = element.nodes.toReversed();
  for (let node = open.pop(); node; node = open.pop()) {
    if (!isElement(node)) words += node.words;
    else for (let i = node.nodes.length - 1; i >= 0; i--) open.push(node.nodes[i]!);
  }
  return words.replace(/[\t-\r ]+/g, ' ').trim();
}

/** Where an element stands, as an XPath of names and places: `/Legislation/Primary/Body/P1[3]`. */
export function pathOf(element: Element): string {
  if (element.path !== null) return element.path;
  const { parent } = element;
  if (!parent) return `/${element.tag}`;
  const above = pathOf(parent);
  const siblings = children(parent);
  const alike = new Map<string, number>();
  for (const { tag } of siblings) alike.set(tag, (alike.get(tag) ?? 0) + 1);
  const seen = new Map<string, number>();
  for (const sibling of siblings) {
    const nth = (seen.get(sibling.tag) ?? 0) + 1;
    seen.set(sibling.tag, nth);
    sibling.path = `${above}/${sibling.tag}${alike.get(sibling.tag) === 1 ? '' : `[${nth}]`}`;
  }
  return element.path ?? above;
}
