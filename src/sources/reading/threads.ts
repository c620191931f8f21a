// Threads that read, one order each at a time. Not a library's: it must give out orders as they came, go on when every
// thread has died, and say of which order one died (docs/decisions/0021-reading-on-several-cores.md).
import { Worker } from 'node:worker_threads';
import type { Given } from '../../readers/finished.ts';
import type { Lines, Printed } from './lines.ts';
import type { Extent, Reading } from './reading.ts';

/** What a thread is told, and what it answers; a fault is one of the program, thrown where the order came from. */
export type Order = (Extent & { readonly bytes: Uint8Array; readonly given: Given }) | Lines;
export type Answer<D = Reading | Printed> = { readonly done: D } | { readonly fault: unknown };

/** A thread that died while it read. */
export class ThreadEnded extends Error {
  override readonly name = 'ThreadEnded';
  readonly outOfMemory: boolean;
  constructor(cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause));
    this.outOfMemory = cause instanceof Error && 'code' in cause && cause.code === 'ERR_WORKER_OUT_OF_MEMORY';
  }
}

interface Task<O, D> {
  readonly order: O;
  readonly settle: (answer: Answer<D>) => void;
}

interface Thread<O, D> {
  readonly worker: Worker;
  task: Task<O, D> | null;
}

/** How long idle threads are kept, in milliseconds: they hold memory, and take a quarter of a second to start. */
const IDLE = 10_000;

/** What a thread holds before it looks for what is no longer needed, in megabytes: more than this makes it no faster. */
const YOUNG = 24;

/** Started one by one as there is work for them, up to `most`. */
export class Threads<O = Order, D = Reading | Printed> {
  readonly #most: number;
  readonly #memory: number | null;
  readonly #program: URL;
  readonly #threads = new Set<Thread<O, D>>();
  readonly #waiting: Task<O, D>[] = [];
  #idle: NodeJS.Timeout | undefined;

  /** `memory` is what each thread may have, in megabytes; null for what the program itself may have. */
  constructor(most: number, memory: number | null, program: URL = PROGRAM) {
    this.#most = most;
    this.#memory = memory;
    this.#program = program;
  }

  /**
   * Carried out by the first thread that is free, in the order of the calls.
   * @throws ThreadEnded when the thread died of it; the signal's reason when it is no longer wanted
   */
  run(order: O, signal?: AbortSignal): Promise<D> {
    return new Promise((resolve, reject) => {
      signal?.throwIfAborted();
      const stop = () => this.#drop(task, signal!.reason);
      const settle = (answer: Answer<D>) => {
        signal?.removeEventListener('abort', stop);
        if ('done' in answer) resolve(answer.done);
        else reject(answer.fault);
      };
      const task: Task<O, D> = { order, settle };
      signal?.addEventListener('abort', stop);
      this.#waiting.push(task);
      this.#next();
    });
  }

  /** Ends all threads; what was under way is rejected. */
  async close(): Promise<void> {
    for (const { settle } of this.#waiting.splice(0)) settle({ fault: new ThreadEnded('closed') });
    await this.#end();
  }

  #next(): void {
    clearTimeout(this.#idle);
    while (this.#waiting.length > 0) {
      const free = [...this.#threads].find(({ task }) => task === null);
      if (free === undefined && this.#threads.size >= this.#most) return;
      give(free ?? this.#started(), this.#waiting.shift()!);
    }
    if ([...this.#threads].every(({ task }) => task === null))
      this.#idle = setTimeout(() => this.#end(), IDLE).unref();
  }

  #started(): Thread<O, D> {
    const resourceLimits = {
      maxYoungGenerationSizeMb: YOUNG,
      ...(this.#memory !== null && { maxOldGenerationSizeMb: this.#memory }),
    };
    const thread: Thread<O, D> = { worker: new Worker(this.#program, { resourceLimits }), task: null };
    let cause: unknown = null;
    thread.worker.on('message', (answer: Answer<D>) => this.#settle(thread, answer));
    thread.worker.on('error', (error) => {
      cause = error;
    });
    thread.worker.on('exit', (code) => {
      this.#threads.delete(thread);
      this.#settle(thread, { fault: new ThreadEnded(cause ?? `it ended with code ${code}`) });
    });
    this.#threads.add(thread);
    return thread;
  }

  #settle(thread: Thread<O, D>, answer: Answer<D>): void {
    const { task } = thread;
    thread.task = null;
    thread.worker.unref();
    task?.settle(answer);
    this.#next();
  }

  /** A thread cannot be told to leave off: it is ended. */
  #drop(task: Task<O, D>, why: unknown): void {
    const at = this.#waiting.indexOf(task);
    if (at >= 0) this.#waiting.splice(at, 1);
    task.settle({ fault: why });
    void [...this.#threads].find((thread) => thread.task === task)?.worker.terminate();
  }

  async #end(): Promise<void> {
    clearTimeout(this.#idle);
    const ended = [...this.#threads];
    this.#threads.clear();
    await Promise.all(ended.map(({ worker }) => worker.terminate()));
  }
}

/** An idle thread does not keep the program from ending, one that reads does. */
function give<O, D>(thread: Thread<O, D>, task: Task<O, D>): void {
  thread.task = task;
  thread.worker.ref();
  thread.worker.postMessage(task.order);
}

/** A checkout runs its TypeScript; the published package carries what was built from it. */
const PROGRAM = new URL(`./reader${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url);
