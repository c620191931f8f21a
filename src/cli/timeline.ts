import { timelineText } from '../publish/timeline.ts';
import { timelineSvg } from '../publish/timelineSvg.ts';
import type { Call, Status } from './command.ts';
import { registerFile, withRegister } from './registerFile.ts';
import { periodOf, standingIn, theThread, threadsIn } from './threads.ts';

/** Prints what happened to one undertaking, day by day. */
export async function timeline({ args: [typed = ''], options, terminal }: Call): Promise<Status> {
  const period = periodOf(options);
  await withRegister(options, async (store) => {
    const threads = await threadsIn(store);
    const standing = standingIn(theThread(typed, threads, registerFile(options)), threads, period);
    await terminal.print(
      options.format === 'svg'
        ? timelineSvg(standing, threads, period.asOf)
        : timelineText(standing, threads, period.asOf, terminal.width),
    );
  });
  return 0;
}
