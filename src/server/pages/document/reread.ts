import type { Block } from '../../../model/document.ts';
import type { Place } from '../../../model/place.ts';
import type { Head } from '../../../register/events.ts';
import { charsetOf } from '../../../sources/fetching.ts';
import type { House } from '../../house.ts';

/** Larger files are not read again for a page (bytes). */
const LARGEST = 500_000;

/**
 * The blocks of an edition from the bytes that were fetched, where they are kept and still read to the same words:
 * Markdown, Word and records of GOV.UK leave no places by which lists and tables could be told. Null otherwise; a PDF's
 * or a page's places say enough, and reading those again takes too long.
 */
export async function blocksRead(
  { store }: Pick<House, 'store'>,
  { id, edition, uri }: Head,
  places: readonly Place[],
): Promise<readonly Block[] | null> {
  if (places.length > 0) return null;
  for await (const answer of store.following.snapshots({ document: id })) {
    if (answer.size > LARGEST) continue;
    const bytes = await store.following.bytes(answer.hash);
    if (bytes === null) continue;
    const { read } = await import('../../../readers/read.ts');
    const { document } = await read(bytes, {
      name: uri ?? answer.address,
      address: answer.address,
      charset: charsetOf(answer.headers),
    });
    if (document?.edition === edition) return document.blocks;
  }
  return null;
}
