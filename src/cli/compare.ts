import { existsSync } from 'node:fs';
import { compareLaws, hasProvisions } from '../law/comparing/comparing.ts';
import type { Analysis } from '../model/analysis.ts';
import { comparePage } from '../publish/compare.ts';
import { compareLawJson, compareLawPage } from '../publish/compareLaw.ts';
import { comparisonOf } from '../register/comparing.ts';
import type { Store, StoredEdition } from '../store/store.ts';
import type { Call, Options, Status } from './command.ts';
import { editionsNamed } from './editions.ts';
import { open } from './open.ts';
import { shown } from './pages.ts';
import { Refusal } from './refusal.ts';
import { registerFile, withRegister } from './registerFile.ts';
import type { Terminal } from './terminal.ts';

/** Holds two texts against each other: files, documents of the register, or two editions of one. */
export async function compare({ args, options, terminal }: Call): Promise<Status> {
  const [first, second] = await pairOf(args, options);
  const laws = [first, second].filter(hasProvisions);
  if (laws.length === 2) return comparedLaws(first, second, options, terminal);
  if (laws.length === 1) terminal.say(`watchpoint: ${ONE_LAW}`);
  else if ([first, second].every(({ document }) => document.genre === 'legislation'))
    terminal.say(`watchpoint: ${NO_PROVISIONS}`);
  const found = comparisonOf(first, second);
  await terminal.print(
    options.format === 'json'
      ? `${JSON.stringify(found, null, 2)}\n`
      : shown(comparePage(found, [nameOf(first), nameOf(second)]), options.format, terminal),
  );
  return 0;
}

const ONE_LAW =
  'one of the two is no law with provisions that its publisher names: they are compared as plain texts; for provisions give the XML of both';

const NO_PROVISIONS =
  'neither names its provisions: they are compared as plain texts; for provisions give the XML of both';

/** Two stages of a Bill, two points in time of an Act: provision by provision. The first is held to be the earlier. */
async function comparedLaws(
  first: Analysis,
  second: Analysis,
  { format }: Options,
  terminal: Terminal,
): Promise<Status> {
  const found = compareLaws(first, second);
  if (found.sameLaw === null)
    terminal.say(
      'watchpoint: nothing says that these are two versions of one law: they are compared all the same',
    );
  await terminal.print(
    format === 'json'
      ? `${JSON.stringify(compareLawJson(found, first, second), null, 2)}\n`
      : shown(compareLawPage(found, [versionOf(first), versionOf(second)]), format, terminal),
  );
  return 0;
}

const versionOf = (analysis: Analysis): string => {
  const { version = null, asOf = null } = analysis.legislation ?? {};
  return [nameOf(analysis), version, asOf && `as of ${asOf}`].filter(Boolean).join(', ');
};

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
