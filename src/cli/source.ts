import { hanging, type SourceSeen, sourcesTable } from '../publish/sources.ts';
import type { Source } from '../sources/source.ts';
import type { Store } from '../store/store.ts';
import { now } from './clock.ts';
import type { Call, Options, Status } from './command.ts';
import { count } from './open.ts';
import { Refusal } from './refusal.ts';
import { openRegister, registerFile, withRegister } from './registerFile.ts';
import type { Terminal } from './terminal.ts';

type Act = (what: string | undefined, options: Options, terminal: Terminal) => Promise<Status>;

/** Says where new documents come from. */
export async function source({ args: [act = '', what], options, terminal }: Call): Promise<Status> {
  const does = ACTS[act];
  if (does === undefined)
    throw new Refusal(`"${act}" is nothing that can be done with a source: ${Object.keys(ACTS).join(', ')}`);
  return does(what, options, terminal);
}

const ACTS: Readonly<Record<string, Act>> = { add, list, remove };

async function add(typed: string | undefined, options: Options, terminal: Terminal): Promise<Status> {
  if (typed === undefined) throw new Refusal('which? name an address, a folder, a mailbox or a preset');
  const found: Source = {
    id: options.as ?? 'x',
    title: typed,
    kind: 'feed',
    preset: null,
    address: typed,
    settings: {},
    allow: options.allow ?? [],
  };
  const store = await openRegister(options, 'write');
  try {
    if (!(await store.following.addSource(found.id, found, now())))
      throw new Refusal(`there is a source "${found.id}" already: give this one another name with --as`);
  } finally {
    await store.close();
  }
  await terminal.print(hanging('added', `${found.title} (${found.id})`, terminal.width));
  return 0;
}

async function list(_: string | undefined, options: Options, terminal: Terminal): Promise<Status> {
  await withRegister(options, async (store) => {
    const sources = await sourcesIn(store, []);
    const last = await store.following.lastChecks();
    const seen: SourceSeen[] = [];
    for (const { id, title, address } of sources)
      seen.push({
        id,
        title,
        address,
        last: last.get(id) ?? null,
        items: await store.following.itemCounts(id),
      });
    await terminal.print(`${sourcesTable(seen, terminal.width)}\n${count(seen.length, 'source')}\n`);
  });
  return 0;
}

async function remove(id: string | undefined, options: Options, terminal: Terminal): Promise<Status> {
  if (id === undefined)
    throw new Refusal('which? name the source by its id: "watchpoint source list" has them');
  const store = await openRegister(options, 'change');
  try {
    if (!(await store.following.removeSource(id, now())))
      throw new Refusal(
        `no source "${id}" in ${registerFile(options)}: "watchpoint source list" has their ids`,
      );
  } finally {
    await store.close();
  }
  await terminal.print(
    hanging('removed', `${id}: it is watched no more; what was read from it stays`, terminal.width),
  );
  return 0;
}

/** The sources named, or all. */
export async function sourcesIn(store: Store, named: readonly string[]): Promise<readonly Source[]> {
  const all = (await store.following.sources()).map(({ id, is }) => ({ ...(is as Source), id }));
  if (all.length === 0)
    throw new Refusal(
      'no source is watched yet: "watchpoint source add ADDRESS" takes one, "watchpoint source presets" lists publishers',
    );
  const unknown = named.find((one) => !all.some(({ id }) => id === one));
  if (unknown !== undefined)
    throw new Refusal(
      `no source "${unknown}": there ${all.length === 1 ? 'is' : 'are'} ${all.map(({ id }) => id).join(', ')}`,
    );
  return named.length === 0 ? all : all.filter(({ id }) => named.includes(id));
}
