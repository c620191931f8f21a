import { articleIn, surroundings } from './article.ts';
import type { Meta } from './meta.ts';
import { type PublisherPages, pagesAt } from './publishers.ts';
import { fitsOne } from './selectors.ts';
import { attribute, type Element, elements, fits, isElement, type Root, textOf } from './tree.ts';

export interface Main {
  /** What holds the text, in its order. */
  readonly roots: readonly Root[];
  /** What within it is not of the text. */
  readonly drop: ReadonlySet<Element>;
  /** Whether the headline belongs to the text: an official page is read with it. */
  readonly headed: boolean;
  readonly title?: string | undefined;
  readonly publisher?: string | undefined;
}

/** Less is a teaser, not a text. */
const SHORTEST = 140;

/** Where the text of a page stands: as its publisher builds pages, or the whole of a bare page, or what looks like its article. */
export function mainOf(tree: Root, meta: Meta): Main {
  const pages = pagesAt(meta.address);
  const known = pages && knownMain(tree, pages);
  if (known) return known;
  const whole: Main = { roots: [tree], drop: new Set(), headed: true };
  if (!hasSurroundings(tree)) return whole;
  const article = articleIn(tree);
  return article && isText(article.roots) ? { ...article, headed: false } : whole;
}

/** Whether elements hold as much as a text does; no more of it is put together than tells. */
function isText(roots: readonly Root[]): boolean {
  let length = 0;
  for (const root of roots)
    for (const element of [root, ...elements(root)]) {
      for (const node of element.childNodes)
        if ('value' in node) length += node.value.replace(/\s+/g, ' ').trim().length;
      if (length >= SHORTEST) return true;
    }
  return false;
}

function knownMain(tree: Root, pages: PublisherPages): Main | undefined {
  const dropped = new Set(matches(tree, pages.drop));
  const under = pages.under && underHeading(tree, pages.under);
  const found = under ?? firstFound(tree, pages.main, dropped);
  if (!found) return undefined;
  const heading = firstOf(tree, pages.title);
  return {
    roots: found.roots,
    drop: new Set([...dropped, ...found.drop]),
    headed: true,
    title: heading && textOf(heading),
    publisher: officeOf(tree, pages) ?? pages.publisher ?? undefined,
  };
}

/** What the first selector finds that finds any text; within a part as wide as `main`, what stands around a text is dropped. */
function firstFound(
  tree: Root,
  selectors: readonly string[],
  dropped: ReadonlySet<Element>,
): Pick<Main, 'roots' | 'drop'> | undefined {
  for (const selector of selectors) {
    const roots = matches(tree, [selector], dropped);
    if (!isText(roots)) continue;
    const drop = WIDE.test(selector) ? roots.flatMap((root) => [...surroundings(root)]) : [];
    return { roots, drop: new Set(drop) };
  }
  return undefined;
}

const WIDE =
  /^(?:main|article|#content|#main-content|\.content|\.node__content|\.primary-content|\.main-content)$/;

/** A part of a page that begins with a heading: what stands before it in the same element is dropped with it. */
function underHeading(tree: Root, words: RegExp): Pick<Main, 'roots' | 'drop'> | undefined {
  const heading = [...elements(tree)].find((one) => /^h[2-4]$/.test(one.tagName) && words.test(textOf(one)));
  const parent = heading?.parentNode;
  if (!heading || !parent || !isElement(parent)) return undefined;
  const before = parent.childNodes.slice(0, parent.childNodes.indexOf(heading) + 1);
  return { roots: [parent], drop: new Set(before.filter(isElement)) };
}

/** The offices that a page names as its own. */
function officeOf(tree: Root, { office }: PublisherPages): string | undefined {
  if (!office) return undefined;
  const named = matches(tree, [office.at]);
  const links = named
    .flatMap((one) => [...elements(one)])
    .filter((one) => one.tagName === 'a' && office.links.test(attribute(one, 'href') ?? ''));
  const offices = [...new Set(links.map(textOf))].filter(Boolean);
  return offices.join('; ') || textOf(together(named)).match(office.match)?.[1];
}

/** The first element that fits the first selector that any fits. */
function firstOf(root: Root, selectors: readonly string[]): Element | undefined {
  const first = new Map<string, Element>();
  for (const element of elements(root))
    for (const selector of fitsOne(element, selectors) ? selectors : [])
      if (!first.has(selector) && fits(element, selector)) first.set(selector, element);
  return selectors.map((selector) => first.get(selector)).find(Boolean);
}

/** The outermost elements that fit one of the selectors, outside of those left out. */
function matches(root: Root, selectors: readonly string[], out: ReadonlySet<Element> = new Set()): Element[] {
  const fitting = (element: Element) => fitsOne(element, selectors);
  const found = elements(root, (element) => !out.has(element) && !fitting(element));
  return [...found].filter((element) => !out.has(element) && fitting(element));
}

const together = (childNodes: Element[]): Root => ({ nodeName: '#document-fragment', childNodes });

/** Menus, banners, scripts: what a page has around its text. */
function hasSurroundings(tree: Root): boolean {
  for (const element of elements(tree))
    if (
      /^(?:nav|header|footer|aside|script|form|iframe)$/.test(element.tagName) ||
      attribute(element, 'role') === 'navigation'
    )
      return true;
  return false;
}
