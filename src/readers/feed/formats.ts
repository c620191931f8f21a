import { webAddress } from './address.ts';

type Parsed = ReturnType<typeof import('feedsmith').parseFeed>;
type Of<F extends Parsed['format']> = Extract<Parsed, { format: F }>['feed'];
type Item<T> = NonNullable<T> extends readonly (infer One)[] ? One : never;

/** Words of a feed, in HTML or plain. */
export interface Written {
  readonly words: string;
  readonly html: boolean;
}

/** An entry as its format has it: times as written, words not yet plain. */
export interface Raw {
  readonly id?: string | undefined;
  readonly address?: string | null | undefined;
  readonly title?: Written | undefined;
  /** Times as they are written. */
  readonly published?: unknown;
  readonly updated?: unknown;
  readonly summary?: Written | undefined;
  readonly content?: Written | undefined;
}

export interface RawFeed {
  readonly title?: Written | undefined;
  readonly address: string | null;
  readonly publisher?: string | undefined;
  readonly language?: string | undefined;
  readonly updated?: unknown;
  readonly entries: readonly Raw[];
  /** Of XML: the element that holds an entry, and the one it stands in. */
  readonly at: { readonly within: string; readonly entry: string } | null;
}

/** The four formats as one; `from` is where the feed was got, for addresses that count from there. */
export function rawFeed(parsed: Parsed, from: string | null): RawFeed {
  switch (parsed.format) {
    case 'rss':
      return fromRss(parsed.feed, from);
    case 'rdf':
      return fromRdf(parsed.feed, from);
    case 'atom':
      return fromAtom(parsed.feed, from);
    case 'json':
      return fromJson(parsed.feed, from);
  }
}

const html = (words: string | undefined): Written | undefined =>
  words?.trim() ? { words, html: true } : undefined;
const plain = (words: string | undefined): Written | undefined =>
  words?.trim() ? { words, html: false } : undefined;

/** RSS 2.0 (rssboard.org/rss-specification): a guid is an address unless it says that it is none. */
function fromRss(feed: Of<'rss'>, from: string | null): RawFeed {
  const base = webAddress(feed.link, from) ?? from;
  const entry = (item: Item<typeof feed.items>): Raw => {
    const { guid, link, dc, dcterms, atom } = item;
    const lasting = guid?.isPermaLink === false ? null : webAddress(guid?.value);
    return {
      id: guid?.value,
      address: webAddress(link, base) ?? lasting,
      title: html(item.title ?? dc?.titles?.[0]),
      published: item.pubDate ?? dc?.dates?.[0] ?? dcterms?.issued?.[0] ?? atom?.published,
      updated: atom?.updated ?? dcterms?.modified?.[0],
      summary: html(item.description),
      content: html(item.content?.encoded),
    };
  };
  return {
    title: html(feed.title),
    address: selfLink(feed.atom?.links) ?? base,
    publisher: feed.dc?.publishers?.[0],
    language: feed.language ?? feed.dc?.languages?.[0],
    updated: feed.lastBuildDate ?? feed.pubDate,
    entries: (feed.items ?? []).map(entry),
    at: { within: '/rss/channel', entry: 'item' },
  };
}

/** RSS 1.0 (purl.org/rss/1.0): dates and publishers are Dublin Core's. */
function fromRdf(feed: Of<'rdf'>, from: string | null): RawFeed {
  const base = webAddress(feed.link, from) ?? from;
  const entry = ({ rdf, link, title, description, content, dc, dcterms }: Item<typeof feed.items>): Raw => ({
    id: rdf?.about ?? link,
    address: webAddress(link, base) ?? webAddress(rdf?.about),
    title: html(title),
    published: dc?.dates?.[0] ?? dcterms?.issued?.[0],
    updated: dcterms?.modified?.[0],
    summary: html(description),
    content: html(content?.encoded),
  });
  return {
    title: html(feed.title),
    address: webAddress(feed.rdf?.about) ?? base,
    publisher: feed.dc?.publishers?.[0],
    language: feed.dc?.languages?.[0],
    updated: feed.dc?.dates?.[0],
    entries: (feed.items ?? []).map(entry),
    at: { within: '/rdf:RDF', entry: 'item' },
  };
}

type Text = { value?: string; type?: string } | undefined;

/** RFC 4287, 3.1: a text is plain unless it says that it is HTML. */
const atomText = (text: Text): Written | undefined =>
  /html/i.test(text?.type ?? '') ? html(text?.value) : plain(text?.value);

function fromAtom(feed: Of<'atom'>, from: string | null): RawFeed {
  const base = webAddress(feed.xml?.base, from) ?? selfLink(feed.links) ?? from;
  const entry = ({ id, links, title, published, updated, summary, content, xml }: EntryOfAtom): Raw => ({
    id,
    address: alternate(links, webAddress(xml?.base, base) ?? base) ?? webAddress(id),
    title: atomText(title),
    published,
    updated,
    summary: atomText(summary),
    content: /^(?:text|html|xhtml|text\/html|)$/i.test(content?.type ?? '') ? atomText(content) : undefined,
  });
  return {
    title: atomText(feed.title),
    address: selfLink(feed.links) ?? webAddress(feed.id),
    publisher: feed.dc?.publishers?.[0] ?? feed.authors?.[0]?.name,
    language: feed.xml?.lang ?? feed.dc?.languages?.[0],
    updated: feed.updated,
    entries: (feed.entries ?? []).map(entry),
    at: { within: '/feed', entry: 'entry' },
  };
}

type EntryOfAtom = Item<Of<'atom'>['entries']>;
type Links = readonly { href?: string; rel?: string; type?: string }[] | undefined;

const selfLink = (links: Links): string | null => webAddress(links?.find(({ rel }) => rel === 'self')?.href);

/** The page itself, rather than its data or its PDF: RFC 4287, 4.2.7.2 takes a link without `rel` for the alternate. */
function alternate(links: Links, base: string | null): string | null {
  const pages = (links ?? []).filter(({ rel = 'alternate' }) => rel === 'alternate');
  const page = pages.find(({ type = 'text/html' }) => /html/i.test(type)) ?? pages[0];
  return webAddress(page?.href, base);
}

/** JSON Feed 1.1 (jsonfeed.org). */
function fromJson(feed: Of<'json'>, from: string | null): RawFeed {
  const base = webAddress(feed.home_page_url, from) ?? from;
  const entry = (item: Item<typeof feed.items>): Raw => ({
    id: item.id,
    address: webAddress(item.url, base) ?? webAddress(item.external_url, base) ?? webAddress(item.id),
    title: plain(item.title),
    published: item.date_published,
    updated: item.date_modified,
    summary: plain(item.summary),
    content: html(item.content_html) ?? plain(item.content_text),
  });
  return {
    title: plain(feed.title),
    address: webAddress(feed.feed_url) ?? base,
    publisher: feed.authors?.[0]?.name,
    language: feed.language,
    entries: (feed.items ?? []).map(entry),
    at: null,
  };
}
