import { eventLine } from '../publish/history.ts';
import { wrap } from '../publish/text.ts';
import { entryOf } from '../register/entries.ts';
import type { Recorded } from '../register/events.ts';
import { historyOf } from '../register/history.ts';
import { replay } from '../register/replay.ts';
import type { Store } from '../store/store.ts';
import type { Call, Status } from './command.ts';
import { registerFile, withRegister } from './registerFile.ts';
import { theThread, threadsIn } from './threads.ts';

/** Prints the log: all of it, or what concerns one thread or commitment. Nothing is left out: what was undone is marked. */
export async function history({ args: [id], options, terminal }: Call): Promise<Status> {
  await withRegister(options, async (store) => {
    const line = (recorded: Recorded, undone: boolean) =>
      terminal.print(`${wrap(eventLine(recorded, { undone }), terminal.width - 8).join('\n        ')}\n`);
    if (id !== undefined)
      for (const { recorded, undone } of await concerning(id, store, registerFile(options)))
        await line(recorded, undone);
    else {
      const undone = await undoneIn(store);
      const which = options.asOf === undefined ? {} : { asOf: options.asOf };
      for await (const recorded of store.events(which)) await line(recorded, undone.has(recorded.seq));
    }
  });
  return 0;
}

async function concerning(id: string, store: Store, file: string) {
  const threads = await threadsIn(store);
  const { wordings } = theThread(id, threads, file);
  const found = new Map<number, { recorded: Recorded; undone: boolean }>();
  for (const document of new Set(wordings.map((one) => one.document))) {
    const log: Recorded[] = [];
    for await (const recorded of store.events({ document })) log.push(recorded);
    const state = replay(log).get(document)!;
    for (const { id: item } of wordings.filter((one) => one.document === document))
      for (const one of historyOf(entryOf(state, item)!, state, log)) found.set(one.recorded.seq, one);
  }
  return [...found.values()].sort((a, b) => a.recorded.seq - b.recorded.seq);
}

async function undoneIn(store: Store): Promise<ReadonlySet<number>> {
  const undone = new Set<number>();
  for await (const { seq, event } of store.events({ kinds: ['undone'] }))
    if (event.kind === 'undone') {
      if (undone.has(event.seq)) undone.delete(event.seq);
      else undone.add(event.seq);
      undone.delete(seq);
    }
  return undone;
}
