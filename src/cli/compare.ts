import { existsSync } from 'node:fs';
import type { Analysis } from '../model/analysis.ts';
import { comparePage } from '../publish/compare.ts';
import { comparisonOf } from '../register/comparing.ts';
import type { Store, StoredEdition } from '../store/store.ts';
import type { Call, Options, Status } from './command.ts';
import { editionsNamed } from './editions.ts';
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

/** The two texts that were named: files, documents of the register, or the last two editions of one. */
export async function pairOf(
  [a = '', b]: readonly string[],
  options: Options,
): Promise<readonly [Analysis, Analysis]> {
  if (b !== undefined) return [await textOf(a, options, 0), await textOf(b, options, 1)];
  if (existsSync(a))
    throw new Refusal(`${a} is one file: name a second text, as "watchpoint compare ${a} OTHER"`);
  return withRegister(options, async (store) => {
    const editions = await editionsNamed(store, a, registerFile(options));
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
    return opened.analysis;
  }
  return withRegister(options, async (store) => {
    const [, name = typed, number] = /^(.+)@(\d{1,4})$/.exec(typed) ?? [];
    const editions = await editionsNamed(store, name, registerFile(options), 'no file, and no');
    const edition = number === undefined ? editions.at(-1) : editions[Number(number) - 1];
    if (edition === undefined)
      throw new Refusal(`"${name}" has ${editions.length} editions, and no number ${number}`);
    return storedIn(store, edition);
  });
}

async function storedIn(store: Store, { head }: StoredEdition): Promise<Analysis> {
  return (await store.analysis(head.id, head.edition))!;
}
