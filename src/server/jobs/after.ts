import { aside } from './inside.ts';
import type { Task, Workshop } from './workshop.ts';

/** Brings what pages show up to the log; several words that it grew are one. */
export async function refresh(tasks: readonly Task[], shop: Workshop): Promise<void> {
  const day = new Date(shop.clock.now()).toISOString().slice(0, 10);
  await shop.refresh(day);
  await allDone(tasks, shop);
}

/** Looks for what people are to be told. Each message is sent by one process, whoever looks: store/ledger.ts. */
export async function alert(tasks: readonly Task[], shop: Workshop): Promise<void> {
  const wrong = await shop.alert();
  if (wrong !== '') throw new Error(wrong);
  await allDone(tasks, shop);
}

const allDone = (tasks: readonly Task[], { queue }: Workshop): Promise<void> =>
  aside(queue, (inside) => inside.allDone(tasks));
