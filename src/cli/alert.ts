import { sentPage } from '../publish/sent.ts';
import { hanging } from '../publish/sources.ts';
import { textTable } from '../publish/table.ts';
import { type Alert, alertsOf } from '../server/alerts/alert.ts';
import type { Store } from '../store/store.ts';
import { officeOf } from './alertOffice.ts';
import { now } from './clock.ts';
import type { Call, Options, Status } from './command.ts';
import { count } from './open.ts';
import { shown } from './pages.ts';
import { keeper } from './person.ts';
import { ranWords } from './ranWords.ts';
import { Refusal } from './refusal.ts';
import { openRegister, registerFile, withChanging, withRegister } from './registerFile.ts';
import { nextTime } from './schedule.ts';
import type { Terminal } from './terminal.ts';
import { day } from './typed.ts';
import { typedFile } from './typedFile.ts';
import { clock, random } from './world.ts';

type Act = (named: readonly string[], options: Options, terminal: Terminal) => Promise<Status>;

/** Says who is told of what, tells them, and shows what was sent. */
export async function alert({ args: [act = 'list', ...named], options, terminal }: Call): Promise<Status> {
  const does = Object.hasOwn(ACTS, act) ? ACTS[act] : undefined;
  if (does === undefined)
    throw new Refusal(`"${act}" is nothing that can be done with an alert: ${Object.keys(ACTS).join(', ')}`);
  return does(named, options, terminal);
}

const ACTS: Readonly<Record<string, Act>> = { add, list, remove, run, sent, proof };

async function add(files: readonly string[], options: Options, terminal: Terminal): Promise<Status> {
  if (files.length === 0) throw new Refusal('which? name a file with an alert: watchpoint alert add FILE');
  const [{ keepAlert }, { parse }] = await Promise.all([
    import('../server/alerts/keeping.ts'),
    import('yaml'),
  ]);
  const from = options.fromStart ? 'start' : 'now';
  return withWriting(options, async (store) => {
    for (const file of files) {
      const data = dataOf(await typedFile(file), file, parse);
      const had = typeof data.id === 'string' ? await store.keeping.get('alert', data.id) : null;
      const { alert: kept, problems } = await keepAlert(store, data, {
        at: now(),
        by: keeper(options),
        random,
        from,
      });
      if (kept === null) throw new Refusal(`${file}: ${problems.map(({ message }) => message).join('; ')}`);
      await terminal.print(hanging(had === null ? 'added' : 'changed', wordsOf(kept), terminal.width));
      if (kept.secret !== undefined && data.secret === undefined && had === null)
        await terminal.print(hanging('secret', `${kept.secret} (shown this once)`, terminal.width));
    }
    return 0;
  });
}

function dataOf(text: string, file: string, parse: (text: string) => unknown): Record<string, unknown> {
  try {
    const data = parse(text);
    if (typeof data === 'object' && data !== null && !Array.isArray(data))
      return data as Record<string, unknown>;
  } catch (error) {
    throw new Refusal(`${file}: not YAML or JSON: ${(error as Error).message.split('\n')[0]}`);
  }
  throw new Refusal(`${file}: an alert is expected, as docs/alerts.md shows`);
}

const wordsOf = ({ id, title, audience, view, on, by: way, to, when }: Alert): string =>
  `${title} (${id}): ${audience ?? view ?? 'a filter'}: ${on.join(', ')}; ${when}, by ${way}${to.length === 0 ? '' : ` to ${to.join(', ')}`}`;

async function list(_: readonly string[], options: Options, terminal: Terminal): Promise<Status> {
  const kept = await withRegister(options, (store) => store.keeping.list('alert'));
  const { alerts, problems } = alertsOf(kept);
  for (const { message } of problems) terminal.say(`watchpoint: ${message}`);
  const rows = alerts.map(({ id, title, audience, view, by: way, to, when }) => [
    id,
    title,
    audience ?? view ?? 'filter',
    `${when}, ${way}`,
    to.join(', '),
  ]);
  const least = [10, 14, 10, 10, 10];
  const table = textTable(['Id', 'Alert', 'Of what', 'How', 'To'], rows, { least, width: terminal.width });
  await terminal.print(`${table}\n${count(alerts.length, 'alert')}\n`);
  return problems.length === 0 ? 0 : 1;
}

async function remove(ids: readonly string[], options: Options, terminal: Terminal): Promise<Status> {
  if (ids.length === 0) throw new Refusal('which? name the alert by its id');
  return withChanging<Status>(options, async (store) => {
    for (const id of ids) {
      if (!(await store.keeping.drop('alert', id, { at: now(), by: keeper(options) })))
        throw new Refusal(
          `no alert "${id}" in ${registerFile(options)}: "watchpoint alert list" has their ids`,
        );
      await terminal.print(hanging('removed', `${id}: what was sent stays in the ledger`, terminal.width));
    }
    return 0;
  });
}

async function sent([id]: readonly string[], options: Options, terminal: Terminal): Promise<Status> {
  const which = id === undefined ? {} : id.startsWith('m:') ? { id } : { alert: id };
  const all = await withRegister(options, (store) => store.ledger.sent(which));
  await terminal.print(shown(sentPage(all), options.format, terminal));
  return 0;
}

const WEEK = 7 * 86_400_000;

/** What an alert found in a time, or that it found nothing, with the checks behind that. */
async function proof([id]: readonly string[], options: Options, terminal: Terminal): Promise<Status> {
  if (id === undefined) throw new Refusal('which? name the alert by its id');
  const { proofNow } = await import('../server/alerts/proof.ts');
  const page = await withChanging(options, async (store) => {
    const { alerts } = alertsOf(await store.keeping.list('alert'));
    const kept = alerts.find((one) => one.id === id);
    if (kept === undefined)
      throw new Refusal(
        `no alert "${id}" in ${registerFile(options)}: "watchpoint alert list" has their ids`,
      );
    const since =
      options.since === undefined
        ? new Date(clock.now() - WEEK).toISOString()
        : `${day(options.since)}T00:00:00.000Z`;
    return proofNow(store, kept, since, now());
  });
  await terminal.print(shown(page, options.format, terminal));
  return 0;
}

/** Looks and sends: once, or all the time. */
async function run(_: readonly string[], options: Options, terminal: Terminal): Promise<Status> {
  const next = nextTime(options.every === undefined ? {} : { every: options.every });
  const stopped = new AbortController();
  const stop = () => stopped.abort(new Error('stopped'));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
  try {
    return await withWriting(options, async (store) => {
      for (;;) {
        const status = await round(store, options, terminal, stopped.signal);
        if (next === null || stopped.signal.aborted) return status;
        const until = next(clock.now());
        await clock.sleep(Math.max(0, until - clock.now()), stopped.signal).catch(() => undefined);
        if (stopped.signal.aborted) return 0;
      }
    });
  } finally {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, stop);
  }
}

async function round(
  store: Store,
  options: Options,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<Status> {
  const { runAlerts } = await import('../server/alerts/running.ts');
  const { office, close } = await officeOf(store, options, signal);
  try {
    const ran = await runAlerts(office);
    for (const problem of ran.problems) terminal.say(`watchpoint: ${problem}`);
    await terminal.print(`${ranWords(ran)}\n`);
    return ran.problems.length === 0 && ran.lost === 0 && ran.putOff === 0 ? 0 : 1;
  } finally {
    await close();
  }
}

async function withWriting(options: Options, use: (store: Store) => Promise<Status>): Promise<Status> {
  const store = await openRegister(options, 'write');
  try {
    return await use(store);
  } finally {
    await store.close();
  }
}
