import { commitmentsCsv } from '../publish/csv.ts';
import { entriesOf, stands } from '../register/entries.ts';
import { commitmentsOf, type Filter } from '../register/filter.ts';
import type { Entry } from '../register/register.ts';
import type { Store } from '../store/store.ts';
import type { Call, Status } from './command.ts';
import { Refusal } from './refusal.ts';
import { printJson } from './register.ts';
import { withRegister } from './registerFile.ts';
import { filterFrom, statesOf } from './states.ts';
import type { Terminal } from './terminal.ts';

const FORMATS = { csv: printCsv, json: printJson, ics: printIcs };

/** Prints the register for other programs: the same register gives the same bytes. */
export async function exportAs({ args: [format = ''], options, terminal }: Call): Promise<Status> {
  const print = FORMATS[format as keyof typeof FORMATS];
  if (!print) throw new Refusal(`there is no export "${format}": choose ${Object.keys(FORMATS).join(', ')}`);
  const filter = await filterFrom(options);
  await withRegister(options, (store) => print(store, filter, terminal));
  return 0;
}

async function printCsv(store: Store, filter: Filter, terminal: Terminal): Promise<void> {
  await terminal.print(commitmentsCsv([]));
  for await (const state of statesOf(store)) {
    const found = commitmentsOf(state, filter);
    if (found.length) await terminal.print(commitmentsCsv(found, { header: false }));
  }
}

/** The days of the commitments that the filters let through, and of those documents' watchpoints. */
async function printIcs(store: Store, filter: Filter, terminal: Terminal): Promise<void> {
  const { registerIcs } = await import('../publish/ics.ts');
  const found: (readonly Entry[])[] = [];
  for await (const state of statesOf(store)) {
    const commitments = commitmentsOf(state, filter);
    const watchpoints = entriesOf(state).filter((one) => one.kind === 'watchpoint' && stands(one));
    if (commitments.length || !Object.keys(filter).length) found.push(commitments, watchpoints);
  }
  await terminal.print(registerIcs(found.flat()));
}
