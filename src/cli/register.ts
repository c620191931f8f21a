import { commitmentsCsv } from '../publish/csv.ts';
import { registerMarkdown, registerPage, registerTable, shortId } from '../publish/register.ts';
import { lensOf } from '../publish/view.ts';
import type { Filter } from '../register/filter.ts';
import type { EntryOf } from '../register/register.ts';
import type { Call, Status } from './command.ts';
import { printJson } from './export.ts';
import { count } from './open.ts';
import { shown } from './pages.ts';
import { withRegister } from './registerFile.ts';
import { commitmentsIn, filterIn } from './states.ts';
import { seenIn } from './threads.ts';

/** Prints the commitments of the register that the filters let through. */
export async function register({ options, terminal }: Call): Promise<Status> {
  await withRegister(options, async (store) => {
    const filter = await filterIn(store, options);
    if (options.format === 'json') return printJson(await seenIn(store, options), filter, terminal);
    const found = await commitmentsIn(store, filter);
    if (!found.length) terminal.say(nothing(filter));
    if (options.format === 'csv')
      return terminal.print(commitmentsCsv(found, lensOf(await seenIn(store, options))));
    if (options.format === 'text' || options.format === 'html')
      return terminal.print(shown(registerPage(found), options.format, terminal));
    if (options.format === 'markdown') return terminal.print(registerMarkdown(found));
    if (found.length) await terminal.print(`${registerTable(found, terminal.width)}\n${footer(found)}\n`);
  });
  return 0;
}

const nothing = (filter: Filter): string =>
  Object.keys(filter).length
    ? 'watchpoint: no commitment in the register passes these filters: leave one out'
    : 'watchpoint: the register holds no commitment yet: add documents with "watchpoint add FILE"';

function footer(found: readonly EntryOf<'commitment'>[]): string {
  const documents = new Set(found.map(({ document }) => document)).size;
  return `${count(found.length, 'commitment')} from ${count(documents, 'document')}. One of them whole:  watchpoint show ${shortId(found[0]!.id)}`;
}
