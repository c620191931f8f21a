import { resolve } from 'node:path';
import type { Problem } from '../model/problem.ts';
import { hanging, presetsText, type SourceSeen, sourcesTable } from '../publish/sources.ts';
import type { Proposal } from '../sources/presets/proposal.ts';
import type { Source } from '../sources/source.ts';
import type { Store } from '../store/store.ts';
import { now, today } from './clock.ts';
import type { Call, Options, Status } from './command.ts';
import { count } from './open.ts';
import { Refusal } from './refusal.ts';
import { openRegister, registerFile, withRegister } from './registerFile.ts';
import type { Terminal } from './terminal.ts';
import { clock, fetcherFor } from './world.ts';

type Act = (what: string | undefined, options: Options, terminal: Terminal) => Promise<Status>;

/** Says where new documents come from. */
export async function source({ args: [act = '', what], options, terminal }: Call): Promise<Status> {
  const does = ACTS[act];
  if (does === undefined)
    throw new Refusal(`"${act}" is nothing that can be done with a source: ${Object.keys(ACTS).join(', ')}`);
  return does(what, options, terminal);
}

const ACTS: Readonly<Record<string, Act>> = { add, list, presets, check, remove };

async function add(typed: string | undefined, options: Options, terminal: Terminal): Promise<Status> {
  if (typed === undefined)
    throw new Refusal('which? name an address, a folder, a mailbox or a preset: "watchpoint source presets"');
  const proposal = await proposalFor(typed, options);
  if ('message' in proposal)
    throw new Refusal(
      /^https?:/i.test(typed)
        ? `${proposal.message}; what it is can be said too: watchpoint source add feed --set address=${typed}`
        : proposal.message,
    );
  const { because, ...found } = proposal;
  const id = options.as ?? found.id;
  if (!/^[\p{L}\p{N}][\p{L}\p{N}._-]{0,79}$/u.test(id))
    throw new Refusal(`"${id}" is no name for a source: letters, digits, ".", "_" and "-" only`);
  const source: Source = { ...found, id, address: wherever(found), allow: options.allow ?? [] };
  const store = await openRegister(options, 'write');
  try {
    await mustBeOther(store, source);
    if (!(await store.following.addSource(id, source, now())))
      throw new Refusal(`there is a source "${id}" already: give this one another name with --as`);
  } finally {
    await store.close();
  }
  await terminal.print(hanging('added', `${source.title} (${id}): ${because}`, terminal.width));
  return 0;
}

/** @throws Refusal where the same is watched already: every document would be asked for twice. */
async function mustBeOther(store: Store, { id, kind, address, settings }: Source): Promise<void> {
  const told = (one: Pick<Source, 'kind' | 'address' | 'settings'>): string =>
    JSON.stringify([one.kind, one.address, Object.entries(one.settings).sort()]);
  const all = (await store.following.sources()).map((one) => ({ ...(one.is as Source), id: one.id }));
  const same = all.find((one) => one.id !== id && told(one) === told({ kind, address, settings }));
  if (same !== undefined)
    throw new Refusal(`${address} is watched already, as "${same.id}": "watchpoint source list" shows it`);
}

/** A path as it is to be found from any folder. */
const wherever = ({ kind, address }: Pick<Proposal, 'kind' | 'address'>): string =>
  kind === 'folder' || kind === 'mbox' ? resolve(address) : address;

/** With what narrows it, a preset; else what the address or path shows itself to be, for which it may be asked for once. */
async function proposalFor(typed: string, options: Options): Promise<Proposal | Problem> {
  const { fromPreset } = await import('../sources/presets/proposal.ts');
  const { presets } = await import('../sources/presets/presets.ts');
  if (options.set !== undefined || presets.some(({ id }) => id === typed))
    return lately(fromPreset(typed, settingsOf(options.set ?? [])));
  const { proposed } = await import('../sources/presets/proposing.ts');
  const fetcher = await fetcherFor([], null, options);
  try {
    return lately(await proposed(typed, (address) => fetcher.get(address)));
  } finally {
    await fetcher.close();
  }
}

/** What was published long ago is read only where somebody asks for it: a first check would take days. */
const LATELY = 90 * 86_400_000;

async function lately(proposal: Proposal | Problem): Promise<Proposal | Problem> {
  if ('message' in proposal || proposal.preset === null || proposal.settings.since || proposal.settings.most)
    return proposal;
  const { presets } = await import('../sources/presets/presets.ts');
  const known = presets.find(({ id }) => id === proposal.preset)!.settings.map(({ name }) => name);
  if (!known.includes('since')) return proposal;
  const since = new Date(clock.now() - LATELY).toISOString().slice(0, 10);
  const own = Object.entries(proposal.settings).filter(([name]) => known.includes(name));
  const { fromPreset } = await import('../sources/presets/proposal.ts');
  const made = fromPreset(proposal.preset, { ...Object.fromEntries(own), since });
  if ('message' in made) return made;
  const because = `${proposal.because}; from ${since} on, or as --set since=DAY says`;
  return { ...made, id: proposal.id, title: proposal.title, because };
}

function settingsOf(typed: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    typed.map((one) => {
      const [, name, value] = /^([\w-]+)=(.+)$/s.exec(one) ?? [];
      if (name === undefined) throw new Refusal(`--set ${one}: write it as organisation=home-office`);
      return [name, value!];
    }),
  );
}

async function presets(_: string | undefined, __: Options, terminal: Terminal): Promise<Status> {
  const { presets: all } = await import('../sources/presets/presets.ts');
  await terminal.print(presetsText(all, terminal.width));
  return 0;
}

/** Asks the live service, and says what is as expected and what differs. */
async function check(id: string | undefined, options: Options, terminal: Terminal): Promise<Status> {
  const { checkSource } = await import('../sources/presets/check.ts');
  return withRegister(options, async (store) => {
    const sources = await sourcesIn(store, id === undefined ? [] : [id]);
    const fetcher = await fetcherFor(sources, null, options);
    let sound = true;
    try {
      for (const one of sources) {
        await terminal.print(`${one.title} (${one.id})\n`);
        for await (const { asExpected, says } of checkSource(
          one,
          (address) => fetcher.get(address),
          today(undefined),
        )) {
          sound &&= asExpected !== false;
          await terminal.print(hanging(`  ${FINDINGS[String(asExpected)]}`, says, terminal.width));
        }
      }
    } finally {
      await fetcher.close();
    }
    return sound ? 0 : 1;
  });
}

const FINDINGS: Readonly<Record<string, string>> = {
  true: 'as expected',
  false: 'differs',
  null: 'cannot tell',
};

async function list(_: string | undefined, options: Options, terminal: Terminal): Promise<Status> {
  await withRegister(options, async (store) => {
    const sources = await sourcesIn(store, []);
    const last = await store.following.lastChecks();
    const seen: SourceSeen[] = [];
    for (const { id, title } of sources)
      seen.push({
        id,
        title,
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
