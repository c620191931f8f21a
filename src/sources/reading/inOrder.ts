import { EventEmitter, once } from 'node:events';

/** How much may be held at once: taken from the source, and its result not yet asked for. */
export interface Room {
  readonly items: number;
  /** Of what `sizeOf` counts; one item that is larger is held alone. */
  readonly size: number;
}

/**
 * Carries `work` out for what the source gives, some of it at the same time, and gives the results in the source's
 * order. Takes no more from the source than there is room for, the one that it holds until there is some apart. What the
 * source or the work throws is thrown in its place; whoever leaves off leaves the source too.
 */
export async function* inOrder<Item, Result>(
  source: AsyncIterable<Item>,
  work: (item: Item) => Promise<Result>,
  { sizeOf, room }: { readonly sizeOf: (item: Item) => number; readonly room: Room },
): AsyncGenerator<Result, void> {
  const begun: { readonly size: number; readonly result: Promise<Result> }[] = [];
  const changes = new EventEmitter();
  let held = 0;
  let left = false;
  let ended = false;
  const until = async (holds: () => boolean) => {
    while (!left && !holds()) await once(changes, 'change');
    return !left;
  };
  const begin = (size: number, result: Promise<Result>) => {
    result.catch(() => undefined);
    begun.push({ size, result });
    held += size;
    changes.emit('change');
  };
  const take = async () => {
    const hasRoom = () => begun.length < room.items;
    for await (const item of source) {
      const size = sizeOf(item);
      if (!(await until(() => hasRoom() && (held === 0 || held + size <= room.size)))) return;
      begin(size, work(item));
      if (!(await until(hasRoom))) return;
    }
  };
  const taking = take()
    .catch((error) => begin(0, Promise.reject(error)))
    .finally(() => {
      ended = true;
      changes.emit('change');
    });
  try {
    while (await until(() => begun.length > 0 || ended)) {
      if (begun.length === 0) return;
      yield await begun[0]!.result;
      held -= begun.shift()!.size;
      changes.emit('change');
    }
  } finally {
    left = true;
    changes.emit('change');
    void taking;
  }
}
