import { duePage } from '../publish/due.ts';
import { dueTable } from '../publish/dueTable.ts';
import { dueOf, untilOf } from '../register/due.ts';
import { today } from './clock.ts';
import type { Call, Status } from './command.ts';
import { shown } from './pages.ts';
import { withRegister } from './registerFile.ts';
import { commitmentsIn, filterFrom } from './states.ts';

/** Prints what falls due, has passed, runs or recurs, seen from a day. */
export async function due({ options, terminal }: Call): Promise<Status> {
  const asOf = today(options.asOf);
  const period = { asOf, until: untilOf(asOf, options.within ?? '90d')! };
  const filter = await filterFrom(options);
  const found = dueOf(await withRegister(options, (store) => commitmentsIn(store, filter)), period);
  const format = options.format ?? 'table';
  await terminal.print(
    format === 'table' ? dueTable(found, period, terminal) : shown(duePage(found, period), format, terminal),
  );
  return 0;
}
