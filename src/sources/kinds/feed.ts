import { webAddress } from '../../readers/feed/address.ts';
import { entriesOf, isFeed, isJsonFeed } from '../../readers/feed.ts';
import { CouldNotCheck, type Found, type List } from '../source.ts';
import { type Answer, ask, askBeside, looksLike, MOST_PAGES, shown, textOf } from './asking.ts';
import { documentAddress } from './documentAddress.ts';

type Entry = Extract<ReturnType<typeof entriesOf>, { entries: unknown }>['entries'][number];

/**
 * A feed (RSS, Atom, JSON Feed) in the order it has, through all its pages (RFC 5005, 3; `next_url` of JSON Feed).
 * Setting `document`: the address of the document in a better format, made of the entry's (see documentAddress.ts).
 * Setting `page`: the parameter that numbers the pages of a feed that does not name the next.
 */
export const listFeed: List = async function* ({ address: first, settings }, get) {
  const seen = new Map<string, string | null>();
  const asked = new Set<string>();
  for (let next: string | null = first; next && !asked.has(next) && asked.size < MOST_PAGES; ) {
    asked.add(next);
    const answer: Answer | null = await (asked.size === 1 ? ask(get, next) : askBeside(get, next));
    if (!answer) return asked.size === 1 ? 'unchanged' : 'listed';
    const text = textOf(answer);
    const before = seen.size;
    for (const entry of entriesIn(text, answer)) {
      const key = keyOf(entry, seen);
      if (seen.has(key)) continue;
      seen.set(key, entry.address);
      yield { ...foundOf(entry, answer.address, settings.document ?? '{address}'), key };
    }
    const after = nextOf(text, answer.address);
    const numbered: string | null =
      settings.page && seen.size > before ? pageAfter(next, settings.page) : null;
    next = after ? sameScheme(after, answer.address) : numbered;
  }
  return 'listed';
};

/** An entry's id; and its address where another page was named by the same id before: feeds are found that give all one. */
function keyOf({ id, address }: Entry, seen: ReadonlyMap<string, string | null>): string {
  const other = seen.get(id);
  return other === undefined || other === address || address === null ? id : `${id} ${address}`;
}

/** The address of the page with the next number; the first has none. */
function pageAfter(address: string, parameter: string): string {
  const url = new URL(address);
  url.searchParams.set(parameter, String((Number(url.searchParams.get(parameter)) || 1) + 1));
  return url.href;
}

function entriesIn(text: string, { address, type }: { address: string; type: string }): readonly Entry[] {
  if (!isFeed(text) && !isJsonFeedText(text))
    throw new CouldNotCheck(
      `${shown(address)} answered with ${looksLike(text, type)}, which is no feed: look where its publisher has the feed now`,
    );
  const feed = entriesOf(text, address);
  if ('message' in feed) throw new CouldNotCheck(`${shown(address)}: what it answered ${feed.message}`);
  return feed.entries;
}

/** The address of the feed's next page; null on its last. */
function nextOf(text: string, address: string): string | null {
  if (isFeed(text)) return webAddress(nextLink(text), address);
  const { next_url } = JSON.parse(text) as { next_url?: unknown };
  return typeof next_url === 'string' ? webAddress(next_url, address) : null;
}

const LONGEST_HEAD = 100_000;

/** The link of the feed itself, which stands before its entries. */
function nextLink(xml: string): string | undefined {
  const start = xml.slice(0, LONGEST_HEAD);
  const head = start.slice(0, /<(?:\w+:)?(?:entry|item)[\s>]/.exec(start)?.index);
  const [link] = /<(?:\w+:)?link\s[^>]{0,4000}?\brel\s*=\s*["']next["'][^>]{0,4000}>/.exec(head) ?? [];
  return /\bhref\s*=\s*["']([^"']{1,2000})["']/.exec(link ?? '')?.[1]?.replaceAll('&amp;', '&');
}

function isJsonFeedText(text: string): boolean {
  if (!/^\s*\{/.test(text)) return false;
  try {
    return isJsonFeed(JSON.parse(text));
  } catch {
    return false; // said by the caller: no feed
  }
}

function foundOf(entry: Entry, feedAddress: string, template: string): Found {
  const { id, title, published, updated, summary } = entry;
  const address = documentAddress(template, { id, address: entry.address });
  return {
    key: id,
    address: address && sameScheme(address, feedAddress),
    version: updated,
    title,
    published: published?.slice(0, 10) ?? null,
    bytes: address
      ? null
      : async () => new TextEncoder().encode([title, summary].filter(Boolean).join('\n\n')),
    name: address ? null : 'entry.txt',
  };
}

/** A feed got by https that writes http for its own site (legislation.gov.uk) means the same pages. */
function sameScheme(address: string, feedAddress: string): string {
  const secure = address.replace(/^http:/, 'https:');
  return URL.canParse(secure) && new URL(secure).origin === new URL(feedAddress).origin ? secure : address;
}
