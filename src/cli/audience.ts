import { type Matched, matchesPage } from '../publish/matches.ts';
import { hanging } from '../publish/sources.ts';
import { textTable } from '../publish/table.ts';
import { type Audience, audienceFrom, formOf, readAudience } from '../register/audiences.ts';
import { itemsOf } from '../register/concerns/hearing.ts';
import { concernsOf } from '../register/concerns.ts';
import type { Store } from '../store/store.ts';
import { now } from './clock.ts';
import type { Call, Options, Status } from './command.ts';
import { count, givenFor, open } from './open.ts';
import { shown } from './pages.ts';
import { keeper } from './person.ts';
import { Refusal } from './refusal.ts';
import { openRegister, registerFile, withChanging, withRegister } from './registerFile.ts';
import type { Terminal } from './terminal.ts';
import { typedFile } from './typedFile.ts';

type Act = (named: readonly string[], options: Options, terminal: Terminal) => Promise<Status>;

/** Says who the readers are, and what concerns them. */
export async function audience({ args: [act = 'list', ...named], options, terminal }: Call): Promise<Status> {
  const does = Object.hasOwn(ACTS, act) ? ACTS[act] : undefined;
  if (does === undefined)
    throw new Refusal(
      `"${act}" is nothing that can be done with an audience: ${Object.keys(ACTS).join(', ')}`,
    );
  return does(named, options, terminal);
}

const ACTS: Readonly<Record<string, Act>> = { add, list, show, remove, match, try: trial };

async function add(files: readonly string[], options: Options, terminal: Terminal): Promise<Status> {
  const profiles = await Promise.all(one(files, 'file').map(profileOf));
  const store = await openRegister(options, 'write');
  try {
    for (const profile of profiles) {
      const on = { at: now(), by: keeper(options) };
      const isNew = (await store.keeping.get('audience', profile.id)) === null;
      const changed = await store.keeping.put('audience', profile.id, profile, on);
      const done = isNew ? 'added' : changed ? 'changed' : 'unchanged';
      await terminal.print(hanging(done, `${profile.title} (${profile.id})`, terminal.width));
    }
  } finally {
    await store.close();
  }
  return 0;
}

async function list(_: readonly string[], options: Options, terminal: Terminal): Promise<Status> {
  const { audiencesIn } = await import('../server/alerts/matching.ts');
  const { audiences, problems } = await withRegister(options, audiencesIn);
  for (const problem of problems) terminal.say(`watchpoint: ${problem}`);
  const rows = audiences.map(({ id, title, sector, roles, words }) => [
    id,
    title,
    [...sector, ...roles, ...words].slice(0, 5).join(', '),
  ]);
  const table = textTable(['Id', 'Audience', 'What concerns it'], rows, {
    least: [12, 16, 16],
    width: terminal.width,
  });
  await terminal.print(`${table}\n${count(audiences.length, 'audience')}\n`);
  return problems.length === 0 ? 0 : 1;
}

async function show(ids: readonly string[], options: Options, terminal: Terminal): Promise<Status> {
  for (const id of one(ids, 'audience')) {
    const kept = await withRegister(options, (store) => keptIn(store, id, options));
    const lines = Object.entries(formOf(kept))
      .filter(([, value]) => value !== '')
      .map(([name, value]) => hanging(name, value.replaceAll('\n', ', '), terminal.width));
    await terminal.print(lines.join(''));
  }
  return 0;
}

async function remove(ids: readonly string[], options: Options, terminal: Terminal): Promise<Status> {
  await withChanging(options, async (store) => {
    for (const id of one(ids, 'audience')) {
      await keptIn(store, id, options);
      await store.keeping.drop('audience', id, { at: now(), by: keeper(options) });
      await terminal.print(hanging('removed', `${id}: what it was stays in the log`, terminal.width));
    }
  });
  return 0;
}

