import { webAddress } from './addresses.ts';
import { text, xml } from './xml.ts';

/** What was told of one thing, for readers of feeds. */
export interface NewsEntry {
  /** Stays the same for ever. */
  readonly id: string;
  readonly title: string;
  /** ISO 8601, UTC. */
  readonly updated: string;
  readonly link: string | null;
  readonly text: string;
  /** Escaped. */
  readonly html: string;
}

export interface NewsFeed {
  /** The same whenever it is asked for. */
  readonly id: string;
  readonly title: string;
  /** Where it is to be had, and where people see it: web addresses. */
  readonly self: string;
  readonly address: string;
  /** When it began (ISO 8601, UTC): what it is of as long as nothing was told. */
  readonly since: string;
  /** Newest first. */
  readonly entries: readonly NewsEntry[];
}

/** As Atom (RFC 4287). */
export const newsAtom = ({ id, title, self, address, since, entries }: NewsFeed): string =>
  [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
    `  <id>${text(id)}</id>`,
    `  <title>${text(title)}</title>`,
    `  <updated>${entries[0]?.updated ?? since}</updated>`,
    '  <author><name>Watchpoint</name></author>',
    '  <generator>Watchpoint</generator>',
    `  <link rel="self" type="application/atom+xml" href="${xml(self)}"/>`,
    `  <link rel="alternate" type="text/html" href="${xml(address)}"/>`,
    ...entries.map(entryXml),
    '</feed>',
    '',
  ].join('\n');

function entryXml({ id, title, updated, link, html }: NewsEntry): string {
  const href = webAddress(link);
  return [
    '  <entry>',
    `    <id>${text(id)}</id>`,
    `    <title>${text(title)}</title>`,
    `    <updated>${updated}</updated>`,
    ...(href === null ? [] : [`    <link rel="alternate" type="text/html" href="${xml(href)}"/>`]),
    `    <content type="html">${text(mainOf(html))}</content>`,
    '  </entry>',
  ].join('\n');
}

/** As JSON Feed (https://www.jsonfeed.org/version/1.1/). */
export const newsJson = ({ title, self, address, entries }: NewsFeed): string =>
  `${JSON.stringify(
    {
      version: 'https://jsonfeed.org/version/1.1',
      title,
      home_page_url: address,
      feed_url: self,
      authors: [{ name: 'Watchpoint' }],
      language: 'en',
      items: entries.map(({ id, title: name, updated, link, text: words, html }) => ({
        id,
        ...(webAddress(link) === null ? {} : { url: webAddress(link) }),
        title: name,
        content_text: words,
        content_html: mainOf(html),
        date_published: updated,
      })),
    },
    null,
    2,
  )}\n`;

/** Of a whole page, what stands in its main part: a reader has a style of its own. */
function mainOf(html: string): string {
  const [from, to] = [html.indexOf('<main>'), html.lastIndexOf('</main>')];
  return from < 0 || to < from ? html : html.slice(from + '<main>'.length, to).trim();
}
