import { articleIn } from './article.ts';
import type { Meta } from './meta.ts';
import { type PublisherPages, pagesAt } from './publishers.ts';
import { attribute, type Element, elements, fits, type Root, textOf } from './tree.ts';

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
  return article && lengthOf(article.roots) >= SHORTEST ? { ...article, headed: false } : whole;
}

const lengthOf = (roots: readonly Root[]): number =>
  roots.reduce((length, root) => length + textOf(root).length, 0);

function knownMain(tree: Root, { main, title, drop, publisher, office }: PublisherPages): Main | undefined {
  for (const selector of main) {
    const found = matches(tree, [selector]);
    if (lengthOf(found) < SHORTEST) continue;
    const heading = title.flatMap((one) => matches(tree, [one]))[0];
    const from = office && textOf(together(matches(tree, [office.at]))).match(office.match)?.[1];
    return {
      roots: found,
      drop: new Set(found.flatMap((element) => matches(element, drop))),
      headed: true,
      title: heading && textOf(heading),
      publisher: from ?? publisher ?? undefined,
    };
  }
  return undefined;
}

/** The outermost elements that fit one of the selectors. */
function matches(root: Root, selectors: readonly string[]): Element[] {
  const fitting = (element: Element) => selectors.some((selector) => fits(element, selector));
  return [...elements(root, (element) => !fitting(element))].filter(fitting);
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
