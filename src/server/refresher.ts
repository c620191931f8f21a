// Brings the catalogue up to the log in a process of its own: a register of years takes a minute and its memory, and
// those who read pages wait for neither.
import { type ChildProcess, fork } from 'node:child_process';
import type { Place } from '../store/open.ts';

/** Asks another process for it. */
export interface Refresher {
  /** @throws Error with what went wrong there, in one line */
  refresh(day: string): Promise<void>;
  close(): void;
}

/** What the other process is told, and what it answers. */
export interface Order {
  readonly number: number;
  readonly day: string;
}
export interface Done {
  readonly number: number;
  readonly wrong: string | null;
}

/** In megabytes: a hundred documents at once and what they are linked with. */
const MEMORY = 512;

/** How long it is kept for the next order, in milliseconds: it holds memory, and takes half a second to start. */
const IDLE = 30_000;

/** Started when it is first asked, and again when it has ended; ended when nobody asks any more. */
export function refresherOf(place: Place): Refresher {
  let child: ChildProcess | null = null;
  let number = 0;
  let idle: NodeJS.Timeout | undefined;
  const waiting = new Map<number, (wrong: string | null) => void>();
  const close = () => {
    clearTimeout(idle);
    child?.disconnect();
    child = null;
  };
  const started = (): ChildProcess => {
    const program = new URL(
      `./refreshing${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`,
      import.meta.url,
    );
    const made = fork(program, [], {
      // Not as an argument, which others on the same machine can see: an address may hold a password.
      env: { ...process.env, WATCHPOINT_DB: place },
      execArgv: [`--max-old-space-size=${MEMORY}`],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    made.on('message', ({ number, wrong }: Done) => {
      waiting.get(number)?.(wrong);
      waiting.delete(number);
      if (waiting.size === 0) idle = setTimeout(close, IDLE).unref();
    });
    made.once('exit', (code) => {
      if (child === made) child = null;
      for (const answer of waiting.values())
        answer(`the process that makes the catalogue ended with ${code}`);
      waiting.clear();
    });
    return made;
  };
  return {
    refresh: (day) =>
      new Promise((resolve, reject) => {
        clearTimeout(idle);
        child ??= started();
        const own = ++number;
        waiting.set(own, (wrong) => (wrong === null ? resolve() : reject(new Error(wrong))));
        child.send({ number: own, day } satisfies Order);
      }),
    close,
  };
}
