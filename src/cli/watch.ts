import { changesBetween } from '../publish/changes.ts';
import { checkLines, hanging } from '../publish/sources.ts';
import { oneLine } from '../publish/words.ts';
import type { Fate } from '../sources/item.ts';
import { listed } from '../sources/kinds/listed.ts';
import type { Source } from '../sources/source.ts';
import { watchSource } from '../sources/watch.ts';
import type { Check } from '../store/following.ts';
import type { Store } from '../store/store.ts';
import type { Call, Options, Status } from './command.ts';
import { openRegister } from './registerFile.ts';
import { nextTime } from './schedule.ts';
import { sourcesIn } from './source.ts';
import type { Terminal } from './terminal.ts';
import { version } from './version.ts';
import { watchReport } from './watchReport.ts';
import { clock, fetcherFor, hasEnded, holder } from './world.ts';

/** Checks the sources: once, or all the time; or says how that went. */
export async function watch(call: Call): Promise<Status> {
  const { args, options, terminal } = call;
  if (options.report) return watchReport(call);
  const next = nextTime(options);
  const stopped = new AbortController();
  const stop = () => stopped.abort(new Error('stopped'));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
  const store = await openRegister(options, 'write');
  try {
    for (;;) {
      const status = await round(store, args, options, terminal, stopped.signal);
      if (next === null || stopped.signal.aborted) return status;
      const until = next(clock.now());
      terminal.progress(`next check at ${new Date(until).toISOString().slice(0, 16).replace('T', ' ')} UTC`);
      await clock.sleep(Math.max(0, until - clock.now()), stopped.signal).catch(() => undefined);
      if (stopped.signal.aborted) return 0;
    }
  } finally {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, stop);
    await store.close();
  }
}

/** One check of each source. */
async function round(
  store: Store,
  named: readonly string[],
  options: Options,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<Status> {
  const sources = await sourcesIn(store, named);
  const fetcher = await fetcherFor(sources, store, options);
  const checks: (Check | null)[] = [];
  try {
    for (const source of sources) {
      if (signal.aborted) break;
      terminal.progress(`checking ${source.title}`);
      const check = await watchSource(source, {
        store,
        fetcher,
        list: listed,
        clock,
        rules: version(),
        holder: holder(),
        hasEnded,
        signal,
        tell: (fate) => told(store, fate, source, terminal),
      });
      checks.push(check);
      await terminal.print(
        check === null
          ? hanging(
              'waits',
              `${source.title}: another process checks it, or its publisher asked to wait`,
              terminal.width,
            )
          : checkLines(source.title, check, terminal.width),
      );
    }
  } finally {
    await fetcher.close();
  }
  return checks.some((check) => check?.outcome === 'could not check' || (check?.failed ?? 0) > 0) ? 1 : 0;
}

/** What became of one document, said as it happens; of a changed one, by what its meaning changed. */
async function told(
  store: Store,
  { is, item, added }: Fate,
  source: Source,
  terminal: Terminal,
): Promise<void> {
  const name = oneLine(added?.title || item.title || item.address || item.key);
  if (is === 'same') return terminal.print(hanging('  same', `${name}: ${item.document}`, terminal.width));
  if (is !== 'new' && is !== 'changed')
    return terminal.say(`watchpoint: ${source.id}: ${item.address ?? item.key}: ${item.why ?? is}`);
  const what =
    is === 'new'
      ? `${added!.commitments} commitments`
      : await changesBetween(store, added!.document, added!.number);
  await terminal.print(hanging(`  ${is}`, `${name}: ${what}`, terminal.width));
}
