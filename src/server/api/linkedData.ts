// Entries, threads and documents as JSON-LD, by the publisher of exports.
import { itemIri } from '../../publish/addresses.ts';
import { jsonLd } from '../../publish/jsonLd.ts';
import type { Listed } from '../../store/catalogue.ts';
import { threadingIn, viewFrom } from '../feeds/viewing.ts';
import type { House } from '../house.ts';

export async function ldOfEntries(house: House, listed: readonly Listed[], name: string): Promise<string> {
  const about = {
    title: name,
    address: `${house.base}/api/entries/${name}`,
    threading: await threadingIn(house),
  };
  const view = { ...(await viewFrom(house, listed, about)), id: itemIri(name) };
  const text = (document: string, edition: string) => house.store.text(document, edition);
  return jsonLd(view, text, { context: `${house.base}/api/context` });
}

export async function ldOfThread(house: House, called: string): Promise<string | null> {
  const { catalogue } = house.store;
  const followed = await catalogue.thread(called);
  if (followed === null) return null;
  const ids = [...new Set(followed.thread.wordings.map(({ id }) => id))];
  return ldOfEntries(house, await catalogue.entriesCalled(ids), followed.thread.id);
}

export async function ldOfDocument(house: House, id: string): Promise<string | null> {
  const { catalogue } = house.store;
  if (!(await catalogue.heads([id])).has(id)) return null;
  return ldOfEntries(house, await catalogue.entriesOf(id), id);
}
