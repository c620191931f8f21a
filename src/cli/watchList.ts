import { watchListPage } from '../publish/due.ts';
import { watchListOf } from '../register/watchList.ts';
import { today } from './clock.ts';
import type { Call, Status } from './command.ts';
import { shown } from './pages.ts';
import { withRegister } from './registerFile.ts';
import { entriesIn } from './states.ts';

/** Prints the open watchpoints and what is not said, seen from a day. */
export async function watchList({ options, terminal }: Call): Promise<Status> {
  const asOf = today(options.asOf);
  const entries = await withRegister(options, (store) => entriesIn(store));
  await terminal.print(
    shown(watchListPage(watchListOf(entries, { asOf }), { asOf }), options.format, terminal),
  );
  return 0;
}
