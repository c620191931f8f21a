// Which watchpoints and silences later documents answer, and by which words.
import { holds, type Tie } from '../../register/ties.ts';
import type { Listed } from '../../store/catalogue.ts';
import { dayOf, type House } from '../house.ts';

/** The numbers of those that are answered; asked for once for each state of the register and day. */
export async function answeredItems(house: House): Promise<ReadonlySet<number>> {
  const [version, day] = [house.search.version(), dayOf(house)];
  const known = kept.get(house);
  if (known !== undefined && known.version === version && known.day === day) return known.items;
  const items = new Set(await house.store.catalogue.answered(day));
  kept.set(house, { version, day, items });
  return items;
}

const kept = new WeakMap<
  House,
  { readonly version: number; readonly day: string; readonly items: ReadonlySet<number> }
>();

/** The answers to these, by the ids of what they answer, oldest first. */
export async function answersTo(
  { store }: House,
  listed: readonly Listed[],
): Promise<ReadonlyMap<string, readonly Tie[]>> {
  const items = listed.map(({ entry }) => entry.id);
  if (items.length === 0) return new Map();
  const ties = await store.catalogue.ties({ items, relations: ['answers'] });
  const own = new Set(items);
  const answers = ties.filter((tie) => holds(tie) && tie.from.item !== null && own.has(tie.from.item));
  return Map.groupBy(answers.toReversed(), ({ from }) => from.item!);
}
