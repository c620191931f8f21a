import type { Given } from '../readers/finished.ts';
import { charsetOf } from './fetching.ts';
import type { Found } from './source.ts';

/** What a reader is told of fetched bytes: the document's own words on its day and title go before the list's. */
export function givenOf(
  { name, published, title }: Pick<Found, 'name' | 'published' | 'title'>,
  {
    status,
    address,
    headers,
  }: {
    readonly status: number | null;
    readonly address: string;
    readonly headers: Readonly<Record<string, string>>;
  },
): Given {
  return {
    name: status === null ? (name ?? address) : nameOf(address),
    charset: charsetOf(headers),
    ...(status !== null && { address }),
    listed: { published: published ?? undefined, title: title ?? undefined },
  };
}

/** The last part of an address, whose ending may tell the format. */
function nameOf(address: string): string | undefined {
  const { pathname, hostname } = new URL(address);
  return pathname.split('/').at(-1) || hostname;
}
