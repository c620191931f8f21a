import { registerJson } from '../publish/json.ts';
import { registerTable } from '../publish/register.ts';
import { seenFrom } from '../publish/seen.ts';
import { pointWords } from '../publish/words.ts';
import type { Recorded } from '../register/events.ts';
import { commitmentsOf } from '../register/filter.ts';
import type { Register } from '../register/register.ts';
import { replay as replayed } from '../register/replay.ts';
import type { Store } from '../store/store.ts';
import type { Call, Status } from './command.ts';
import { count } from './open.ts';
import { Refusal } from './refusal.ts';
import { withRegister } from './registerFile.ts';
import { periodOf } from './threads.ts';

/** Prints the register as it stood on a day: what had been recorded by then, and nothing since. */
export async function replay({ options, terminal }: Call): Promise<Status> {
  await withRegister(options, async (store) => {
    const log = await logOf(store, options.asOf);
    const events = options.rules === undefined ? log : byRules(log, options.rules);
    const register = replayed(events);
    if (options.format === 'json') return terminal.print(registerJson(seenFrom(register, periodOf(options))));
    const found = entriesOf(register);
    const day =
      options.asOf === undefined ? 'as it stands' : `at the end of ${pointWords(options.asOf)}, UTC`;
    const rules = options.rules === undefined ? '' : `, as rules ${options.rules} read it`;
    await terminal.print(`The register ${day}${rules}: ${count(events.length, 'event')}\n`);
    if (found.length === 0) return terminal.print('It held no commitment.\n');
    await terminal.print(`\n${registerTable(found, terminal.width)}`);
  });
  return 0;
}

async function logOf(store: Store, asOf: string | undefined): Promise<Recorded[]> {
  const log: Recorded[] = [];
  for await (const one of store.events(asOf === undefined ? {} : { asOf })) log.push(one);
  return log;
}

const entriesOf = (register: Register) =>
  [...register.values()]
    .map((state) => commitmentsOf(state))
    .filter((found) => found.length > 0)
    .sort(([a], [b]) => ((a?.head.published ?? '9999') < (b?.head.published ?? '9999') ? -1 : 1))
    .flat();

/**
 * What the log has of one version of the rules. It is honest only if those rules read every edition: what they would
 * have found in one that they never read, nobody knows.
 */
function byRules(log: readonly Recorded[], rules: string): Recorded[] {
  const editions = new Map<string, boolean>();
  for (const { event } of log)
    if (event.kind === 'read') {
      const key = `${event.document}\n${event.head.edition}`;
      editions.set(key, editions.get(key) === true || event.rules === rules);
    }
  const unread = [...editions.values()].filter((read) => !read).length;
  if (unread > 0)
    throw new Refusal(
      `refused: rules ${rules} never read ${count(unread, 'edition')} of ${editions.size}, and what they would have found there cannot be known; the log has readings by ${versionsIn(log).join(', ') || 'none'}`,
    );
  return log.filter(
    ({ event, by }) => by.kind === 'person' || (event.kind === 'read' ? event.rules : by.name) === rules,
  );
}

const versionsIn = (log: readonly Recorded[]): string[] =>
  [...new Set(log.flatMap(({ event }) => (event.kind === 'read' ? [event.rules] : [])))].sort();
