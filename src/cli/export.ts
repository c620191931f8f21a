import { commitmentsCsv } from '../publish/csv.ts';
import { registerJsonParts } from '../publish/json.ts';
import type { Seen } from '../publish/seen.ts';
import { commitmentsOf, type Filter } from '../register/filter.ts';
import type { Call, Status } from './command.ts';
import { Refusal } from './refusal.ts';
import { withRegister } from './registerFile.ts';
import { filterIn } from './states.ts';
import type { Terminal } from './terminal.ts';
import { seenIn } from './threads.ts';

const FORMATS = { csv: printCsv, json: printJson, ics: printIcs };

/** Prints the register for other programs: the same register seen from the same day gives the same bytes. */
export async function exportAs({ args: [format = ''], options, terminal }: Call): Promise<Status> {
  const print = FORMATS[format as keyof typeof FORMATS];
  if (!print) throw new Refusal(`there is no export "${format}": choose ${Object.keys(FORMATS).join(', ')}`);
  const [filter, seen] = await withRegister(options, async (store) => [
    await filterIn(store, options),
    await seenIn(store, options),
  ]);
  await print(seen, filter, terminal);
  return 0;
}

export async function printJson(seen: Seen, filter: Filter, terminal: Terminal): Promise<void> {
  for (const part of registerJsonParts(seen, filter)) await terminal.print(part);
}

async function printCsv(seen: Seen, filter: Filter, terminal: Terminal): Promise<void> {
  await terminal.print(commitmentsCsv([], seen));
  for (const state of seen.states) {
    const found = commitmentsOf(state, filter);
    if (found.length) await terminal.print(commitmentsCsv(found, seen, { header: false }));
  }
}

async function printIcs(seen: Seen, filter: Filter, terminal: Terminal): Promise<void> {
  const { registerIcs } = await import('../publish/ics.ts');
  await terminal.print(registerIcs(seen, filter));
}
