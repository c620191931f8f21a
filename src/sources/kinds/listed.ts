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

/** What a source of any kind has; with the setting `most`, no more than so many from its beginning. */
export const listed: List = async function* (source, get) {
  const list = await KINDS[source.kind]();
  const most = Number(source.settings.most) || Number.POSITIVE_INFINITY;
  const listing = list(source, get);
  try {
    for (let listedSoFar = 0; listedSoFar < most; listedSoFar++) {
      const next = await listing.next();
      if (next.done) return next.value;
      yield next.value;
    }
    return 'listed';
  } finally {
    await listing.return('listed'); // ends what is open, such as a file, whoever stopped
  }
};
