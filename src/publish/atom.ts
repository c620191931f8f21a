import { itemIri, TERMS, webAddress } from './addresses.ts';
import { asciiJson, type Evidence } from './evidence.ts';
import { type FeedEntry, feedEntries, type Tag, updatedOf } from './feedEntry.ts';
import type { View } from './view.ts';
import { NOT_IN_XML, text, xml } from './xml.ts';

/** Where a feed is to be had, and the next part of it where a view is long (RFC 5005); web addresses. */
export interface FeedAt {
  readonly self?: string | null;
  readonly next?: string | null;
}

/**
 * A view as an Atom feed (RFC 4287): each entry with its exact words as summary, its facts as content, categories for
 * kind, theme, firmness and party, and its evidence in elements of our namespace. Ids never change; `updated` is when
 * an entry was last read or spoken of. The same view gives the same bytes.
 */
export function atomFeed(view: View, { self = null, next = null }: FeedAt = {}): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:watchpoint="${TERMS}" xml:lang="en">`,
    `  <id>${text(view.id)}</id>`,
    `  <title>${text(view.title)}</title>`,
    `  <updated>${updatedOf(view)}</updated>`,
    '  <author><name>Watchpoint</name></author>',
    '  <generator>Watchpoint</generator>',
    ...link('alternate', view.address, 'text/html'),
    ...link('self', self, 'application/atom+xml'),
    ...link('next', next, 'application/atom+xml'),
    ...feedEntries(view).map((one) => entryXml(one, view)),
    '</feed>',
    '',
  ].join('\n');
}

function entryXml(one: FeedEntry, { threadOf }: View): string {
  const { entry } = one;
  const thread = threadOf(entry);
  return [
    '  <entry>',
    `    <id>${text(one.iri)}</id>`,
    `    <title>${text(one.title)}</title>`,
    `    <published>${one.published}</published>`,
    `    <updated>${one.updated}</updated>`,
    ...link('alternate', one.record, 'text/html').map((line) => `  ${line}`),
    ...link('via', one.source).map((line) => `  ${line}`),
    ...one.tags.map((tag) => `    ${category(tag)}`),
    `    <summary xml:lang="${xml(entry.head.language)}">${text(one.words)}</summary>`,
    `    <content type="html">${text(one.html)}</content>`,
    `    <watchpoint:item id="${xml(entry.id)}" revision="${entry.revision}" standing="${entry.standing}"${
      thread === null ? '' : ` thread="${xml(itemIri(thread.id))}"`
    }/>`,
    ...one.evidence.map((evidence) => `    ${quoteXml(evidence)}`),
    '  </entry>',
  ].join('\n');
}

const link = (rel: string, address: string | null, type?: string): string[] => {
  const href = webAddress(address);
  return href === null
    ? []
    : [`  <link rel="${rel}"${type === undefined ? '' : ` type="${type}"`} href="${xml(href)}"/>`];
};

const category = ({ scheme, term, label }: Tag): string =>
  `<category scheme="${TERMS}${scheme}" term="${xml(term)}" label="${xml(label)}"/>`;

/** The exact words; as a string of JSON where XML cannot hold one of their characters. */
function quoteXml({ of, document, edition, start, end, quote }: Evidence): string {
  const holds = !NOT_IN_XML.test(quote);
  const words = holds ? quote : asciiJson(quote);
  return `<watchpoint:quote of="${of}" document="${xml(document)}" edition="${edition}" start="${start}" end="${end}"${
    holds ? '' : ' encoding="json"'
  }>${text(words)}</watchpoint:quote>`;
}
