import { threadPage } from '../publish/thread.ts';
import type { Call, Status } from './command.ts';
import { shown } from './pages.ts';
import { registerFile, withRegister } from './registerFile.ts';
import { periodOf, standingIn, theThread, threadsIn } from './threads.ts';

const ACTS = ['split', 'join'];

/** Prints one undertaking through all its documents, or joins and splits threads. */
export async function thread(call: Call): Promise<Status> {
  const { args, options, terminal } = call;
  const [typed = ''] = args;
  if (ACTS.includes(typed)) return (await import('./threading.ts')).threading(call);
  const period = periodOf(options);
  await withRegister(options, async (store) => {
    const threads = await threadsIn(store);
    const standing = standingIn(theThread(typed, threads, registerFile(options)), threads, period);
    await terminal.print(shown(threadPage(standing, threads, period.asOf), options.format, terminal));
  });
  return 0;
}
