import { folded } from '../register/identity.ts';
import type { Store, StoredEdition } from '../store/store.ts';
import { Refusal } from './refusal.ts';

/** The editions of the one document that was typed: by its id, or words of its title. */
export async function editionsNamed(
  store: Store,
  name: string,
  file: string,
  no = 'no',
): Promise<readonly StoredEdition[]> {
  const exact = await store.editions(name);
  if (exact.length > 0) return exact;
  const all = (await store.editions()).filter(({ head }) => folded(head.title).includes(folded(name)));
  const ids = new Set(all.map(({ head }) => head.id));
  const [id] = ids;
  // Its other editions may have had another title.
  if (ids.size === 1) return store.editions(id!);
  throw new Refusal(
    ids.size === 0
      ? `"${name}" is ${no} document of ${file}, by its id or by words of its title: "watchpoint documents" lists them`
      : `${ids.size} documents have "${name}" in their titles: name one by its id, as ${[...ids].slice(0, 2).join(' or ')}`,
  );
}
