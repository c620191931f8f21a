import type { TableName } from '../publish/csv.ts';
import { registerJsonParts } from '../publish/json.ts';
import type { Seen } from '../publish/seen.ts';
import type { View } from '../publish/view.ts';
import type { Filter } from '../register/filter.ts';
import type { Store } from '../store/store.ts';
import type { Call, Options, Status } from './command.ts';
import { Refusal } from './refusal.ts';
import { withRegister } from './registerFile.ts';
import { filterIn } from './states.ts';
import type { Terminal } from './terminal.ts';
import { seenIn } from './threads.ts';

/** What is to be printed, and from where. */
interface Export {
  readonly seen: Seen;
  readonly filter: Filter;
  readonly store: Store;
  readonly options: Options;
  readonly terminal: Terminal;
}

const FORMATS = {
  csv: printCsv,
  json: ({ seen, filter, terminal }: Export) => printJson(seen, filter, terminal),
  jsonld: printJsonLd,
  ics: printIcs,
  atom: printAtom,
  jsonfeed: printJsonFeed,
};

/** Prints the register for other programs: the same register seen from the same day gives the same bytes. */
export async function exportAs({ args: [format = ''], options, terminal }: Call): Promise<Status> {
  if (format === 'csvw') return printDictionary(terminal);
  const print = Object.hasOwn(FORMATS, format) ? FORMATS[format as keyof typeof FORMATS] : undefined;
  if (!print)
    throw new Refusal(
      `there is no export "${format}": choose ${[...Object.keys(FORMATS), 'csvw'].join(', ')}`,
    );
  if (options.of !== undefined && format !== 'csv')
    throw new Refusal('--of names a table, and only "export csv" prints tables: leave it out');
  await withRegister(options, async (store) => {
    const filter = await filterIn(store, options);
    const seen = await seenIn(store, options);
    await print({ seen, filter, store, options, terminal });
  });
  return 0;
}

export async function printJson(seen: Seen, filter: Filter, terminal: Terminal): Promise<void> {
  for (const part of registerJsonParts(seen, filter)) await terminal.print(part);
}

async function printCsv({ seen, filter, options, terminal }: Export): Promise<void> {
  const { viewCsvParts } = await import('../publish/csv.ts');
  const view = await viewOf(seen, filter);
  const table = (options.of as TableName | undefined) ?? 'commitments';
  for (const part of viewCsvParts(view, table)) await terminal.print(part);
}

async function printIcs({ seen, filter, terminal }: Export): Promise<void> {
  const { registerIcs } = await import('../publish/ics.ts');
  await terminal.print(registerIcs(seen, filter));
}

async function printAtom({ seen, filter, terminal }: Export): Promise<void> {
  const { atomFeed } = await import('../publish/atom.ts');
  await terminal.print(atomFeed(await viewOf(seen, filter)));
}

async function printJsonFeed({ seen, filter, terminal }: Export): Promise<void> {
  const { jsonFeed } = await import('../publish/jsonFeed.ts');
  await terminal.print(jsonFeed(await viewOf(seen, filter)));
}

async function printJsonLd({ seen, filter, store, terminal }: Export): Promise<void> {
  const { jsonLdParts } = await import('../publish/jsonLd.ts');
  const texts = (document: string, edition: string) => store.text(document, edition);
  for await (const part of jsonLdParts(await viewOf(seen, filter), texts)) await terminal.print(part);
}

/** What the tables hold needs no register. */
async function printDictionary(terminal: Terminal): Promise<Status> {
  const { dataDictionary } = await import('../publish/dataDictionary.ts');
  await terminal.print(`${JSON.stringify(dataDictionary(), null, 2)}\n`);
  return 0;
}

async function viewOf(seen: Seen, filter: Filter): Promise<View> {
  const { viewIn } = await import('../publish/view.ts');
  return viewIn(seen, filter);
}
