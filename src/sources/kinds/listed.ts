import type { List, SourceKindName } from '../source.ts';

/** How each kind of source lists its documents; loaded when a source of the kind is asked. */
const KINDS: Readonly<Record<SourceKindName, () => Promise<List>>> = {
  feed: async () => (await import('./feed.ts')).listFeed,
  page: async () => (await import('./page.ts')).listPage,
  sitemap: async () => (await import('./sitemap.ts')).listSitemap,
  govuk: async () => (await import('./govuk.ts')).listGovuk,
  parliament: async () => (await import('./parliament.ts')).listParliament,
  cellar: async () => (await import('./cellar.ts')).listCellar,
  folder: async () => (await import('./folder.ts')).listFolder,
  mbox: async () => (await import('./mbox.ts')).listMbox,
};

/** What a source of any kind has. */
export const listed: List = async function* (source, get) {
  const list = await KINDS[source.kind]();
  return yield* list(source, get);
};
