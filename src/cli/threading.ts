import { eventWords } from '../publish/history.ts';
import { sha256 } from '../readers/identity.ts';
import type { ThreadJoined, ThreadSplit } from '../register/events.ts';
import { threadOf } from '../register/identity.ts';
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
  const [first] = all;
  if (first === undefined || all.length < 2)
    throw new Refusal('join takes two threads or more that are not one already: watchpoint thread join A B');
  return {
    kind: 'thread joined',
    document: first.wordings[0].document,
    thread: first.id,
    items: all.flatMap(({ wordings }) => wordings.map(({ id }) => id)),
    reason: reasonOf(options),
  };
}

function parted(ids: readonly string[], threads: Threads, options: Given): ThreadSplit {
  const [first] = ids;
  if (first === undefined)
    throw new Refusal('split takes the commitments that leave: watchpoint thread split c:…');
  const from = theThread(first, threads, options.file);
  const items = ids.map((id) => itemOf(id, from));
  if (items.length >= from.wordings.length)
    throw new Refusal(
      `nothing would be left of ${from.id}: it has ${from.wordings.length === 1 ? 'one wording' : `${from.wordings.length} wordings`}, and ${items.length} were named`,
    );
  const document = from.wordings[0].document;
  return {
    kind: 'thread split',
    document,
    thread: freeId(items[0]!, threads),
    items,
    reason: reasonOf(options),
  };
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

/** The thread that the item is by itself, or, where that is taken, one that never was. */
function freeId(item: string, { all, byId }: Threads): string {
  const taken = (id: string) => all.some((one) => one.id === id);
  let id = threadOf(item);
  for (let n = 2; taken(id) || (n > 2 && byId.has(id)); n++) id = `t:${sha256(`${item} ${n}`).slice(0, 16)}`;
  return id;
}

async function nowWords({ items }: ThreadJoined | ThreadSplit, store: Store): Promise<string> {
  const { byId } = await threadsIn(store);
  const found = new Set(items.flatMap((item) => byId.get(item) ?? []));
  return [...found]
    .map(({ id, wordings }) => `${id} has ${wordings.length} of the documents' words now`)
    .join('\n');
}
