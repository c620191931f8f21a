import { webAddress } from '../../readers/feed/address.ts';
import { attribute, type Element, elements, isElement, type Root, textOf } from '../../readers/html/tree.ts';
import { CouldNotCheck, type Found, type List } from '../source.ts';
import { textOf as answeredText, ask, shown } from './asking.ts';
import { linkTest } from './links.ts';
import { pageTree } from './pageTree.ts';

/**
 * A page that is itself the document; or, with the setting `links`, a page whose links lead to the documents, in its
 * own order. `links` is an address or path that theirs begin with (`/news/`, with `*` for any part of a path), or a
 * selector (`main li a`, `.press-list a`).
 */
export const listPage: List = async function* ({ address, settings }, get) {
  if (!settings.links) {
    yield { key: address, address, version: null, title: null, published: null, bytes: null, name: null };
    return 'listed';
  }
  const answer = await ask(get, address);
  if (!answer) return 'unchanged';
  const found = [...linksOf(answeredText(answer), answer.address, settings.links)];
  if (!found.length)
    throw new CouldNotCheck(
      `${shown(answer.address)} has no link that fits \`${settings.links}\`: the page may have changed, or makes its links by script`,
    );
  yield* found;
  return 'listed';
};

/** Each page once, where its first link stands, as the first that has words names it. */
function linksOf(html: string, address: string, links: string): Iterable<Found> {
  const page = pageTree(html, address);
  const base = webAddress(baseOf(page), address) ?? address;
  const fits = linkTest(links, base);
  const found = new Map<string, Found>();
  const rows = new Map<Element, string | null>();
  for (const link of elements(page)) {
    if (link.tagName !== 'a') continue;
    const to = webAddress(attribute(link, 'href'), base)?.replace(/#.*$/, '');
    if (!to || to === address || !fits(link, to)) continue;
    const known = found.get(to);
    const title = known?.title ?? (textOf(link) || null);
    const published = known?.published ?? dayBeside(link, rows);
    found.set(to, { key: to, address: to, version: null, title, published, bytes: null, name: null });
  }
  return found.values();
}

function baseOf(page: Root): string | undefined {
  for (const element of elements(page)) {
    if (element.tagName === 'base') return attribute(element, 'href');
    if (element.tagName === 'body') return undefined;
  }
  return undefined;
}

const ROWS = new Set(['li', 'article', 'tr', 'dd']);
const HIGHEST = 12;
const MOST_IN_ROW = 200;

/** The day that the row of a list is marked with in which a link stands, if it is with one; each row is looked at once. */
function dayBeside(link: Element, rows: Map<Element, string | null>): string | null {
  let row: Element = link;
  for (let up = 0; up < HIGHEST && !ROWS.has(row.tagName); up++) {
    const parent = row.parentNode;
    if (!parent || !isElement(parent)) return null;
    row = parent;
  }
  if (!ROWS.has(row.tagName)) return null;
  const known = rows.get(row);
  if (known !== undefined) return known;
  const day = dayIn(row);
  rows.set(row, day);
  return day;
}

function dayIn(row: Element): string | null {
  let looked = 0;
  for (const element of elements(row)) {
    if (++looked > MOST_IN_ROW) return null;
    if (element.tagName === 'time')
      return /^\d{4}-\d\d-\d\d/.exec(attribute(element, 'datetime') ?? '')?.[0] ?? null;
  }
  return null;
}
