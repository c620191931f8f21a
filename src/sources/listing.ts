import type { PageKept } from '../store/following.ts';
import type { Fetched } from './fetching.ts';
import { CouldNotCheck, type Found, type Source } from './source.ts';
import { instantOf, type Watching } from './watching.ts';

/** A list being gone through, and what its pages answered with so far. */
export interface Listing {
  readonly found: AsyncGenerator<Found, 'listed' | 'unchanged'>;
  readonly pages: readonly PageKept[];
}

/**
 * Asks a source for its list. The first page is asked for with what it answered last time; when that is as it was, so
 * is the list. Every answer is kept.
 */
export function listing(
  source: Source,
  { store, fetcher, list, clock }: Pick<Watching, 'store' | 'fetcher' | 'list' | 'clock'>,
  before: readonly PageKept[],
): Listing {
  const pages: PageKept[] = [];
  const get = async (address: string): Promise<Fetched> => {
    const known = pages.length === 0 ? before.find((page) => page.address === address) : undefined;
    const answer = await fetcher.get(address, known);
    if (answer.is === 'unknown') throw new CouldNotCheck(answer.why, answer.notBefore);
    if (answer.is !== 'body') return answer;
    pages.push({ address, ...answer.validators });
    const { asked, address: from, status, headers } = answer;
    const at = instantOf(clock.now());
    await store.following.keepSnapshot(
      { source: source.id, asked, address: from, at, status, headers },
      answer.bytes,
    );
    return answer;
  };
  return { found: list(source, get), pages };
}
