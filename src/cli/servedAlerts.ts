import type { Store } from '../store/store.ts';
import { officeOf } from './alertOffice.ts';
import type { Options } from './command.ts';
import { ranWords } from './ranWords.ts';
import type { Terminal } from './terminal.ts';
import { clock } from './world.ts';

/** Between one look and the next, in milliseconds. */
const MINUTE = 60_000;

/**
 * Looks, writes and sends each minute while the server runs, until the function that is given ends it. Each message is
 * one process's to send (store/ledger.ts), so that "alert run" may run beside it. What goes wrong is said once for as
 * long as it lasts; the server goes on.
 */
export function alertsWhileServing(
  store: Store,
  options: Options & { readonly address: string },
  terminal: Terminal,
): () => Promise<void> {
  const stopped = new AbortController();
  let before = '';
  const tell = (words: string) => {
    if (words !== before && words !== '') terminal.say(`watchpoint: alerts: ${words}`);
    before = words;
  };
  const loop = async () => {
    while (!stopped.signal.aborted) {
      tell(await once(store, options, stopped.signal));
      await clock.sleep(MINUTE, stopped.signal).catch(() => undefined);
    }
  };
  const ended = loop();
  return async () => {
    stopped.abort(new Error('stopped'));
    await ended;
  };
}

/** What is to be said of one round; empty where all went well. */
async function once(store: Store, options: Options, signal: AbortSignal): Promise<string> {
  try {
    const { runAlerts } = await import('../server/alerts/running.ts');
    const { office, close } = await officeOf(store, options, signal);
    try {
      const ran = await runAlerts(office);
      return [...ran.problems, ...(ran.lost > 0 ? [ranWords(ran)] : [])].join('; ');
    } finally {
      await close();
    }
  } catch (error) {
    return signal.aborted ? '' : (error as Error).message.split('\n')[0]!;
  }
}
