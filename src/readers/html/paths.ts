import { type Element, isElement } from './tree.ts';

/** Elements to their XPath of names and places (`/html/body/main/p[3]`); each is numbered once. */
export function paths(): (element: Element) => string {
  const steps = new Map<Element, string>();
  const known = new Map<Element, string>();
  const pathOf = (element: Element): string => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const parent = element.parentNode;
    if (parent && !steps.has(element)) numberChildren(parent.childNodes.filter(isElement), steps);
    const above = parent && isElement(parent) ? pathOf(parent) : '';
    const path = `${above}/${steps.get(element) ?? element.tagName}`;
    known.set(element, path);
    return path;
  };
  return pathOf;
}

/** A place only where there is more than one of a name. */
function numberChildren(children: readonly Element[], steps: Map<Element, string>): void {
  const all = Map.groupBy(children, ({ tagName }) => tagName);
  for (const [name, same] of all)
    for (const [at, element] of same.entries())
      steps.set(element, same.length > 1 ? `${name}[${at + 1}]` : name);
}
