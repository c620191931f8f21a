import type { Logger } from 'pino';
import { dayOf, type House } from './house.ts';
import { programmesOf } from './programmes.ts';

/** Brings what is shown up to the log and the day, if it is not: after every act of a person, before the next page. */
export async function fresh(house: House): Promise<void> {
  await house.search.programmes(await programmesOf(house));
  const { seq, last, day } = await house.store.catalogue.at();
  const texts = await house.store.passages.at();
  const cited = await house.store.citations.at();
  if (seq < last || texts.seq < last || cited.seq < last || day !== dayOf(house))
    await (house.refresh ?? ((day) => bringUp(house, day)))(dayOf(house));
  await house.search.follow();
  await house.search.texts.follow();
}

async function bringUp({ store }: House, day: string): Promise<void> {
  await store.catalogue.refresh(day);
  await store.passages.refresh();
  await store.citations.refresh();
}

/** How often it is looked whether the log has grown, in milliseconds. */
const LOOK = 2_000;

/** Looks every while whether the log has grown, until what it returns is called. */
export function keepFresh(house: House, log: Logger | null): () => void {
  let timer: NodeJS.Timeout;
  let stopped = false;
  const look = async () => {
    try {
      await fresh(house);
    } catch (error) {
      log?.error({ err: error }, 'what is shown could not be brought up to the log: trying again');
    }
    if (!stopped) timer = setTimeout(look, LOOK).unref();
  };
  timer = setTimeout(look, LOOK).unref();
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}
