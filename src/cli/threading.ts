import { eventWords } from '../publish/history.ts';
import type { ThreadJoined, ThreadSplit } from '../register/events.ts';
import { idsFor, joinOf, splitOf, unsplit } from '../register/threading.ts';
import type { Thread, Threads } from '../register/threads.ts';
import type { Store } from '../store/store.ts';
import type { Call, Options, Status } from './command.ts';
import { person, reasonOf, said } from './person.ts';
import { Refusal } from './refusal.ts';
import { openRegister, registerFile } from './registerFile.ts';
import { theThread, threadsIn } from './threads.ts';

/** `thread join THREAD THREAD...` and `thread split ITEM...`: a person's word, which can be undone. */
export async function threading({ args: [act, ...ids], options, terminal }: Call): Promise<Status> {
  person(options);
  const store = await openRegister(options, 'change');
  try {
    const threads = await threadsIn(store);
    const make = act === 'join' ? joinedBy : parted;
    const event = make(ids, threads, { ...options, file: registerFile(options) });
    const [recorded] = await said(store, [event], options);
    await terminal.print(`${eventWords(recorded!)}\nTo take it back:  watchpoint undo ${recorded!.seq}\n`);
    await terminal.print(`${await nowWords(event, store)}\n`);
  } finally {
    await store.close();
  }
  return 0;
}

type Given = Options & { readonly file: string };

/** The event that makes threads one: those that were named, or those of the commitments that were. */
export function joinedBy(ids: readonly string[], threads: Threads, options: Given): ThreadJoined {
  const all = [...new Set(ids.map((id) => theThread(id, threads, options.file)))];
  const [first, second, ...more] = all;
  if (first === undefined || second === undefined)
    throw new Refusal('join takes two threads or more that are not one already: watchpoint thread join A B');
  return joinOf([first, second, ...more], reasonOf(options));
}

function parted(ids: readonly string[], threads: Threads, options: Given): ThreadSplit {
  const [first] = ids;
  if (first === undefined)
    throw new Refusal('split takes the commitments that leave: watchpoint thread split c:…');
  const from = theThread(first, threads, options.file);
  const items = ids.map((id) => itemOf(id, from));
  const not = unsplit(from, items);
  if (not !== null) throw new Refusal(not);
  return splitOf(from, items, freeId(items[0]!, threads), reasonOf(options));
}

function itemOf(typed: string, { id, wordings }: Thread): string {
  const found = wordings.filter((one) =>
    [one.id, ...one.formerly].some((own) => own.startsWith(typed) || own.slice(2).startsWith(typed)),
  );
  if (found.length === 1) return found[0]!.id;
  throw new Refusal(
    `"${typed}" is ${found.length === 0 ? 'no wording' : 'more than one wording'} of thread ${id}: name commitments by their ids, as of ${wordings.map((one) => one.id).join(', ')}`,
  );
}

/** What the new thread is called: the first is free where no thread is called so now, the others where none ever was. */
function freeId(item: string, { all, byId }: Threads): string {
  let first = true;
  for (const id of idsFor(item)) {
    if (first ? !all.some((one) => one.id === id) : !byId.has(id)) return id;
    first = false;
  }
  throw new Error(`no id for a thread of ${item}`);
}

async function nowWords({ items }: ThreadJoined | ThreadSplit, store: Store): Promise<string> {
  const { byId } = await threadsIn(store);
  const found = new Set(items.flatMap((item) => byId.get(item) ?? []));
  return [...found]
    .map(({ id, wordings }) => `${id} has ${wordings.length} of the documents' words now`)
    .join('\n');
}
