import { timelineSvg, timelineText } from '../publish/timeline.ts';
import { untilOf } from '../register/due.ts';
import { today } from './clock.ts';
import type { Call, Status } from './command.ts';
import { registerFile, withRegister } from './registerFile.ts';
import { standingIn, theThread, threadsIn } from './threads.ts';

/** Prints what happened to one undertaking, day by day. */
export async function timeline({ args: [typed = ''], options, terminal }: Call): Promise<Status> {
  const asOf = today(options.asOf);
  await withRegister(options, async (store) => {
    const threads = await threadsIn(store);
    const period = { asOf, until: untilOf(asOf, '90d')! };
    const standing = standingIn(theThread(typed, threads, registerFile(options)), threads, period);
    await terminal.print(
      options.format === 'svg'
        ? timelineSvg(standing, threads, asOf)
        : timelineText(standing, threads, asOf, terminal.width),
    );
  });
  return 0;
}
