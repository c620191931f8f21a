import { watchListPage } from '../publish/due.ts';
import { standingOf } from '../register/state.ts';
import { watchListOf } from '../register/watchList.ts';
import { today } from './clock.ts';
import type { Call, Status } from './command.ts';
import { shown } from './pages.ts';
import { withRegister } from './registerFile.ts';
import { threadsIn } from './threads.ts';

/** Prints the open watchpoints, what is not said, what has gone quiet and what was answered, seen from a day. */
export async function watchList({ options, terminal }: Call): Promise<Status> {
  const asOf = today(options.asOf);
  const threads = await withRegister(options, threadsIn);
  const list = watchListOf([...threads.entries.values()], { asOf }, threads.ties);
  const quiet = threads.all
    .map((thread) => standingOf(thread, threads, { asOf, until: asOf }))
    .filter((standing) => standing?.state === 'gone quiet')
    .filter((standing) => standing !== null);
  const page = watchListPage(list, { asOf, quiet, heads: threads.heads });
  await terminal.print(shown(page, options.format, terminal));
  return 0;
}
