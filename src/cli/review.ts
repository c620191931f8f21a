import { eventWords } from '../publish/history.ts';
import { earlierWords, reviewPage } from '../publish/review.ts';
import { doubtsOf } from '../register/doubts.ts';
import type { Recorded } from '../register/events.ts';
import { replay } from '../register/replay.ts';
import { ACTS, type Act, type Subject } from '../register/reviewing.ts';
import type { Store } from '../store/store.ts';
import type { Call, Options, Status } from './command.ts';
import { shown } from './pages.ts';
import { person, said } from './person.ts';
import { Refusal } from './refusal.ts';
import { openRegister, registerFile, withRegister } from './registerFile.ts';
import { eventOf, subjectOf } from './reviewing.ts';
import { threadsIn } from './threads.ts';

/** Walks the queue on a terminal, prints it elsewhere, or takes one word: `review accept ID`. */
export async function review(call: Call): Promise<Status> {
  const { args, options, terminal } = call;
  if (args.length > 0) return one(call);
  if (process.stdin.isTTY && process.stdout.isTTY && options.format === undefined)
    return (await import('./walk.ts')).walk(call);
  await withRegister(options, async (store) => {
    const threads = await threadsIn(store);
    await terminal.print(shown(reviewPage(doubtsOf(threads), threads), options.format, terminal));
  });
  return 0;
}

async function one({ args: [act = '', ...ids], options, terminal }: Call): Promise<Status> {
  if (!ACTS.includes(act as Act))
    throw new Refusal(
      `there is no review "${act}": choose ${ACTS.join(', ')}, as "watchpoint review accept ID"`,
    );
  if (ids.length === 0) throw new Refusal(`${act} what? watchpoint review ${act} ID`);
  person(options);
  const store = await openRegister(options, 'change');
  try {
    const threads = await threadsIn(store);
    for (const id of ids) {
      const subject = subjectOf(id, threads, registerFile(options));
      const before = await saidBefore(subject, store);
      const recorded = await record(act as Act, subject, options, store);
      await terminal.print(`${eventWords(recorded)}\n${earlierWords(before)}`);
      await terminal.print(`To take it back:  watchpoint undo ${recorded.seq}\n`);
    }
  } finally {
    await store.close();
  }
  return 0;
}

/** Writes one word to the log. */
export async function record(act: Act, subject: Subject, options: Options, store: Store): Promise<Recorded> {
  const [recorded] = await said(store, [await eventOf(act, subject, options, store)], options);
  return recorded!;
}

/** What people have said of the same item or link, by the log as it is now. */
export async function saidBefore(subject: Subject, store: Store): Promise<readonly Recorded[]> {
  const ids = new Set('link' in subject ? [subject.link] : [subject.id, ...subject.formerly]);
  const document = 'link' in subject ? subject.to.document : subject.document;
  const log: Recorded[] = [];
  for await (const recorded of store.events({ document })) log.push(recorded);
  const { undone = new Set() } = replay(log).get(document) ?? {};
  return log.filter(
    ({ seq, event }) =>
      !undone.has(seq) &&
      (event.kind === 'link judged' ? ids.has(event.link) : 'item' in event && ids.has(event.item)),
  );
}
