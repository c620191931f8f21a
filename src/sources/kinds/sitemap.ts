import { gunzipSync } from 'node:zlib';
import { CouldNotCheck, type Found, type List } from '../source.ts';
import { type Answer, ask, looksLike, shown, textOf } from './asking.ts';
import { type Listing, listings } from './sitemapXml.ts';

/** https://www.sitemaps.org/protocol.html: a sitemap has at most 50 MB unpacked. */
const LARGEST = 52_428_800;
const MOST_FILES = 500;

/**
 * The pages of a sitemap, or of those that an index of sitemaps names, the last changed first.
 * Setting `prefix`: only addresses that begin so.
 */
export const listSitemap: List = async function* (source, get) {
  const first = await ask(get, source.address);
  if (!first) return 'unchanged';
  const seen = new Set<string>();
  const files = new Set([source.address]); // what is added while it is gone through is gone through too
  for (const file of files) {
    const answer = file === source.address ? first : await ask(get, file);
    if (!answer) continue; // as it was: its pages were listed before
    const { pages, sitemaps } = read(answer);
    for (const { address } of sitemaps) files.add(address);
    if (files.size > MOST_FILES)
      throw new CouldNotCheck(
        `${source.address} names more than ${MOST_FILES} sitemaps: add the one you need`,
      );
    yield* foundIn(pages, source.settings.prefix ?? '', seen);
  }
  return 'listed';
};

function read(answer: Answer): { pages: Listing[]; sitemaps: Listing[] } {
  const text = textOf(unpacked(answer));
  if (/^\s*https?:\/\/\S+\s*$/m.test(text.slice(0, 2100)) && !/^\s*</.test(text))
    return { pages: plainList(text), sitemaps: [] };
  const read = listings(text);
  if (read === 'broken')
    throw new CouldNotCheck(
      `${shown(answer.address)} is a sitemap that is broken or cut off: its XML does not end`,
    );
  if (!read)
    throw new CouldNotCheck(
      `${shown(answer.address)} answered with ${looksLike(text, answer.type)}, which is no sitemap: see the Sitemap lines of the site's robots.txt`,
    );
  return read;
}

/** A packed file is known by its first bytes: servers name it in several ways. */
function unpacked(answer: Answer): Answer {
  if (answer.bytes[0] !== 0x1f || answer.bytes[1] !== 0x8b) return answer;
  try {
    return { ...answer, bytes: gunzipSync(answer.bytes, { maxOutputLength: LARGEST }) };
  } catch (error) {
    const large = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    throw new CouldNotCheck(
      `${shown(answer.address)} is a packed sitemap that ${large ? 'is larger than 50 MB unpacked' : 'is broken or cut off'}`,
    );
  }
}

const plainList = (text: string): Listing[] =>
  text
    .split(/\s+/)
    .filter((line) => /^https?:\/\//.test(line))
    .map((address) => ({ address, changed: null, title: null, published: null }));

function* foundIn(pages: readonly Listing[], prefix: string, seen: Set<string>): Generator<Found> {
  const newest = pages.toSorted((a, b) => ((b.changed ?? '') > (a.changed ?? '') ? 1 : -1));
  for (const { address, changed, title, published } of newest) {
    if (!address.startsWith(prefix) || seen.has(address)) continue;
    seen.add(address);
    yield { key: address, address, version: changed, title, published, bytes: null, name: null };
  }
}
