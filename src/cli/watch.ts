import { changesBetween } from '../publish/changes.ts';
import { checkLines, hanging } from '../publish/sources.ts';
import { oneLine } from '../publish/words.ts';
import { listed } from '../sources/kinds/listed.ts';
import { openReaders } from '../sources/reading/readers.ts';
import type { Source } from '../sources/source.ts';
import { watchSource } from '../sources/watch.ts';
import type { Fate, Watching } from '../sources/watching.ts';
import type { Store } from '../store/store.ts';
import { updateIfFetched } from './clockKeeping.ts';
import type { Call, Options, Status } from './command.ts';
import { jobsFor } from './jobs.ts';
import { count } from './open.ts';
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
  const readers = openReaders({ jobs: jobsFor(Number.POSITIVE_INFINITY, options) });
  try {
    for (;;) {
      const status = await round({ store, readers, signal: stopped.signal }, args, options, terminal);
      if (next === null || stopped.signal.aborted) return status;
      const until = next(clock.now());
      terminal.progress(`next check at ${new Date(until).toISOString().slice(0, 16).replace('T', ' ')} UTC`);
      await clock.sleep(Math.max(0, until - clock.now()), stopped.signal).catch(() => undefined);
      if (stopped.signal.aborted) return 0;
    }
  } finally {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, stop);
    await readers.close();
    await store.close();
  }
}

type Round = Required<Pick<Watching, 'store' | 'readers' | 'signal'>>;

/** One check of each source: of one host one after the other, of several at the same time. */
async function round(
  round: Round,
  named: readonly string[],
  options: Options,
  terminal: Terminal,
): Promise<Status> {
  const { store, signal } = round;
  const sources = await sourcesIn(store, named);
  const fetcher = await fetcherFor(sources, store, options);
  const hosts = [...Map.groupBy(sources, hostOf).values()];
  let sound = true;
  const work = async () => {
    for (let group = hosts.shift(); group !== undefined; group = hosts.shift())
      for (const source of group)
        if (!signal.aborted) sound = (await checkedAndTold(source, { ...round, fetcher }, terminal)) && sound;
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    if (!signal.aborted) sound = (await updateIfFetched(store, options, terminal)) && sound;
  } finally {
    await fetcher.close();
  }
  return sound ? 0 : 1;
}

/** What is fetched is written into the register by one thread; more hosts than this at once would only wait for it. */
const AT_ONCE = 4;

const hostOf = ({ address }: Source): string => (URL.canParse(address) ? new URL(address).host : '');

/** Checks a source and prints what came of it; false where it, or something of it, could not be read. */
async function checkedAndTold(
  source: Source,
  round: Round & Pick<Watching, 'fetcher'>,
  terminal: Terminal,
): Promise<boolean> {
  terminal.progress(`checking ${source.title}`);
  const found: string[] = [];
  const tell = async (fate: Fate) => {
    found.push(await fateLines(round.store, fate, terminal.width));
    terminal.progress(`${source.title}: ${count(found.length, 'document')}`);
  };
  const process = { list: listed, clock, rules: version(), holder: holder(), hasEnded };
  const check = await watchSource(source, { ...round, ...process, tell });
  const head =
    check === null
      ? hanging('waits', `${source.title}: ${WAITS}`, terminal.width)
      : checkLines(source.title, check, terminal.width);
  await terminal.print(head + found.join(''));
  return check === null || (check.outcome !== 'could not check' && check.failed === 0);
}

const WAITS = 'another process checks it, or its publisher asked to wait';

/** What became of one document; of a changed one, by what its meaning changed. */
async function fateLines(store: Store, { is, item, added }: Fate, width: number): Promise<string> {
  const name = oneLine(added?.title || item.title || item.address || item.key);
  return hanging(`  ${SHOWN[is]}`, `${name}: ${await said()}`, width);

  async function said(): Promise<string> {
    if (is === 'new') return count(added!.commitments, 'commitment');
    if (is === 'changed' && added!.outcome !== 'new edition')
      return `it reads as edition ${added!.number} again; the register stays with edition ${added!.editions}`;
    if (is === 'changed') return changesBetween(store, added!.document, added!.number);
    if (is === 'same') return `the document ${item.document} at another address, or in another format`;
    return item.why ?? is;
  }
}

/** What became of a document, in a word or two. */
export const SHOWN: Readonly<Record<Fate['is'], string>> = {
  new: 'new',
  changed: 'changed',
  unchanged: 'unchanged',
  same: 'same',
  unread: 'not read',
  unknown: 'not had',
  gone: 'gone',
};
