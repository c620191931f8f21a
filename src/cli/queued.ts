import { hanging } from '../publish/sources.ts';
import { jobsText, jobText } from '../server/jobs/printed.ts';
import type { Queue } from '../server/jobs/queue.ts';
import type { Call, Options, Status } from './command.ts';
import { statusOf } from './each.ts';
import { bytesFor, count, givenFor, isAddress, STDIN } from './open.ts';
import { Refusal } from './refusal.ts';
import { registerFile, registerPlace } from './registerFile.ts';
import type { Terminal } from './terminal.ts';

type Act = (what: readonly string[], options: Options, terminal: Terminal) => Promise<Status>;

/** Shows what workers have to do, and gives them more. */
export async function jobs({ args: [act = 'list', ...what], options, terminal }: Call): Promise<Status> {
  const does = Object.hasOwn(ACTS, act) ? ACTS[act] : undefined;
  if (does === undefined)
    throw new Refusal(`"${act}" is nothing that can be done with jobs: ${Object.keys(ACTS).join(', ')}`);
  return does(what, options, terminal);
}

const ACTS: Readonly<Record<string, Act>> = { list, add, show, retry };

async function list(_: readonly string[], options: Options, terminal: Terminal): Promise<Status> {
  const { jobsOf } = await import('../server/jobs/status.ts');
  const state = await jobsOf(registerPlace(options));
  if (state === null) throw new Refusal(NONE(options), 1);
  await terminal.print(
    options.format === 'json' ? `${JSON.stringify(state, null, 2)}\n` : jobsText(state, terminal.width),
  );
  return 0;
}

const NONE = (options: Options): string =>
  `${registerFile(options)}: no work was given to workers yet: "watchpoint worker" begins`;

/** Gives documents to the workers, one after the other: what was printed is theirs. */
async function add(files: readonly string[], options: Options, terminal: Terminal): Promise<Status> {
  const names = files.length ? files : [STDIN];
  const given = givenFor(names, options);
  const tally = { read: 0, unread: 0 };
  await withQueue(options, async (queue) => {
    const { giveToWorkers } = await import('../server/jobs/giving.ts');
    for (const [at, name] of names.entries()) {
      const had = isAddress(name) ? { bytes: null, given: given[at]! } : await bytesFor(name, given[at]!);
      if (typeof had === 'string') {
        terminal.say(`watchpoint: ${had}`);
        tally.unread++;
        continue;
      }
      const [id] = await giveToWorkers(queue, [{ name, ...had }]);
      await terminal.print(hanging(`job ${id}`, name === STDIN ? 'standard input' : name, terminal.width));
      tally.read++;
    }
  });
  return statusOf(tally);
}

async function show([typed]: readonly string[], options: Options, terminal: Terminal): Promise<Status> {
  const id = idIn(typed);
  const { jobCalled } = await import('../server/jobs/giving.ts');
  const row = await withQueue(options, (queue) => jobCalled(queue, id));
  if (row === null)
    throw new Refusal(`no job ${id} in ${registerFile(options)}: "watchpoint jobs" has the ids`);
  const { packed: _, ...rest } = row;
  await terminal.print(
    options.format === 'json' ? `${JSON.stringify(rest, null, 2)}\n` : jobText(row, terminal.width),
  );
  return 0;
}

async function retry(ids: readonly string[], options: Options, terminal: Terminal): Promise<Status> {
  if (ids.length === 0 && !options.all) throw new Refusal('which? name jobs by their ids, or --all');
  const which = options.all ? 'all' : ids.map(idIn);
  const { tryAgain } = await import('../server/jobs/giving.ts');
  const again = await withQueue(options, (queue) => tryAgain(queue, which));
  await terminal.print(`${count(again.length, 'job')} to be tried again\n`);
  return which === 'all' || again.length === which.length ? 0 : 1;
}

function idIn(typed: string | undefined): number {
  const id = Number(typed?.replace(/^#/, ''));
  if (!Number.isSafeInteger(id) || id < 1)
    throw new Refusal(
      `${typed === undefined ? 'which?' : `"${typed}" is no job:`} name one by its number, as "watchpoint jobs" has it`,
    );
  return id;
}

async function withQueue<T>(options: Options, use: (queue: Queue) => Promise<T>): Promise<T> {
  const { openQueue } = await import('../server/jobs/queue.ts');
  const queue = (await openQueue(registerPlace(options), { mode: 'use' }))!;
  try {
    return await use(queue);
  } finally {
    await queue.close();
  }
}
