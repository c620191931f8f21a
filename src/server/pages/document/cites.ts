import type { House } from '../../house.ts';
import type { Html } from '../../look/components/markup.ts';
import { inset } from '../../look/components/notices.ts';
import { citesSection } from '../citations/shown.ts';
import { isNewest, type Shown } from './shown.ts';

/** Whether the register knows what a document cites: of its newest edition it does. */
export async function citesIn(house: House, shown: Shown): Promise<boolean> {
  if (!isNewest(shown)) return false;
  const own = await house.store.citations.document(shown.head.id);
  if (own === null) return false;
  const { total } = await house.store.citations.cited({ documents: [own.id] }, 1);
  return (
    total > 0 ||
    (own.work !== null && (await house.store.citations.citing({ works: [own.work] }, 1)).total > 0)
  );
}

/** What a document cites, and what it does with it. */
export async function citesView(house: House, shown: Shown): Promise<Html> {
  const own = await house.store.citations.document(shown.head.id);
  return own === null
    ? inset('The register does not yet know what this document cites.')
    : citesSection(house, own);
}
