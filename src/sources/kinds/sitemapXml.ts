import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** A `<url>` or `<sitemap>` of a sitemap. */
export interface Listing {
  readonly address: string;
  /** `lastmod`, as written. */
  readonly changed: string | null;
  /** Of a news sitemap: https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap */
  readonly title: string | null;
  readonly published: string | null;
}

const FIELDS: Readonly<Record<string, keyof Listing>> = {
  loc: 'address',
  lastmod: 'changed',
  title: 'title',
  publication_date: 'published',
};
const MOST_WORDS = 4000;

/** What a sitemap or an index of them lists; null for other XML, `broken` where it does not end. */
export function listings(xml: string): { pages: Listing[]; sitemaps: Listing[] } | 'broken' | null {
  const { SaxesParser } = require('saxes') as typeof import('saxes');
  const parser = new SaxesParser();
  const lists = { pages: [] as Listing[], sitemaps: [] as Listing[] };
  const path: string[] = [];
  let words = '';
  let fields: Partial<Record<keyof Listing, string>> = {};
  parser.on('opentag', ({ name }) => {
    path.push(local(name));
    words = '';
    if (path.length === 2) fields = {};
  });
  parser.on('text', (text) => {
    if (words.length < MOST_WORDS) words += text;
  });
  parser.on('cdata', (text) => {
    if (words.length < MOST_WORDS) words += text;
  });
  parser.on('closetag', () => {
    const name = path.pop()!;
    const field = FIELDS[name];
    // Images and videos of a page have their own `loc` and `title`, deeper down under other names.
    const own = path.length === 2 || path.at(-1) === 'news';
    if (field && own && path[1] && words.trim()) fields[field] ??= words.trim();
    if (path.length === 1) keep(name, fields, lists);
  });
  return parsed(parser, xml) ? (isSitemap(xml) ? lists : null) : isSitemap(xml) ? 'broken' : null;
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

const isSitemap = (xml: string): boolean => /<(?:\w+:)?(?:urlset|sitemapindex)[\s>]/.test(xml.slice(0, 5000));

function parsed(parser: { write(xml: string): unknown; close(): unknown }, xml: string): boolean {
  try {
    parser.write(xml);
    parser.close();
    return true;
  } catch {
    return false; // saxes throws at the first fault where nobody listens for it
  }
}

function keep(
  name: string,
  { address, changed, title, published }: Partial<Record<keyof Listing, string>>,
  lists: Record<'pages' | 'sitemaps', Listing[]>,
): void {
  const list = name === 'url' ? lists.pages : name === 'sitemap' ? lists.sitemaps : null;
  if (!list || !address || !/^https?:\/\//.test(address)) return;
  const day = /^\d{4}-\d\d-\d\d/.exec(published ?? '')?.[0] ?? null;
  list.push({ address, changed: changed ?? null, title: title ?? null, published: day });
}
