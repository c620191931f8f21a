import { setTimeout as sleep } from 'node:timers/promises';
import { generated } from '../../../bench/scale/generated.ts';
import { sharedClock } from '../../../src/server/jobs/clock.ts';
import { giveToWorkers } from '../../../src/server/jobs/giving.ts';
import { openQueue, type Queue } from '../../../src/server/jobs/queue.ts';
import type { QueueName } from '../../../src/server/jobs/stages.ts';
import { STAGES } from '../../../src/server/jobs/stages.ts';
import { stepOf } from '../../../src/server/jobs/steps.ts';
import { work } from '../../../src/server/jobs/worker.ts';
import type { Told, Workshop } from '../../../src/server/jobs/workshop.ts';
import type { Fetched, Fetcher } from '../../../src/sources/fetching.ts';
import { CouldNotCheck, type List, type Source } from '../../../src/sources/source.ts';

/** A queue as workers have it, with what fails tried once more and at once. */
export async function hastyQueue(place: string, name = 'one'): Promise<Queue> {
  const queue = (await openQueue(place, { mode: 'use', worker: { name }, heartbeat: 10 }))!;
  for (const stage of ['check', 'fetch', 'read', 'analyse', 'link'] as QueueName[])
    await queue.boss.updateQueue(stage, {
      retryLimit: stage === 'link' ? 10 : 1,
      retryDelay: 0,
      retryBackoff: false,
      retryDelayMax: null,
    });
  return queue;
}

/** Gives made-up documents to the workers. */
export const give = (queue: Queue, from: number, to: number): Promise<readonly number[]> =>
  giveToWorkers(
    queue,
    Array.from({ length: to - from }, (_, at) => {
      const { title, text, published } = generated(from + at, { of: 20, seed: 5 });
      const name = `${from + at}.txt`;
      return { name, bytes: Buffer.from(`${title}\n\n${text}`), given: { name, published } };
    }),
  );

export interface Worked {
  readonly told: readonly Told[];
  readonly said: readonly string[];
}

/** Works until it is so, as one worker. */
export async function workUntil(
  queue: Queue,
  so: () => Promise<boolean>,
  other: Partial<Workshop> = {},
): Promise<Worked> {
  const ending = new AbortController();
  const [told, said]: [Told[], string[]] = [[], []];
  const clock = await sharedClock(queue, {
    passed: () => performance.now() - 1e9,
    sleep: (milliseconds, signal) => sleep(milliseconds, undefined, signal ? { signal } : {}),
  });
  const shop: Workshop = {
    ...{ queue, clock, rules: '1', list, step: stepOf, ending: ending.signal },
    fetcher: async () => nothing,
    refresh: async () => undefined,
    alert: async () => '',
    tell: (one) => void told.push(one),
    ...other,
  };
  const how = { stages: STAGES, jobs: 2, heartbeat: 10, every: 3_600_000 };
  const working = work(shop, { ...how, stopped: ending.signal, say: (words) => said.push(words) });
  try {
    for (const end = Date.now() + 60_000; !(await so()); await sleep(50))
      if (Date.now() > end) throw new Error(`it did not come to that: ${JSON.stringify({ told, said })}`);
  } finally {
    ending.abort(new Error('stopped'));
    await working;
  }
  return { told, said };
}

/** Nothing is on its way any more. */
export const through = (queue: Queue) => async (): Promise<boolean> => {
  const open = await queue.jobs.selectFrom('intake').select('id').where('outcome', 'is', null).execute();
  return open.length === 0;
};

const nothing: Fetcher = {
  get: async (asked) => ({ is: 'gone', asked, address: asked, status: 404 }),
  close: async () => undefined,
};

export const OFFICE: Source = {
  ...{ id: 'office', title: 'Office', kind: 'feed', preset: null },
  ...{ address: 'https://example.org/list', settings: {}, allow: [] },
};

/** A publisher with made-up documents; `broken` answers otherwise for an address. */
export function publisherOf(documents: number, broken: ReadonlyMap<string, Fetched> = new Map()) {
  const asked: string[] = [];
  const get = async (address: string): Promise<Fetched> => {
    asked.push(address);
    const n = Number(address.split('/').at(-1));
    const { title, text } = generated(n, { of: 20, seed: 5 });
    const bytes = Buffer.from(`${title}\n\n${text}`);
    const headers = { 'content-type': 'text/plain' };
    const body = { is: 'body', asked: address, address, status: 200, headers, bytes } as const;
    return broken.get(address) ?? { ...body, validators: { etag: null, lastModified: null } };
  };
  const own: List = async function* (source) {
    if (broken.has(source.address)) throw new CouldNotCheck('the list is away');
    for (let n = 0; n < documents; n++) {
      const address = `https://example.org/${n}`;
      yield {
        key: address,
        address,
        version: null,
        title: null,
        published: '2026-03-02',
        bytes: null,
        name: null,
      };
    }
    return 'listed';
  };
  return { asked, fetcher: async () => ({ ...nothing, get }), list: own };
}

const list: List = async function* () {
  yield* [];
  return 'listed';
};
