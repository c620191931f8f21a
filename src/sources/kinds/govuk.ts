import { z } from 'zod';
import type { Found, List } from '../source.ts';
import { type Answer, ask, MOST_PAGES } from './asking.ts';
import { attachmentsOf, contentAddress } from './govukAttachments.ts';
import { shaped } from './shape.ts';

const SERVICE = 'the GOV.UK search API';

/** What is asked of the search API: https://docs.publishing.service.gov.uk/repos/search-api/using-the-search-api.html */
const SearchAnswer = z.object({
  results: z.array(
    z.object({
      link: z.string(),
      title: z.string().nullish(),
      /** Of the last major change; some kinds of page have none. */
      public_timestamp: z.string().nullish(),
      /** Of the last indexing, so of minor changes too. */
      updated_at: z.string().nullish(),
    }),
  ),
  total: z.number(),
});
type Result = z.infer<typeof SearchAnswer>['results'][number];

/** What every search asks for, beside its filters: unknown parameters are refused with 422. */
const NEEDED = {
  order: '-public_timestamp',
  fields: 'link,title,public_timestamp,updated_at',
  count: '100',
};

/**
 * GOV.UK by its search API, newest first. `source.address` is a search with its filters; each document is had from
 * the Content API of the same host, which gives the body, the change history and what is withdrawn. Setting
 * `attachments`: also those of publications (`html`: pages of the site; `all`: PDF and DOCX files too).
 */
export const listGovuk: List = async function* (source, get) {
  const seen = new Set<string>();
  const search = searchOf(source.address);
  const count = Math.max(1, Number(search.searchParams.get('count')) || 0);
  for (let page = 0, total = 1; page < MOST_PAGES && page * count < total; page++) {
    search.searchParams.set('start', String(page * count));
    const answer = await ask(get, search.href);
    if (!answer && page === 0) return 'unchanged';
    if (!answer) continue; // this page is as it was: what it lists was listed before
    const held = shaped(SearchAnswer, answer, SERVICE);
    total = held.total;
    if (!held.results.length) break;
    for (const found of foundIn(held.results, answer, seen)) {
      yield found;
      yield* attachmentsOf(found, get, source.settings.attachments);
    }
  }
  return 'listed';
};

/** A search with what each needs; what the address has of its own stays. */
function searchOf(address: string): URL {
  const url = new URL(address);
  for (const [name, value] of Object.entries(NEEDED))
    if (!url.searchParams.has(name)) url.searchParams.set(name, value);
  return url;
}

/** While pages are asked for, new documents push others to the next: each is listed once. */
function* foundIn(results: readonly Result[], { address }: Answer, seen: Set<string>): Generator<Found> {
  for (const result of results) {
    if (seen.has(result.link)) continue;
    seen.add(result.link);
    yield {
      key: result.link,
      address: contentAddress(result.link, new URL(address).origin),
      version: result.updated_at ?? result.public_timestamp ?? null,
      title: result.title ?? null,
      published: result.public_timestamp?.slice(0, 10) ?? null,
      bytes: null,
      name: null,
    };
  }
}
