import { linkShare, type Measures } from './measures.ts';
import { type Element, elements, isElement, textOf } from './tree.ts';

/** What within an article leads elsewhere: lists and boxes that are mostly links, and its own headline. */
export function clutterIn(
  roots: readonly Element[],
  measures: Measures,
  around: ReadonlySet<Element>,
): Set<Element> {
  const clutter = new Set<Element>();
  const visit = (parent: Element): void => {
    let before: Element | null = null;
    for (const element of parent.childNodes) {
      if (!isElement(element) || around.has(element)) continue;
      if (isClutter(element, before, measures)) clutter.add(element);
      else visit(element);
      before = element;
    }
  };
  for (const root of roots) visit(root);
  return clutter;
}

function isClutter(element: Element, before: Element | null, measures: Measures): boolean {
  const measure = measures.get(element);
  if (!measure || measure.text === 0) return false;
  const { tagName } = element;
  if (tagName === 'h1') return true;
  if (tagName === 'header') return [...elements(element)].some((inner) => inner.tagName === 'h1');
  if (tagName === 'table') return linkShare(measure) > 0.8;
  const isBox = /^(?:div|section|ul|ol|dl)$/.test(tagName);
  return isBox && linkShare(measure) > 0.5 && measure.commas < 10 && !leadsTo(before);
}

/** "The ministers adopted:", before a list of links to what they adopted. */
const leadsTo = (before: Element | null): boolean =>
  before !== null && /^(?:p|div|h[2-6])$/.test(before.tagName) && /:\s*$/.test(textOf(before));
