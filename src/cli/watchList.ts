import { watchListPage } from '../publish/watchList.ts';
import { standingOf } from '../register/state.ts';
import { watchListOf } from '../register/watchList.ts';
import type { Call, Status } from './command.ts';
import { shown } from './pages.ts';
import { withRegister } from './registerFile.ts';
import { periodOf, threadsIn } from './threads.ts';

/** Prints the open watchpoints, what is not said, what is to be expected again, what has gone quiet and what was answered, seen from a day. */
export async function watchList({ options, terminal }: Call): Promise<Status> {
  const period = periodOf(options);
  const threads = await withRegister(options, threadsIn);
  const list = watchListOf([...threads.entries.values()], period, threads.ties);
  const standings = threads.all
    .map((thread) => standingOf(thread, threads, period))
    .filter((standing) => standing !== null);
  const page = watchListPage(list, { asOf: period.asOf, standings, threads });
  await terminal.print(shown(page, options.format, terminal));
  return 0;
}
