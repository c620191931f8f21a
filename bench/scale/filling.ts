import type { Analysis } from '../../src/model/analysis.ts';
import { analyse } from '../../src/pipeline.ts';
import { fromText } from '../../src/readers/read.ts';
import { renamed } from '../../src/register/parting.ts';
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
/** So many sentences before each mark go the whole way, and are what is timed, where others are copies. */
const SLICE = 10_000;

export interface How {
  /** How many documents there will be: the days between them follow from it. */
  readonly of: number;
  readonly until: () => boolean;
  /**
   * From so many sentences on, what lies between two slices are copies of the readings so far, each as a document of
   * its own and without links: the register is as large as if they had been read, in a tenth of the time.
   */
  readonly copied: number;
}

/**
 * Fills a register with made-up documents through all stages, one document in a transaction, and tells how it stands
 * at each mark that lies ahead: one that was broken off is gone on with. Ends early where `until` says so.
 */
export async function* filling(
  store: Store,
  marks: readonly number[],
  { of, until, copied }: How,
): AsyncGenerator<Filled> {
  const clocks = stopwatches();
  const sums = await sumsOf(store, of);
  const pool = poolFor(sums.documents, of);
  let [step, told, day, copying] = [sums.sentences, sums.sentences, '', false];
  const first = marks.findIndex((mark) => mark > sums.sentences);
  for (let n = sums.documents, next = first; next >= 0 && next < marks.length; n++) {
    const one = generated(n, { of });
    const wasCopying = copying;
    copying = sums.sentences >= copied && sums.sentences < marks[next]! - SLICE;
    const taken = copying
      ? await copy(store, pool[n % pool.length]!, one)
      : await whole(store, one, clocks, pool.length < POOL ? pool : null);
    if (wasCopying && !copying) {
      // The first has waited for the words of all copies to be indexed.
      clocks.taken();
      told = sums.sentences;
    }
    sums.documents++;
    sums.sentences += one.sentences;
    for (const key of ['bytes', 'commitments', 'links'] as const) sums[key] += taken[key];
    if (one.published > day) day = one.published;
    const stop = until();
    const reached = sums.sentences >= marks[next]! || stop;
    if (sums.sentences - step < (copying ? 4 * STEP : STEP) && !reached) continue;
    step = sums.sentences;
    await clocks.during('catalogue', () => store.catalogue.refresh(day));
    await clocks.during('texts', () => store.passages.refresh());
    if (!reached) continue;
    yield { ...sums, came: sums.sentences - told, times: clocks.taken(), memory: memory(), day };
    told = sums.sentences;
    next = stop ? marks.length : next + 1;
  }
}

/** So many readings are copied again and again. */
const POOL = 300;

/** What is in a register that was filled so far; nothing in an empty one. */
async function sumsOf(store: Store, of: number) {
  const there = await store.editions();
  const sums = { sentences: 0, documents: there.length, bytes: 0, commitments: 0, links: 0 };
  for (let n = 0; n < there.length; n++) sums.sentences += generated(n, { of }).sentences;
  for (const { characters } of there) sums.bytes += characters;
  return sums;
}

const poolFor = (documents: number, of: number): Analysis[] =>
  Array.from({ length: Math.min(documents, POOL) }, (_, n) => {
    const one = generated(n, { of });
    return analyse(fromText(one.text, one));
  });

type Taken = Readonly<Record<'bytes' | 'commitments' | 'links', number>>;

async function whole(store: Store, one: Generated, clocks: Clocks, pool: Analysis[] | null): Promise<Taken> {
  const analysis = await clocks.during('read', async () => analyse(fromText(one.text, one)));
  pool?.push(analysis);
  const [added] = await clocks.during('link', () => store.add([analysis], on(one)));
  return takenOf(analysis, added!.links + added!.proposed);
}

/** A reading that was made before, as another document of another day. */
async function copy(store: Store, read: Analysis, one: Generated): Promise<Taken> {
  const { document, ...rest } = renamed(read, one.id);
  const analysis = { document: { ...document, published: one.published }, ...rest };
  await store.add([analysis], { ...on(one), unlinked: true });
  return takenOf(analysis, 0);
}

const on = ({ published }: Generated) => ({ at: `${published}T10:00:00Z`, rules: 'bench' });

const takenOf = ({ document: { text }, commitments }: Analysis, links: number): Taken => ({
  bytes: Buffer.byteLength(text),
  commitments: commitments.length,
  links,
});

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
