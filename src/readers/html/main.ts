import { createRequire } from 'node:module';
import type { Meta } from './meta.ts';
import { type PublisherPages, pagesAt } from './publishers.ts';
import { attribute, type Element, elements, fits, type Root, textOf } from './tree.ts';

const require = createRequire(import.meta.url);

export interface Main {
  readonly root: Root;
  readonly title?: string | undefined;
  readonly publisher?: string | undefined;
}

/** Less is a teaser, not a text. */
const SHORTEST = 140;

/** Where the text of a page stands: as its publisher builds pages, or the whole of a bare page, or what Readability finds. */
export function mainOf(tree: Root, source: string, meta: Meta): Main {
  const pages = pagesAt(meta.address);
  const known = pages && knownMain(tree, pages);
  if (known) return known;
  if (!hasSurroundings(tree)) return { root: tree };
  return { root: readable(source) ?? tree };
}

function knownMain(tree: Root, { main, title, drop, publisher, office }: PublisherPages): Main | undefined {
  for (const selector of main) {
    const found = matches(tree, [selector]);
    if (found.reduce((length, element) => length + textOf(element).length, 0) < SHORTEST) continue;
    const heading = title.flatMap((one) => matches(tree, [one]))[0];
    const from = office && textOf(together(matches(tree, [office.at]))).match(office.match)?.[1];
    for (const element of found) for (const part of matches(element, drop)) detach(part);
    return {
      root: together(found),
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

function detach(element: Element): void {
  const siblings = element.parentNode?.childNodes;
  if (siblings) siblings.splice(siblings.indexOf(element), 1);
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

/** What Mozilla's Readability takes for the article, or null. */
function readable(source: string): Root | null {
  const { parseHTML } = require('linkedom') as typeof import('linkedom');
  const { Readability } = require('@mozilla/readability') as typeof import('@mozilla/readability');
  const { parse } = require('parse5') as typeof import('parse5');
  try {
    const article = new Readability(parseHTML(source).document as never).parse();
    return article?.content && (article.length ?? 0) >= SHORTEST ? parse(article.content) : null;
  } catch {
    return null; // neither library promises to take every page: the whole page is read instead
  }
}
