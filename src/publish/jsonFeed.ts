import { itemIri, webAddress } from './addresses.ts';
import type { FeedAt } from './atom.ts';
import { type FeedEntry, feedEntries } from './feedEntry.ts';
import type { View } from './view.ts';

/**
 * A view as a JSON Feed (https://www.jsonfeed.org/version/1.1/): the same entries as the Atom feed of it. What the
 * format has no field for stands in the extension `_watchpoint`, the evidence among it.
 */
export function jsonFeed(view: View, { self = null, next = null }: FeedAt = {}): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: view.title,
    ...field('home_page_url', webAddress(view.address)),
    ...field('feed_url', webAddress(self)),
    ...field('next_url', webAddress(next)),
    authors: [{ name: 'Watchpoint' }],
    language: 'en',
    _watchpoint: { id: view.id, asOf: view.asOf },
    items: feedEntries(view).map((one) => itemOf(one, view)),
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}

function itemOf({ entry, ...one }: FeedEntry, { threadOf, standing }: View) {
  const thread = threadOf(entry);
  return {
    id: one.iri,
    ...field('url', one.record),
    ...field('external_url', one.source),
    title: one.title,
    summary: one.words,
    content_html: one.html,
    date_published: one.published,
    date_modified: one.updated,
    language: entry.head.language,
    tags: [...new Set(one.tags.map(({ label }) => label))],
    _watchpoint: {
      id: entry.id,
      kind: entry.kind,
      revision: entry.revision,
      standing: entry.standing,
      ...(thread === null ? {} : { thread: itemIri(thread.id), state: standing(entry)?.state ?? null }),
      ...(entry.kind === 'commitment' ? { values: entry.values } : {}),
      evidence: one.evidence,
    },
  };
}

const field = (name: string, value: string | null) => (value === null ? {} : { [name]: value });
