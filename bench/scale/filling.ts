import { analyse } from '../../src/pipeline.ts';
import { fromText } from '../../src/readers/read.ts';
import type { Store } from '../../src/store/store.ts';
import { type Generated, generated } from './generated.ts';

/** What is done to a document on its way, in this order. */
export const STAGES = ['read', 'link', 'catalogue', 'texts'] as const;
export type Stage = (typeof STAGES)[number];

/** Milliseconds: of work by all threads of this process, and by the clock. */
export interface Time {
  readonly work: number;
  readonly clock: number;
}

export interface Filled {
  readonly sentences: number;
  readonly documents: number;
  /** Of text, in UTF-8, every edition. */
  readonly bytes: number;
  readonly commitments: number;
  readonly links: number;
  /** Since the mark before. */
  readonly times: Readonly<Record<Stage, Time>>;
  /** How many sentences came since the mark before. */
  readonly came: number;
  /** Of this process, in megabytes. */
  readonly memory: number;
  /** The day of the last document (ISO 8601). */
  readonly day: string;
}

/** So many sentences are taken in before the catalogue and the words of texts are brought up to them. */
const STEP = 5_000;

/**
 * Fills a register with made-up documents through all stages, one document in a transaction, and tells how it stands
 * at each mark. Ends early where `until` says so, after a whole step.
 */
export async function* filling(
  store: Store,
  marks: readonly number[],
  { of, until }: { readonly of: number; readonly until: () => boolean },
): AsyncGenerator<Filled> {
  const clocks = stopwatches();
  const sums = { sentences: 0, documents: 0, bytes: 0, commitments: 0, links: 0 };
  let [step, told, day] = [0, 0, ''];
  for (let n = 0, next = 0; next < marks.length; n++) {
    const one = generated(n, { of });
    const [commitments, links] = await taken(store, one, clocks);
    sums.documents++;
    sums.sentences += one.sentences;
    sums.bytes += Buffer.byteLength(one.text);
    sums.commitments += commitments;
    sums.links += links;
    if (one.published > day) day = one.published;
    const stop = until();
    const reached = sums.sentences >= marks[next]! || stop;
    if (sums.sentences - step < STEP && !reached) continue;
    step = sums.sentences;
    await clocks.during('catalogue', () => store.catalogue.refresh(day));
    await clocks.during('texts', () => store.passages.refresh());
    if (!reached) continue;
    yield { ...sums, came: sums.sentences - told, times: clocks.taken(), memory: memory(), day };
    told = sums.sentences;
    next = stop ? marks.length : next + 1;
  }
}

async function taken(store: Store, one: Generated, clocks: Clocks): Promise<readonly [number, number]> {
  const analysis = await clocks.during('read', async () => analyse(fromText(one.text, one)));
  const on = { at: `${one.published}T10:00:00Z`, rules: 'bench' };
  const [added] = await clocks.during('link', () => store.add([analysis], on));
  return [analysis.commitments.length, added!.links + added!.proposed];
}

type Clocks = ReturnType<typeof stopwatches>;

function stopwatches() {
  let times = noTimes();
  return {
    during: async <T>(stage: Stage, work: () => Promise<T>): Promise<T> => {
      const [before, began] = [process.cpuUsage(), performance.now()];
      const made = await work();
      const { user, system } = process.cpuUsage(before);
      times[stage].work += (user + system) / 1_000;
      times[stage].clock += performance.now() - began;
      return made;
    },
    /** What was taken since the last time it was asked. */
    taken: (): Readonly<Record<Stage, Time>> => {
      const was = times;
      times = noTimes();
      return was;
    },
  };
}

const noTimes = () =>
  Object.fromEntries(STAGES.map((stage) => [stage, { work: 0, clock: 0 }])) as Record<
    Stage,
    { work: number; clock: number }
  >;

const memory = (): number => Math.round(process.memoryUsage.rss() / 1e6);
