import { existsSync } from 'node:fs';
import type { Analysis } from '../model/analysis.ts';
import { analyse } from '../pipeline.ts';
import { comparePage } from '../publish/compare.ts';
import { comparisonOf } from '../register/comparing.ts';
import { folded } from '../register/identity.ts';
import type { Store, StoredEdition } from '../store/store.ts';
import type { Call, Options, Status } from './command.ts';
import { open } from './open.ts';
import { shown } from './pages.ts';
import { Refusal } from './refusal.ts';
import { registerFile, withRegister } from './registerFile.ts';

/** Holds two texts against each other: files, documents of the register, or two editions of one. */
export async function compare({ args, options, terminal }: Call): Promise<Status> {
  const [first, second] = await pairOf(args, options);
  const found = comparisonOf(first, second);
  await terminal.print(
    options.format === 'json'
      ? `${JSON.stringify(found, null, 2)}\n`
      : shown(comparePage(found, [nameOf(first), nameOf(second)]), options.format, terminal),
  );
  return 0;
}

const nameOf = ({ document: { title, id, published, edition } }: Analysis): string =>
  `${title || id}${published === null ? '' : `, ${published}`} (edition ${edition.slice(0, 16)})`;

async function pairOf(
  [a = '', b]: readonly string[],
  options: Options,
): Promise<readonly [Analysis, Analysis]> {
  if (b !== undefined) return [await textOf(a, options, 0), await textOf(b, options, 1)];
  return withRegister(options, async (store) => {
    const editions = await editionsOf(store, a, registerFile(options));
    if (editions.length < 2)
      throw new Refusal(`"${a}" has one edition only: name a second text, as "watchpoint compare A B"`);
    const [before, after] = editions.slice(-2);
    return [await storedIn(store, before!), await storedIn(store, after!)];
  });
}

/** A file where there is one of that name; else a document of the register, "ID@2" for its second edition. */
async function textOf(typed: string, options: Options, at: number): Promise<Analysis> {
  if (existsSync(typed)) {
    const { published = [] } = options;
    const day = published.length > 1 ? published[at] : published[0];
    const opened = await open(typed, day === undefined ? {} : { published: day });
    if (typeof opened === 'string') throw new Refusal(opened);
    return analyse(opened.document!);
  }
  return withRegister(options, async (store) => {
    const [, name = typed, number] = /^(.+)@(\d{1,4})$/.exec(typed) ?? [];
    const editions = await editionsOf(store, name, registerFile(options));
    const edition = number === undefined ? editions.at(-1) : editions[Number(number) - 1];
    if (edition === undefined)
      throw new Refusal(`"${name}" has ${editions.length} editions, and no number ${number}`);
    return storedIn(store, edition);
  });
}

async function editionsOf(store: Store, name: string, file: string): Promise<readonly StoredEdition[]> {
  const exact = await store.editions(name);
  if (exact.length > 0) return exact;
  const all = (await store.editions()).filter(({ head }) => folded(head.title).includes(folded(name)));
  const ids = new Set(all.map(({ head }) => head.id));
  if (ids.size === 1) return all;
  throw new Refusal(
    ids.size === 0
      ? `"${name}" is no file, and no document in ${file} has that id or those words in its title`
      : `${ids.size} documents have "${name}" in their titles: name one by its id, as ${[...ids].slice(0, 2).join(', ')}`,
  );
}

async function storedIn(store: Store, { head }: StoredEdition): Promise<Analysis> {
  return (await store.analysis(head.id, head.edition))!;
}