/** What of documents of the register, or of all of it, concerns the audiences that are kept. */
async function match(documents: readonly string[], options: Options, terminal: Terminal): Promise<Status> {
  const { audiencesIn } = await import('../server/alerts/matching.ts');
  return withRegister(options, async (store) => {
    const { audiences, problems } = await audiencesIn(store);
    for (const problem of problems) terminal.say(`watchpoint: ${problem}`);
    const wanted = options.audience;
    const unknown = wanted?.find((id) => !audiences.some((kept) => kept.id === id));
    if (unknown !== undefined) await keptIn(store, unknown, options);
    if (audiences.length === 0)
      throw new Refusal(
        'no audience is kept yet: "watchpoint audience add FILE" takes one; examples/audiences has seven',
      );
    for (const kept of audiences.filter(({ id }) => wanted === undefined || wanted.includes(id)))
      await printMatches(kept, await matchedIn(store, kept, documents, options), options, terminal);
    return problems.length === 0 ? 0 : 1;
  });
}

/** A profile that is not kept, tried on documents: files, or those of the register. */
async function trial(
  [file, ...documents]: readonly string[],
  options: Options,
  terminal: Terminal,
): Promise<Status> {
  if (file === undefined)
    throw new Refusal('which? name a file with an audience: watchpoint audience try FILE');
  const profile = await profileOf(file);
  const matched =
    documents.length > 0
      ? await matchedFiles(profile, documents, options, terminal)
      : await withRegister(options, (store) => matchedIn(store, profile, [], options));
  await printMatches(profile, matched, options, terminal);
  return 0;
}

async function matchedFiles(
  profile: Audience,
  files: readonly string[],
  options: Options,
  terminal: Terminal,
): Promise<Matched[]> {
  const matched: Matched[] = [];
  for (const [at, given] of givenFor(files, options).entries()) {
    const opened = await open(files[at]!, given);
    if (typeof opened === 'string') throw new Refusal(opened);
    for (const { message } of opened.problems) terminal.say(`watchpoint: ${message}`);
    const { analysis } = opened;
    const { title, published } = analysis.document;
    matched.push({ title, published, matches: concernsOf(profile, analysis, itemsOf(analysis)) });
  }
  return matched;
}

async function matchedIn(
  store: Store,
  profile: Audience,
  documents: readonly string[],
  options: Options,
): Promise<Matched[]> {
  const { matchesIn } = await import('../server/alerts/matching.ts');
  const { folded } = await import('../register/identity.ts');
  const heads = (await store.editions()).map(({ head }) => head);
  const asked = documents.map((name) => {
    const ids = heads.filter(({ id, title }) => id === name || folded(title).includes(folded(name)));
    if (ids.length === 0)
      throw new Refusal(
        `no document "${name}" in ${registerFile(options)}: "watchpoint documents" lists them`,
      );
    return ids.map(({ id }) => id);
  });
  const matched: Matched[] = [];
  for (const id of documents.length === 0 ? [undefined] : new Set(asked.flat()))
    for await (const { head, matches } of matchesIn(store, profile, id))
      matched.push({ title: head.title, published: head.published, matches });
  return matched;
}

const printMatches = (
  profile: Audience,
  matched: readonly Matched[],
  options: Options,
  terminal: Terminal,
): Promise<void> => {
  const page = matchesPage(profile, matched, { touching: options.touching ?? false });
  return terminal.print(shown(page, options.format, terminal));
};

async function profileOf(file: string): Promise<Audience> {
  const { audience: profile, problems } = readAudience(await typedFile(file));
  if (profile === null) throw new Refusal(`${file}: ${problems.map(({ message }) => message).join('; ')}`);
  return profile;
}

async function keptIn(store: Store, id: string, options: Options): Promise<Audience> {
  const kept = await store.keeping.get('audience', id);
  const { audience: profile } = audienceFrom(kept?.body ?? null);
  if (profile === null)
    throw new Refusal(
      `no audience "${id}" in ${registerFile(options)}: "watchpoint audience list" has their ids`,
    );
  return profile;
}

function one(named: readonly string[], what: string): readonly string[] {
  if (named.length === 0)
    throw new Refusal(`which? name ${what === 'file' ? 'a file' : `the ${what} by its id`}`);
  return named;
}
