import { entryPage } from '../publish/entry.ts';
import { whyPage } from '../publish/why.ts';
import { entriesOf, entryOf, spanOf } from '../register/entries.ts';
import type { Recorded } from '../register/events.ts';
import type { DocumentState, Entry } from '../register/register.ts';
import type { Store } from '../store/store.ts';
import type { Call, Status } from './command.ts';
import { shown } from './pages.ts';
import { Refusal } from './refusal.ts';
import { registerFile, withRegister } from './registerFile.ts';
import { statesOf } from './states.ts';

interface Found {
  readonly state: DocumentState;
  readonly entry: Entry;
}

/** Prints one entry of the register with its words in their place and its history; or the working behind it. */
export async function show({ args: [id = ''], options, terminal }: Call): Promise<Status> {
  await withRegister(options, async (store) => {
    const { state, entry } = theOne(id, await foundBy(id, store), registerFile(options));
    const text = (await store.text(entry.document, entry.edition)) ?? '';
    const page = options.why
      ? whyPage(entry, text)
      : entryPage(entry, {
          state,
          text,
          log: await logOf(store, entry),
          places: (await store.analysis(entry.document, entry.edition))?.places ?? [],
        });
    await terminal.print(shown(page, options.format, terminal));
  });
  return 0;
}

async function logOf(store: Store, { document }: Entry): Promise<Recorded[]> {
  const log: Recorded[] = [];
  for await (const recorded of store.events({ document })) log.push(recorded);
  return log;
}

/** Entries whose id, or one they had before, begins as was typed; the letter in front may be left out. */
async function foundBy(typed: string, store: Store): Promise<Found[]> {
  const found: Found[] = [];
  for await (const state of statesOf(store)) {
    const former = [...state.became.keys()].filter((id) => begins(id, typed)).map((id) => entryOf(state, id));
    const current = entriesOf(state).filter(({ id }) => begins(id, typed));
    for (const entry of new Set([...current, ...former.filter((one) => one !== null)]))
      if (!found.some((one) => one.entry.id === entry.id)) found.push({ state, entry });
  }
  return found;
}

const begins = (id: string, typed: string): boolean =>
  id.startsWith(typed) || id.slice(id.indexOf(':') + 1).startsWith(typed);

const MOST_NAMED = 3;

function theOne(typed: string, found: readonly Found[], file: string): Found {
  if (typed.trim() === '') throw new Refusal('which one? name its id, or the first characters of it');
  const [first] = found;
  if (!first)
    throw new Refusal(`nothing in ${file} has an id that begins with "${typed}": ${listFor(typed)}`);
  if (found.length === 1) return first;
  const named = found.slice(0, MOST_NAMED).map(({ entry }) => `${entry.id} (${wordsOf(entry)})`);
  throw new Refusal(`${found.length} ids begin with "${typed}": type more of it, as of ${named.join(', ')}`);
}

/** Which list has ids of that kind: they begin with its letter. */
const LISTS: Readonly<Record<string, string>> = {
  c: '"watchpoint register" lists them',
  w: '"watchpoint watch-list" lists them',
  s: '"watchpoint watch-list" lists them',
  l: 'links have no page of their own, and "watchpoint links" lists them',
  t: 'threads are shown by "watchpoint thread ID", and "watchpoint due" and "watchpoint watch-list" list them',
  d: 'documents are listed by "watchpoint documents"',
};

const listFor = (typed: string): string =>
  LISTS[/^([a-z])(?::|oc:)/.exec(typed)?.[1] ?? ''] ??
  '"watchpoint register" and "watchpoint watch-list" list most of them, "watchpoint export json" all';

const wordsOf = (entry: Entry): string => spanOf(entry).quote.replace(/\s+/g, ' ').slice(0, 40);
