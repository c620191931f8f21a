import { duePage } from '../publish/due.ts';
import { dueTable } from '../publish/dueTable.ts';
import { dueOfThreads } from '../register/due.ts';
import { concerns, passes } from '../register/filter.ts';
import type { EntryOf } from '../register/register.ts';
import type { Threads } from '../register/threads.ts';
import type { Call, Status } from './command.ts';
import { shown } from './pages.ts';
import { withRegister } from './registerFile.ts';
import { filterIn } from './states.ts';
import { periodOf, threadsIn } from './threads.ts';

/** Prints what falls due, has passed, runs or recurs, seen from a day: each undertaking once, by its last words. */
export async function due({ options, terminal }: Call): Promise<Status> {
  const period = periodOf(options);
  const [filter, threads] = await withRegister(options, async (store) => [
    await filterIn(store, options),
    await threadsIn(store),
  ]);
  const theirs = filter.programme === undefined ? null : documentsOf(threads, filter.programme);
  const wanted = (entry: EntryOf<'commitment'>) =>
    (theirs === null || theirs.has(entry.document)) && passes(entry, filter);
  const found = dueOfThreads(threads, period, wanted);
  const format = options.format ?? 'table';
  await terminal.print(
    format === 'table' ? dueTable(found, period, terminal) : shown(duePage(found, period), format, terminal),
  );
  return 0;
}

/** The documents that a programme takes in. */
function documentsOf({ entries }: Threads, programme: Parameters<typeof concerns>[1]): ReadonlySet<string> {
  const commitments = new Map<string, EntryOf<'commitment'>[]>();
  for (const entry of entries.values())
    if (entry.kind === 'commitment')
      commitments.set(entry.document, [...(commitments.get(entry.document) ?? []), entry]);
  return new Set(
    [...commitments].filter(([, all]) => concerns(all, programme)).map(([document]) => document),
  );
}
