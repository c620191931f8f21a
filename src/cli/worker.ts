import { hanging } from '../publish/sources.ts';
import { oneLine } from '../publish/words.ts';
import type { Queue } from '../server/jobs/queue.ts';
import { STAGES, type Stage } from '../server/jobs/stages.ts';
import { openThreads } from '../server/jobs/threads.ts';
import type { Told, Workshop } from '../server/jobs/workshop.ts';
import type { Clock, Fetcher } from '../sources/fetching.ts';
import { listed } from '../sources/kinds/listed.ts';
import type { Source } from '../sources/source.ts';
import { shownPlace } from '../store/open.ts';
import { officeOf } from './alertOffice.ts';
import type { Call, Options, Status } from './command.ts';
import { count } from './open.ts';
import { Refusal } from './refusal.ts';
import { registerPlace } from './registerFile.ts';
import { intervalOf } from './schedule.ts';
import type { Terminal } from './terminal.ts';
import { version } from './version.ts';
import { SHOWN as WATCHED } from './watch.ts';
import { clock, fetcherFor, holder } from './world.ts';

/** `worker`: until it is told to stop. */
export async function worker({ options, terminal }: Call): Promise<Status> {
  const stages = stagesIn(options.stages);
  const [jobs, heartbeat] = [
    number('--jobs', options.jobs, 1, 64),
    number('--silence', options.silence, 10, 3600),
  ];
  const every = intervalOf(options.every ?? '15min');
  const { ending, stopped } = told();
  const say = (words: string) => terminal.say(`watchpoint: ${words}`);
  const queue = await opened(options, heartbeat, ending, say);
  if (queue === null) return 0;
  try {
    const threads = openThreads(jobs);
    const shop = { ...(await shopOf(queue, options, terminal, ending)), step: threads.step };
    await terminal.print(
      `${holder()} works for ${shownPlace(registerPlace(options))}: ${stages.join(', ')}  (Ctrl-C stops it)\n`,
    );
    const { work } = await import('../server/jobs/worker.ts');
    await work(shop, { stages, jobs, heartbeat, every, stopped, say }).finally(() => threads.close());
  } finally {
    await queue.close();
  }
  return 0;
}

function stagesIn(typed: string | undefined): readonly Stage[] {
  if (typed === undefined) return STAGES;
  return typed.split(',').map((name) => {
    const stage = STAGES.find((one) => one === name.trim());
    if (stage === undefined)
      throw new Refusal(`--stages ${typed}: "${name.trim()}" is none: ${STAGES.join(', ')}`);
    return stage;
  });
}

function number(flag: string, typed: string | undefined, least: number, most: number): number {
  const value = Number(typed);
  if (!Number.isInteger(value) || value < least || value > most)
    throw new Refusal(`${flag} ${typed} is no whole number from ${least} to ${most}`);
  return value;
}

/** The first signal ends the work after what is in hand, the second at once. */
function told(): { readonly ending: AbortSignal; readonly stopped: AbortSignal } {
  const [ending, stopped] = [new AbortController(), new AbortController()];
  const stop = () => {
    if (ending.signal.aborted) {
      stopped.abort(new Error('stopped'));
      process.exit(1);
    }
    ending.abort(new Error('stopped'));
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  return { ending: ending.signal, stopped: stopped.signal };
}

/** A database that is not there yet is waited for; null where it was told to stop meanwhile. */
async function opened(
  options: Options,
  heartbeat: number,
  ending: AbortSignal,
  say: (words: string) => void,
): Promise<Queue | null> {
  const [{ openQueue }, { awayOf }] = await Promise.all([
    import('../server/jobs/queue.ts'),
    import('../server/jobs/away.ts'),
  ]);
  let before = '';
  const trouble = (error: unknown) => {
    const words = (error as Error).message.split('\n')[0]!;
    if (words !== before) say(`the upkeep of the queue: ${words}`);
    before = words;
  };
  const worker = { name: holder() };
  const open = () => openQueue(registerPlace(options), { mode: 'use', worker, heartbeat, trouble });
  return awayOf(say, clock.sleep).while(open, ending);
}

async function shopOf(
  queue: Queue,
  options: Options,
  terminal: Terminal,
  ending: AbortSignal,
): Promise<Omit<Workshop, 'step'>> {
  const [{ sharedClock }, { sharedTurns }] = await Promise.all([
    import('../server/jobs/clock.ts'),
    import('../server/jobs/turns.ts'),
  ]);
  const shared = await sharedClock(queue, { passed: () => performance.now(), sleep: clock.sleep });
  const turns = sharedTurns(queue.jobs, holder(), shared, new AbortController().signal);
  const fetchers = new Map<string, Promise<Fetcher>>();
  return {
    queue,
    clock: shared,
    rules: version(),
    list: listed,
    fetcher: (sources: readonly Source[]) => {
      const key = JSON.stringify([...new Set(sources.flatMap(({ allow }) => allow))].sort());
      const there = fetchers.get(key) ?? fetcherFor(sources, queue.store, options, { clock: shared, turns });
      fetchers.set(key, there);
      return there;
    },
    refresh: async (day) => {
      await queue.store.catalogue.refresh(day);
      await queue.store.passages.refresh();
      await queue.store.citations.refresh();
    },
    alert: () => alerted(queue, options, ending, shared),
    tell: (one) => void terminal.print(lineOf(one, terminal.width)),
    ending,
  };
}

/** Looks for what people are to be told, and sends it; gives what went wrong. */
async function alerted(
  { store }: Queue,
  options: Options,
  ending: AbortSignal,
  time: Pick<Clock, 'now'>,
): Promise<string> {
  const { runAlerts } = await import('../server/alerts/running.ts');
  const { office, close } = await officeOf(store, options, ending, time);
  try {
    const { problems } = await runAlerts(office);
    return problems.join('; ');
  } finally {
    await close();
  }
}

const SHOWN: Readonly<Record<Told['is'], string>> = { ...WATCHED, failed: 'given up' };

const lineOf = ({ id, is, name, why, commitments }: Told, width: number): string =>
  hanging(
    SHOWN[is],
    `${oneLine(name)}: ${why ?? (commitments === null ? is : count(commitments, 'commitment'))}${is === 'failed' ? ` (job ${id})` : ''}`,
    width,
  );
