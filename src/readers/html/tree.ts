import type { DefaultTreeAdapterTypes } from 'parse5';

export type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;
export type Root = DefaultTreeAdapterTypes.ParentNode;
export type Text = DefaultTreeAdapterTypes.TextNode;

export const isElement = (node: Node): node is Element => 'tagName' in node;
export const isText = (node: Node): node is Text => node.nodeName === '#text';

export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value;

export const hasClass = (element: Element, name: string): boolean =>
  (attribute(element, 'class') ?? '').split(/\s+/).includes(name);

/** All elements below a node, in the order of the text; those for which `within` is false are not entered. */
export function* elements(
  root: Root,
  within: (element: Element) => boolean = () => true,
): Generator<Element> {
  const open: Node[] = [...root.childNodes].reverse();
  for (let node = open.pop(); node; node = open.pop()) {
    if (!isElement(node)) continue;
    yield node;
    if (within(node)) for (let i = node.childNodes.length - 1; i >= 0; i--) open.push(node.childNodes[i]!);
  }
}

/** The text below a node with white space collapsed. */
export function textOf(root: Root): string {
  let text = '';
  const open: Node[] = [...root.childNodes].reverse();
  for (let node = open.pop(); node; node = open.pop()) {
    if (isText(node)) text += node.value;
    else if ('childNodes' in node)
      for (let i = node.childNodes.length - 1; i >= 0; i--) open.push(node.childNodes[i]!);
  }
  return text.replace(/\s{2,}|[^\S \u00a0]/g, ' ').trim();
}

/** Whether an element fits a simple selector: `main`, `#content`, `.govspeak`, `div.body`, `[itemprop=articleBody]`. */
export function fits(element: Element, selector: string): boolean {
  const [, tag, mark, name, key, value] =
    /^([a-z][a-z0-9-]*)?(?:([#.])([\w-]+)|\[([\w:-]+)=([^\]]+)\])?$/i.exec(selector) ?? [];
  if (tag && element.tagName !== tag) return false;
  if (mark === '#') return attribute(element, 'id') === name;
  if (mark === '.') return hasClass(element, name!);
  return key ? attribute(element, key) === value : Boolean(tag);
}
