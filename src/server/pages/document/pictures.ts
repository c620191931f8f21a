import type { House } from '../../house.ts';
import type { Picture } from '../../picturing.ts';
import { isNewest, kept, type Shown } from './shown.ts';

/** How a page of the file looks from which an edition was read; null where nothing draws it or it is not known which file that was. */
export async function pictureOf(house: House, shown: Shown, page: number): Promise<Picture | null> {
  const { store, pictures } = house;
  if (pictures === undefined || !isNewest(shown)) return null;
  const hash = await kept(house, `file ${shown.head.id}`, () => fileOf(house, shown.head.id));
  return hash === null ? null : pictures({ hash, bytes: () => store.following.bytes(hash) }, page);
}

const LARGEST = 60_000_000;
const MOST = 4;

/** The PDF that was read last, by its hash: bytes of several formats may be kept, and of two PDFs nobody knows which it was. */
async function fileOf({ store }: Pick<House, 'store'>, document: string): Promise<string | null> {
  const hashes = new Set<string>();
  for await (const { hash, size } of store.following.snapshots({ document }))
    if (size < LARGEST) hashes.add(hash);
  if (hashes.size > MOST) return null;
  const pdfs: string[] = [];
  for (const hash of hashes) if (isPdf(await store.following.bytes(hash))) pdfs.push(hash);
  return pdfs.length === 1 ? pdfs[0]! : null;
}

const isPdf = (bytes: Uint8Array | null): boolean =>
  bytes !== null && new TextDecoder('latin1').decode(bytes.subarray(0, 1_024)).includes('%PDF-');
