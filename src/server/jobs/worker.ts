import { alert, refresh } from './after.ts';
import { type Away, awayOf } from './away.ts';
import { check } from './check.ts';
import { fetchOne } from './fetch.ts';
import { giveUpOne } from './givingUp.ts';
import { Lapsed, translated } from './inside.ts';
import { keepGoing } from './keepGoing.ts';
import { link } from './link.ts';
import { HEARTBEAT } from './queue.ts';
import { analyseOne, readOne } from './read.ts';
import { GIVEN_UP, type QueueName, type Stage } from './stages.ts';
import type { Task, Workshop } from './workshop.ts';

export interface Work {
  /** What this worker does. */
  readonly stages: readonly Stage[];
  /** How many documents it reads at once. */
  readonly jobs: number;
  /** Seconds without a word after which a job is another's. */
  readonly heartbeat?: number;
  /** Between two checks of a source, in milliseconds. */
  readonly every: number;
  /** Ends what is at hand at once: it is another's when it was silent long enough. */
  readonly stopped: AbortSignal;
  /** Told once when the database is away, and once when it is back. */
  readonly say: (words: string) => void;
}

/** A stage with how it is done; several jobs at once where one look is enough for all. */
interface Lane {
  readonly names: readonly QueueName[];
  readonly does: (tasks: readonly Task[], shop: Workshop) => Promise<void>;
  readonly slots: number;
  readonly together: number;
}

const one =
  (does: (task: Task, shop: Workshop) => Promise<void>): Lane['does'] =>
  (tasks, shop) =>
    does(tasks[0]!, shop);

/** Of reading and analysing, what was begun goes first. Hosts are asked in turn, so several can be waited for. */
const lanesOf = ({ stages, jobs }: Work): readonly Lane[] => {
  const does = new Set<QueueName>([...stages, GIVEN_UP]);
  const all: readonly Lane[] = [
    { names: ['check'], does: one(check), slots: 2, together: 1 },
    { names: ['fetch'], does: one(fetchOne), slots: 4, together: 1 },
    { names: ['analyse', 'read'], does: one(readOrAnalyse), slots: jobs, together: 1 },
    { names: ['link'], does: link, slots: 1, together: MANY },
    { names: ['refresh'], does: refresh, slots: 1, together: MANY },
    { names: ['alert'], does: alert, slots: 1, together: MANY },
    { names: [GIVEN_UP], does: one(giveUpOne), slots: 1, together: 1 },
  ];
  return all
    .map((lane) => ({ ...lane, names: lane.names.filter((name) => does.has(name)) }))
    .filter(({ names }) => names.length > 0);
};

const MANY = 200;

const readOrAnalyse = (task: Task, shop: Workshop): Promise<void> =>
  task.name === 'read' ? readOne(task, shop) : analyseOne(task, shop);

/** Where there is something to do next: looked at at once, not at the next turn. */
const NEXT: Readonly<Partial<Record<QueueName, readonly QueueName[]>>> = {
  check: ['fetch', 'read'],
  fetch: ['read', 'link'],
  read: ['analyse', 'link'],
  analyse: ['link'],
  dead: ['link'],
};

/** Takes jobs and does them, until it is told to end; then what is at hand is done. */
export async function work(shop: Workshop, how: Work): Promise<void> {
  const bells = new Map<QueueName, () => void>();
  const ring = (names: readonly QueueName[]) => {
    for (const name of names) bells.get(name)?.();
  };
  const away = awayOf(how.say, shop.clock.sleep);
  // What one lane cannot go on with ends all.
  const over = new AbortController();
  const own = { ...shop, ending: AbortSignal.any([shop.ending, over.signal]) };
  const all = [
    ...lanesOf(how).map((lane) => run(lane, own, how, { bells, ring, away })),
    keepGoing(own, how, away),
  ];
  for (const one of all) one.catch(() => over.abort());
  const ends = await Promise.allSettled(all);
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
}

interface Around {
  readonly bells: Map<QueueName, () => void>;
  readonly ring: (names: readonly QueueName[]) => void;
  readonly away: Away;
}

/** How long to wait before looking for a job again, in milliseconds: longer while there is none. */
const LEAST = 250;
const MOST = 2_000;

async function run(lane: Lane, shop: Workshop, how: Work, around: Around): Promise<void> {
  const running = new Set<Promise<void>>();
  let wait = LEAST;
  while (!shop.ending.aborted) {
    if (running.size >= lane.slots) {
      await Promise.race(running);
      continue;
    }
    const tasks = await around.away.while(() => takeJobs(lane, shop), shop.ending);
    if (tasks === null || tasks.length === 0) {
      await rung(lane, shop, around, wait);
      wait = Math.min(MOST, wait * 2);
      continue;
    }
    wait = LEAST;
    const name = tasks[0]!.name;
    const done = perform(tasks, lane, shop, how, around).finally(() => {
      running.delete(done);
      around.ring([name, ...(NEXT[name] ?? [])]);
    });
    running.add(done);
  }
  await Promise.all(running);
}

/** Waits until there may be something to do. */
async function rung(lane: Lane, shop: Workshop, { bells }: Around, wait: number): Promise<void> {
  const over = new AbortController();
  const signal = AbortSignal.any([over.signal, shop.ending]);
  for (const name of lane.names) bells.set(name, () => over.abort());
  await shop.clock.sleep(wait, signal).catch(() => undefined);
}

interface Job {
  readonly id: string;
  readonly retryCount: number;
  readonly data: Task['data'] | null;
  readonly sourceName: string | null;
  readonly sourceOutput: unknown;
}

async function takeJobs({ names, together }: Lane, { queue }: Workshop): Promise<readonly Task[]> {
  for (const name of names) {
    const how = { batchSize: together, includeMetadata: true };
    const jobs = (await translated(queue, () => queue.boss.fetch(name, how))) as unknown as Job[];
    if (jobs.length > 0) return jobs.map((job) => taskOf(name, job));
  }
  return [];
}

const taskOf = (name: QueueName, { id, retryCount, data, sourceName, sourceOutput }: Job): Task => ({
  name,
  job: { id, retryCount },
  data: data ?? {},
  from: sourceName,
  reason: messageIn(sourceOutput),
  signal: new AbortController().signal,
});

/** As pg-boss keeps what went wrong. */
function messageIn(output: unknown): string | null {
  if (typeof output !== 'object' || output === null) return null;
  if ('message' in output && typeof output.message === 'string') return output.message;
  return 'value' in output ? messageIn(output.value) : null;
}

/**
 * Does jobs, giving word all the while that it is at them. While the database is away it is tried again: what was done
 * twice changes nothing, and what is another's by then is left.
 */
async function perform(
  tasks: readonly Task[],
  lane: Lane,
  shop: Workshop,
  how: Work,
  { away }: Around,
): Promise<void> {
  const lapsed = new AbortController();
  const signal = AbortSignal.any([lapsed.signal, how.stopped]);
  const own = tasks.map((task) => ({ ...task, signal }));
  const word = setInterval(
    () =>
      void touch(own, shop).then(
        (ours) => !ours && lapsed.abort(),
        () => undefined,
      ),
    ((how.heartbeat ?? HEARTBEAT) * 1000) / 4,
  );
  try {
    await away.while(() => lane.does(own, shop), signal);
  } catch (error) {
    if (!(error instanceof Lapsed))
      await away
        .while(() => fail(own, error as Error, shop), signal)
        .catch((worse) => how.say(lineOf(worse)));
  } finally {
    clearInterval(word);
  }
}

const lineOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0]!;

/** Whether they are still ours. */
async function touch(tasks: readonly Task[], { queue }: Workshop): Promise<boolean> {
  const { name } = tasks[0]!;
  const jobs = tasks.map(({ job }) => job);
  const { affected } = (await queue.boss.touch(name, jobs as never)) as unknown as { affected: number };
  return affected > 0;
}

/** Puts them back, to be tried again or given up, with the reason. */
async function fail(tasks: readonly Task[], error: Error, { queue }: Workshop): Promise<void> {
  const { name } = tasks[0]!;
  const jobs = tasks.map(({ job }) => job);
  await translated(queue, () => queue.boss.fail(name, jobs as never, { message: error.message }));
}
